using System.Globalization;
using Pillar.Transfers.Money.Alerts;
using Pillar.Transfers.Resources;
using Pillar.Vocabulary;

namespace Pillar.Transfers.Money.Freezing;

/// <summary>What steps, states and clocks are called, and one sentence for each event.</summary>
public static class FreezingWords
{
    public static Statement NameOf(CaseState state) => FreezingText.Say("state-" + state.Word());

    public static Statement NameOf(CaseStep step) => FreezingText.Say("step-" + step.Word());

    /// <summary>The name of a clock of <see cref="CaseTimer"/>.</summary>
    public static Statement NameOfTimer(string key) => FreezingText.Say("timer-" + key);

    /// <summary>Stands wherever no limit is known.</summary>
    public static Statement NoLimit => FreezingText.Say("no-limit");

    /// <summary>What a step rests on, with the words "to be checked" until a person has compared it; empty where nothing is known.</summary>
    public static string Rests(FreezeProvision? rests, CultureInfo language) =>
        rests is null || rests.Rests.Source.Length == 0 ? ""
        : FreezingText.In(rests.ToBeChecked ? "rests-check" : "rests", language, $"{rests.Rests.Source}, {rests.Rests.Provision}");

    /// <summary>One sentence: what happened.</summary>
    public static string Sentence(TimelineItem item, FreezeCase about, CultureInfo language) => item.Event is { } made
        ? Sentence(made, language)
        : FreezingText.In(item.Kind == "listing" && about.ListedByDay ? "item-listing-day" : "item-" + item.Kind, language, about.Text?.Listed ?? "", $"{about.List}:{about.Entry}", about.Edition);

    /// <summary>A payment came and was held or referred.</summary>
    internal static string Came(Alert alert, CultureInfo language) => FreezingText.In(
        "payment-" + alert.Outcome, language, alert.Reference, $"{alert.Content.Amount} {alert.Content.Currency}", alert.Content.NameOf("debtor"), alert.Content.NameOf("creditor"),
        alert.Content.Reasons.FirstOrDefault(static reason => reason.Hits.Count > 0)?.Sentence.In(language) ?? "");

    /// <summary>An officer did something with a payment's alert.</summary>
    internal static string Acted(AlertAct act, Alert alert, CultureInfo language) =>
        FreezingText.In(act.Verdict.Length > 0 ? "payment-look-" + act.Verdict : "payment-" + act.Act, language, alert.Reference, act.Other);

    private static string Sentence(CaseEvent made, CultureInfo language)
    {
        string Say(string key, params object[] values) => FreezingText.In(key, language, values);
        var amounts = string.Join(", ", made.Postings.Select(static p => p.Amount with { Value = Math.Abs(p.Amount.Value) }));
        return made.Step switch
        {
            CaseStep.Open => Say("event-open-" + made.Fact("source"), made.Text?.Name ?? Say("erased"), $"{made.Fact("list")}:{made.Fact("entry")}", made.Fact("edition"), made.Text?.Payment ?? ""),
            CaseStep.Freeze => amounts.Length > 0 ? Say("event-freeze", amounts) : Say("event-freeze-nothing"),
            CaseStep.Correct => Say("event-correct", made.Fact("holding"), string.Join(", ", made.Postings.Select(static p => p.Amount)), made.Fact("corrects")),
            CaseStep.Report => made.Fact("reference").Length > 0 ? Say("event-report-reference", made.Fact("to"), made.Fact("reference")) : Say("event-report", made.Fact("to")),
            CaseStep.Exempt => Say("event-exempt-" + made.Fact("kind"), amounts, made.Fact("decision"), made.Fact("authority")),
            CaseStep.Release or CaseStep.Return => amounts.Length > 0 ? Say($"event-{made.Step.Word()}", amounts) : Say($"event-{made.Step.Word()}-nothing"),
            _ => Say("event-" + made.Step.Word()),
        };
    }
}
