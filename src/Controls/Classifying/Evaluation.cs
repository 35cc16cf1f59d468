using Pillar.Controls.Compiling;
using Pillar.Controls.Words;

namespace Pillar.Controls.Classifying;

/// <summary>
/// Holds rules against the facts of an item, with three values. A fact that is not known is never taken for "no": only a property beyond its bound or
/// a person's answer contradicts.
/// </summary>
internal sealed class Evaluation(ItemFacts facts)
{
    private readonly IReadOnlySet<string> described = facts.Said();

    public Evaluated Of(Rule rule)
    {
        if (rule is Leaf leaf)
        {
            var (verdict, because) = Held(leaf);
            return new Evaluated(rule, verdict, because, []) { Reach = verdict == Verdict.Met ? 1 : verdict == Verdict.NotMet && leaf is Limit limit ? Reached(limit) : 0 };
        }

        var below = Captions(rule, [.. rule.Below.Select(Of)]);
        return new Evaluated(rule, Joined(rule, below), "", below) { Reach = Reached(rule, below) };
    }

    /// <summary>What is excepted stands in nobody's way unless it is met.</summary>
    private static double Reached(Rule rule, Evaluated[] below) => rule switch
    {
        NoneOf => below[0].Verdict == Verdict.Met ? 0 : 1,
        AnyOf any => below.Select(static b => b.Reach).OrderDescending().ElementAtOrDefault(any.Least - 1),
        _ => below.Min(static b => b.Reach),
    };

    private double Reached(Limit limit) =>
        (facts.Answers.TryGetValue(limit.Id, out var answer) ? answer.Value : Property(limit)?.Measure) is { } value && value.Unit.Dimension == limit.Dimension ? limit.Reach(value.Base) : 0;

    /// <summary>
    /// A chemical that an item names by its number meets the caption above it: "precursor chemicals, as follows, and mixtures of 30 percent or more".
    /// </summary>
    private static Evaluated[] Captions(Rule rule, Evaluated[] below) =>
        rule is AllOf && Array.Find(below, static b => b.Rule is not Leaf && b.Named is not null) is { Named: { } cas }
            ? [.. below.Select(b => b is { Rule: Leaf, Verdict: Verdict.Unknown } ? new Evaluated(b.Rule, Verdict.Met, cas, []) : b)]
            : below;

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

    /// <summary>Every word of the fact stands in the description. "Specially designed" and what another entry controls are for a person.</summary>
    private (Verdict, string) Stated(Fact fact)
    {
        if (Cas.In(fact.Text).FirstOrDefault(number => facts.Cas.Contains(number)) is { } cas)
        {
            return (Verdict.Met, $"CAS {cas}");
        }

        return !fact.AlwaysAsked && fact.Words.Count > 0 && fact.Words.IsSubsetOf(described)
            ? (Verdict.Met, string.Join(' ', fact.Words))
            : Unknown;
    }

    /// <summary>The property of the same dimension whose name shares the most words with the quantity, all of one side's words among the other's.</summary>
    private Spec? Property(Limit limit)
    {
        var words = limit.Words;
        return facts.Specs.Where(spec => spec.Measure.Unit.Dimension == limit.Dimension && spec.Words.Count > 0 && (spec.Words.IsSubsetOf(words) || (words.Count > 0 && words.IsSubsetOf(spec.Words))))
            .MaxBy(spec => (spec.Words.Intersect(words).Count(), -spec.Words.Count));
    }
}
