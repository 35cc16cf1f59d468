using Pillar.Analysis.Risks;
using Pillar.Review;
using Pillar.Review.National;
using Pillar.Vocabulary;

namespace Pillar.Analysis;

/// <summary>A State's assessment on a day.</summary>
/// <param name="State">Whose.</param>
/// <param name="On">What was entered later does not count; the calibration is that of today.</param>
/// <param name="Calibration">How ratings become a risk.</param>
/// <param name="Risks">The gravest first, closed ones last.</param>
/// <param name="Plan">The lines of the State's action plan.</param>
public sealed record RiskAssessment(ReviewState State, DateOnly On, Calibration Calibration, IReadOnlyList<AssessedRisk> Risks, IReadOnlyList<PlannedAction> Plan)
{
    public IReadOnlyList<AssessedRisk> Open => [.. Risks.Where(static risk => !risk.IsClosed)];

    /// <summary>The lines of the plan that answer a risk.</summary>
    public IReadOnlyList<PlannedAction> MeasuresOf(AssessedRisk risk) => [.. Plan.Where(action => PlanMeasure.Answers(action, risk.Id))];

    /// <summary>The risks that a line of the plan answers.</summary>
    public IReadOnlyList<AssessedRisk> AnsweredBy(PlannedAction action) => [.. Risks.Where(risk => PlanMeasure.Answers(action, risk.Id))];
}

/// <summary>Use case: a State's risks with their ratings, evidence, computation and measures.</summary>
public sealed class ShowRisks
{
    private readonly RiskStore store;
    private readonly LinkedRecords records;
    private readonly Lazy<Calibration> calibration;
    private readonly ReviewModule review;

    internal ShowRisks(RiskStore store, LinkedRecords records, Lazy<Calibration> calibration, ReviewModule review) =>
        (this.store, this.records, this.calibration, this.review) = (store, records, calibration, review);

    /// <param name="state">Whose.</param>
    /// <param name="on">As it stood at the end of this day.</param>
    /// <exception cref="BadInputException">The State's own calibration cannot be used.</exception>
    public RiskAssessment Run(ReviewState state, DateOnly on) =>
        new(state, on, calibration.Value, RiskBook.Of(store.Events(), calibration.Value, state.Code, on), review.ShowPlan.Run(state, on).Actions);

    /// <summary>One risk; null where the State has none of that id.</summary>
    public (RiskAssessment Assessment, AssessedRisk Risk)? Find(ReviewState state, string id, DateOnly on) =>
        Run(state, on) is var assessment && assessment.Risks.FirstOrDefault(risk => risk.Id == id) is { } found ? (assessment, found) : null;

    /// <summary>The same, or why not.</summary>
    public ((RiskAssessment Assessment, AssessedRisk Risk)? Found, Refusal? Refusal) Require(ReviewState state, string id, DateOnly on) =>
        Find(state, id, on) is { } found ? (found, null) : (null, Refusals.NoSuchRisk(state.Code, id));

    /// <summary>Codes of the States with risks, each with the number of open ones.</summary>
    public IReadOnlyList<(string State, int Open)> States() =>
        [.. store.Events().GroupBy(static made => made.State, StringComparer.Ordinal).OrderBy(static state => state.Key, StringComparer.Ordinal)
            .Select(static state => (state.Key, state.GroupBy(static made => made.Risk).Count(static risk => risk.LastOrDefault(static made => made.Act is RiskEvent.Close or RiskEvent.Reopen) is not { Act: RiskEvent.Close })))];

    /// <summary>What the record that evidence points at says on a day; null where it is not there any more, or no record is meant.</summary>
    public string? Says(RiskEvidence evidence, RiskAssessment assessment) => evidence.Link is { } link ? records.Says(link, assessment.State, assessment.On) : null;
}
