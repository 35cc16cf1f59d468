using Pillar.Analysis;
using Pillar.Analysis.Risks;
using Pillar.Controls;
using Pillar.Platform.Accounts;
using Pillar.Platform.Audit;
using Pillar.Review;
using Pillar.Review.National;
using Pillar.Screening;
using Pillar.States;
using Pillar.Transfers;
using Pillar.UnitTests.Platform;
using Xunit;

namespace Pillar.UnitTests.Analysis;

/// <summary>An installation of its own for one test: every module, a clock and an officer.</summary>
internal sealed class RiskHome : IDisposable
{
    public static readonly Actor Anna = new("anna", Verified: false);
    public static readonly Actor Boris = new("boris", Verified: false);

    private static readonly StatesModule States = StatesModule.Load();

    public RiskHome(string? database = null)
    {
        Audit = AuditLogs.Open(Temp.Home, Anna, Clock, database);
        Screening = ScreeningModule.Open(Temp.Home, States, Audit, Clock);
        Transfers = new(Temp.Home, new(States, Screening, ControlsModule.Open(Temp.Home, Audit)), Audit, Clock, database);
        Review = ReviewModule.Open(Temp.Home, States, database);
        Module = Another(database);
    }

    public TempHome Temp { get; } = new();

    /// <summary>09:00 on the day of the newer invented list.</summary>
    public SetClock Clock { get; } = new(new DateTimeOffset(2026, 3, 5, 9, 0, 0, TimeSpan.Zero));

    public AuditLog Audit { get; }

    public ScreeningModule Screening { get; }

    public TransfersModule Transfers { get; }

    public ReviewModule Review { get; }

    public AnalysisModule Module { get; }

    public DateOnly Today => DateOnly.FromDateTime(Clock.Now.UtcDateTime);

    public ReviewState State => Review.StateBook.Require("QM");

    /// <summary>The same installation opened once more, as another process would.</summary>
    public AnalysisModule Another(string? database = null) => new(Temp.Home, new(States, Screening, Transfers, Review), Audit, Clock, database);

    public void Describe(string id = "R1", string title = "Invented front companies") => Done(Module.KeepRisks.Describe(State, id, title, "", Anna));

    public RiskOutcome Rate(string factor, string rating, string link = "", string id = "R1") =>
        Module.KeepRisks.Rate((State, id), factor, rating, new("Seen in an invented case", "Invented report", "2026-02-01", link), Anna);

    public RiskAssessment Assessment(DateOnly? on = null) => Module.ShowRisks.Run(State, on ?? Today);

    public AssessedRisk Risk(string id = "R1", DateOnly? on = null) => Module.ShowRisks.Find(State, id, on ?? Today)!.Value.Risk;

    public PlannedAction Action(string id) => Review.ShowPlan.Run(State, Today).Actions.Single(action => action.Row.Id == id);

    public (bool Changed, Pillar.Vocabulary.Refusal? Refusal) Measure(string risk, string action, params string[] values) =>
        Module.PlanMeasure.Run((State, risk), action, [.. values.Select(static v => (v.Split('=')[0], v[(v.IndexOf('=', StringComparison.Ordinal) + 1)..]))], Anna);

    public static RiskEvent Done(RiskOutcome outcome)
    {
        Assert.Null(outcome.Refusal);
        return outcome.Event!;
    }

    public void Dispose()
    {
        Module.Dispose();
        Review.Dispose();
        Transfers.Dispose();
        Screening.Dispose();
        Audit.Dispose();
        Temp.Dispose();
    }
}
