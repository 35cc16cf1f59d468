using Pillar.Controls;
using Pillar.Platform.Accounts;
using Pillar.Screening;
using Pillar.States;
using Pillar.Transfers;
using Pillar.Transfers.Money;
using Pillar.Transfers.Money.Payments;
using Pillar.UnitTests.Platform;
using Xunit;

namespace Pillar.UnitTests.Transfers.Money;

/// <summary>The bundled designations and facts about States, opened once for a class.</summary>
public sealed class BundledLists : IDisposable
{
    private readonly TempHome home = new();

    public BundledLists()
    {
        States = StatesModule.Load(home.Home);
        Audit = new MemoryAudit();
        Screening = ScreeningModule.Open(home.Home, States, Audit, Clock);
    }

    internal MemoryAudit Audit { get; }

    internal SetClock Clock { get; } = new(new DateTimeOffset(2026, 11, 29, 9, 0, 0, TimeSpan.Zero));

    public StatesModule States { get; }

    public ScreeningModule Screening { get; }

    public void Dispose()
    {
        Screening.Dispose();
        home.Dispose();
    }
}

/// <summary>Payments on a data folder of their own.</summary>
internal sealed class PaymentsHome : IDisposable
{
    private readonly Func<TransfersModule> open;
    private int changed;

    public PaymentsHome(BundledLists lists, string? database = null)
    {
        Audit = new MemoryAudit();
        open = () => new TransfersModule(Temp.Home, new UsedModules(lists.States, lists.Screening, ControlsModule.Open(Temp.Home, Audit)), Audit, Clock, database);
        Transfers = open();
        Payments = Transfers.Payments;
        Accounts = AccountBook.Open(Temp.Home, database, Audit, Clock);
    }

    public TempHome Temp { get; } = new();

    public MemoryAudit Audit { get; }

    public SetClock Clock { get; } = new(new DateTimeOffset(2026, 11, 29, 9, 0, 0, TimeSpan.Zero));

    public TransfersModule Transfers { get; }

    public AccountBook Accounts { get; }

    public PaymentsModule Payments { get; }

    /// <summary>The same installation opened once more, as another process would.</summary>
    public TransfersModule Another() => open();

    public static Actor Ada { get; } = new("ada", Verified: false);

    public static Actor Bo { get; } = new("bo", Verified: false);

    public static string Sample(string name) => Repository.Path("samples", "money", name);

    /// <summary>Takes samples in with the invented owners.</summary>
    public IntakeOutcome Intake(params string[] files) => Payments.Intake.Run(new IntakeJob(files) { Ownership = Sample("invented-owners.csv") }, Ada);

    /// <summary>The sample with one thing written otherwise.</summary>
    public string Changed(string sample, string from, string to)
    {
        var text = File.ReadAllText(Sample(sample));
        Assert.Contains(from, text, StringComparison.Ordinal);
        return Temp.Write($"changed{++changed}.xml", text.Replace(from, to, StringComparison.Ordinal));
    }

    public void Dispose()
    {
        Transfers.Dispose();
        Accounts.Dispose();
        Temp.Dispose();
    }
}
