using Pillar.Controls.Classifying;
using Pillar.Controls.Compiling;
using Pillar.Controls.Quantities;

namespace Pillar.UnitTests.Controls;

/// <summary>
/// Makes an item that satisfies a rule: along one path everything is met, every other alternative is contradicted. Then moves one value across its
/// limit, and then takes one fact away.
/// </summary>
internal static class MadeItem
{
    /// <summary>What does not answer as it must; empty when all does.</summary>
    public static IEnumerable<string> Misses(Rule rule)
    {
        var facts = new Dictionary<string, Answer>(StringComparer.OrdinalIgnoreCase);
        var path = new List<Leaf>();
        Satisfy(rule, facts, path);
        if (Verdict(rule, facts) != Pillar.Controls.Classifying.Verdict.Met)
        {
            yield return "the item made for it is not met";
        }

        if (path.OfType<Limit>().FirstOrDefault() is { } limit && Verdict(rule, With(facts, limit.Id, Across(limit))) != Pillar.Controls.Classifying.Verdict.NotMet)
        {
            yield return $"{limit.Id} across its limit is not 'not met'";
        }

        foreach (var leaf in path.Take(1).Concat(path.Skip(path.Count - 1)).Distinct())
        {
            var less = new Dictionary<string, Answer>(facts, StringComparer.OrdinalIgnoreCase);
            less.Remove(leaf.Id);
            var answer = new Evaluation(new ItemWords(Facts(less))).Of(rule);
            if (answer.Verdict != Pillar.Controls.Classifying.Verdict.Unknown || !answer.Missing().Contains(leaf))
            {
                yield return $"without {leaf.Id} it is {answer.Verdict} and asks for {string.Join(' ', answer.Missing().Select(static l => l.Id))}";
            }
        }
    }

    private static Verdict Verdict(Rule rule, Dictionary<string, Answer> facts) => new Evaluation(new ItemWords(Facts(facts))).Of(rule).Verdict;

    private static ItemFacts Facts(Dictionary<string, Answer> answers) => new("", [], [], answers);

    private static Dictionary<string, Answer> With(Dictionary<string, Answer> facts, string id, Answer answer) => new(facts, StringComparer.OrdinalIgnoreCase) { [id] = answer };

    private static void Satisfy(Rule rule, Dictionary<string, Answer> facts, List<Leaf> path)
    {
        switch (rule)
        {
            case AnyOf any:
                any.Rules.Take(any.Least).ToList().ForEach(below => Satisfy(below, facts, path));
                any.Rules.Skip(any.Least).ToList().ForEach(below => Contradict(below, facts, []));
                break;
            case NoneOf none:
                Contradict(none.Rule, facts, path);
                break;
            case Limit limit:
                facts[limit.Id] = new Answer(null, Inside(limit));
                path.Add(limit);
                break;
            case Leaf leaf:
                facts[leaf.Id] = new Answer(true, null);
                path.Add(leaf);
                break;
            default:
                rule.Below.ToList().ForEach(below => Satisfy(below, facts, path));
                break;
        }
    }

    private static void Contradict(Rule rule, Dictionary<string, Answer> facts, List<Leaf> path)
    {
        switch (rule)
        {
            case AnyOf any:
                any.Rules.ToList().ForEach(below => Contradict(below, facts, path));
                break;
            case NoneOf none:
                Satisfy(none.Rule, facts, path);
                break;
            case AllOf all:
                Contradict(all.Rules[0], facts, path);
                all.Rules.Skip(1).ToList().ForEach(below => Satisfy(below, facts, []));
                break;
            case Limit limit:
                facts[limit.Id] = Across(limit);
                break;
            case Leaf leaf:
                facts[leaf.Id] = new Answer(false, null);
                path.Add(leaf);
                break;
            default:
                Contradict(rule.Below[0], facts, path);
                break;
        }
    }

    private static Measure Inside(Limit limit) => (limit.Lower, limit.Upper) switch
    {
        ({ } lower, { } upper) => InBase(limit, (lower.Measure.Base + upper.Measure.Base) / Exact.Of(2)),
        ({ } lower, null) => InBase(limit, lower.Measure.Base + Step(lower.Measure)),
        (_, { } upper) => InBase(limit, upper.Measure.Base - Step(upper.Measure)),
        _ => throw new InvalidOperationException("a limit without bounds"),
    };

    /// <summary>The bound itself where it is outside, else a millionth beyond it.</summary>
    private static Answer Across(Limit limit) => new(null, limit.Lower is { } lower
        ? InBase(limit, lower.Inclusive ? lower.Measure.Base - Step(lower.Measure) : lower.Measure.Base)
        : InBase(limit, limit.Upper!.Inclusive ? limit.Upper.Measure.Base + Step(limit.Upper.Measure) : limit.Upper.Measure.Base));

    private static Exact Step(Measure bound) => bound.Base.IsZero ? Exact.Of(1, 1_000_000) : (bound.Base < Exact.Zero ? Exact.Zero - bound.Base : bound.Base) / Exact.Of(1_000_000);

    private static Measure InBase(Limit limit, Exact value) => new(value, new Unit("", limit.Dimension, Exact.One, Exact.Zero));
}
