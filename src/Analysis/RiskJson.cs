using System.Globalization;
using System.Text.Json;
using Pillar.Analysis.Risks;
using Pillar.Platform.Audit;
using Pillar.Platform.Files;
using Pillar.Platform.Json;

namespace Pillar.Analysis;

/// <summary>Assessments as JSON and CSV: the same for commands and the API.</summary>
public static class RiskJson
{
    public static string States(IReadOnlyList<(string State, int Open)> states) => Of(json =>
    {
        json.WriteStartArray();
        foreach (var (state, open) in states)
        {
            json.WriteStartObject();
            json.WriteString("state", state);
            json.WriteNumber("open", open);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    /// <summary>Every risk of a State with its figures.</summary>
    public static string Assessment(RiskAssessment assessment, CultureInfo language) => Of(json =>
    {
        json.WriteStartObject();
        Head(json, assessment, language);
        json.WriteStartArray("risks");
        foreach (var risk in assessment.Risks)
        {
            json.WriteStartObject();
            Risk(json, assessment, risk);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    /// <summary>One risk with its ratings, evidence, computation, measures and history.</summary>
    /// <param name="of">The assessment and the risk.</param>
    /// <param name="show">Says what linked records say now.</param>
    /// <param name="language">Of the sentences.</param>
    public static string One((RiskAssessment Assessment, AssessedRisk Risk) of, ShowRisks show, CultureInfo language) => Of(json =>
    {
        json.WriteStartObject();
        Head(json, of.Assessment, language);
        Risk(json, of.Assessment, of.Risk);
        json.WriteString("about", of.Risk.About);
        json.WriteStartArray("computation");
        RiskWords.Steps(of.Risk.Computation, language).ToList().ForEach(json.WriteStringValue);
        json.WriteEndArray();
        json.WriteStartArray("factors");
        foreach (var factor in of.Risk.Factors)
        {
            Factor(json, of.Assessment, factor, show);
        }

        json.WriteEndArray();
        json.WriteStartArray("history");
        foreach (var made in of.Risk.Events)
        {
            json.WriteStartObject();
            Event(json, made);
            json.WriteString("text", RiskWords.Act(made, of.Assessment.Calibration, language));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    /// <summary>What one act wrote.</summary>
    public static string Event(RiskEvent made) => Of(json =>
    {
        json.WriteStartObject();
        json.WriteString("state", made.State);
        json.WriteString("risk", made.Risk);
        Event(json, made);
        json.WriteEndObject();
    });

    /// <summary>What became of a measure.</summary>
    public static string Measure((string State, string Risk, string Action) line, bool changed) => Of(json =>
    {
        json.WriteStartObject();
        json.WriteString("state", line.State);
        json.WriteString("risk", line.Risk);
        json.WriteString("action", line.Action);
        json.WriteBoolean("changed", changed);
        json.WriteEndObject();
    });

    public static string Of(Calibration calibration, CultureInfo language) => Of(json =>
    {
        json.WriteStartObject();
        Calibrated(json, calibration, language);
        json.WriteString("combine", calibration.Combination == RiskCombination.Product ? "product" : "mean");
        json.WriteStartObject("weights");
        RiskParts.All.ToList().ForEach(part => json.WriteNumber(part.Word(), calibration.Weight(part)));
        json.WriteEndObject();
        json.WriteStartArray("levels");
        foreach (var level in calibration.Levels)
        {
            json.WriteStartObject();
            json.WriteString("code", level.Code);
            json.WriteNumber("value", level.Value);
            json.WriteNumber("from", level.From);
            json.WriteString("name", level.Name.In(language));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("factors");
        foreach (var factor in calibration.Factors)
        {
            json.WriteStartObject();
            json.WriteString("id", factor.Id);
            json.WriteString("part", factor.Part.Word());
            json.WriteNumber("weight", factor.Weight);
            json.WriteString("name", factor.Name.In(language));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    /// <summary>A line for each factor of each risk, with its rating, the newest evidence and the figures of the risk; a text that a spreadsheet would calculate has an apostrophe before it.</summary>
    public static string Csv(RiskAssessment assessment)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        CsvLine(text, "state", "on", "risk", "title", "closed", "least", "most", "levelLeast", "levelMost", "part", "factor", "weight", "rating", "text", "source", "dated", "link", "found", "by", "at");
        foreach (var risk in assessment.Risks)
        {
            foreach (var factor in risk.Factors)
            {
                var newest = factor.Evidence.Count > 0 ? factor.Evidence[0] : null;
                CsvLine(
                    text, assessment.State.Code, RiskText.Day(assessment.On), risk.Id, risk.Title, risk.IsClosed ? "true" : "false", Figure(risk.Computation.Risk.Least), Figure(risk.Computation.Risk.Most),
                    risk.Computation.Least.Code, risk.Computation.Most.Code, factor.Factor.Part.Word(), factor.Factor.Id, Figure(factor.Factor.Weight), factor.Level?.Code ?? KeepRisks.Unknown, newest?.Text ?? "",
                    newest?.Source ?? "", newest?.Dated ?? "", newest?.Link?.ToString() ?? "", newest?.Found ?? "", newest?.Made.By.Name ?? "", newest is null ? "" : AuditLine.Text(newest.Made.Instant));
            }
        }

        return text.ToString();
    }

    private static void Head(Utf8JsonWriter json, RiskAssessment assessment, CultureInfo language)
    {
        json.WriteString("state", assessment.State.Code);
        json.WriteString("on", RiskText.Day(assessment.On));
        json.WriteStartObject("calibration");
        Calibrated(json, assessment.Calibration, language);
        json.WriteEndObject();
        json.WriteString("neutral", RiskWords.Neutral(language));
    }

    private static void Calibrated(Utf8JsonWriter json, Calibration calibration, CultureInfo language)
    {
        json.WriteString("title", calibration.Title.In(language));
        json.WriteString("source", calibration.Source);
        json.WriteString("asOf", RiskText.Day(calibration.AsOf));
        json.WriteBoolean("own", calibration.IsOwn);
        json.WriteString("sha256", calibration.Sha256);
    }

    private static void Risk(Utf8JsonWriter json, RiskAssessment assessment, AssessedRisk risk)
    {
        json.WriteString("id", risk.Id);
        json.WriteString("title", risk.Title);
        json.WriteBoolean("closed", risk.IsClosed);
        foreach (var part in RiskParts.All)
        {
            Range(json, part.Word(), risk.Computation.Parts[(int)part]);
        }

        Range(json, "likelihood", risk.Computation.Likelihood);
        Range(json, "risk", risk.Computation.Risk);
        json.WriteString("levelLeast", risk.Computation.Least.Code);
        json.WriteString("levelMost", risk.Computation.Most.Code);
        json.WriteStartArray("unknown");
        risk.Computation.Unknown.ToList().ForEach(factor => json.WriteStringValue(factor.Id));
        json.WriteEndArray();
        json.WriteStartArray("measures");
        assessment.MeasuresOf(risk).ToList().ForEach(action => json.WriteStringValue(action.Row.Id));
        json.WriteEndArray();
    }

    private static void Factor(Utf8JsonWriter json, RiskAssessment assessment, RatedFactor factor, ShowRisks show)
    {
        json.WriteStartObject();
        json.WriteString("id", factor.Factor.Id);
        json.WriteString("part", factor.Factor.Part.Word());
        json.WriteNumber("weight", factor.Factor.Weight);
        json.WriteString("rating", factor.Level?.Code ?? KeepRisks.Unknown);
        json.WriteStartArray("evidence");
        foreach (var evidence in factor.Evidence)
        {
            json.WriteStartObject();
            Event(json, evidence.Made);
            if (evidence.Link is not null)
            {
                json.WriteString("now", show.Says(evidence, assessment));
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Event(Utf8JsonWriter json, RiskEvent made)
    {
        json.WriteNumber("number", made.Number);
        json.WriteString("act", made.Act);
        json.WriteString("at", AuditLine.Text(made.Instant));
        json.WriteString("by", made.By.Name);
        json.WriteBoolean("verified", made.By.Verified);
        json.WriteString("auditLine", string.Create(CultureInfo.InvariantCulture, $"{made.Audit.Writer}#{made.Audit.Sequence}"));
        foreach (var (name, value) in made.Values.OrderBy(static value => value.Key, StringComparer.Ordinal))
        {
            json.WriteString(name, value);
        }
    }

    private static void Range(Utf8JsonWriter json, string name, RiskRange range)
    {
        json.WriteStartObject(name);
        json.WriteNumber("least", range.Least);
        json.WriteNumber("most", range.Most);
        json.WriteEndObject();
    }

    private static void CsvLine(StringWriter text, params ReadOnlySpan<string> cells)
    {
        for (var i = 0; i < cells.Length; i++)
        {
            text.Write(i > 0 ? "," : "");
            CsvCells.Write(text, cells[i] is ['=' or '+' or '-' or '@', ..] ? "'" + cells[i] : cells[i]);
        }

        text.Write("\r\n");
    }

    private static string Figure(decimal figure) => figure.ToString(CultureInfo.InvariantCulture);

    private static string Of(Action<Utf8JsonWriter> write) => IndentedJson.Of(IndentedJson.ForPages, write);
}
