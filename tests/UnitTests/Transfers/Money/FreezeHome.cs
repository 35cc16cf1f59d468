using Pillar.Controls;
using Pillar.Platform.Accounts;
using Pillar.Platform.Audit;
using Pillar.Screening;
using Pillar.States;
using Pillar.Transfers;
using Pillar.Transfers.Money.Freezing;
using Pillar.UnitTests.Platform;
using Xunit;

namespace Pillar.UnitTests.Transfers.Money;

/// <summary>An installation with the invented national list and its watched customers, a clock and three officers.</summary>
internal sealed class FreezeHome : IDisposable
{
    public static readonly Actor Anna = new("anna", Verified: false);
    public static readonly Actor Boris = new("boris", Verified: false);
    public static readonly Actor Carla = new("carla", Verified: false);

    private static readonly StatesModule States = StatesModule.Load();

    public FreezeHome(string? database = null)
    {
        Audit = AuditLogs.Open(Temp.Home, Anna, Clock, database);
        Screening = ScreeningModule.Open(Temp.Home, States, Audit, Clock);
        Module = Another(database);
    }

    public TempHome Temp { get; } = new();

    /// <summary>09:00 on the day of the newer list.</summary>
    public SetClock Clock { get; } = new(new DateTimeOffset(2026, 3, 5, 9, 0, 0, TimeSpan.Zero));

    public AuditLog Audit { get; }

    public ScreeningModule Screening { get; }

    public TransfersModule Module { get; }

    public FreezingModule Freezing => Module.Freezing;

    /// <summary>The same installation opened once more, as another process would.</summary>
    public TransfersModule Another(string? database = null) => new(Temp.Home, new(States, Screening, ControlsModule.Open(Temp.Home, Audit)), Audit, Clock, database);

    public static string Sample(string name) => Repository.Path("samples", "money", name);

    /// <summary>Watches the invented customers on the older list.</summary>
    public void Watch()
    {
        Import("before");
        Screening.WatchCustomers.Add(Sample("customers.csv"));
    }

    public void Import(string edition) =>
        Assert.True(Screening.ImportLists.Run([Sample($"national-{edition}.csv"), Sample($"national-{edition}.map.yaml")], accept: true).Done);

    /// <summary>The newer list touches two customers of one name.</summary>
    public void Touch()
    {
        Watch();
        Import("after");
        Screening.WatchCustomers.Run();
    }

    /// <summary>A case about an invented company taken for an entry of the bundled baseline.</summary>
    public long Open(string customer = "C-1") => Done(Freezing.OpenCase.Run(new(customer, "un-baseline:YEe.001", "Invented Trading"), Anna)).Case!.Number;

    /// <summary>The same with holdings frozen.</summary>
    public long Frozen(params string[] holdings)
    {
        var number = Open();
        Done(Freezing.FreezeHoldings.Run(number, holdings, null, Anna));
        return number;
    }

    public FreezeCase Case(long number) => Freezing.ShowCases.Find(number)!;

    public string Balances(long number, DateOnly? on = null) => string.Join(", ", Case(number).Balances(on));

    public bool IsIntact() => Freezing.VerifyCases.Run(Audit, Audit.Verify()).Intact;

    public static CaseOutcome Done(CaseOutcome outcome)
    {
        Assert.Null(outcome.Refusal);
        return outcome;
    }

    public static string Refused(CaseOutcome outcome)
    {
        Assert.Null(outcome.Case);
        return outcome.Refusal!.Code;
    }

    public void Dispose()
    {
        Module.Dispose();
        Screening.Dispose();
        Audit.Dispose();
        Temp.Dispose();
    }
}
