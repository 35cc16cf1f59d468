using System.Globalization;
using System.Text.Json;
using Pillar.Platform.Json;
using Pillar.Review.Calendar;
using Pillar.Review.Sheets;
using static Pillar.Review.JsonParts;

namespace Pillar.Review;

/// <summary>Sheets, what became of their files, and deadlines as JSON: the same for commands and the API.</summary>
public static class SheetJson
{
    /// <summary>The rows of a sheet. Columns that hold several words are arrays, empty ones are left out.</summary>
    public static string Rows(Sheet sheet, IReadOnlyList<SheetRow> rows) => IndentedJson.Of(IndentedJson.ForPages, json =>
    {
        json.WriteStartObject();
        json.WriteString("sheet", sheet.Code);
        WriteRows(json, "rows", sheet, rows);
        json.WriteEndObject();
    });

    public static void WriteRows(Utf8JsonWriter json, string name, Sheet sheet, IReadOnlyList<SheetRow> rows)
    {
        json.WriteStartArray(name);
        foreach (var row in rows)
        {
            json.WriteStartObject();
            WriteRow(json, sheet, row);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public static void WriteRow(Utf8JsonWriter json, Sheet sheet, SheetRow row)
    {
        if (sheet.OfState)
        {
            json.WriteString("state", row.State);
        }

        json.WriteString("id", row.Id);
        foreach (var column in sheet.Columns.Where(column => row[column.Name].Length > 0))
        {
            if (column.Check.Several)
            {
                WriteTexts(json, column.Name, row.List(column.Name));
            }
            else
            {
                json.WriteString(column.Name, row[column.Name]);
            }
        }

        WriteEvent(json, row);
    }

    /// <summary>When and by whom a row was entered as it stands.</summary>
    public static void WriteEvent(Utf8JsonWriter json, SheetRow row)
    {
        json.WriteNumber("number", row.Last.Number);
        json.WriteNumber("corrections", row.Corrections);
        json.WriteString("recorded", row.Last.Instant);
        json.WriteString("by", row.Last.Actor);
        json.WriteBoolean("verified", row.Last.Verified);
    }

    public static string Import(ImportOutcome outcome, CultureInfo language) => IndentedJson.Of(IndentedJson.Plain, json =>
    {
        json.WriteStartObject();
        json.WriteString("file", outcome.File);
        json.WriteBoolean("taken", outcome.Done);
        json.WriteNumber("changed", outcome.Taken);
        json.WriteNumber("rows", outcome.Rows);
        WriteTexts(json, "states", outcome.States.Where(static state => state.Length > 0));
        WriteTexts(json, "problems", outcome.Problems.Select(problem => problem.In(language)));
        WriteRefusal(json, outcome.Refusal, language);
        json.WriteEndObject();
    });

    /// <summary>What became of one row, a consent, or an erasure.</summary>
    public static string Done(string sheet, string? state, string id, bool changed) => IndentedJson.Of(IndentedJson.Plain, json =>
    {
        json.WriteStartObject();
        json.WriteString("sheet", sheet);
        WriteText(json, "state", state);
        json.WriteString("id", id);
        json.WriteBoolean("changed", changed);
        json.WriteEndObject();
    });

    public static string Deadlines(IReadOnlyList<Deadline> deadlines, DateOnly today) => IndentedJson.Of(IndentedJson.ForPages, json =>
    {
        json.WriteStartObject();
        json.WriteStartArray("deadlines");
        foreach (var deadline in deadlines)
        {
            json.WriteStartObject();
            json.WriteString("kind", deadline.Kind);
            json.WriteString("id", deadline.Id);
            json.WriteString("from", Day(deadline.First));
            json.WriteString("to", Day(deadline.Last));
            json.WriteBoolean("passed", deadline.Last < today);
            json.WriteString("title", deadline.Title);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });
}
