using Pillar.Screening.Lists.Reading;
using Pillar.Vocabulary;

namespace Pillar.Screening.Lists.OwnCsv;

/// <summary>One row as an entry.</summary>
internal static class Mapper
{
    /// <summary>Null when the row has no name.</summary>
    public static ListEntry? Map(OwnRow row, Mapping mapping, ReadingAids aids)
    {
        var kind = row.First("kind") is { Length: > 0 } word
            ? PartyKinds.Parse(word) ?? throw new BadInputException($"{mapping.Id} {row.Record}, kind", "person, organisation, vessel or aircraft", word)
            : mapping.Kind;
        var draft = new EntryDraft(row.First("reference") is { Length: > 0 } reference ? reference : row.Record, kind)
        {
            Gender = Genders.Parse(row.First("gender")),
            LegalBasis = row.First("legal-basis"),
            ListedOn = PrintedDates.Day(row.First("listed-on")),
        };
        Names(row, draft);
        if (!draft.HasName)
        {
            aids.Note("note-empty-rows", row.Record);
            return null;
        }

        foreach (var (column, values) in row.Cells)
        {
            foreach (var value in values)
            {
                Value(column.Is, value, row.Record, draft, aids);
            }
        }

        return draft.Build();
    }

    private static void Names(OwnRow row, EntryDraft draft)
    {
        var (given, family) = (row.First("given-name"), row.First("family-name"));
        if (family.Length > 0)
        {
            NamePart[] parts = given.Length > 0 ? [new(NamePartRole.Given, given), new(NamePartRole.Family, family)] : [];
            draft.Name(new PartyName($"{given} {family}".Trim(), parts: parts), row.Record);
        }

        foreach (var (meaning, (strength, type)) in ColumnMeanings.Names)
        {
            foreach (var name in row.All(meaning))
            {
                var manner = type == NameType.Primary && draft.HasName ? NameType.Alias : type;
                draft.Name(new PartyName(name, strength, manner, PrintedNames.Parts(name, draft.Kind)), row.Record);
            }
        }
    }

    private static void Value(string meaning, string value, string record, EntryDraft draft, ReadingAids aids)
    {
        if (ColumnMeanings.Identifiers.TryGetValue(meaning, out var kind))
        {
            draft.Identifier(Identifier.Of(kind, value), record);
        }
        else if (ColumnMeanings.Countries.TryGetValue(meaning, out var role))
        {
            draft.Country(role, aids.Country(value), record);
        }
        else
        {
            Other(meaning, value, record, draft, aids);
        }
    }

    private static void Other(string meaning, string value, string record, EntryDraft draft, ReadingAids aids)
    {
        switch (meaning)
        {
            case "born": draft.Birth(PrintedDates.In(value), record); break;
            case "birth-place": draft.Place(PlaceRole.Birth, value, aids.LastCountry(value), record); break;
            case "address": draft.Place(PlaceRole.Address, value, aids.LastCountry(value), record); break;
            case "position": draft.Position(value, record); break;
            case "programme": draft.Programme(value); break;
            case "remark": draft.Remark(value, record); break;
            default: break;
        }
    }
}
