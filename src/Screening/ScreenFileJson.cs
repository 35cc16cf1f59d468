using System.Globalization;
using System.Text.Json;
using Pillar.Platform.Json;
using Pillar.Vocabulary;

namespace Pillar.Screening;

/// <summary>The screening of a file as JSON: the same for the command, the API and the page.</summary>
public static class ScreenFileJson
{
    private const int LongestFound = 120;

    /// <summary>Codes are stable; sentences are in <paramref name="language"/>.</summary>
    public static string Text(ScreenFileResult result, CultureInfo language) => IndentedJson.Of(IndentedJson.ForPages, json => Write(json, result, language));

    public static void Write(Utf8JsonWriter json, ScreenFileResult result, CultureInfo language)
    {
        json.WriteStartObject();
        json.WriteString("outcome", result.Outcome.Word());
        json.WriteBoolean("complete", result.Complete && !result.Stopped);
        json.WriteBoolean("stopped", result.Stopped);
        json.WriteString("notClearance", ScreenJson.NotClearance.In(language));
        WriteFigures(json, result);
        WriteProblems(json, result, language);
        ScreenJson.WriteStatements(json, "missing", result.Missing, language);
        ScreenJson.WriteLists(json, result.Lists);
        ScreenJson.WriteThresholds(json, result.Job.Thresholds);
        json.WriteString("engine", result.Engine);
        json.WriteString("input", result.Job.InputName);
        json.WriteString("inputSha256", result.InputSha256);
        json.WriteString("outputSha256", result.OutputSha256);
        json.WriteEndObject();
    }

    private static void WriteFigures(Utf8JsonWriter json, ScreenFileResult result)
    {
        var counts = result.Counts;
        json.WriteNumber("rows", result.Rows);
        json.WriteNumber("screened", counts.Screened);
        json.WriteNumber("withHits", counts.WithHits);
        json.WriteStartObject("outcomes");
        json.WriteNumber(ScreenOutcome.NothingFound.Word(), counts.NothingFound);
        json.WriteNumber(ScreenOutcome.Weak.Word(), counts.Weak);
        json.WriteNumber(ScreenOutcome.Incomplete.Word(), counts.Incomplete);
        json.WriteNumber(ScreenOutcome.Possible.Word(), counts.Possible);
        json.WriteNumber(ScreenOutcome.Strong.Word(), counts.Strong);
        json.WriteNumber("error", counts.Error);
        json.WriteEndObject();
        json.WriteNumber("dismissed", counts.Dismissed);
        json.WriteNumber("takenUpAt", result.TakenUpAt);
        json.WriteNumber("seconds", Math.Round(result.Elapsed.TotalSeconds, 3));
        json.WriteNumber("namesPerSecond", Math.Round(result.NamesPerSecond));
    }

    private static void WriteProblems(Utf8JsonWriter json, ScreenFileResult result, CultureInfo language)
    {
        json.WriteNumber("badCells", result.ProblemCount);
        json.WriteStartArray("problems");
        foreach (var problem in result.Problems)
        {
            json.WriteStartObject();
            json.WriteNumber("line", problem.Line);
            json.WriteString("field", problem.Field);
            json.WriteString("expected", problem.Expected.In(language));
            json.WriteString("found", problem.Found.AtMost(LongestFound).In(language));
            json.WriteBoolean("screened", problem.Screened);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
