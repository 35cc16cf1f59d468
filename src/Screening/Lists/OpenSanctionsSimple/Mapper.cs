using System.Text.RegularExpressions;
using Pillar.Screening.Lists.Reading;
using Pillar.Vocabulary;

namespace Pillar.Screening.Lists.OpenSanctionsSimple;

/// <summary>One row as an entry.</summary>
internal static partial class Mapper
{
    /// <summary>Null when the row is no party.</summary>
    public static ListEntry? Map(SimpleRow row, ReadingAids aids)
    {
        if (Schemata.Of(row["schema"]) is not { } kind || row["name"].Length == 0)
        {
            aids.Note("note-not-parties", $"{row.Record}: {row["schema"]}");
            return null;
        }

        var draft = new EntryDraft(row["id"], kind);
        Name(draft, row["name"], NameType.Primary, row.Record);
        if (!draft.HasName)
        {
            draft.Name(new PartyName(row["name"], NameStrength.Weak), row.Record);
        }

        foreach (var alias in Cells.Split(row["aliases"]))
        {
            Name(draft, alias, NameType.Alias, row.Record);
        }

        Birth(row, draft, aids);
        Places(row, draft, aids);
        foreach (var identifier in Cells.Split(row["identifiers"]))
        {
            draft.Identifier(PrintedIdentifier.Of(identifier, kind), row.Record);
            draft.Remark($"Identifier: {identifier}", row.Record);
        }

        Sanctions(row, draft);
        return draft.Build();
    }

    private static void Name(EntryDraft draft, string printed, NameType type, string record)
    {
        var reading = PrintedNames.Read(printed, NameStrength.Strong, type, draft.Kind);
        foreach (var name in reading.Names)
        {
            draft.Name(name, record);
        }

        draft.Remark(reading.Note, record);
    }

    private static void Birth(SimpleRow row, EntryDraft draft, ReadingAids aids)
    {
        var dates = PrintedDates.In(row["birth_date"]).ToList();
        draft.Birth(dates, row.Record);
        if (dates.Count == 0 && row["birth_date"].Length > 0)
        {
            aids.Note("note-dates", $"{row.Record}: {row["birth_date"]}");
            draft.Remark($"Born: {row["birth_date"]}", row.Record);
        }
    }

    private static void Places(SimpleRow row, EntryDraft draft, ReadingAids aids)
    {
        foreach (var country in Cells.Split(row["countries"]).SelectMany(aids.Countries))
        {
            if (country.Length > 0 && !aids.IsCountry(country))
            {
                aids.Note("note-country-words", $"{row.Record}: {country}");
            }

            draft.Country(CountryRole.Other, country, row.Record);
        }

        foreach (var address in Cells.Split(row["addresses"]))
        {
            var country = aids.Country(address.Split(',')[^1]);
            draft.Place(PlaceRole.Address, address, aids.IsCountry(country) ? country : "", row.Record);
        }
    }

    /// <summary>Programme, measure and perhaps the day, parted by <c> - </c>.</summary>
    private static void Sanctions(SimpleRow row, EntryDraft draft)
    {
        foreach (var programme in Cells.Split(row["program_ids"]))
        {
            draft.Programme(programme);
        }

        foreach (var sanction in Cells.Split(row["sanctions"]))
        {
            var parts = Dash().Split(sanction);
            draft.Programme(parts[0]);
            draft.ListedOn ??= parts.Length > 1 ? PrintedDates.Day(parts[^1]) : null;
            draft.Remark(sanction.Trim(' ', '-'), row.Record);
        }

        foreach (var column in (string[])["phones", "emails"])
        {
            draft.Remark(row[column].Length > 0 ? $"{column}: {row[column]}" : "", row.Record);
        }
    }

    [GeneratedRegex(@"\s-\s")]
    private static partial Regex Dash();
}
