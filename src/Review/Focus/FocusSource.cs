using System.Globalization;

namespace Pillar.Review.Focus;

/// <summary>Marks that can be asked where effort should go, with what is known of their States.</summary>
/// <param name="Grid">The marks.</param>
/// <param name="Sets">What States are looked at together.</param>
/// <param name="Groups">The sets that share the States out among them, for "where to begin".</param>
/// <param name="Ties">What States share.</param>
public sealed record FocusSource(FocusGrid Grid, IReadOnlyList<FocusSet> Sets, IReadOnlyList<FocusSet> Groups, IReadOnlyList<StateTies> Ties)
{
    /// <summary>The same States under another template, or null.</summary>
    public FocusGrid? OtherTemplate { get; init; }

    /// <summary>Which template that is, or null.</summary>
    public OtherTemplateUsed? Other { get; init; }

    /// <summary>Day of the membership of organisations among the sets; null where there is none.</summary>
    public DateOnly? MembersAsOf { get; init; }

    /// <summary>Codes of what is in no figure, as no whole list of it is held.</summary>
    public IReadOnlyList<string> LeftOut { get; init; } = [];

    /// <summary>The name of a State.</summary>
    public required Func<string, CultureInfo, string> StateName { get; init; }

    /// <summary>The set a word names; refuses what names none.</summary>
    public required Func<string, FocusSet> Set { get; init; }

    /// <summary>The States of a set in which a field is open, the nearest first.</summary>
    public required Func<FocusSet, FocusCells, IEnumerable<string>> Nearest { get; init; }
}

/// <summary>The template of the counter-check.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Fields">Fields that a person confirmed to ask the same.</param>
/// <param name="Recorded">States of the source that have a record under it.</param>
public sealed record OtherTemplateUsed(string Code, int Fields, int Recorded);
