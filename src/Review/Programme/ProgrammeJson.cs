using Pillar.Platform.Json;
using static Pillar.Review.JsonParts;

namespace Pillar.Review.Programme;

/// <summary>The programme of work as JSON: the same for the command and the API.</summary>
public static class ProgrammeJson
{
    public static string Of(ProgrammeOfWork programme) => IndentedJson.Of(IndentedJson.ForPages, json =>
    {
        json.WriteStartObject();
        json.WriteString("on", Day(programme.On));
        SheetJson.WriteRows(json, "groups", ProgrammeSheets.Group, programme.Groups);
        json.WriteStartArray("tasks");
        foreach (var task in programme.Tasks)
        {
            json.WriteStartObject();
            SheetJson.WriteRow(json, ProgrammeSheets.Task, task.Row);
            json.WriteBoolean("late", task.Late(programme.On));
            json.WriteString("cover", ProgrammeWords.Code(task.Cover));
            WriteTexts(json, "missing", task.Missing);
            WriteTexts(json, "able", task.Able.Select(static expert => expert.Id));
            WriteTexts(json, "outOfForce", task.OutOfForce.Select(static p => p.Id));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WriteTexts(json, "uncovered", programme.Uncovered.Select(static task => task.Row.Id));
        SheetJson.WriteRows(json, "outreach", ProgrammeSheets.Outreach, programme.Outreach);
        WriteTexts(json, "withoutResult", programme.WithoutResult.Select(static row => row.Id));
        SheetJson.WriteRows(json, "experts", ProgrammeSheets.Expert, programme.Experts);
        WriteTexts(json, "unservedParagraphs", programme.Unserved.Select(static p => p.Id));
        json.WriteEndObject();
    });
}
