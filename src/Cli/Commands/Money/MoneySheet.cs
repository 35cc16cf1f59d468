using System.Globalization;
using Pillar.Cli.Resources;
using Pillar.Transfers.Money;
using Pillar.Transfers.Money.Freezing;
using Pillar.Vocabulary;

namespace Pillar.Cli.Commands.Money;

/// <summary>What freezing says, for a person or as JSON.</summary>
internal sealed class MoneySheet(Session session)
{
    private const int NameWidth = 60, MostRecords = 20;

    private readonly ShowCases show = session.Transfers.Freezing.ShowCases;

    public void Case(FreezeCase about) => Either(() => FreezingJson.Case(about, show, session.Language), () =>
    {
        Head(about, null);
        foreach (var holding in about.Holdings())
        {
            Line($"  {holding.Number,3}. ", $"{holding.Amount}  {holding.Account}");
        }

        Clocks(about);
        foreach (var item in ShowCases.Timeline(about))
        {
            Line($"  {Moment(item.At)}  ", FreezingWords.Sentence(item, about, session.Language));
            if (item.Event is { } made)
            {
                Line("      ", Say("by", made.By, made.Audit.Sequence, made.Number) + (made.Text?.Words is { Length: > 0 } words ? $" {words}" : ""));
                if (FreezingWords.Rests(show.ProvisionOf(made), session.Language) is { Length: > 0 } rests)
                {
                    Line("      ", Say("rests", rests));
                }
            }
        }

        if (about.IsToBeCountersigned)
        {
            Line("  ", Say("countersign"));
        }
    });

    public void Cases(IReadOnlyList<FreezeCase> cases, DateOnly on) => Either(() => FreezingJson.Cases(cases, on, show), () =>
    {
        Line("", Say("frozen-on", on.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), Amounts(Ledger.Balances(cases, on))));
        foreach (var about in cases)
        {
            Head(about, on);
            Clocks(about);
        }
    });

    public void Figures(FreezingFigures figures) => Either(() => FreezingJson.Figures(figures), () =>
    {
        Line("", Say("period", figures.From is { } from ? Day(from) : "…", Day(figures.To)));
        foreach (var row in figures.Rows)
        {
            var count = row.Of is { } of ? Say("of", row.Count, of) : $"{row.Count}";
            var hours = row.Median is { } median ? Say("hours", row.Hours.Count, Hours(median), Hours(row.Longest!.Value)) : "";
            Line("  ", $"{Say("count-" + row.Key)}: {count}{(hours.Length > 0 ? "; " + hours : "")}");
            Records(row.Records);
        }

        foreach (var sum in figures.Sums)
        {
            Line("  ", Say("sum-" + sum.Key, Amounts(sum.Amounts)));
            Records(sum.Records);
        }
    });

    /// <summary>Which records a figure counts; JSON and CSV have all of them.</summary>
    private void Records(IReadOnlyList<string> records)
    {
        if (records.Count > 0)
        {
            Line("      ", Say("records", string.Join(' ', records.Take(MostRecords)) + (records.Count > MostRecords ? " …" : "")));
        }
    }

    private void Head(FreezeCase about, DateOnly? on)
    {
        var text = about.Text;
        Line("", Say("case", about.Number, FreezingWords.NameOf(about.State).In(session.Language), text is null ? Say("erased") : $"{Shown(text.Name)} ({Shown(text.Customer)})"));
        Line("  ", Say("taken-for", $"{about.List}:{about.Entry}", Shown(text?.Listed ?? "")));
        Line("  ", Say("frozen", Amounts(about.Balances(on))));
    }

    private void Clocks(FreezeCase about)
    {
        foreach (var timer in show.Timers(about))
        {
            var hours = timer.Hours is { } known ? Say(timer.Runs ? "clock-runs" : "clock-done", Hours(known)) : Say("clock-unknown");
            var limit = timer.Rests?.Hours is { } most ? Say(timer.Late == true ? "limit-late" : "limit", Hours(most)) : FreezingWords.NoLimit.In(session.Language);
            Line("  ", $"{FreezingWords.NameOfTimer(timer.Key).In(session.Language)}: {hours}, {limit}");
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

    private string Amounts(IReadOnlyList<Amount> amounts) => amounts.Count == 0 ? Say("nothing") : string.Join(", ", amounts);

    private string Say(string key, params object[] values) => FreezingCliText.Say(key, session.Language, values);

    private static string Shown(string text) => Printable.Line(text, NameWidth);

    private static string Hours(decimal hours) => hours.ToString("0.#", CultureInfo.InvariantCulture);

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Moment(DateTimeOffset instant) => instant.UtcDateTime.ToString("yyyy-MM-dd HH:mm'Z'", CultureInfo.InvariantCulture);
}
