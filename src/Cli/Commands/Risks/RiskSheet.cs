using System.Globalization;
using Pillar.Analysis;
using Pillar.Analysis.Risks;
using Pillar.Cli.Resources;
using Pillar.Review.Resources;

namespace Pillar.Cli.Commands.Risks;

/// <summary>What the risk assessment says, for a person or as JSON.</summary>
internal sealed class RiskSheet(Session session)
{
    private CultureInfo Language => session.Language;

    public void States(IReadOnlyList<(string State, int Open)> states) => Either(() => RiskJson.States(states), () =>
    {
        if (states.Count == 0)
        {
            Line("", Say("states-none"));
        }

        foreach (var (state, open) in states)
        {
            Line("", Say("state", session.Review.StateBook.Name(state, Language), state, open));
        }
    });

    public void All(RiskAssessment assessment) => Either(() => RiskJson.Assessment(assessment, Language), () =>
    {
        Head(assessment);
        foreach (var risk in assessment.Risks)
        {
            session.Out.WriteLine();
            Figures(assessment, risk);
        }

        session.Out.WriteLine();
        Line("", RiskWords.Neutral(Language));
    });

    public void One(RiskAssessment assessment, AssessedRisk risk) => Either(() => RiskJson.One((assessment, risk), session.Analysis.ShowRisks, Language), () =>
    {
        Head(assessment);
        session.Out.WriteLine();
        Figures(assessment, risk);
        if (risk.About.Length > 0)
        {
            Line("  ", risk.About);
        }

        foreach (var part in RiskParts.All)
        {
            Line("  ", RiskWords.NameOf(part, Language));
            foreach (var factor in risk.Factors.Where(factor => factor.Factor.Part == part))
            {
                Factor(assessment, factor);
            }
        }

        foreach (var step in RiskWords.Steps(risk.Computation, Language))
        {
            Line("  ", step);
        }

        foreach (var action in assessment.MeasuresOf(risk))
        {
            Line($"  {action.Row.Id}  ", $"{action.Measure} ({action.Agency}, {Day(action.End)}, {SheetWords.Word(action.Status, Language)})");
        }

        foreach (var made in risk.Events)
        {
            Line("  ", Say("history", Moment(made.Instant), made.By, RiskWords.Act(made, assessment.Calibration, Language), made.Audit.Sequence));
        }

        Line("", RiskWords.Neutral(Language));
    });

    public void Recorded(RiskEvent made) => Either(() => RiskJson.Event(made), () => Line("", Say("recorded", made.State, made.Risk, made.Audit.Sequence)));

    public void Measure((string State, string Risk, string Action) line, bool changed) => Either(
        () => RiskJson.Measure(line, changed), () => Line("", changed ? Say("measure-set", line.State, line.Action, line.Risk) : Say("measure-same", line.State, line.Action)));

    public void Written(string file, RiskAssessment assessment) => Either(() => RiskJson.Assessment(assessment, Language), () => Line("", Say("written", file, assessment.Risks.Count)));

    public void Calibration(Calibration calibration) => Either(() => RiskJson.Of(calibration, Language), () =>
    {
        Line("", $"{calibration.Title.In(Language)} ({Day(calibration.AsOf)})");
        Line("", calibration.IsOwn ? Say("own", calibration.Source) : $"{calibration.Source}. {Say("bundled", AnalysisModule.CalibrationFile)}.");
        foreach (var level in calibration.Levels)
        {
            Line($"  {level.Code}  ", Say("level", level.Name.In(Language), level.Value, level.From));
        }

        Line("", Say("weights", calibration.Weights[0], calibration.Weights[1], calibration.Weights[2], calibration.Combination == RiskCombination.Product ? "product" : "mean"));
        foreach (var factor in calibration.Factors)
        {
            Line("  ", Say("factor", factor.Id, factor.Weight, $"{RiskWords.NameOf(factor.Part, Language)} – {factor.Name.In(Language)}"));
        }
    });

    private void Head(RiskAssessment assessment) =>
        Line("", Say("head", session.Review.StateBook.Name(assessment.State.Code, Language), assessment.State.Code, Day(assessment.On), assessment.Open.Count));

    private void Figures(RiskAssessment assessment, AssessedRisk risk)
    {
        Line("", Say("risk", risk.Id, risk.Title, risk.IsClosed ? RiskWords.Closed(Language) : $"{RiskWords.Level(risk.Computation, Language)}, {RiskWords.Figure(risk.Computation.Risk, Language)}"));
        Line("  ", string.Join(" · ", RiskParts.All.Select(part => $"{RiskWords.NameOf(part, Language)} {RiskWords.Figure(risk.Computation.Parts[(int)part], Language)}")));
        if (risk.Computation.Unknown is { Count: > 0 } unknown)
        {
            Line("  ", Say("unknown", unknown.Count, risk.Factors.Count, string.Join(' ', unknown.Select(static factor => factor.Id))));
        }

        var measures = assessment.MeasuresOf(risk);
        Line("  ", measures.Count == 0 ? Say("no-measures") : Say("measures", string.Join(", ", measures.Select(static action => action.Row.Id))));
    }

    private void Factor(RiskAssessment assessment, RatedFactor factor)
    {
        Line("    ", Say("rating", factor.Factor.Name.In(Language), RiskWords.Rating(factor, Language)));
        if (factor.Lost.Length > 0)
        {
            Line("      ", Say("lost", factor.Lost));
        }

        foreach (var evidence in factor.Evidence)
        {
            var made = evidence.Made;
            Line("      ", evidence.Source.Length > 0
                ? Say("evidence", evidence.Text, evidence.Source, evidence.Dated, made.By, Moment(made.Instant), made.Audit.Sequence)
                : Say("evidence-bare", evidence.Text, made.By, Moment(made.Instant), made.Audit.Sequence));
            if (evidence.Link is { } link)
            {
                Line("        ", Say("link", link, RiskWords.Record(evidence, session.Analysis.ShowRisks.Says(evidence, assessment), Language)));
            }
        }
    }

    private void Either(Func<string> json, Action text)
    {
        if (session.Json)
        {
            session.Out.WriteLine(json());
        }
        else
        {
            text();
        }
    }

    private void Line(string lead, string text) => Wrapped.Write(session.Out, lead, text);

    private string Say(string key, params object[] values) => RiskCliText.Say(key, Language, values);

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Moment(DateTimeOffset instant) => instant.UtcDateTime.ToString("yyyy-MM-dd HH:mm'Z'", CultureInfo.InvariantCulture);
}
