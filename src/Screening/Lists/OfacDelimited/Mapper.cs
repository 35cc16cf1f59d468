using Pillar.Screening.Lists.Reading;
using Pillar.Vocabulary;

namespace Pillar.Screening.Lists.OfacDelimited;

/// <summary>One party as an entry.</summary>
internal static class Mapper
{
    public static ListEntry Map(OfacParty party, ReadingAids aids)
    {
        var record = party.Record;
        var draft = new EntryDraft(party.Number, KindOf(party));
        Name(draft, party[PrimaryColumn.Name], NameStrength.Strong, NameType.Primary, record);
        if (!draft.HasName)
        {
            throw new BadInputException($"{party.File.Path} {record}, column 2", "a name", party[PrimaryColumn.Name]);
        }

        Aliases(party, draft);
        foreach (var address in party.Addresses)
        {
            draft.Place(PlaceRole.Address, Joined(address[2], address[3]), aids.Country(address[4]), $"add {address[1]}");
            draft.Remark(address[5], $"add {address[1]}");
        }

        foreach (var programme in party[PrimaryColumn.Programmes].Split("] [", StringSplitOptions.TrimEntries))
        {
            draft.Programme(programme.Trim('[', ']'));
        }

        draft.Position(party[PrimaryColumn.Title], $"{record} title");
        Craft(party, draft, aids, record);
        new Remarks(draft, aids, $"{record} remarks").Read(party.Remarks);
        return draft.Build();
    }

    private static PartyKind KindOf(OfacParty party) => party[PrimaryColumn.Type].Trim() switch
    {
        "" => PartyKind.Organisation,
        var type => PartyKinds.Parse(type) ?? throw new BadInputException(
            $"{party.File.Path} {party.Record}, column 3", "individual, vessel, aircraft or -0-", type),
    };

    private static void Aliases(OfacParty party, EntryDraft draft)
    {
        foreach (var alias in party.Aliases)
        {
            var former = alias[2].Trim().Equals("fka", StringComparison.OrdinalIgnoreCase);
            Name(draft, alias[3], NameStrength.Strong, former ? NameType.Former : NameType.Alias, $"alt {alias[1]}");
            draft.Remark(alias[4], $"alt {alias[1]}");
        }
    }

    private static void Craft(OfacParty party, EntryDraft draft, ReadingAids aids, string record)
    {
        draft.Identifier(Identifier.Of(IdentifierKind.CallSign, party[PrimaryColumn.CallSign]), $"{record} call sign");
        draft.Country(CountryRole.Flag, aids.Country(party[PrimaryColumn.Flag]), $"{record} flag");
        Labelled(PrimaryColumn.VesselType, "Vessel type");
        Labelled(PrimaryColumn.Tonnage, "Tonnage");
        Labelled(PrimaryColumn.GrossTonnage, "Gross registered tonnage");
        Labelled(PrimaryColumn.Owner, "Vessel owner");
        if (draft.Kind == PartyKind.Aircraft && !party[PrimaryColumn.Name].Contains(' '))
        {
            draft.Identifier(Identifier.Of(IdentifierKind.AircraftTailNumber, party[PrimaryColumn.Name]), record);
        }

        void Labelled(PrimaryColumn column, string label) =>
            draft.Remark(party[column].Trim() is { Length: > 0 } text ? $"{label}: {text}" : "", $"{record} {label.ToLowerInvariant()}");
    }

    private static void Name(EntryDraft draft, string printed, NameStrength strength, NameType type, string record)
    {
        var text = PrintedText.Clean(printed);
        if (text.Length > 0)
        {
            draft.Name(new PartyName(text, strength, type, PrintedNames.Parts(text, draft.Kind)), record);
        }
    }

    private static string Joined(string left, string right) =>
        string.Join(", ", new[] { PrintedText.Clean(left), PrintedText.Clean(right) }.Where(static t => t.Length > 0));
}
