using Pillar.Vocabulary;

namespace Pillar.Screening.Lists.Agreement;

/// <summary>What the lists in force say about the same parties.</summary>
/// <param name="Days">A list that names a party more than so many days after another lags.</param>
/// <param name="Pairs">Each two lists that have a party in common.</param>
/// <param name="Links">Each two entries that are, or may be, one party, the sure ones first.</param>
/// <param name="Lags">Where one list named the party later, the longest first.</param>
/// <param name="Missing">Designations of the United Nations with no entry on a list that has others of them, the longest first.</param>
/// <param name="Crowded">Names and numbers that so many entries bear that nobody can tell which is which: they link nothing.</param>
public sealed record Agreed(
    int Days, IReadOnlyList<AgreedPair> Pairs, IReadOnlyList<AgreedLink> Links, IReadOnlyList<Lag> Lags, IReadOnlyList<MissingDesignation> Missing, int Crowded)
{
    /// <summary>The part that concerns one entry: <c>KPi.001</c>, or <c>un-consolidated:KPi.001</c>.</summary>
    public Agreed About(string entry)
    {
        var links = Links.Where(l => l.Left.Is(entry) || l.Right.Is(entry)).ToList();
        var pairs = Pairs.Where(p => links.Exists(l => l.Left.List == p.Left && l.Right.List == p.Right));
        return this with
        {
            Links = links,
            Pairs = [.. pairs],
            Lags = [.. Lags.Where(l => l.First.Is(entry) || l.Later.Is(entry))],
            Missing = [.. Missing.Where(m => m.Designation.Is(entry))],
        };
    }
}

/// <param name="List">The list.</param>
/// <param name="Reference">Its own reference.</param>
/// <param name="Name">Primary name.</param>
/// <param name="ListedOn">The day it says it named the party; null when it says none.</param>
public sealed record ListedParty(string List, string Reference, string Name, DateOnly? ListedOn)
{
    internal bool Is(string entry) =>
        Reference.Equals(entry, StringComparison.OrdinalIgnoreCase) || $"{List}:{Reference}".Equals(entry, StringComparison.OrdinalIgnoreCase);
}

/// <summary>Two entries of two lists.</summary>
/// <param name="Doubtful">True when the reasons do not suffice and a person has to look.</param>
/// <param name="Reasons">Why they are linked, each with what was compared.</param>
/// <param name="Differences">What only one of them says: removed is what only the left one has, added what only the right one has.</param>
public sealed record AgreedLink(ListedParty Left, ListedParty Right, bool Doubtful, IReadOnlyList<Statement> Reasons, IReadOnlyList<FieldChange> Differences);

/// <summary>Two lists.</summary>
/// <param name="Linked">Links that are sure.</param>
/// <param name="Doubtful">Links that a person has to look at.</param>
/// <param name="Differ">Sure links whose entries do not say the same of names, births or numbers.</param>
public sealed record AgreedPair(string Left, string Right, int Linked, int Doubtful, int Differ);

/// <summary>One list named a party so many days after another.</summary>
public sealed record Lag(ListedParty First, ListedParty Later, int Days);

/// <summary>A designation of the United Nations that no entry of a list is linked to, so many days after it was made, on the day of that list.</summary>
public sealed record MissingDesignation(ListedParty Designation, string List, int Days);
