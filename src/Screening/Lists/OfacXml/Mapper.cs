using Pillar.Screening.Lists.OfacDelimited;
using Pillar.Screening.Lists.Reading;
using Pillar.Vocabulary;

namespace Pillar.Screening.Lists.OfacXml;

/// <summary>One <c>sdnEntry</c> as an entry.</summary>
internal static class Mapper
{
    public static ListEntry Map(SourceElement record, string file, ReadingAids aids)
    {
        var number = record["uid"];
        var (place, at) = ($"{file} line {record.Line}", $"sdnEntry {number}");
        var draft = new EntryDraft(number.Length > 0 ? number : throw new BadInputException(place, "a uid", ""), KindOf(record, place));
        draft.Name(NameOf(record, NameStrength.Strong, NameType.Primary, draft.Kind, place), at);
        Aliases(record, draft, place);
        Places(record, draft, aids);
        foreach (var id in record.Path("idList/id"))
        {
            Identified(id, draft, aids);
        }

        foreach (var programme in record.Path("programList/program"))
        {
            draft.Programme(programme.Text);
        }

        draft.Position(record["title"], $"{at} title");
        Craft(record, draft, aids);
        new Remarks(draft, aids, $"{at} remarks").Read(record["remarks"]);
        Leftovers.Keep(record.Unread(), draft, aids, at);
        return draft.Build();
    }

    private static PartyKind KindOf(SourceElement record, string place) =>
        PartyKinds.Parse(record["sdnType"]) is { } kind and not PartyKind.Unknown
            ? kind
            : throw new BadInputException($"{place}, sdnType", "Individual, Entity, Vessel or Aircraft", record["sdnType"]);

    /// <summary>The name as the delimited files print it: <c>FAMILY, Given</c>.</summary>
    private static PartyName NameOf(SourceElement element, NameStrength strength, NameType type, PartyKind kind, string place)
    {
        var (family, given) = (PrintedText.Clean(element["lastName"]), PrintedText.Clean(element["firstName"]));
        var text = string.Join(", ", new[] { family, given }.Where(static p => p.Length > 0));
        return text.Length > 0 ? new PartyName(text, strength, type, PrintedNames.Parts(text, kind)) : throw new BadInputException(place, "a name", "");
    }

    private static void Aliases(SourceElement record, EntryDraft draft, string place)
    {
        foreach (var alias in record.Path("akaList/aka"))
        {
            var strength = alias["category"].Equals("weak", StringComparison.OrdinalIgnoreCase) ? NameStrength.Weak : NameStrength.Strong;
            var type = alias["type"].StartsWith("f.k.a", StringComparison.OrdinalIgnoreCase) ? NameType.Former : NameType.Alias;
            draft.Name(NameOf(alias, strength, type, draft.Kind, place), $"aka {alias["uid"]}");
        }
    }

    private static void Places(SourceElement record, EntryDraft draft, ReadingAids aids)
    {
        foreach (var address in record.Path("addressList/address"))
        {
            var parts = new[] { "address1", "address2", "address3", "city", "stateOrProvince", "postalCode" }.Select(p => PrintedText.Clean(address[p]));
            draft.Place(PlaceRole.Address, string.Join(", ", parts.Where(static p => p.Length > 0)), aids.Country(address["country"]), $"address {address["uid"]}");
        }

        foreach (var born in record.Path("placeOfBirthList/placeOfBirthItem"))
        {
            var text = PrintedText.Clean(born.Passing("mainEntry")["placeOfBirth"]);
            draft.Place(PlaceRole.Birth, text, aids.LastCountry(text), $"placeOfBirthItem {born["uid"]}");
        }

        foreach (var born in record.Path("dateOfBirthList/dateOfBirthItem"))
        {
            draft.Birth(PrintedDates.Spanned(born.Passing("mainEntry")["dateOfBirth"]), $"dateOfBirthItem {born["uid"]}");
        }

        foreach (var tie in record.Path("nationalityList/nationality").Concat(record.Path("citizenshipList/citizenship")))
        {
            draft.Country(CountryRole.Nationality, aids.Country(tie.Passing("mainEntry")["country"]), $"{tie.Name} {tie["uid"]}");
        }
    }

    private static void Identified(SourceElement id, EntryDraft draft, ReadingAids aids)
    {
        var at = $"id {id["uid"]}";
        UsDocument.Read(draft, aids, (id["idType"], id["idNumber"], aids.Country(id["idCountry"])), at);
        foreach (var (field, label) in (ReadOnlySpan<(string, string)>)[("issueDate", "issued"), ("expirationDate", "expires")])
        {
            draft.Remark(id[field].Length > 0 ? $"{id["idType"]} {id["idNumber"]} {label} {id[field]}" : "", at);
        }
    }

    private static void Craft(SourceElement record, EntryDraft draft, ReadingAids aids)
    {
        foreach (var craft in record.All("vesselInfo"))
        {
            draft.Identifier(Identifier.Of(IdentifierKind.CallSign, craft["callSign"]), "vesselInfo");
            draft.Country(CountryRole.Flag, aids.Country(craft["vesselFlag"]), "vesselInfo");
            foreach (var (field, label) in (ReadOnlySpan<(string, string)>)[("vesselType", "Vessel type"), ("vesselOwner", "Vessel owner"), ("tonnage", "Tonnage"), ("grossRegisteredTonnage", "Gross registered tonnage")])
            {
                draft.Remark(craft[field].Length > 0 ? $"{label}: {craft[field]}" : "", "vesselInfo");
            }
        }
    }
}
