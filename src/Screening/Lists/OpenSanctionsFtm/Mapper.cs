using Pillar.Screening.Lists.Reading;
using Pillar.Vocabulary;

namespace Pillar.Screening.Lists.OpenSanctionsFtm;

/// <summary>Entities as entries. Sanctions, addresses and documents are entities of their own that point at their party; any order.</summary>
internal sealed class Mapper(ReadingAids aids)
{
    private readonly Dictionary<string, EntryDraft> parties = new(StringComparer.Ordinal);
    private readonly List<string> order = [];
    private readonly List<FtmRecord> attached = [];

    public void Take(FtmRecord record)
    {
        if (Schemata.Of(record.Schema) is not { } kind)
        {
            Attach(record);
        }
        else if (record.Target)
        {
            Party(record, kind);
        }
        else
        {
            aids.Note("note-not-listed", $"{record.Record}: {record.Schema}");
        }
    }

    public IReadOnlyList<ListEntry> Entries()
    {
        foreach (var record in attached)
        {
            foreach (var holder in record["entity"].Concat(record["holder"]))
            {
                if (parties.TryGetValue(holder, out var draft))
                {
                    Complete(draft, record);
                }
            }
        }

        return [.. order.Select(id => parties[id].Build())];
    }

    private void Attach(FtmRecord record)
    {
        if (record.Schema is "Sanction" or "Passport" or "Identification")
        {
            attached.Add(record);
        }
        else
        {
            aids.Note("note-not-parties", $"{record.Record}: {record.Schema}");
        }
    }

    private void Party(FtmRecord record, PartyKind kind)
    {
        var draft = new EntryDraft(record.Id, kind) { Gender = Genders.Parse(record["gender"].FirstOrDefault()) };
        var (place, primary) = (record.Record, true);
        foreach (var (property, strength, type) in NameProperties)
        {
            foreach (var name in record[property].Where(static n => !string.IsNullOrWhiteSpace(n)))
            {
                draft.Name(new PartyName(PrintedText.Clean(name), strength, primary ? NameType.Primary : type, PrintedNames.Parts(name, kind)), place);
                primary = false;
            }
        }

        if (!draft.HasName)
        {
            draft.Name(new PartyName(record.Caption.Length > 0 ? record.Caption : record.Id, NameStrength.Weak), place);
        }

        FtmProperties.Read(record, draft, aids);
        if (!parties.TryAdd(record.Id, draft))
        {
            throw new BadInputException(place, "every id once", record.Id);
        }

        order.Add(record.Id);
    }

    private void Complete(EntryDraft draft, FtmRecord record)
    {
        if (record.Schema == "Sanction")
        {
            foreach (var programme in record["programId"].Concat(record["program"]))
            {
                draft.Programme(programme);
            }

            draft.LegalBasis = draft.LegalBasis.Length > 0 ? draft.LegalBasis : record["authorityId"].Concat(record["authority"]).FirstOrDefault() ?? "";
            draft.ListedOn ??= PrintedDates.Day(record["listingDate"].Concat(record["startDate"]).FirstOrDefault());
            return;
        }

        var kind = record.Schema == "Passport" || record["type"].Any(static t => t.Contains("passport", StringComparison.OrdinalIgnoreCase))
            ? IdentifierKind.Passport
            : IdentifierKind.NationalNumber;
        foreach (var number in record["number"].Concat(record["passportNumber"]))
        {
            draft.Identifier(Identifier.Of(kind, number, aids.Country(record["country"].FirstOrDefault())), record.Record);
        }
    }

    private static readonly (string Property, NameStrength Strength, NameType Type)[] NameProperties =
    [
        ("name", NameStrength.Strong, NameType.Alias), ("alias", NameStrength.Strong, NameType.Alias),
        ("previousName", NameStrength.Strong, NameType.Former), ("weakAlias", NameStrength.Weak, NameType.Alias),
        ("abbreviation", NameStrength.Weak, NameType.Alias),
    ];
}
