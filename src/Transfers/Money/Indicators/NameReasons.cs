using System.Globalization;
using Pillar.Screening;
using Pillar.Transfers.Money.Payments;
using Pillar.Vocabulary;

namespace Pillar.Transfers.Money.Indicators;

/// <summary>
/// What the lists say. A strong hit holds, a possible one refers, a weak one informs. What one person has judged to be another party informs, but a
/// strong hit refers still: nobody lets a strong hit go alone.
/// </summary>
internal static class NameReasons
{
    /// <summary>A hit that a rule set apart; its fourth value is the number of the alert that the rule rests on.</summary>
    public const string ExcusedCode = "name-excused";

    public static IEnumerable<Reason> Of(PaymentFacts facts, IReadOnlyList<ListUsed> lists) =>
        from name in facts.Names
        from reason in name.Hits.GroupBy(static hit => (hit.Band, hit.List, hit.Dismissed)).Select(alike => About(name, alike.First(), lists)).Concat(Excused(name))
        select reason;

    /// <summary>A hit that a rule sets apart is told, with the rule.</summary>
    private static IEnumerable<Reason> Excused(ScreenedName name) =>
        from excused in name.Excused
        let rule = excused.Rule
        let text = PaymentText.Say(ExcusedCode, name.Asked, excused.Hit.MatchedName, excused.Hit.Entry, rule.Alert, rule.Actor, rule.Expires)
        select new Reason(ReasonKind.Inform, text, new Basis(new Citation(excused.Hit.List, excused.Hit.Entry)), name.Field, name.Asked, [excused.Hit]);

    private static Reason About(ScreenedName name, Hit hit, IReadOnlyList<ListUsed> lists)
    {
        var list = lists.FirstOrDefault(list => list.Id == hit.List);
        var (kind, code) = Weighed(name, hit);
        var values = new object[] { name.Asked, hit.MatchedName, hit.Entry, list?.Title ?? hit.List, hit.Score.ToString("0.00", CultureInfo.InvariantCulture), Judged(hit) };
        return new Reason(kind, PaymentText.Say(code, values), new Basis(new Citation(list?.Title ?? hit.List, hit.Entry, list?.AsOf)), name.Field, name.Asked, [hit]);
    }

    private static (ReasonKind Kind, string Code) Weighed(ScreenedName name, Hit hit) => (hit.Dismissed, hit.Band, name.InText) switch
    {
        (true, ScreenOutcome.Strong, _) => (ReasonKind.Refer, "name-strong-judged"),
        (true, _, _) => (ReasonKind.Inform, "name-judged"),
        (false, ScreenOutcome.Strong, true) => hit.Kind is PartyKind.Vessel or PartyKind.Aircraft || !name.Asked.Contains(' ', StringComparison.Ordinal) ? (ReasonKind.Refer, "text-name") : (ReasonKind.Deny, "text-name-held"),
        (false, ScreenOutcome.Strong, false) => (ReasonKind.Deny, "name-strong"),
        (false, ScreenOutcome.Possible, _) => (ReasonKind.Refer, "name-possible"),
        _ => (ReasonKind.Inform, "name-weak"),
    };

    private static string Judged(Hit hit) => hit.Judgement is { } judged ? $"{judged.Judgement.By.Name}, {judged.Judgement.Day}" : "";
}
