using System.Globalization;
using Pillar.Screening;
using Pillar.Vocabulary;

namespace Pillar.Transfers.Rules;

/// <summary>
/// A strong hit recommends denial whatever the list, a possible hit refers, a weak one informs: which list it is on is the
/// officer's to weigh, and the reason names list and entry for that.
/// </summary>
internal static class PartyHits
{
    public static IEnumerable<Reason> Of(CaseFacts facts) =>
        facts.Screened.SelectMany(party => Alerts(party).Concat(Dismissed(party))).Concat(Nothing(facts));

    /// <summary>One reason for each party, band and list: twenty entries that one common name meets are one thing to look at.</summary>
    private static IEnumerable<Reason> Alerts(ScreenedParty party) =>
        from hit in party.Result.Hits
        where !hit.Dismissed
        group hit by (hit.Band, hit.List) into alike
        orderby alike.Key.Band descending
        select About(party, [.. alike]);

    /// <summary>A hit that a person has judged to be another party informs, one reason each, with the judgement: it is never silently dropped.</summary>
    private static IEnumerable<Reason> Dismissed(ScreenedParty party) =>
        from hit in party.Result.Hits
        where hit.Dismissed
        let list = party.Result.Lists.FirstOrDefault(list => list.Id == hit.List)
        let title = list?.Title ?? hit.List
        let judgement = hit.Judgement!.Judgement
        let text = TransfersText.Say(
            judgement.Text is null ? "party-dismissed-hit-erased" : "party-dismissed-hit",
            party.Name, hit.MatchedName, hit.Entry, title, Score(hit), judgement.By.Name, judgement.Day, judgement.Reason)
        select new Reason(ReasonKind.Inform, text, new Basis(new Citation(title, hit.Entry, list?.AsOf)), party.Field, party.Name, [hit]);

    private static Reason About(ScreenedParty party, IReadOnlyList<Hit> hits)
    {
        var best = hits[0];
        var list = party.Result.Lists.FirstOrDefault(list => list.Id == best.List);
        var (kind, key) = best.Band switch
        {
            ScreenOutcome.Strong => (ReasonKind.Deny, "party-strong-hit"),
            ScreenOutcome.Possible => (ReasonKind.Refer, "party-possible-hit"),
            _ => (ReasonKind.Inform, "party-weak-hit"),
        };
        var title = list?.Title ?? best.List;
        var text = TransfersText.Say(key, party.Name, best.MatchedName, best.Entry, title, Score(best), hits.Count);
        return new Reason(kind, text, new Basis(new Citation(title, best.Entry, list?.AsOf)), party.Field, party.Name, hits);
    }

    private static IEnumerable<Reason> Nothing(CaseFacts facts)
    {
        if (facts.Screened.Count == 0 || facts.Screened.Any(static party => party.Result.Hits.Any(static hit => hit.Band >= ScreenOutcome.Possible)))
        {
            yield break;
        }

        foreach (var list in facts.Screened[0].Result.Lists.Where(static list => list.Current))
        {
            var text = TransfersText.Say("nothing-found-on-list", facts.Screened.Count, list.Title, list.Records);
            yield return new Reason(ReasonKind.Inform, text, new Basis(new Citation(list.Title, "", list.AsOf)), "$.parties");
        }
    }

    private static string Score(Hit hit) => hit.Score.ToString("0.00", CultureInfo.InvariantCulture);
}
