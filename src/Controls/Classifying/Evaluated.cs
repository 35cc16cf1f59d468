using Pillar.Controls.Compiling;

namespace Pillar.Controls.Classifying;

/// <summary>What an item's facts say of a rule, in the order candidates are shown.</summary>
public enum Verdict
{
    Met,
    Unknown,
    NotMet,
}

/// <summary>A rule held against the facts of an item.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Verdict">What the facts say.</param>
/// <param name="Because">For a leaf, the fact that decided: the property, the words of the description, the CAS number, the answer; empty when nothing did.</param>
/// <param name="Below">The rules under it, in their order.</param>
public sealed record Evaluated(Rule Rule, Verdict Verdict, string Because, IReadOnlyList<Evaluated> Below)
{
    /// <summary>How near the facts come to meeting it, 0 to 1: for a value beyond its bound its share of it, of what must all hold the least.</summary>
    public double Reach { get; init; }

    /// <summary>Words of a family of chemicals that the description hints at; they decide nothing.</summary>
    internal int Hinted { get; init; }

    /// <summary>
    /// The rules that lead to the verdict: of alternatives the best alone, of what must all hold every one. What is shown of a large entry, and
    /// where what is missing is asked.
    /// </summary>
    public IEnumerable<Evaluated> BestPath() => Shown().SelectMany(static below => below.BestPath()).Prepend(this);

    /// <summary>Of the rules below, those on the best path.</summary>
    public IEnumerable<Evaluated> Shown() => Rule is AnyOf any ? Below.OrderBy(static below => below.Rank).Take(any.Least) : Below;

    /// <summary>The rules of an item below it, or null where it has none of that id.</summary>
    public Evaluated? Under(string id) =>
        Rule is ItemRule item && item.Id.Equals(id, StringComparison.OrdinalIgnoreCase) ? this : Below.Select(below => below.Under(id)).FirstOrDefault(static found => found is not null);

    /// <summary>Leaves on the best path that decided, each with what decided: what speaks for a verdict of met, or against it.</summary>
    public IEnumerable<Evaluated> Deciding() => BestPath().Where(e => e.Rule is Leaf && e.Verdict == Verdict && e.Because.Length > 0);

    /// <summary>Leaves on the best path that nothing is known of.</summary>
    public IEnumerable<Leaf> Missing() => BestPath().Where(static e => e is { Verdict: Verdict.Unknown, Rule: Leaf }).Select(static e => (Leaf)e.Rule);

    /// <summary>Better first: met, then unknown with the most leaves met, the most hinted at and the fewest missing, then contradicted.</summary>
    internal (Verdict, int, int, int) Rank => (Verdict, -MetLeaves, -Hinted, Verdict == Verdict.Unknown ? Missing().Count() : 0);

    /// <summary>The CAS numbers by which leaves under it are met; none where an exception names them.</summary>
    internal IReadOnlyList<string> Named { get; } = Verdict != Verdict.Met || Rule is NoneOf ? [] : Rule is Leaf ? NamedBy(Because) : [.. Below.SelectMany(static b => b.Named)];

    internal static IReadOnlyList<string> NamedBy(string because) => because.StartsWith("CAS ", StringComparison.Ordinal) ? [.. Cas.In(because)] : [];

    internal int MetLeaves { get; } = Rule is Leaf ? (Verdict == Verdict.Met ? 1 : 0) : Rule is AnyOf ? Below.Select(static b => b.MetLeaves).DefaultIfEmpty().Max() : Below.Sum(static b => b.MetLeaves);

    /// <summary>
    /// The item that answers: the deepest on the best path, as long as one item alone leads on; <c>1C010.b</c> and not its b.1, which holds only together
    /// with b.2. Null where the heading alone is asked.
    /// </summary>
    public string? Item
    {
        get
        {
            var own = (Rule as ItemRule)?.Id;
            var leading = Shown().Where(static below => below.Rule is not NoneOf && below.BestPath().Any(static e => e.Rule is ItemRule)).ToList();
            return leading is [var one] ? one.Item ?? own : own;
        }
    }
}
