using System.Globalization;
using Pillar.Cli.Resources;
using Pillar.Transfers.Money.Alerts;
using Pillar.Vocabulary;

namespace Pillar.Cli.Commands.Money;

/// <summary>The queue, and one alert, for a person or as JSON.</summary>
internal sealed class AlertSheet(Session session)
{
    private const int NameWidth = 60;

    public void Queue(AlertPage page)
    {
        if (session.Json)
        {
            session.Out.WriteLine(AlertJson.Text(page, session.Language));
            return;
        }

        session.Out.WriteLine(Say("waiting", page.First, page.Second, page.Overdue));
        if (page.Lists.Count > 1)
        {
            Wrapped.Write(session.Out, "", Say("by-list", string.Join(", ", page.Lists.Select(list => $"{(list.List.Length > 0 ? list.List : Say("no-list"))} {list.Alerts}"))));
        }

        foreach (var alert in page.Alerts)
        {
            Write(alert);
        }

        if (page.Alerts.Count == 0)
        {
            session.Out.WriteLine(Say("no-alerts"));
        }
    }

    public void One(Alert alert, IReadOnlyList<AlertAct> history)
    {
        if (session.Json)
        {
            session.Out.WriteLine(AlertJson.Text(alert, history, session.Language));
            return;
        }

        Wrapped.Write(session.Out, "", Say("alert", alert.Number, Say("outcome-" + alert.Outcome), Say("level-" + alert.Level.Word()), alert.Reference, alert.Version));
        Wrapped.Write(session.Out, "  ", $"{alert.Content.Amount} {alert.Content.Currency}, {Sides(alert)} ({alert.Content.Field}), {Service(alert)}");
        foreach (var reason in alert.Content.Reasons)
        {
            Wrapped.Write(session.Out, $"  [{Say("kind-" + reason.Kind)}] ", reason.Sentence.In(session.Language));
            foreach (var fact in reason.Hits.SelectMany(static hit => hit.Compared))
            {
                Wrapped.Write(session.Out, $"      {Say(fact.Says == "unknown" ? "unknown-fact" : fact.Says)}: ", $"{fact.Rule}: {Shown(fact.Left)} | {Shown(fact.Right)}");
            }
        }

        foreach (var unknown in alert.Content.Unknown)
        {
            Wrapped.Write(session.Out, "  ", Say("unknown", unknown.In(session.Language)));
        }

        History(alert, history);
    }

    private void History(Alert alert, IReadOnlyList<AlertAct> history)
    {
        if (alert.FirstBy.Length > 0)
        {
            session.Out.WriteLine("  " + Say("first-by", Say("verdict-" + alert.FirstVerdict.Word()), alert.FirstBy));
        }

        if (history.Count > 0)
        {
            session.Out.WriteLine(Say("history"));
        }

        foreach (var act in history)
        {
            var verdict = act.Verdict.Length > 0 ? " " + Say("verdict-" + act.Verdict) : "";
            Wrapped.Write(session.Out, "  ", $"{act.Instant.UtcDateTime.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)} {act.Actor}: {Say("act-" + act.Act)}{verdict} {act.Other} {act.Reason}");
        }

        if (alert.Closed == AlertVerdict.Confirmed.Word())
        {
            Wrapped.Write(session.Out, "", Say("freeze-next", alert.Reference));
        }
    }

    private void Write(Alert alert)
    {
        var owner = alert.Owner.Length > 0 ? ", " + Say("owner", alert.Owner) : "";
        Wrapped.Write(
            session.Out, string.Create(CultureInfo.InvariantCulture, $"{alert.Number,6} {Say("outcome-" + alert.Outcome),-8} "),
            $"{alert.Reference}: {alert.Content.Amount} {alert.Content.Currency}, {Sides(alert)}, {Service(alert)}{owner}");
        if (alert.Content.Reasons.Count > 0)
        {
            Wrapped.Write(session.Out, "                ", alert.Content.Reasons[0].Sentence.In(session.Language));
        }
    }

    /// <summary>How long it has waited, how long the first look and the decision took, and whether it is late.</summary>
    private string Service(Alert alert)
    {
        string Hours(DateTimeOffset until) => (until - alert.Opened).TotalHours.ToString("0", CultureInfo.InvariantCulture);
        var parts = new List<string>();
        if (alert.Decided is null)
        {
            parts.Add(Say("age", Hours(session.Clock.GetUtcNow())));
        }

        if (alert.Looked is { } looked)
        {
            parts.Add(Say("looked-after", Hours(looked)));
        }

        if (alert.Decided is { } decided)
        {
            parts.Add(Say("decided-after", Hours(decided)));
        }

        return string.Join(", ", alert.Overdue ? parts.Append(Say("overdue")) : parts);
    }

    private static string Sides(Alert alert) => $"{Shown(alert.Content.NameOf("debtor"))} → {Shown(alert.Content.NameOf("creditor"))}";

    private static string Shown(string text) => text.Length == 0 ? "–" : Printable.Line(text, NameWidth);

    private string Say(string key, params object[] values) => PaymentCliText.Say(key, session.Language, values);
}
