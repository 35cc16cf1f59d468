using System.Globalization;
using Pillar.Platform;
using Pillar.Platform.Accounts;
using Pillar.Platform.Audit;
using Pillar.Platform.Storage;
using Pillar.Screening;
using Pillar.Transfers.Data.Freezing;
using Pillar.Transfers.Money.Alerts;

namespace Pillar.Transfers.Money.Freezing;

/// <summary>Freeze without delay: the use cases. Opening it reads nothing; safe for many threads.</summary>
public sealed class FreezingModule : IDisposable
{
    private readonly Store tables;
    private readonly AccountBook accounts;
    private readonly Lazy<FreezeLimits> limits;

    internal FreezingModule(PillarHome home, (ScreeningModule Screening, WorkAlerts Alerts) uses, IAuditLog audit, TimeProvider clock, string? database)
    {
        tables = new(home, FreezeSchema.Shape, database);
        accounts = AccountBook.Open(home, database, audit, clock);
        var desk = new FreezeDesk(new FreezeStore(tables), new(new HolderSeal(home), uses.Screening, accounts, uses.Alerts), audit, clock);
        limits = new(() => FreezeLimits.Read(home));
        ShowCases = new(desk, limits);
        Statistics = new(desk, limits);
        ShowParty = new(desk);
        OpenCase = new(desk);
        FreezeHoldings = new(desk);
        CorrectHolding = new(desk);
        ReportFreeze = new(desk);
        NotifyHolder = new(desk);
        GrantExemption = new(desk);
        ContestFreeze = new(desk);
        EndFreeze = new(desk);
        VerifyCases = new(desk);
    }

    public ShowCases ShowCases { get; }

    public ShowParty ShowParty { get; }

    public OpenCase OpenCase { get; }

    public FreezeHoldings FreezeHoldings { get; }

    public CorrectHolding CorrectHolding { get; }

    public ReportFreeze ReportFreeze { get; }

    public NotifyHolder NotifyHolder { get; }

    public GrantExemption GrantExemption { get; }

    public ContestFreeze ContestFreeze { get; }

    public EndFreeze EndFreeze { get; }

    public VerifyCases VerifyCases { get; }

    public FreezingStatistics Statistics { get; }

    /// <summary>The letter of an event of a case; null where its step has none.</summary>
    /// <param name="about">The case.</param>
    /// <param name="number">Number of the event.</param>
    /// <param name="language">Of the letter.</param>
    public MakeLetter? Letter(FreezeCase about, long number, CultureInfo language) =>
        about.Events.FirstOrDefault(e => e.Number == number && MakeLetter.Exists(e.Step)) is { } made ? new(limits.Value, about, made, language) : null;

    /// <summary>The action of the audit line of a step.</summary>
    public static string ActionOf(CaseStep step) => FreezeDesk.ActionOf(step);

    public void Dispose()
    {
        tables.Dispose();
        accounts.Dispose();
    }
}
