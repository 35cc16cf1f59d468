using Pillar.Controls.Quantities;
using Pillar.Controls.Words;

namespace Pillar.Controls.Compiling;

/// <summary>A part of what an entry asks for. Leaves have ids that stay the same as long as the text does: the item and a number, <c>1C216#2</c>.</summary>
public abstract record Rule
{
    /// <summary>This rule and those under it.</summary>
    public IEnumerable<Rule> AndBelow() => Below.SelectMany(static rule => rule.AndBelow()).Prepend(this);

    /// <summary>Every leaf, in the order of the text.</summary>
    public IEnumerable<Leaf> Leaves() => AndBelow().OfType<Leaf>();

    public virtual IReadOnlyList<Rule> Below => [];
}

/// <summary>Every one of them.</summary>
/// <param name="Rules">At least one.</param>
public sealed record AllOf(IReadOnlyList<Rule> Rules) : Rule
{
    public override IReadOnlyList<Rule> Below => Rules;
}

/// <summary>At least so many of them.</summary>
/// <param name="Rules">At least one.</param>
/// <param name="Least">1 where the law says "any of the following".</param>
public sealed record AnyOf(IReadOnlyList<Rule> Rules, int Least = 1) : Rule
{
    public override IReadOnlyList<Rule> Below => Rules;
}

/// <summary>Not this: "except", "other than", "not specified by".</summary>
public sealed record NoneOf(Rule Rule) : Rule
{
    public override IReadOnlyList<Rule> Below => [Rule];
}

/// <summary>A rule that belongs to an item of the list, so that an answer can name it.</summary>
/// <param name="Id">The item.</param>
/// <param name="Rule">What it asks for.</param>
public sealed record ItemRule(string Id, Rule Rule) : Rule
{
    public override IReadOnlyList<Rule> Below => [Rule];
}

/// <summary>Something that is met, not met or not known.</summary>
/// <param name="Id">Stable.</param>
/// <param name="Text">The words of the law it stands on.</param>
public abstract record Leaf(string Id, string Text) : Rule
{
    /// <summary>Every number with a unit in its text that it holds.</summary>
    public virtual IReadOnlyList<Measure> Measures => [];

    /// <summary>Entries and items whose chemicals it speaks of: "mixtures containing any single chemical identified in 1C350.b". Empty for most.</summary>
    internal IReadOnlyList<string> Chemicals { get; } = ChemicalReferences.In(Text);

    /// <summary>The words that a description or the name of a property is held against, once each, in the form they are compared in.</summary>
    internal virtual IReadOnlySet<string> Words { get; } = WordForms.Of(Text).ToHashSet(StringComparer.Ordinal);
}

/// <summary>A quantity between bounds.</summary>
/// <param name="Id">Stable.</param>
/// <param name="Text">The words of the law it stands on.</param>
/// <param name="Quantity">What is measured, in the words of the law without its quotation marks.</param>
/// <param name="Lower">From here; null where only an upper bound is set.</param>
/// <param name="Upper">To here; null where only a lower bound is set.</param>
/// <param name="Stated">Where and how it is measured, and the same bounds in other units.</param>
public sealed record Limit(string Id, string Text, string Quantity, Bound? Lower, Bound? Upper, Stated Stated) : Leaf(Id, Text)
{
    internal override IReadOnlySet<string> Words { get; } = WordForms.Of(Quantity).ToHashSet(StringComparer.Ordinal);

    /// <summary>A share of a mixture that a chemical makes up.</summary>
    internal bool OfMixture { get; } = (Lower ?? Upper)?.Measure.Unit.Dimension == Dimension.None && ChemicalReferences.SpeaksOfMixture(Text);

    public Dimension Dimension => (Lower ?? Upper)!.Measure.Unit.Dimension;

    public override IReadOnlyList<Measure> Measures =>
        [.. new[] { Lower, Upper }.OfType<Bound>().Select(static bound => bound.Measure), .. Stated.Equivalents, .. Stated.Conditions];

    /// <summary>How near a value in base units is, 0 to 1: its share of a lower bound, an upper bound's share of it; 0 where the signs differ.</summary>
    public double Reach(Exact value)
    {
        double Share(Exact part, Exact whole) => part > Exact.Zero && whole > Exact.Zero ? Math.Min(1, (part / whole).Approximate()) : 0;
        return Math.Min(
            Lower is null || Lower.HoldsFrom(value) ? 1 : Share(value, Lower.Measure.Base),
            Upper is null || Upper.HoldsTo(value) ? 1 : Share(Upper.Measure.Base, value));
    }

    /// <summary>Whether a value in base units lies between the bounds.</summary>
    public bool Holds(Exact value) => (Lower is null || Lower.HoldsFrom(value)) && (Upper is null || Upper.HoldsTo(value));
}

/// <summary>One bound.</summary>
/// <param name="Measure">The value.</param>
/// <param name="Inclusive">The value itself is inside: "or more", "not exceeding".</param>
public sealed record Bound(Measure Measure, bool Inclusive)
{
    internal bool HoldsFrom(Exact value) => Inclusive ? value >= Measure.Base : value > Measure.Base;

    internal bool HoldsTo(Exact value) => Inclusive ? value <= Measure.Base : value < Measure.Base;
}

/// <summary>What stands around a limit.</summary>
/// <param name="Condition">Where and how it is measured, such as "at 293 K"; empty where nothing is said.</param>
/// <param name="Conditions">The numbers in it.</param>
/// <param name="Equivalents">The same bounds in other units, as printed in brackets.</param>
public sealed record Stated(string Condition, IReadOnlyList<Measure> Conditions, IReadOnlyList<Measure> Equivalents)
{
    public static Stated Nothing { get; } = new("", [], []);
}

/// <summary>A fact that a person states: what the item is, what it was designed for.</summary>
/// <param name="Id">Stable.</param>
/// <param name="Text">The words of the law.</param>
/// <param name="Codes">Entries and items that it points to; empty for most.</param>
/// <param name="Numbers">The numbers with units that say where it holds; empty for most.</param>
public sealed record Fact(string Id, string Text, IReadOnlyList<string> Codes, IReadOnlyList<Measure> Numbers) : Leaf(Id, Text)
{
    public override IReadOnlyList<Measure> Measures => Numbers;

    /// <summary>"Specially designed" is a question of law that no word of a description answers.</summary>
    public bool AlwaysAsked => Text.Contains("specially designed", StringComparison.OrdinalIgnoreCase) || Codes.Count > 0 || IsFamily;

    /// <summary>Parts of what stands before them: "specially designed components therefor".</summary>
    internal bool OfTheAbove => Text.EndsWith("therefor", StringComparison.OrdinalIgnoreCase);

    /// <summary>A family of chemicals, named by a general formula: whether a substance belongs to it is a question for a chemist.</summary>
    internal bool IsFamily { get; } = ChemicalReferences.NamesFamily(Text);
}

/// <summary>Words with numbers that the compiler does not understand: a person must read them.</summary>
/// <param name="Id">Stable.</param>
/// <param name="Text">The words of the law.</param>
/// <param name="Numbers">The numbers with units in them.</param>
public sealed record Unread(string Id, string Text, IReadOnlyList<Measure> Numbers) : Leaf(Id, Text)
{
    public override IReadOnlyList<Measure> Measures => Numbers;
}
