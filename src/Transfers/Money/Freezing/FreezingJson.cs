using System.Globalization;
using System.Text.Json;
using Pillar.Platform.Files;
using Pillar.Platform.Json;

namespace Pillar.Transfers.Money.Freezing;

/// <summary>Cases and figures as JSON: the same for the command and the API. Amounts are text, digit by digit.</summary>
public static class FreezingJson
{
    /// <summary>One case with its clocks and its timeline.</summary>
    public static string Case(FreezeCase about, ShowCases show, CultureInfo language) => Text(json =>
    {
        json.WriteStartObject();
        Head(json, about);
        json.WriteStartArray("holdings");
        foreach (var holding in about.Holdings())
        {
            json.WriteStartObject();
            json.WriteNumber("holding", holding.Number);
            json.WriteString("account", holding.Account);
            Fields(json, holding.Amount);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        Clocks(json, show.Timers(about));
        json.WriteStartArray("timeline");
        foreach (var item in ShowCases.Timeline(about))
        {
            Item(json, item, FreezingWords.Sentence(item, about, language));
        }

        json.WriteEndArray();
        Words(json, "next", about.State.Moves().Select(static m => m.Word()));
        json.WriteEndObject();
    });

    /// <summary>All that happened about a list entry.</summary>
    public static string Timeline(IReadOnlyList<EntryMoment> moments, CultureInfo language) => Text(json =>
    {
        json.WriteStartArray();
        foreach (var moment in moments)
        {
            json.WriteStartObject();
            json.WriteString("at", Moment(moment.At));
            json.WriteString("kind", moment.Item?.Kind ?? moment.Act?.Act ?? "payment");
            Number(json, "case", moment.Case?.Number);
            Number(json, "alert", moment.Alert?.Number);
            json.WriteString("by", moment.Item?.Event?.By.Name ?? moment.Act?.Actor);
            json.WriteString("text", moment.In(language));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    /// <summary>Every case, and what is frozen in all.</summary>
    /// <param name="cases">The cases.</param>
    /// <param name="on">As it stood at the end of this day.</param>
    /// <param name="show">For the clocks.</param>
    public static string Cases(IReadOnlyList<FreezeCase> cases, DateOnly on, ShowCases show) => Text(json =>
    {
        json.WriteStartObject();
        json.WriteString("on", Day(on));
        Amounts(json, "frozen", Ledger.Balances(cases, on));
        json.WriteStartArray("cases");
        foreach (var about in cases)
        {
            json.WriteStartObject();
            Head(json, about, on);
            Clocks(json, show.Timers(about));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    public static string Figures(FreezingFigures figures) => Text(json =>
    {
        json.WriteStartObject();
        json.WriteString("from", figures.From is { } from ? Day(from) : null);
        json.WriteString("to", Day(figures.To));
        json.WriteStartArray("counts");
        foreach (var row in figures.Rows)
        {
            json.WriteStartObject();
            json.WriteString("what", row.Key);
            json.WriteNumber("count", row.Count);
            Number(json, "of", row.Of);
            json.WriteNumber("timed", row.Hours.Count);
            Number(json, "medianHours", row.Median);
            Number(json, "longestHours", row.Longest);
            Words(json, "records", row.Records);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("sums");
        foreach (var sum in figures.Sums)
        {
            json.WriteStartObject();
            json.WriteString("what", sum.Key);
            Amounts(json, "amounts", sum.Amounts);
            Words(json, "records", sum.Records);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    /// <summary>The same figures as CSV: a line for each count and for each currency of a sum.</summary>
    public static string FiguresCsv(FreezingFigures figures)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        CsvLine(text, "from", "to", "what", "count", "of", "timed", "medianHours", "longestHours", "currency", "amount", "records");
        var (from, to) = (figures.From is { } first ? Day(first) : "", Day(figures.To));
        foreach (var row in figures.Rows)
        {
            CsvLine(text, from, to, row.Key, Figure(row.Count), Figure(row.Of), Figure(row.Hours.Count), Figure(row.Median), Figure(row.Longest), "", "", string.Join(' ', row.Records));
        }

        foreach (var (sum, amount) in figures.Sums.SelectMany(static sum => sum.Amounts.Select(amount => (sum, amount))))
        {
            CsvLine(text, from, to, "sum-" + sum.Key, "", "", "", "", "", amount.Currency, amount.Digits, string.Join(' ', sum.Records));
        }

        return text.ToString();
    }

    private static void CsvLine(StringWriter text, params ReadOnlySpan<string> cells)
    {
        for (var i = 0; i < cells.Length; i++)
        {
            text.Write(i > 0 ? "," : "");
            CsvCells.Write(text, cells[i]);
        }

        text.Write("\r\n");
    }

    private static string Figure(decimal? figure) => figure?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static void Head(Utf8JsonWriter json, FreezeCase about, DateOnly? on = null)
    {
        json.WriteNumber("case", about.Number);
        json.WriteString("state", about.State.Word());
        json.WriteString("list", about.List);
        json.WriteString("entry", about.Entry);
        json.WriteString("edition", about.Edition);
        json.WriteString("source", about.Source);
        json.WriteString("name", about.Text?.Name);
        json.WriteString("customer", about.Text?.Customer);
        json.WriteString("listedName", about.Text?.Listed);
        json.WriteString("payment", about.Text?.Payment);
        json.WriteString("listed", about.Listed is { } listed ? about.ListedByDay ? Day(DateOnly.FromDateTime(listed.UtcDateTime)) : Moment(listed) : null);
        json.WriteString("frozenAt", about.Frozen is { } frozen ? Moment(frozen) : null);
        json.WriteBoolean("toBeCountersigned", about.IsToBeCountersigned);
        Amounts(json, "frozen", about.Balances(on));
    }

    private static void Item(Utf8JsonWriter json, TimelineItem item, string sentence)
    {
        json.WriteStartObject();
        json.WriteString("at", Moment(item.At));
        json.WriteString("kind", item.Kind);
        json.WriteString("text", sentence);
        if (item.Event is { } made)
        {
            json.WriteNumber("event", made.Number);
            json.WriteString("by", made.By.Name);
            json.WriteBoolean("verified", made.By.Verified);
            json.WriteString("words", made.Text?.Words);
            json.WriteString("auditLine", string.Create(CultureInfo.InvariantCulture, $"{made.Audit.Writer}#{made.Audit.Sequence}"));
        }

        json.WriteEndObject();
    }

    private static void Clocks(Utf8JsonWriter json, IReadOnlyList<CaseTimer> timers)
    {
        json.WriteStartArray("clocks");
        foreach (var timer in timers)
        {
            json.WriteStartObject();
            json.WriteString("clock", timer.Key);
            json.WriteBoolean("runs", timer.Runs);
            Number(json, "hours", timer.Hours);
            Number(json, "limitHours", timer.Rests?.Hours);
            json.WritePropertyName("late");
            if (timer.Late is { } late)
            {
                json.WriteBooleanValue(late);
            }
            else
            {
                json.WriteNullValue();
            }

            json.WriteString("rests", timer.Rests is { } rests ? $"{rests.Rests.Source}, {rests.Rests.Provision}" : null);
            json.WriteBoolean("toBeChecked", timer.Rests?.ToBeChecked ?? true);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Amounts(Utf8JsonWriter json, string name, IReadOnlyList<Amount> amounts)
    {
        json.WriteStartArray(name);
        foreach (var amount in amounts)
        {
            json.WriteStartObject();
            Fields(json, amount);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Fields(Utf8JsonWriter json, Amount amount)
    {
        json.WriteString("currency", amount.Currency);
        json.WriteString("amount", amount.Digits);
    }

    private static void Words(Utf8JsonWriter json, string name, IEnumerable<string> words)
    {
        json.WriteStartArray(name);
        foreach (var word in words)
        {
            json.WriteStringValue(word);
        }

        json.WriteEndArray();
    }

    private static void Number(Utf8JsonWriter json, string name, decimal? number)
    {
        if (number is { } known)
        {
            json.WriteNumber(name, known);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    private static string Text(Action<Utf8JsonWriter> write) => IndentedJson.Of(IndentedJson.ForPages, write);

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Moment(DateTimeOffset instant) => instant.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
