using System.Globalization;
using System.Text.Json;
using Pillar.Review.Exchange;
using Pillar.Review.Records;
using Pillar.Review.Tables;
using Pillar.Vocabulary;

namespace Pillar.Review;

/// <summary>What several of the module's answers in JSON have in common.</summary>
internal static class JsonParts
{
    /// <summary>One mark with its evidence, as it stands in signed files too.</summary>
    public static void WriteMark(Utf8JsonWriter json, FieldMark mark)
    {
        json.WriteStartObject();
        json.WriteString("field", mark.Field);
        json.WriteString("mark", mark.Mark.Word());
        WriteWhy(json, mark);
        json.WriteEndObject();
    }

    public static void WriteWhy(Utf8JsonWriter json, FieldMark mark)
    {
        json.WriteString("asOf", Day(mark.AsOf));
        if (mark.Evidence is { } law)
        {
            json.WriteString("citation", law.Citation);
            json.WriteString("article", mark.Article);
            json.WriteString("source", law.Source);
            json.WriteString("language", law.Language);
            json.WriteString("dated", Day(law.Dated));
        }
        else if (mark.Article.Length > 0)
        {
            json.WriteString("article", mark.Article);
        }

        json.WriteString("remark", mark.Remark);
    }

    public static void WriteEvent(Utf8JsonWriter json, MarkEvent known, StatusLine line)
    {
        WriteWhy(json, known.What);
        json.WriteString("status", line.Of(known.Number).Word());
        json.WriteNumber("number", known.Number);
        json.WriteString("recorded", known.Entry.Instant);
        json.WriteString("by", known.Entry.Actor);
        json.WriteBoolean("verified", known.Entry.Verified);
    }

    public static void WriteSteps(Utf8JsonWriter json, IReadOnlyList<RecordStep> steps)
    {
        json.WriteStartArray("steps");
        foreach (var step in steps)
        {
            json.WriteStartObject();
            WriteStep(json, step);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public static void WriteStep(Utf8JsonWriter json, RecordStep step)
    {
        json.WriteString("status", step.Status.Word());
        json.WriteString("day", Day(step.Day));
        json.WriteNumber("upTo", step.Front);
        json.WriteString("basis", step.Basis);
        json.WriteString("by", step.Actor);
    }

    public static void WriteRow(Utf8JsonWriter json, TableRow row, CultureInfo language)
    {
        json.WriteStartObject();
        json.WriteString("key", row.Key);
        json.WriteString("label", row.Label(language));
        json.WriteNumber("states", row.States);
        json.WriteNumber("recorded", row.Recorded);
        json.WriteNumber("fields", row.Fields);
        WriteCount(json, row.Count);
        if (row.Change is { } change)
        {
            json.WriteStartObject("change");
            json.WriteNumber("states", change.States);
            json.WriteNumber("fields", change.Fields);
            json.WriteStartObject("then");
            WriteCount(json, change.Then);
            json.WriteEndObject();
            json.WriteStartObject("now");
            WriteCount(json, change.Now);
            json.WriteEndObject();
            WriteNumber(json, "points", change.Points);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    public static void WriteCount(Utf8JsonWriter json, MarkCount count)
    {
        json.WriteNumber("X", count.X);
        json.WriteNumber("?", count.Unclear);
        json.WriteNumber("blank", count.Blank);
        json.WriteNumber("NA", count.NotApplicable);
        json.WriteNumber("denominator", count.Counted);
        WriteNumber(json, "share", count.Share);
    }

    public static void WriteCells(Utf8JsonWriter json, string name, IReadOnlyList<MergeCell> cells)
    {
        json.WriteStartArray(name);
        foreach (var cell in cells)
        {
            json.WriteStartObject();
            json.WriteString("field", cell.Field);
            foreach (var (side, mark) in new[] { ("base", cell.Base), ("ours", cell.Ours), ("theirs", cell.Theirs) })
            {
                json.WritePropertyName(side);
                if (mark is null)
                {
                    json.WriteNullValue();
                }
                else
                {
                    WriteMark(json, mark);
                }
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public static void WriteRefusal(Utf8JsonWriter json, Refusal? refusal, CultureInfo language)
    {
        WriteText(json, "refusal", refusal?.Code);
        WriteText(json, "text", refusal?.Text.In(language));
    }

    public static void WriteTexts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        texts.ToList().ForEach(json.WriteStringValue);
        json.WriteEndArray();
    }

    public static void WriteText(Utf8JsonWriter json, string name, string? text)
    {
        if (text is null)
        {
            json.WriteNull(name);
        }
        else
        {
            json.WriteString(name, text);
        }
    }

    public static void WriteNumber(Utf8JsonWriter json, string name, double? number)
    {
        if (number is { } known)
        {
            json.WriteNumber(name, Math.Round(known, 6));
        }
        else
        {
            json.WriteNull(name);
        }
    }

    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
