using Pillar.Analysis.Risks;
using Pillar.Platform.Accounts;
using Pillar.Platform.Audit;
using Pillar.Review;
using Pillar.Review.National;
using Pillar.Vocabulary;

namespace Pillar.Analysis;

/// <summary>
/// Use case: a measure against a risk becomes a line of the State's action plan. The line itself names the risks it answers, in its column <c>risk</c>: there is one record of the
/// link, so that the plan and the assessment never say different things, and a plan that is imported carries its links.
/// </summary>
public sealed class PlanMeasure
{
    private const string Column = "risk", Between = "; ";

    private readonly ShowRisks risks;
    private readonly ReviewModule review;
    private readonly IAuditLog audit;
    private readonly TimeProvider clock;

    internal PlanMeasure(ShowRisks risks, ReviewModule review, IAuditLog audit, TimeProvider clock) => (this.risks, this.review, this.audit, this.clock) = (risks, review, audit, clock);

    /// <param name="risk">Whose risk, and its id.</param>
    /// <param name="action">Id of the line; an unknown one makes a new line.</param>
    /// <param name="values">Columns of the plan and what they say; a line that is there keeps what is not named.</param>
    /// <param name="by">Who.</param>
    /// <exception cref="BadInputException">A column cannot be used; nothing was written.</exception>
    public (bool Changed, Refusal? Refusal) Run((ReviewState State, string Id) risk, string action, IReadOnlyList<(string Column, string Text)> values, Actor by)
    {
        if (values.FirstOrDefault(static value => value.Column == Column) is { Text: { } said })
        {
            throw new BadInputException("NAME=VALUE", "columns other than risk, which names the risk itself", $"{said}");
        }

        var (found, refusal) = risks.Require(risk.State, risk.Id, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime));
        return found is not { } known ? (false, refusal)
            : known.Risk.IsClosed ? (false, Refusals.IsClosed(risk.Id))
            : review.KeepRows(NationalSheets.Plan, audit, clock).Set(risk.State, action, [(Column, Named(known.Assessment, known.Risk, action)), .. values], by);
    }

    /// <summary>Whether a line of the plan names a risk: its id and a colon, at the beginning or after another risk.</summary>
    public static bool Answers(PlannedAction action, string risk) =>
        action.Risk.StartsWith(risk + ":", StringComparison.Ordinal) || action.Risk.Contains($"{Between}{risk}:", StringComparison.Ordinal);

    /// <summary>What a line says of its risks once it answers one more; nothing that stood there is lost.</summary>
    private static string Named(RiskAssessment assessment, AssessedRisk risk, string id) => assessment.Plan.FirstOrDefault(action => action.Row.Id == id) switch
    {
        null => risk.InPlan,
        var action when Answers(action, risk.Id) => action.Risk,
        var action when assessment.AnsweredBy(action).Count > 0 => action.Risk + Between + risk.InPlan,
        var action => risk.InPlan + Between + action.Risk,
    };
}
