using System.Globalization;
using Pillar.Screening.Lists;
using Pillar.Screening.Matching.Index;
using Pillar.Screening.Matching.Rules;
using Pillar.Screening.Matching.Scoring;
using Pillar.Vocabulary;

namespace Pillar.Screening.Matching;

/// <summary>Turns a raw hit into one an officer can read: every rule that moved the score, with the two values it compared.</summary>
internal static class Explainer
{
    public static Hit Explain(Matcher matcher, ScreenQuery query, RawHit raw, Thresholds thresholds)
    {
        var list = matcher.Lists[raw.List];
        var entry = list.Entry(raw.Entry);
        var name = raw.Name < 0 ? entry.Names[0].Value : entry.Names[list.Index.Name(raw.Name).NameIndex].Value;
        var (nameScore, alignment) = matcher.Align(query.Name, name);
        var reasons = Reasons(query, entry, name, nameScore).Concat(Deductions(query, list.Index, raw.Entry, entry)).ToArray();
        return new Hit(Round(raw.Score), BandOf(raw, thresholds), list.Edition.Id, entry.Reference, entry.Names[0].Value.Text, name.Text, entry.Kind, reasons, alignment);
    }

    /// <summary>Weak when all that matched is a one-word weak name; otherwise by the thresholds.</summary>
    public static ScreenOutcome BandOf(RawHit raw, Thresholds thresholds) =>
        raw.OneWeakWord ? ScreenOutcome.Weak
        : raw.Score >= thresholds.Strong ? ScreenOutcome.Strong
        : raw.Score >= thresholds.Possible ? ScreenOutcome.Possible
        : ScreenOutcome.NothingFound;

    private static IEnumerable<HitReason> Reasons(ScreenQuery query, ListEntry entry, PartyName name, float nameScore)
    {
        yield return new HitReason("name", Round(nameScore), "How well the names agree and how much that tells", query.Name, name.Text);
        if (name.Strength == NameStrength.Weak)
        {
            var factor = ScoreModel.WeakName.ToString("0.00", CultureInfo.InvariantCulture);
            yield return new HitReason("weak-name", 0, $"The publisher calls this name weak; its score was taken times {factor}", query.Name, name.Text);
        }

        if (IdentifierRule.Best(query.Identifiers ?? [], entry) is { } found)
        {
            var how = found.Score >= IdentifierRule.Checked ? "The same identifier, check digit valid" : "The same identifier";
            yield return new HitReason(IdentifierRule.Name, Round(found.Score), how, found.Asked.Text, found.Listed.Text);
        }
    }

    private static IEnumerable<HitReason> Deductions(ScreenQuery query, ListIndex index, int place, ListEntry entry)
    {
        var facts = QueryFacts.Of(query);
        foreach (var rule in Qualifiers.All)
        {
            var degree = rule.Degree(facts, index, index.Facts(place));
            var left = rule.Left(query);
            var right = rule.Right(entry);
            if (left.Length > 0)
            {
                yield return degree > 0
                    ? new HitReason(rule.Name, -Round(rule.Weight * degree), rule.Sentence, left, right)
                    : new HitReason(rule.Name, 0, right.Length > 0 ? "No contradiction" : "The entry says nothing of it", left, right);
            }
        }
    }

    private static double Round(float score) => Math.Round(score, 4);
}
