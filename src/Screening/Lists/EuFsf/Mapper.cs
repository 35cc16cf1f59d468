using System.Globalization;
using Pillar.Screening.Lists.Reading;
using Pillar.Vocabulary;

namespace Pillar.Screening.Lists.EuFsf;

/// <summary>One sanctionEntity as an entry.</summary>
internal static class Mapper
{
    /// <summary>What every element carries about its own regulation and its number in the publisher's tables.</summary>
    private static readonly string[] OwnTables = ["regulationSummary", "regulationLanguage", "logicalId", "regulation_Type", "regulation_OrganisationType", "regulation_PublicationDate", "regulation_EntryIntoForceDate", "regulation_NumberTitle", "regulation_Programme", "regulation_PublicationUrl"];

    public static ListEntry Map(SourceElement record, string file, ReadingAids aids)
    {
        var place = $"{file} line {record.Line}";
        var number = record.Attribute("euReferenceNumber") is { Length: > 0 } eu ? eu : record.Attribute("logicalId");
        var draft = new EntryDraft(number.Length > 0 ? number : throw new BadInputException(place, "a euReferenceNumber", ""), KindOf(record))
        {
            ListedOn = PrintedDates.Day(record.Attribute("designationDate")),
        };
        record.Passing("logicalId");
        Regulation(record, draft);
        foreach (var alias in record.All("nameAlias"))
        {
            Name(alias.Passing(OwnTables), draft);
        }

        foreach (var birth in record.All("birthdate"))
        {
            Birth(birth.Passing(OwnTables), draft, aids);
        }

        foreach (var tie in record.All("citizenship"))
        {
            draft.Country(CountryRole.Nationality, Country(tie.Passing(OwnTables), aids), Record(tie));
            draft.Remark(tie["remark"], Record(tie));
        }

        Addresses(record, draft, aids);
        Documents(record, draft, aids);
        foreach (var remark in record.All("remark"))
        {
            draft.Remark(remark.Text, "remark");
        }

        draft.Remark(record.Attribute("designationDetails"), "designationDetails");
        draft.Remark(record.Attribute("unitedNationId") is { Length: > 0 } un ? $"UN reference: {un}" : "", "unitedNationId");
        Leftovers.Keep(record.Unread(), draft, aids, $"sanctionEntity {draft.Reference}");
        return draft.Built(place);
    }

    private static PartyKind KindOf(SourceElement record)
    {
        var kind = record.First("subjectType");
        var (code, letter) = (kind?.Attribute("code") ?? "", kind?.Attribute("classificationCode") ?? "");
        return (code, letter) switch
        {
            (_, "P") or ("person" or "P", _) => PartyKind.Person,
            (_, "E") or ("enterprise" or "E", _) => PartyKind.Organisation,
            _ => PartyKinds.Parse(code) ?? PartyKind.Unknown,
        };
    }

    private static void Regulation(SourceElement record, EntryDraft draft)
    {
        foreach (var regulation in record.All("regulation"))
        {
            regulation.Passing("logicalId", "regulationType", "type", "organisationType", "publicationDate", "entryIntoForceDate", "publicationUrl");
            draft.Programme(regulation.Attribute("programme"));
            draft.LegalBasis = regulation.Attribute("numberTitle") is { Length: > 0 } title ? title : draft.LegalBasis;
        }
    }

    private static void Name(SourceElement alias, EntryDraft draft)
    {
        var at = Record(alias);
        var (first, middle, last) = (alias.Attribute("firstName"), alias.Attribute("middleName"), alias.Attribute("lastName"));
        var whole = alias.Passing("nameLanguage").Attribute("wholeName") is { Length: > 0 } printed ? printed : string.Join(' ', new[] { first, middle, last }.Where(static p => p.Length > 0));
        var weak = alias.Attribute("strong").Equals("false", StringComparison.OrdinalIgnoreCase) || alias["remark"].Contains("low quality", StringComparison.OrdinalIgnoreCase);
        var type = draft.HasName ? Scripts.Of(whole) is Script.Latin or Script.None ? NameType.Alias : NameType.OriginalScript : NameType.Primary;
        var reading = PrintedNames.Read(whole, weak ? NameStrength.Weak : NameStrength.Strong, type, draft.Kind);
        draft.Names(reading is { Names: [var single], Note: "" } ? new NameReading([new PartyName(single.Text, single.Strength, single.Type, Parts(first, middle, last))], "") : reading, at);
        draft.Position(alias.Attribute("title"), at);
        draft.Position(alias.Attribute("function"), at);
        var gender = Genders.Parse(alias.Attribute("gender"));
        draft.Gender = draft.Gender == Gender.Unknown ? gender : draft.Gender;
        draft.Remark(alias["remark"], at);
    }

    private static IReadOnlyList<NamePart> Parts(string first, string middle, string last) => last.Length == 0
        ? []
        : [.. new NamePart[] { new(NamePartRole.Given, first), new(NamePartRole.Middle, middle), new(NamePartRole.Family, last) }.Where(static p => p.Text.Length > 0)];

    private static void Birth(SourceElement birth, EntryDraft draft, ReadingAids aids)
    {
        var at = Record(birth);
        var circa = birth.Attribute("circa").Equals("true", StringComparison.OrdinalIgnoreCase);
        var date = Number(birth, "year") is > 0 and var year
            ? PartialDate.TryOf(year, Number(birth, "monthOfYear"), Number(birth, "monthOfYear") > 0 ? Number(birth, "dayOfMonth") : 0, circa)
            : PartialDate.TryRange(Number(birth, "yearRangeFrom"), Number(birth, "yearRangeTo"), circa);
        var printed = birth.Attribute("birthdate");
        date ??= PrintedDates.In(printed).Select(static d => (PartialDate?)d).FirstOrDefault();
        var gregorian = birth.Attribute("calendarType") is "" or "GREGORIAN";
        draft.Birth(gregorian && date is { } known ? [known] : [], at);
        if (!gregorian || (date is null && printed.Length > 0))
        {
            aids.Note("note-dates", $"{at}: {printed}");
            draft.Remark($"{birth.Attribute("calendarType")} {printed} {birth.Attribute("year")}", at);
        }

        draft.Place(PlaceRole.Birth, Joined(birth, "place", "city", "zipCode", "region"), Country(birth, aids), at);
        draft.Remark(birth["remark"], at);
    }

    private static void Addresses(SourceElement record, EntryDraft draft, ReadingAids aids)
    {
        foreach (var address in record.All("address"))
        {
            var at = Record(address.Passing(OwnTables).Passing("asAtListingTime"));
            draft.Place(PlaceRole.Address, Joined(address, "street", "poBox", "place", "zipCode", "city", "region"), Country(address, aids), at);
            draft.Remark(address["remark"], at);
            draft.Remark(address.Attribute("contactInfo"), at);
            foreach (var contact in address.All("contactInfo"))
            {
                draft.Remark($"{contact.Attribute("key")}: {contact.Attribute("value")}", at);
            }
        }
    }

    private static void Documents(SourceElement record, EntryDraft draft, ReadingAids aids)
    {
        foreach (var document in record.All("identification"))
        {
            var at = Record(document.Passing(OwnTables).Passing("region"));
            var (code, word) = (document.Attribute("identificationTypeCode"), document.Attribute("identificationTypeDescription"));
            var number = document.Attribute("latinNumber") is { Length: > 0 } latin ? latin : document.Attribute("number");
            draft.Identifier(Identifier.Of(DocumentKinds.Of(code), DocumentNumber.In(number), Country(document, aids)), at);
            var doubts = new[] { "diplomatic", "knownExpired", "knownFalse", "reportedLost", "revokedByIssuer" }
                .Where(f => document.Attribute(f).Equals("true", StringComparison.OrdinalIgnoreCase));
            var dates = new[] { "nameOnDocument", "issuedBy", "issueDate", "validFrom", "validTo" }.Where(f => document.Attribute(f).Length > 0).Select(f => $"{f} {document.Attribute(f)}");
            draft.Remark($"{(word.Length > 0 ? word : code)}: {string.Join(", ", [document.Attribute("number"), .. doubts, .. dates])}", at);
            draft.Remark(document["remark"], at);
        }
    }

    /// <summary>The code, where it stands for a country: the publisher prints 00 for an unknown one.</summary>
    private static string Country(SourceElement element, ReadingAids aids)
    {
        var (code, word) = (element.Attribute("countryIso2Code"), element.Attribute("countryDescription"));
        return code is "" or "00" ? word is "UNKNOWN" ? "" : aids.Country(word) : aids.Country(code);
    }

    private static string Joined(SourceElement element, params string[] attributes) =>
        string.Join(", ", attributes.Select(a => PrintedText.Clean(element.Attribute(a))).Where(static t => t.Length > 0));

    private static int Number(SourceElement element, string attribute) =>
        int.TryParse(element.Attribute(attribute), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private static string Record(SourceElement element) => $"{element.Name} {element.Attribute("logicalId")}".TrimEnd();
}
