using System.Globalization;
using Pillar.Screening.Lists;
using Pillar.Screening.Matching.Index;
using Pillar.Screening.Matching.Rules;
using Pillar.Screening.Matching.Scoring;
using Pillar.Screening.Resources;
using Pillar.Screening.Snapshot;
using Pillar.Vocabulary;

namespace Pillar.Screening.Matching;

/// <summary>Turns a raw hit into one an officer can read: every rule that moved the score, with the two values it compared.</summary>
internal static class Explainer
{
    /// <exception cref="BadInputException">The list is damaged.</exception>
    public static Hit Explain(Matcher matcher, ScreenQuery query, RawHit raw, Thresholds thresholds)
    {
        try
        {
            return Explained(matcher, query, raw, thresholds);
        }
        catch (Exception crash) when (Damage.IsPossible(crash))
        {
            matcher.Searched.Verify();
            throw;
        }
    }

    private static Hit Explained(Matcher matcher, ScreenQuery query, RawHit raw, Thresholds thresholds)
    {
        var list = matcher.Lists[raw.List];
        var entry = list.Entry(raw.Entry);
        var name = raw.Name < 0 ? entry.Names[0].Value : entry.Names[raw.Name].Value;
        var (nameScore, alignment) = matcher.Align(query.Name, name);
        var reasons = Reasons(query, entry, name, nameScore, alignment).Concat(Deductions(query, matcher.Searched.Index, raw, entry)).ToArray();
        return new Hit(Round(raw.Score), BandOf(raw, thresholds), list.Edition.Id, entry.Reference, entry.Names[0].Value.Text, name.Text, entry.Kind, reasons, alignment) { Listed = ListedFacts.Of(entry) };
    }

    /// <summary>Weak when all that matched is a one-word weak name; otherwise by the thresholds.</summary>
    public static ScreenOutcome BandOf(RawHit raw, Thresholds thresholds) =>
        raw.OneWeakWord ? ScreenOutcome.Weak
        : raw.Score >= thresholds.Strong ? ScreenOutcome.Strong
        : raw.Score >= thresholds.Possible ? ScreenOutcome.Possible
        : ScreenOutcome.NothingFound;

    private static IEnumerable<HitReason> Reasons(ScreenQuery query, ListEntry entry, PartyName name, float nameScore, IReadOnlyList<TokenMatch> alignment)
    {
        yield return new HitReason("name", Round(nameScore), Met(alignment), query.Name, name.Text);
        if (name.Strength == NameStrength.Weak)
        {
            var factor = ScoreModel.WeakName.ToString("0.00", CultureInfo.InvariantCulture);
            yield return new HitReason("weak-name", 0, ScreeningText.Say("reason-weak-name", factor), query.Name, name.Text);
        }

        if (IdentifierRule.Best(query.Identifiers ?? [], entry) is { } found)
        {
            var how = found.Score >= IdentifierRule.Checked ? "reason-identifier-checked" : "reason-identifier";
            yield return new HitReason(IdentifierRule.Name, Round(found.Score), ScreeningText.Say(how), found.Asked.Text, found.Listed.Text);
        }
    }

    private static IEnumerable<HitReason> Deductions(ScreenQuery query, NameIndex index, RawHit raw, ListEntry entry)
    {
        var facts = QueryFacts.Of(query);
        foreach (var rule in Qualifiers.All)
        {
            var degree = rule.Degree(facts, index, index.Facts(raw.List, raw.Entry));
            var left = rule.Left(query);
            var right = rule.Right(entry);
            if (left.Length > 0)
            {
                yield return degree > 0
                    ? new HitReason(rule.Name, -Round(rule.Weight * degree), ScreeningText.Say(rule.Sentence), left, right)
                    : new HitReason(rule.Name, 0, ScreeningText.Say(right.Length > 0 ? "reason-no-contradiction" : "reason-not-said"), left, right);
            }
        }
    }

    /// <summary>How many words met, and how many are left over on either side.</summary>
    private static Statement Met(IReadOnlyList<TokenMatch> alignment) => ScreeningText.Say(
        "reason-name",
        alignment.Count(static m => m.Left.Length > 0 && m.Right.Length > 0),
        alignment.Count(static m => m.Right.Length == 0),
        alignment.Count(static m => m.Left.Length == 0));

    private static double Round(float score) => Math.Round(score, 4);
}
