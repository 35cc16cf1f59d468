using System.Globalization;
using System.Text.RegularExpressions;
using Pillar.Screening.Lists.Reading;
using Pillar.Vocabulary;

namespace Pillar.Screening.Lists.UnConsolidated;

/// <summary>One INDIVIDUAL or ENTITY as an entry.</summary>
internal static partial class Mapper
{
    private static readonly string[] NameElements = ["FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME"];

    public static ListEntry Map(SourceElement record, string file, ReadingAids aids)
    {
        var place = $"{record.Name} {record["DATAID"]}";
        var reference = PrintedText.Clean(record["REFERENCE_NUMBER"]);
        var kind = record.Name == "INDIVIDUAL" ? PartyKind.Person : PartyKind.Organisation;
        var draft = new EntryDraft(reference.Length > 0 ? reference : throw new BadInputException($"{file} {place}", "a REFERENCE_NUMBER", ""), kind)
        {
            Gender = GenderOf(record),
            ListedOn = PrintedDates.Day(record["LISTED_ON"]),
        };
        PrimaryName(record, draft, place);
        AddName(draft, record["NAME_ORIGINAL_SCRIPT"], NameStrength.Strong, NameType.OriginalScript, "NAME_ORIGINAL_SCRIPT");
        Aliases(record, draft, aids);
        Births(record, draft, aids);
        Countries(record, draft, aids);
        Documents(record, draft, aids);
        Texts(record, draft);
        return draft.Built($"{file} {place}");
    }

    private static void PrimaryName(SourceElement record, EntryDraft draft, string place)
    {
        var parts = NameElements.Select(e => PrintedText.Clean(record[e])).Where(static p => p.Length > 0).ToArray();
        var reading = PrintedNames.Read(string.Join(' ', parts), NameStrength.Strong, NameType.Primary, draft.Kind);
        if (reading is { Names: [var single], Note: "" } && draft.Kind == PartyKind.Person && parts.Length > 1)
        {
            // The source cuts the name but does not say which cut is the family's.
            draft.Name(new PartyName(single.Text, parts: [.. parts.Select(static p => new NamePart(NamePartRole.Whole, p))]), place);
            return;
        }

        draft.Names(reading, place);
    }

    private static void Aliases(SourceElement record, EntryDraft draft, ReadingAids aids)
    {
        var number = 0;
        foreach (var alias in record.Children.Where(static c => c.Name is "INDIVIDUAL_ALIAS" or "ENTITY_ALIAS"))
        {
            var place = string.Create(CultureInfo.InvariantCulture, $"{alias.Name} {++number}");
            var weak = alias["QUALITY"].Equals("Low", StringComparison.OrdinalIgnoreCase);
            var former = alias["QUALITY"].Equals("f.k.a.", StringComparison.OrdinalIgnoreCase);
            AddName(draft, alias["ALIAS_NAME"], weak ? NameStrength.Weak : NameStrength.Strong, former ? NameType.Former : NameType.Alias, place);
            draft.Birth(PrintedDates.In(alias["DATE_OF_BIRTH"]), place);
            draft.Place(PlaceRole.Birth, PrintedText.Clean(alias["CITY_OF_BIRTH"]), aids.Country(alias["COUNTRY_OF_BIRTH"]), place);
            draft.Remark(alias["NOTE"], place);
        }
    }

    private static void Births(SourceElement record, EntryDraft draft, ReadingAids aids)
    {
        foreach (var (birth, place) in Numbered(record, "INDIVIDUAL_DATE_OF_BIRTH"))
        {
            draft.Birth(Births(birth), place);
            draft.Remark(birth["NOTE"], place);
        }

        foreach (var (born, place) in Numbered(record, "INDIVIDUAL_PLACE_OF_BIRTH"))
        {
            draft.Place(PlaceRole.Birth, Address(born), aids.Country(born["COUNTRY"]), place);
        }
    }

    private static IEnumerable<PartialDate> Births(SourceElement birth)
    {
        var circa = birth["TYPE_OF_DATE"].StartsWith("APPROX", StringComparison.OrdinalIgnoreCase) || birth["NOTE"].StartsWith("Approx", StringComparison.OrdinalIgnoreCase);
        var printed = (birth["FROM_YEAR"], birth["TO_YEAR"], birth["DATE"], birth["YEAR"]) switch
        {
            ({ Length: > 0 } from, { Length: > 0 } to, _, _) => $"{from} to {to}",
            (_, _, { Length: > 0 } date, _) => date,
            (_, _, _, { Length: > 0 } year) => year,
            _ => birth["NOTE"],
        };
        return PrintedDates.In(printed).Select(d => circa && !d.Circa ? Circa(d) : d);
    }

    private static PartialDate Circa(PartialDate date) =>
        (date.Year == date.YearTo ? PartialDate.TryOf(date.Year, date.Month, date.Day, circa: true) : PartialDate.TryRange(date.Year, date.YearTo, circa: true)) ?? date;

    private static void Countries(SourceElement record, EntryDraft draft, ReadingAids aids)
    {
        foreach (var nationality in record.All("NATIONALITY").SelectMany(static n => n.All("VALUE")))
        {
            if (!nationality.Text.Equals("na", StringComparison.Ordinal))
            {
                draft.Country(CountryRole.Nationality, aids.Country(nationality.Text), "NATIONALITY");
            }
        }

        foreach (var element in (string[])["INDIVIDUAL_ADDRESS", "ENTITY_ADDRESS"])
        {
            foreach (var (address, place) in Numbered(record, element))
            {
                draft.Place(PlaceRole.Address, Address(address), aids.Country(address["COUNTRY"]), place);
                draft.Remark(address["NOTE"], place);
            }
        }
    }

    private static void Documents(SourceElement record, EntryDraft draft, ReadingAids aids)
    {
        foreach (var (document, place) in Numbered(record, "INDIVIDUAL_DOCUMENT"))
        {
            var type = $"{document["TYPE_OF_DOCUMENT"]} {document["TYPE_OF_DOCUMENT2"]}";
            var kind = Pass().IsMatch(type) ? IdentifierKind.Passport : type.Trim().Length > 0 ? IdentifierKind.NationalNumber : IdentifierKind.Other;
            var country = document["ISSUING_COUNTRY"] is { Length: > 0 } issuing ? issuing : document["COUNTRY_OF_ISSUE"];
            draft.Identifier(Identifier.Of(kind, DocumentNumber.In(document["NUMBER"]), aids.Country(country)), place);
            draft.Remark(string.Join(", ", new[] { document["NUMBER"], document["NOTE"] }.Where(static t => t.Length > 0)), place);
        }

        foreach (Match ship in Imo().Matches(record["COMMENTS1"]))
        {
            var imo = Identifier.Of(IdentifierKind.Imo, ship.Groups[1].Value);
            draft.Identifier(imo is { Checked: true } ? imo : null, "COMMENTS1");
        }
    }

    private static void Texts(SourceElement record, EntryDraft draft)
    {
        draft.Programme(record["UN_LIST_TYPE"]);
        foreach (var element in (string[])["TITLE", "DESIGNATION"])
        {
            foreach (var value in record.All(element).SelectMany(static t => t.All("VALUE")))
            {
                draft.Position(value.Text, element);
            }
        }

        draft.Remark(record["COMMENTS1"], "COMMENTS1");
    }

    private static void AddName(EntryDraft draft, string printed, NameStrength strength, NameType type, string record) =>
        draft.Names(PrintedNames.Read(printed, strength, type, draft.Kind), record);

    private static Gender GenderOf(SourceElement record) =>
        Genders.Parse(record["GENDER"] is { Length: > 0 } stated ? stated : GenderInText().Match(record["COMMENTS1"]).Groups[1].Value);

    private static string Address(SourceElement address) => string.Join(", ",
        new[] { "STREET", "CITY", "STATE_PROVINCE", "ZIP_CODE" }.Select(p => PrintedText.Clean(address[p])).Where(static p => p.Length > 0));

    private static IEnumerable<(SourceElement Element, string Place)> Numbered(SourceElement record, string element) =>
        record.All(element).Select((e, i) => (e, string.Create(CultureInfo.InvariantCulture, $"{element} {i + 1}")));

    [GeneratedRegex("pass|pasaporte", RegexOptions.IgnoreCase)]
    private static partial Regex Pass();

    [GeneratedRegex(@"\bIMO\D{0,25}?(\d{7})(?!\d)")]
    private static partial Regex Imo();

    [GeneratedRegex(@"\bGender\s*:\s*(Male|Female)", RegexOptions.IgnoreCase)]
    private static partial Regex GenderInText();
}
