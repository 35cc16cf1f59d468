using System.Text.Json;
using Pillar.Platform.Json;

namespace Pillar.Screening;

/// <summary>An evaluation as JSON. What is not defined, such as the precision of nothing found, is null.</summary>
public static class EvaluationJson
{
    public static string Text(Evaluation evaluation) => IndentedJson.Of(IndentedJson.ForPages, json => Write(json, evaluation));

    private static void Write(Utf8JsonWriter json, Evaluation evaluation)
    {
        json.WriteStartObject();
        json.WriteNumber("pairs", evaluation.Pairs);
        WriteFigures(json, evaluation.Figures);
        WriteNumber(json, "microsecondsPerPair", evaluation.MicrosecondsPerPair);
        json.WriteString("engine", evaluation.Engine);
        json.WriteStartArray("sweep");
        foreach (var figures in evaluation.Sweep)
        {
            json.WriteStartObject();
            WriteFigures(json, figures);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteFigures(Utf8JsonWriter json, ThresholdFigures figures)
    {
        json.WriteNumber("threshold", figures.Threshold);
        json.WriteNumber("truePositives", figures.TruePositives);
        json.WriteNumber("falsePositives", figures.FalsePositives);
        json.WriteNumber("trueNegatives", figures.TrueNegatives);
        json.WriteNumber("falseNegatives", figures.FalseNegatives);
        WriteNumber(json, "precision", figures.Precision);
        WriteNumber(json, "recall", figures.Recall);
        WriteNumber(json, "f1", figures.F1);
    }

    private static void WriteNumber(Utf8JsonWriter json, string field, double? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(field, Math.Round(number, 6));
        }
        else
        {
            json.WriteNull(field);
        }
    }
}
