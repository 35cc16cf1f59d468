using System.Globalization;
using System.Text.RegularExpressions;
using Pillar.Screening.Lists.Reading;
using Pillar.Vocabulary;

namespace Pillar.Screening.Lists.UsCsl;

/// <summary>Rows as entries. Keeps the references it gave, for the file repeats a number where a party stands on two of its lists.</summary>
internal sealed partial class Mapper(ReadingAids aids)
{
    private readonly HashSet<string> given = new(StringComparer.Ordinal);

    public ListEntry Map(CslRow row)
    {
        var draft = new EntryDraft(Reference(row), Kinds.Of(row))
        {
            LegalBasis = PrintedText.Clean(row["federal_register_notice"]),
            ListedOn = PrintedDates.Day(row["start_date"]),
        };
        Names(row, draft);
        draft.Programme(row.Source);
        foreach (var programme in Cells.Split(row["programs"]))
        {
            draft.Programme(programme);
        }

        draft.Position(row["title"], row.Record);
        Addresses(row, draft);
        Person(row, draft);
        Craft(row, draft);
        Ids.Read(row, draft, aids);
        Remarks(row, draft);
        return draft.Build();
    }

    /// <summary>The publisher's number, else the row's own id; a second row with the same one gets the name of its list behind it.</summary>
    private string Reference(CslRow row)
    {
        var number = PrintedText.Clean(row["entity_number"]) is { Length: > 0 } entity ? entity : PrintedText.Clean(row["_id"]);
        if (given.Add(number))
        {
            return number;
        }

        aids.Note("note-repeated-references", $"{row.Record}: {number}");
        var (named, count) = ($"{number} {row.Source}", 1);
        while (!given.Add(named))
        {
            named = string.Create(CultureInfo.InvariantCulture, $"{number} {row.Source} {++count}");
        }

        return named;
    }

    private void Names(CslRow row, EntryDraft draft)
    {
        if (AddressOnly().IsMatch(row["name"]))
        {
            aids.Note("note-address-only", row.Record);
            draft.Name(new PartyName(row["name"], NameStrength.Weak), row.Record);
            return;
        }

        Name(row, draft, row["name"], NameType.Primary);
        foreach (var alias in Cells.Split(row["alt_names"]))
        {
            Name(row, draft, alias, NameType.Alias);
        }
    }

    private void Name(CslRow row, EntryDraft draft, string printed, NameType type)
    {
        var reading = PrintedNames.Read(printed, NameStrength.Strong, type, draft.Kind);
        foreach (var name in reading.Names)
        {
            draft.Name(name, row.Record);
        }

        if (reading.Note.Length > 0)
        {
            aids.Note("note-name-tails", $"{row.Record}: {reading.Note}");
            draft.Remark(reading.Note, row.Record);
        }

        if (printed.Contains('?'))
        {
            aids.Note("note-lost-characters", $"{row.Record}: {printed}");
        }

        if (draft.HasName || type != NameType.Primary)
        {
            return;
        }

        // Nothing but a remark or signs stands in the column of the name; it is kept, but never alerts.
        draft.Name(new PartyName(printed, NameStrength.Weak), row.Record);
    }

    private void Addresses(CslRow row, EntryDraft draft)
    {
        foreach (var address in Cells.Split(row["addresses"]))
        {
            var country = aids.Country(address.Split(',')[^1]);
            draft.Place(PlaceRole.Address, PrintedText.Clean(address), aids.IsCountry(country) ? country : "", row.Record);
        }
    }

    private void Person(CslRow row, EntryDraft draft)
    {
        foreach (var column in (string[])["nationalities", "citizenships"])
        {
            foreach (var country in Cells.Split(row[column]).SelectMany(aids.Countries))
            {
                draft.Country(CountryRole.Nationality, country, row.Record);
            }
        }

        draft.Birth(PrintedDates.In(row["dates_of_birth"]), row.Record);
        foreach (var place in Cells.Split(row["places_of_birth"]))
        {
            var country = aids.Country(place.Split(',')[^1]);
            draft.Place(PlaceRole.Birth, PrintedText.Clean(place), aids.IsCountry(country) ? country : "", row.Record);
        }
    }

    private void Craft(CslRow row, EntryDraft draft)
    {
        draft.Identifier(Identifier.Of(IdentifierKind.CallSign, row["call_sign"]), row.Record);
        draft.Country(CountryRole.Flag, aids.Country(row["vessel_flag"]), row.Record);
        if (draft.Kind == PartyKind.Aircraft && !row["name"].Contains(' '))
        {
            draft.Identifier(Identifier.Of(IdentifierKind.AircraftTailNumber, row["name"]), row.Record);
        }
    }

    private static void Remarks(CslRow row, EntryDraft draft)
    {
        draft.Remark(row["remarks"], row.Record);
        foreach (var (column, label) in Labelled)
        {
            draft.Remark(row[column].Length > 0 ? $"{label}: {row[column]}" : "", row.Record);
        }
    }

    private static readonly (string Column, string Label)[] Labelled =
    [
        ("vessel_type", "Vessel type"), ("vessel_owner", "Vessel owner"), ("gross_tonnage", "Tonnage"),
        ("gross_registered_tonnage", "Gross registered tonnage"), ("license_requirement", "License requirement"),
        ("license_policy", "License policy"), ("standard_order", "Standard order"), ("end_date", "End date"),
    ];

    [GeneratedRegex(@"^\s*Address \d+\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex AddressOnly();
}
