using Pillar.Vocabulary;

namespace Pillar.Screening.Lists;

/// <summary>What changed between two editions, each part in the order of its edition.</summary>
public sealed record ListDifference(
    ComparedList Before,
    ComparedList After,
    IReadOnlyList<ListEntry> Added,
    IReadOnlyList<ListEntry> Removed,
    IReadOnlyList<EntryChange> Changed);

/// <param name="Edition">The edition compared.</param>
/// <param name="Records">Number of its entries.</param>
public sealed record ComparedList(ListEdition Edition, int Records);

/// <summary>An edition that can still be compared.</summary>
/// <param name="Name">How it is named to be compared: LIST@EDITION.</param>
/// <param name="List">What it is.</param>
public sealed record KeptEdition(string Name, ComparedList List);

/// <summary>An entry that is in both editions and says something else.</summary>
/// <param name="Entry">As it stands in the newer edition.</param>
/// <param name="Before">As it stood in the older one.</param>
/// <param name="Fields">The fields that differ.</param>
public sealed record EntryChange(ListEntry Entry, ListEntry Before, IReadOnlyList<FieldChange> Fields)
{
    /// <summary>Null when both say the same. Where a value stands in its file does not count: rows move when others come and go.</summary>
    public static EntryChange? Between(ListEntry before, ListEntry after)
    {
        FieldChange?[] fields =
        [
            FieldChange.Of("kind", [before.Kind.Word()], [after.Kind.Word()]),
            FieldChange.Of("gender", [before.Gender.Word()], [after.Gender.Word()]),
            FieldChange.Of("names", before.Names.Select(Text), after.Names.Select(Text)),
            FieldChange.Of("born", before.BirthDates.Select(Text), after.BirthDates.Select(Text)),
            FieldChange.Of("countries", before.Countries.Select(Text), after.Countries.Select(Text)),
            FieldChange.Of("places", before.Places.Select(Text), after.Places.Select(Text)),
            FieldChange.Of("identifiers", before.Identifiers.Select(Text), after.Identifiers.Select(Text)),
            FieldChange.Of("positions", before.Positions.Select(static p => p.Value), after.Positions.Select(static p => p.Value)),
            FieldChange.Of("programmes", before.Programmes, after.Programmes),
            FieldChange.Of("legalBasis", [before.LegalBasis], [after.LegalBasis]),
            FieldChange.Of("listedOn", [$"{before.ListedOn:yyyy-MM-dd}"], [$"{after.ListedOn:yyyy-MM-dd}"]),
            FieldChange.Of("remarks", before.Remarks.Select(static r => r.Value), after.Remarks.Select(static r => r.Value)),
        ];
        var changed = fields.OfType<FieldChange>().ToList();
        return changed.Count > 0 ? new EntryChange(after, before, changed) : null;
    }

    private static string Text(Sourced<PartyName> name) => $"{name.Value.Text} ({name.Value.Type}, {name.Value.Strength})";

    private static string Text(Sourced<PartialDate> date) => date.Value.ToString();

    private static string Text(Sourced<CountryTie> tie) => $"{tie.Value.Country} ({tie.Value.Role})";

    private static string Text(Sourced<Place> place) => $"{place.Value.Text} ({place.Value.Role}, {place.Value.Country})";

    private static string Text(Sourced<Identifier> identifier) => $"{identifier.Value.Kind} {identifier.Value.Text} {identifier.Value.Country}".TrimEnd();
}

/// <summary>A field that differs, with the values that went and came.</summary>
/// <param name="Field">Its name, as in the JSON of an entry.</param>
/// <param name="Removed">Values only the older edition has.</param>
/// <param name="Added">Values only the newer edition has.</param>
public sealed record FieldChange(string Field, IReadOnlyList<string> Removed, IReadOnlyList<string> Added)
{
    internal static FieldChange? Of(string field, IEnumerable<string> before, IEnumerable<string> after)
    {
        var (left, right) = (before.Where(static v => v.Length > 0).ToList(), after.Where(static v => v.Length > 0).ToList());
        var (removed, added) = (left.Except(right).ToList(), right.Except(left).ToList());
        return removed.Count + added.Count > 0 ? new FieldChange(field, removed, added) : null;
    }
}
