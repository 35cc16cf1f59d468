using Pillar.Controls.Compiling;
using Pillar.Controls.Quantities;

namespace Pillar.Controls.Classifying;

/// <summary>
/// Holds rules against the facts of an item, with three values. A fact that is not known is never taken for "no": only a property beyond its bound or
/// a person's answer contradicts.
/// </summary>
/// <param name="words">What is known, and its words.</param>
/// <param name="chemicals">What the list names by CAS number, to follow "chemicals identified in 1C350.b"; null where no list stands behind the rules.</param>
internal sealed class Evaluation(ItemWords words, NamedChemicals? chemicals = null)
{
    private readonly ItemFacts facts = words.Facts;

    public Evaluated Of(Rule rule)
    {
        if (rule is Leaf leaf)
        {
            var (verdict, because) = Held(leaf);
            return new Evaluated(rule, verdict, because, []) { Reach = verdict == Verdict.Met ? 1 : verdict == Verdict.NotMet && leaf is Limit limit ? Reached(limit) : 0, Hinted = Hinted(leaf) };
        }

        var below = new Evaluated[rule.Below.Count];
        for (var i = 0; i < below.Length; i++)
        {
            below[i] = Of(rule.Below[i]);
        }

        below = Captions(rule, below);
        return new Evaluated(rule, Joined(rule, below), "", below) { Reach = Reached(rule, below), Hinted = words.Families.Count == 0 ? 0 : rule is AnyOf ? below.Max(static b => b.Hinted) : below.Sum(static b => b.Hinted) };
    }

    /// <summary>Of a family of chemicals, the words that parts of the description stand for: which of the families is asked first.</summary>
    private int Hinted(Leaf leaf) => words.Families.Count > 0 && leaf is Fact { IsFamily: true } ? leaf.Words.Count(words.Families.Contains) : 0;

    /// <summary>What is excepted stands in nobody's way unless it is met.</summary>
    private static double Reached(Rule rule, Evaluated[] below) => rule switch
    {
        NoneOf => below[0].Verdict == Verdict.Met ? 0 : 1,
        AnyOf { Least: 1 } => below.Max(static b => b.Reach),
        AnyOf any => below.Select(static b => b.Reach).OrderDescending().ElementAtOrDefault(any.Least - 1),
        _ => below.Min(static b => b.Reach),
    };

    private double Reached(Limit limit) =>
        (facts.Answers.TryGetValue(limit.Id, out var answer) ? answer.Value : Property(limit)?.Measure) is { } value && value.Unit.Dimension == limit.Dimension ? limit.Reach(value.Base) : 0;

    /// <summary>
    /// A chemical that an item names by its number meets the caption above it: "precursor chemicals, as follows, and mixtures of 30 percent or more"; of a
    /// mixture its share decides.
    /// </summary>
    private Evaluated[] Captions(Rule rule, Evaluated[] below)
    {
        var named = rule is AllOf && Array.Exists(below, static b => b.Named.Count > 0) ? below.SelectMany(static b => b.Named).Distinct(StringComparer.Ordinal).ToList() : [];
        if (named.Count == 0)
        {
            return below;
        }

        var above = Array.Exists(below, static b => b.Rule is not Leaf && b.Named.Count > 0);
        return [.. below.Select(b => Shared(b, named) ?? (above && b is { Rule: Leaf, Verdict: Verdict.Unknown } ? new Evaluated(b.Rule, Verdict.Met, $"CAS {named[0]}", []) { Reach = 1 } : b))];
    }

    /// <summary>A limit on the share of a mixture, or the exception of one, held against the chemicals that are named beside it; null for another rule.</summary>
    private Evaluated? Shared(Evaluated evaluated, IReadOnlyList<string> named)
    {
        if (evaluated is { Rule: Limit { OfMixture: true } limit, Verdict: Verdict.Unknown })
        {
            var (verdict, because) = OfMixture(limit, named);
            return new Evaluated(limit, verdict, because, []) { Reach = verdict == Verdict.Met ? 1 : 0 };
        }

        return evaluated.Rule is NoneOf && Shared(evaluated.Below[0], named) is { } below ? new Evaluated(evaluated.Rule, Opposite(below.Verdict), "", [below]) { Reach = below.Verdict == Verdict.Met ? 0 : 1 } : null;
    }

    /// <summary>One chemical within the bounds is enough. A number without a share is the substance itself, all of the weight, unless the item is a mixture.</summary>
    private (Verdict, string) OfMixture(Limit limit, IEnumerable<string> named)
    {
        var held = named.Select(cas => (cas, share: facts.Shares.GetValueOrDefault(cas))).Select(one => (
            Verdict: one.share is null && facts.IsMixture ? Verdict.Unknown : limit.Holds(one.share?.Base ?? Exact.One) ? Verdict.Met : Verdict.NotMet,
            Because: one.share is null ? $"CAS {one.cas}" : $"CAS {one.cas} = {one.share}")).ToList();
        var (verdict, because) = held.MinBy(static one => one.Verdict);
        return (verdict, verdict == Verdict.Unknown ? "" : because);
    }

    private static Verdict Joined(Rule rule, Evaluated[] below) => rule switch
    {
        NoneOf => Opposite(below[0].Verdict),
        AnyOf any => AtLeast(any.Least, below),
        _ => AtLeast(below.Length, below),
    };

    private static Verdict AtLeast(int least, Evaluated[] below)
    {
        var (met, possible) = (below.Count(static b => b.Verdict == Verdict.Met), below.Count(static b => b.Verdict != Verdict.NotMet));
        return met >= least ? Verdict.Met : possible < least ? Verdict.NotMet : Verdict.Unknown;
    }

    private static Verdict Opposite(Verdict verdict) => verdict switch
    {
        Verdict.Met => Verdict.NotMet,
        Verdict.NotMet => Verdict.Met,
        _ => verdict,
    };

    private (Verdict, string) Held(Leaf leaf)
    {
        if (facts.Answers.TryGetValue(leaf.Id, out var answer) && Answered(leaf, answer) is { } said)
        {
            return (said, $"{answer}");
        }

        return leaf switch
        {
            Limit { OfMixture: true, Chemicals.Count: > 0 } limit when OfThese(limit).ToList() is { Count: > 0 } named => OfMixture(limit, named),
            Limit limit => Property(limit) is { } spec ? (limit.Holds(spec.Measure.Base) ? Verdict.Met : Verdict.NotMet, $"{spec.Name} = {spec.Measure}") : Unknown,
            Fact fact => Stated(fact),
            _ => Unknown,
        };
    }

    /// <summary>A value that is none of the limit's dimension answers nothing.</summary>
    private static Verdict? Answered(Leaf leaf, Answer answer) => (answer, leaf) switch
    {
        ({ Said: { } said }, _) => said ? Verdict.Met : Verdict.NotMet,
        ({ Value: { } value }, Limit limit) when value.Unit.Dimension == limit.Dimension => limit.Holds(value.Base) ? Verdict.Met : Verdict.NotMet,
        _ => null,
    };

    private static (Verdict, string) Unknown => (Verdict.Unknown, "");

    /// <summary>Where shares are given the item holds what they name: another chemical is none of it. Else every word of the fact stands in the description. "Specially designed" and what another entry controls are for a person.</summary>
    private (Verdict, string) Stated(Fact fact)
    {
        if (facts.Cas.Count > 0 && Chemical(fact) is { } said)
        {
            return said;
        }

        return fact.Words.Count > 0 && fact.Words.IsSubsetOf(words.Said) && !fact.AlwaysAsked
            ? (Verdict.Met, string.Join(' ', fact.Words))
            : Unknown;
    }

    /// <summary>What the numbers of the item say of a fact; null where it names no chemical of the item and denies none.</summary>
    private (Verdict, string)? Chemical(Fact fact)
    {
        var numbers = Cas.In(fact.Text).ToList();
        return (numbers.Find(facts.Cas.Contains) ?? OfThese(fact).FirstOrDefault()) is { } cas ? (Verdict.Met, $"CAS {cas}")
            : facts.Shares.Count > 0 && fact.Chemicals.Count + numbers.Count > 0 ? (Verdict.NotMet, string.Join(", ", facts.Shares.Select(static one => $"{one.Key} = {one.Value}")))
            : null;
    }

    /// <summary>The numbers of the item that the entries name whose chemicals a leaf speaks of.</summary>
    private IEnumerable<string> OfThese(Leaf leaf) => leaf.Chemicals.Count == 0 || facts.Cas.Count == 0 || chemicals is null ? [] : facts.Cas.Where(cas => leaf.Chemicals.Any(code => chemicals.Names(code, cas)));

    /// <summary>The property of the same dimension whose name shares the most words with the quantity, all of one side's words among the other's.</summary>
    private Spec? Property(Limit limit)
    {
        if (facts.Specs.Count == 0)
        {
            return null;
        }

        var asked = limit.Words;
        return facts.Specs.Where(spec => spec.Measure.Unit.Dimension == limit.Dimension && spec.Words.Count > 0 && (spec.Words.IsSubsetOf(asked) || (asked.Count > 0 && asked.IsSubsetOf(spec.Words))))
            .MaxBy(spec => (spec.Words.Intersect(asked).Count(), -spec.Words.Count));
    }
}
