using System.Globalization;
using Pillar.Platform.Json;
using Pillar.Review.Cycles;
using Pillar.Review.Exchange;
using Pillar.Review.Records;
using Pillar.Review.Tables;
using static Pillar.Review.JsonParts;

namespace Pillar.Review;

/// <summary>The answers of the module as JSON: the same for the commands, the API and the pages. A share without a denominator is null, never 0.</summary>
public static class ReviewJson
{
    public static string Table(ReviewTable table, ReviewModule review, CultureInfo language) => IndentedJson.Of(IndentedJson.ForPages, json =>
    {
        var at = table.Question.At;
        json.WriteStartObject();
        json.WriteString("by", table.Question.By.Word());
        json.WriteString("states", table.Question.Set.Code);
        json.WriteString("template", at.Template.Code);
        json.WriteString("on", Day(at.Day));
        json.WriteString("view", at.Public ? "public" : "working");
        WriteText(json, "membershipAsOf", review.SnapshotOf(table.Question.Set, table.Question.By.Word()) is { } members ? Day(members) : null);
        WriteText(json, "since", table.Question.Since is { } since ? Day(since.Day) : null);
        json.WriteStartArray("rows");
        table.Rows.ToList().ForEach(row => WriteRow(json, row, language));
        json.WriteEndArray();
        json.WritePropertyName("total");
        WriteRow(json, table.Total, language);
        WriteNumber(json, "meanX", table.Mean);
        json.WriteStartArray("perState");
        foreach (var (state, count) in table.PerState)
        {
            json.WriteStartObject();
            json.WriteString("state", state);
            WriteCount(json, count);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    public static string Record(StateRecord record, StateBook states, CultureInfo language) => IndentedJson.Of(IndentedJson.ForPages, json =>
    {
        json.WriteStartObject();
        json.WriteString("state", record.State.Code);
        json.WriteString("name", states.Name(record.State.Code, language));
        json.WriteBoolean("invented", record.State.Invented);
        json.WriteString("template", record.Template.Code);
        WriteText(json, "wordingConfirmed", record.Confirmed?.Basis);
        json.WriteString("on", Day(record.On));
        json.WriteBoolean("recorded", record.Marks.Count > 0);
        json.WriteStartArray("fields");
        foreach (var field in record.Template.Fields)
        {
            json.WriteStartObject();
            json.WriteString("field", field.Id);
            json.WriteString("paragraph", field.Paragraph);
            json.WriteString("domain", field.Domain);
            json.WriteString("what", field.In(language));
            json.WriteString("mark", record.Of(field).Word());
            if (record.Marks.GetValueOrDefault(field.Id) is { } known)
            {
                WriteEvent(json, known, record.Line);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        WriteSteps(json, record.Steps);
        json.WriteEndObject();
    });

    public static string Import(ImportOutcome outcome, CultureInfo language) => IndentedJson.Of(IndentedJson.Plain, json =>
    {
        json.WriteStartObject();
        json.WriteString("file", outcome.File);
        json.WriteBoolean("taken", outcome.Done);
        json.WriteNumber("marks", outcome.Taken);
        json.WriteNumber("rows", outcome.Rows);
        WriteTexts(json, "states", outcome.States);
        WriteTexts(json, "problems", outcome.Problems.Select(problem => problem.In(language)));
        WriteRefusal(json, outcome.Refusal, language);
        json.WriteEndObject();
    });

    public static string Merge(MergeOutcome outcome, CultureInfo language) => IndentedJson.Of(IndentedJson.Plain, json =>
    {
        json.WriteStartObject();
        json.WriteString("state", outcome.File.State);
        json.WriteString("signer", outcome.File.Signer);
        WriteTexts(json, "problems", outcome.File.Problems.Select(problem => problem.In(language)));
        json.WriteNumber("taken", outcome.Taken);
        WriteCells(json, "theirs", outcome.Merge?.Taken ?? []);
        WriteCells(json, "ours", outcome.Merge?.Kept ?? []);
        WriteCells(json, "conflicts", outcome.Merge?.Conflicts ?? []);
        WriteTexts(json, "open", outcome.Open.Select(static cell => cell.Field));
        WriteRefusal(json, outcome.Refusal, language);
        json.WriteEndObject();
    });

    public static string Export(ReviewState state, string file, int marks) => IndentedJson.Of(IndentedJson.Plain, json =>
    {
        json.WriteStartObject();
        json.WriteString("state", state.Code);
        json.WriteString("file", file);
        json.WriteNumber("marks", marks);
        json.WriteEndObject();
    });

    public static string Step(RecordStep step) => IndentedJson.Of(IndentedJson.Plain, json =>
    {
        json.WriteStartObject();
        json.WriteString("state", step.State);
        WriteStep(json, step);
        json.WriteEndObject();
    });

    public static string Confirmation(Confirmation confirmation) => IndentedJson.Of(IndentedJson.Plain, json =>
    {
        json.WriteStartObject();
        json.WriteString("template", confirmation.Template);
        json.WriteString("basis", confirmation.Basis);
        json.WriteString("by", confirmation.Actor);
        json.WriteEndObject();
    });

    public static string Cycle(ReviewCycle cycle, CycleCheck? check) => IndentedJson.Of(IndentedJson.Plain, json =>
    {
        json.WriteStartObject();
        json.WriteString("cycle", cycle.Name);
        json.WriteString("on", Day(cycle.Day));
        json.WriteString("states", cycle.States);
        json.WriteString("template", cycle.At.Template.Code);
        json.WriteString("view", cycle.At.Public ? "public" : "working");
        json.WriteString("method", cycle.Method);
        json.WriteString("frozen", cycle.Instant);
        json.WriteString("by", cycle.Actor);
        json.WriteString("sha256", cycle.Sha256);
        if (check is not null)
        {
            json.WriteBoolean("same", check.Same);
            WriteTexts(json, "gone", check.Gone);
            WriteTexts(json, "new", check.New);
        }

        json.WriteEndObject();
    });
}
