using System.Globalization;
using Pillar.Analysis.Risks;
using Pillar.Platform.Documents;
using Pillar.Review;
using Pillar.Review.National;
using Pillar.Review.Resources;

namespace Pillar.Analysis;

/// <summary>A State's assessment as a report to print and sign: the risks, and for each its ratings with their evidence, the computation and the measures.</summary>
public sealed class RiskReport
{
    private readonly RiskAssessment assessment;
    private readonly ShowRisks show;
    private readonly CultureInfo language;
    private readonly string name;

    /// <param name="assessment">The assessment on a day.</param>
    /// <param name="show">Says what linked records say.</param>
    /// <param name="name">Of the State.</param>
    /// <param name="language">Of the words; what was recorded stays as it is.</param>
    public RiskReport(RiskAssessment assessment, ShowRisks show, string name, CultureInfo language) => (this.assessment, this.show, this.name, this.language) = (assessment, show, name, language);

    /// <summary>One page that needs nothing beside it.</summary>
    public string Html() => HtmlReport.Of(Blocks(), language);

    public void Docx(Stream output) => DocxReport.Write(output, Blocks(), language, landscape: true);

    private IReadOnlyList<ReportBlock> Blocks() =>
    [
        new ReportHeading(1, Say("report-title", name)),
        new ReportText(Say(
            "report-head", assessment.State.Code, RiskText.Day(assessment.On), assessment.Open.Count, assessment.Open.Count(static risk => risk.Computation.Unknown.Count > 0),
            assessment.Open.Count(risk => assessment.MeasuresOf(risk).Count == 0))),
        .. assessment.State.Invented ? [new ReportText(Say("report-invented"))] : Array.Empty<ReportBlock>(),
        new ReportText(RiskWords.Neutral(language)),
        new ReportHeading(2, Say("report-risks")),
        assessment.Risks.Count == 0 ? new ReportText(Say("report-none")) : Risks(),
        .. assessment.Open.SelectMany(Risk),
        new ReportHeading(2, Say("report-calibration")),
        new ReportText(Say("calibration", assessment.Calibration.Title.In(language), RiskText.Day(assessment.Calibration.AsOf), assessment.Calibration.Source)),
        Levels(),
        new ReportText(Say("report-sign")),
    ];

    private ReportTable Risks() => new(
        "risks", Say("report-risks"),
        [Column("id"), Column("title"), .. RiskParts.All.Select(static part => part.Word()).Select(Column), Column("risk"), Column("unknown"), Column("measures")],
        [.. assessment.Risks.Select(risk => (risk.Id, (IReadOnlyList<string>)
        [
            risk.Id, risk.IsClosed ? $"{risk.Title} ({Say("closed")})" : risk.Title, .. risk.Computation.Parts.Select(part => RiskWords.Figure(part, language)),
            $"{RiskWords.Figure(risk.Computation.Risk, language)} – {RiskWords.Level(risk.Computation, language)}", risk.Computation.Unknown.Count.ToString(CultureInfo.InvariantCulture),
            string.Join(", ", assessment.MeasuresOf(risk).Select(static action => action.Row.Id)),
        ]))]);

    private IEnumerable<ReportBlock> Risk(AssessedRisk risk)
    {
        yield return new ReportHeading(2, $"{risk.Id} {risk.Title} – {RiskWords.Level(risk.Computation, language)}");
        if (risk.About.Length > 0)
        {
            yield return new ReportText(risk.About);
        }

        yield return new ReportText(RiskWords.Unknown(risk.Computation, language));
        yield return new ReportTable(
            "ratings-" + risk.Id, Say("report-ratings", risk.Id), [Column("part"), Column("factor"), Column("weight"), Column("rating"), Column("evidence")],
            [.. risk.Factors.Select(factor => (factor.Factor.Id, (IReadOnlyList<string>)
            [
                RiskWords.NameOf(factor.Factor.Part, language), factor.Factor.Name.In(language), RiskText.Figure(factor.Factor.Weight), RiskWords.Rating(factor, language),
                string.Join(" • ", factor.Evidence.Select(Evidence)),
            ]))]);
        yield return new ReportHeading(3, Say("report-computed"));
        foreach (var step in RiskWords.Steps(risk.Computation, language))
        {
            yield return new ReportText(step);
        }

        yield return assessment.MeasuresOf(risk) is { Count: > 0 } measures ? Measures(risk, measures) : new ReportText(Say("report-no-measure"));
    }

    private ReportTable Measures(AssessedRisk risk, IReadOnlyList<PlannedAction> measures) => new(
        "measures-" + risk.Id, Say("report-measures", risk.Id), [Column("id"), Column("measure"), Column("agency"), Column("end"), Column("status"), Column("indicator")],
        [.. measures.Select(action => (action.Row.Id, (IReadOnlyList<string>)
            [action.Row.Id, action.Measure, action.Agency, RiskText.Day(action.End), SheetWords.Word(action.Status, language), action.Indicator]))]);

    private ReportTable Levels() => new(
        "levels", Say("report-calibration"), [Column("level"), Column("value"), Column("from")],
        [.. assessment.Calibration.Levels.Select(level => (level.Code, (IReadOnlyList<string>)[level.Name.In(language), RiskText.Figure(level.Value), RiskText.Figure(level.From)]))]);

    private string Evidence(RiskEvidence evidence)
    {
        var source = evidence.Source.Length > 0 ? $" ({evidence.Source}, {evidence.Dated})" : "";
        return evidence.Text + source + (evidence.Link is { } link ? $" [{link}: {RiskWords.Record(evidence, show.Says(evidence, assessment), language)}]" : "");
    }

    private ReportColumn Column(string key) => new(key, Say("column-" + key), "string");

    private string Say(string key, params object[] values) => RiskWords.Say(key, language, values);
}
