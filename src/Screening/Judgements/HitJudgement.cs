using System.Globalization;
using Pillar.Screening.Resources;
using Pillar.Vocabulary;

namespace Pillar.Screening.Judgements;

/// <summary>What an earlier judgement does to a hit today.</summary>
public enum JudgementState : byte
{
    /// <summary>Judged unsure: an alert as before.</summary>
    Unsure = 0,

    /// <summary>Judged the same party: an alert as before.</summary>
    Confirmed = 1,

    /// <summary>Judged another party, and neither customer nor entry has changed: no alert, but still shown.</summary>
    Dismissed = 2,

    /// <summary>The customer or the entry has changed since: an alert again.</summary>
    Lapsed = 3,
}

/// <summary>The judgement that counts for a hit, and what it does.</summary>
/// <param name="Judgement">The last one about this customer and this entry.</param>
/// <param name="State">What it does.</param>
/// <param name="EntryChanged">Fields of the entry that changed since: <c>names</c>, <c>born</c>, ….</param>
/// <param name="CustomerChanged">Facts about the customer that changed since.</param>
public sealed record HitJudgement(
    Judgement Judgement, JudgementState State, IReadOnlyList<string> EntryChanged, IReadOnlyList<string> CustomerChanged)
{
    /// <summary>One sentence: what was judged, by whom, when and why; of a hit that came back, also what brought it back.</summary>
    public string In(CultureInfo language)
    {
        var reason = Judgement.Text is null ? JudgementTexts.Say("reason-erased").In(language) : Judgement.Reason;
        var judged = JudgementTexts.Say("judged-" + Judgement.Verdict.Word(), Judgement.By.Name, Judgement.Day, reason).In(language);
        return State == JudgementState.Lapsed ? $"{judged} {Back(language).In(language)}" : judged;
    }

    private Statement Back(CultureInfo language) => this switch
    {
        { CustomerChanged.Count: 0 } => JudgementTexts.Say("back-entry", Fields(EntryChanged, language)),
        { EntryChanged.Count: 0 } => JudgementTexts.Say("back-customer", Fields(CustomerChanged, language)),
        _ => JudgementTexts.Say("back-both", Fields(CustomerChanged, language), Fields(EntryChanged, language)),
    };

    private static string Fields(IReadOnlyList<string> fields, CultureInfo language) =>
        string.Join(", ", fields.Select(field => JudgementTexts.Say("field-" + field).In(language)));
}

public static class JudgementStates
{
    /// <summary>The word used in JSON.</summary>
    public static string Word(this JudgementState state) => state switch
    {
        JudgementState.Confirmed => "confirmed",
        JudgementState.Dismissed => "dismissed",
        JudgementState.Lapsed => "lapsed",
        _ => "unsure",
    };
}
