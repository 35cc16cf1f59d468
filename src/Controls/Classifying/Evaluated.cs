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
public sealed record Evaluated
{
    // Counted once, from the leaves up: an entry is a tree of hundreds of rules, and each of its alternatives asks for the rank of all below.
    private readonly int metLeaves;
    private readonly int missingLeaves;
    private readonly bool leadsToItem;

    internal Evaluated(Rule rule, Verdict verdict, string because, IReadOnlyList<Evaluated> below)
    {
        (Rule, Verdict, Because, Below) = (rule, verdict, because, below);
        Shown = rule is not AnyOf any ? below : any.Least == 1 ? [below.MinBy(static b => b.Rank)!] : [.. below.OrderBy(static b => b.Rank).Take(any.Least)];
        metLeaves = rule is Leaf ? (verdict == Verdict.Met ? 1 : 0) : rule is AnyOf ? Fold(below, static (most, b) => Math.Max(most, b.metLeaves)) : Fold(below, static (sum, b) => sum + b.metLeaves);
        missingLeaves = rule is Leaf ? (verdict == Verdict.Unknown ? 1 : 0) : Fold(Shown, static (sum, b) => sum + b.missingLeaves);
        leadsToItem = rule is ItemRule || Fold(Shown, static (any, b) => b.leadsToItem ? 1 : any) > 0;
        Named = verdict != Verdict.Met || rule is NoneOf ? [] : rule is Leaf ? NamedBy(because) : NamedIn(below);
    }

    public Rule Rule { get; }

    /// <summary>What the facts say.</summary>
    public Verdict Verdict { get; }

    /// <summary>For a leaf, the fact that decided: the property, the words of the description, the CAS number, the answer; empty when nothing did.</summary>
    public string Because { get; }

    /// <summary>The rules under it, in their order.</summary>
    public IReadOnlyList<Evaluated> Below { get; }

    /// <summary>How near the facts come to meeting it, 0 to 1: for a value beyond its bound its share of it, of what must all hold the least.</summary>
    public double Reach { get; init; }

    /// <summary>Its words alone, found in the description, met it.</summary>
    internal bool ByWords => Rule is Fact fact && Verdict == Verdict.Met && Because == string.Join(' ', fact.Words);

    /// <summary>Words of a family of chemicals that the description hints at; they decide nothing.</summary>
    internal int Hinted { get; init; }

    /// <summary>
    /// The rules that lead to the verdict: of alternatives the best alone, of what must all hold every one. What is shown of a large entry, and
    /// where what is missing is asked.
    /// </summary>
    public IEnumerable<Evaluated> BestPath() => Shown.SelectMany(static below => below.BestPath()).Prepend(this);

    /// <summary>Of the rules below, those on the best path.</summary>
    public IReadOnlyList<Evaluated> Shown { get; }

    /// <summary>The rules of an item below it, or null where it has none of that id.</summary>
    public Evaluated? Under(string id) =>
        Rule is ItemRule item && item.Id.Equals(id, StringComparison.OrdinalIgnoreCase) ? this : Below.Select(below => below.Under(id)).FirstOrDefault(static found => found is not null);

    /// <summary>Leaves on the best path that decided, each with what decided: what speaks for a verdict of met, or against it.</summary>
    public IEnumerable<Evaluated> Deciding() => BestPath().Where(e => e.Rule is Leaf && e.Verdict == Verdict && e.Because.Length > 0);

    /// <summary>Leaves on the best path that nothing is known of.</summary>
    public IEnumerable<Leaf> Missing() => BestPath().Where(static e => e is { Verdict: Verdict.Unknown, Rule: Leaf }).Select(static e => (Leaf)e.Rule);

    /// <summary>Better first: met, then unknown with the most leaves met, the most hinted at and the fewest missing, then contradicted.</summary>
    internal (Verdict, int, int, int) Rank => (Verdict, -metLeaves, -Hinted, Verdict == Verdict.Unknown ? missingLeaves : 0);

    /// <summary>The CAS numbers by which leaves under it are met; none where an exception names them.</summary>
    internal IReadOnlyList<string> Named { get; }

    internal static IReadOnlyList<string> NamedBy(string because) => because.StartsWith("CAS ", StringComparison.Ordinal) ? [.. Cas.In(because)] : [];

    /// <summary>
    /// The item that answers: the deepest on the best path, as long as one item alone leads on; <c>1C010.b</c> and not its b.1, which holds only together
    /// with b.2. Null where the heading alone is asked.
    /// </summary>
    public string? Item => Shown.Where(static below => below.Rule is not NoneOf && below.leadsToItem).ToList() is [{ Item: { } deeper }] ? deeper : (Rule as ItemRule)?.Id;

    private static IReadOnlyList<string> NamedIn(IReadOnlyList<Evaluated> below) => Fold(below, static (sum, b) => sum + b.Named.Count) > 0 ? [.. below.SelectMany(static b => b.Named)] : [];

    private static int Fold(IReadOnlyList<Evaluated> below, Func<int, Evaluated, int> step)
    {
        var value = 0;
        for (var i = 0; i < below.Count; i++)
        {
            value = step(value, below[i]);
        }

        return value;
    }
}
