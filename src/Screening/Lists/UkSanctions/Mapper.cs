using System.Text.RegularExpressions;
using Pillar.Screening.Lists.Reading;
using Pillar.Vocabulary;

namespace Pillar.Screening.Lists.UkSanctions;

/// <summary>The rows of one party as an entry.</summary>
internal static partial class Mapper
{
    private static readonly (string Column, string Label)[] Labelled =
    [
        ("UN Reference Number", "UN reference"), ("OFSI Group ID", "OFSI group ID"), ("Designation source", "Designation source"),
        ("Sanctions Imposed", "Sanctions imposed"), ("Other Information", ""), ("UK Statement of Reasons", ""), ("Title", "Title"),
        ("Phone number", "Phone"), ("Website", "Website"), ("Email address", "Email"), ("Type of entity", "Type of entity"),
        ("Subsidiaries", "Subsidiary"), ("Parent company", "Parent company"), ("Current owner/operator (s)", "Current owner or operator"),
        ("Previous owner/operator (s)", "Previous owner or operator"), ("Previous flags", "Previous flag"), ("Type of ship", "Vessel type"),
        ("Tonnage of ship", "Tonnage"), ("Length of ship", "Length"), ("Year Built", "Year built"), ("Hull identification number (HIN)", "Hull identification number"),
        ("Passport additional information", "Passport"), ("National Identifier additional information", "National identifier"),
        ("Non-latin script type", "Script"), ("Non-latin script language", "Language"), ("UK Sanctions List Date Designated", "UK Sanctions List date designated"),
    ];

    public static ListEntry Map(PartyRows party, string file, ReadingAids aids)
    {
        var place = $"{file} {party.Rows[0].Record}";
        var number = party.First("Unique ID");
        var draft = new EntryDraft(number.Length > 0 ? number : throw new BadInputException(place, "a Unique ID", ""), KindOf(party, place))
        {
            ListedOn = PrintedDates.Day(party.First("Date Designated")),
            Gender = Genders.Parse(party.First("Gender")),
        };
        Names(party, draft);
        Person(party, draft, aids);
        Addresses(party, draft, aids);
        Identifiers(party, draft, aids);
        Regime(party, draft);
        foreach (var (column, label) in Labelled)
        {
            foreach (var (text, record) in party.Values(column))
            {
                draft.Remark(label.Length > 0 ? $"{label}: {text}" : text, record);
            }
        }

        _ = party.First("Last Updated");
        Leftovers.Keep(party.Unread(), draft, aids, party.Rows[0].Record);
        return draft.Built(place);
    }

    private static PartyKind KindOf(PartyRows party, string place) => party.First("Designation Type") is var type && PartyKinds.Parse(type) is { } kind
        ? kind
        : throw new BadInputException($"{place}, Designation Type", "Individual, Entity or Ship", type);

    /// <summary>The row called primary comes first; a spelling of it is an alias.</summary>
    private static void Names(PartyRows party, EntryDraft draft)
    {
        foreach (var row in party.Rows.OrderByDescending(static r => r["Name type"] is "Primary Name" or "Prime Alias"))
        {
            var family = row["Name 6"];
            var given = string.Join(' ', Enumerable.Range(1, 5).Select(i => row[$"Name {i}"]).Where(static n => n.Length > 0));
            var weak = row["Alias strength"].StartsWith("low", StringComparison.OrdinalIgnoreCase) || row["Alias strength"].Equals("weak", StringComparison.OrdinalIgnoreCase);
            var type = row["Name type"].StartsWith("FKA", StringComparison.OrdinalIgnoreCase) ? NameType.Former : draft.HasName ? NameType.Alias : NameType.Primary;
            var text = draft.Kind == PartyKind.Person && family.Length > 0 && given.Length > 0 ? $"{family}, {given}" : $"{given} {family}".Trim();
            draft.Names(PrintedNames.Read(text, weak ? NameStrength.Weak : NameStrength.Strong, type, draft.Kind), row.Record);
        }

        foreach (var (text, record) in party.Values("Name non-latin script"))
        {
            draft.Names(PrintedNames.Read(text, NameStrength.Strong, NameType.OriginalScript, draft.Kind), record);
        }
    }

    private static void Person(PartyRows party, EntryDraft draft, ReadingAids aids)
    {
        foreach (var (text, record) in party.Values("D.O.B"))
        {
            var dates = UkDates.Births(text).ToList();
            draft.Birth(dates, record);
            if (dates.Count == 0)
            {
                aids.Note("note-dates", $"{record}: {text}");
                draft.Remark($"D.O.B: {text}", record);
            }
        }

        foreach (var (text, record) in party.Values("Nationality(/ies)"))
        {
            foreach (var country in Numbered().Split(text).SelectMany(aids.Countries))
            {
                draft.Country(CountryRole.Nationality, country, record);
            }
        }

        foreach (var (text, record) in party.Values("Position"))
        {
            draft.Position(text, record);
        }

        foreach (var row in party.Rows.DistinctBy(static r => (r["Town of birth"], r["Country of birth"])))
        {
            draft.Place(PlaceRole.Birth, row["Town of birth"], aids.Country(row["Country of birth"]), row.Record);
        }
    }

    private static void Addresses(PartyRows party, EntryDraft draft, ReadingAids aids)
    {
        foreach (var (text, country, record) in party.Rows.Select(static r => (Address(r), r["Address Country"], r.Record)).DistinctBy(static a => (a.Item1, a.Item2)))
        {
            draft.Place(PlaceRole.Address, text, aids.Country(Behind().Replace(country, "")), record);
        }

        foreach (var (text, record) in party.Values("Current believed flag of ship"))
        {
            draft.Country(CountryRole.Flag, aids.Country(text), record);
        }
    }

    private static string Address(SourceRow row) => string.Join(
        ", ", Enumerable.Range(1, 6).Select(i => row[$"Address Line {i}"]).Append(row["Address Postal Code"]).Where(static t => t.Length > 0));

    private static void Identifiers(PartyRows party, EntryDraft draft, ReadingAids aids)
    {
        foreach (var (column, kind) in (ReadOnlySpan<(string, IdentifierKind)>)[
            ("Passport number", IdentifierKind.Passport), ("National Identifier number", IdentifierKind.NationalNumber),
            ("Business registration number (s)", IdentifierKind.RegistrationNumber), ("IMO number", IdentifierKind.Imo)])
        {
            foreach (var (text, record) in party.Values(column))
            {
                foreach (var one in Numbered().Split(text).Where(static t => t.Any(char.IsAsciiDigit)))
                {
                    var country = Issuer().Match(one) is { Success: true } issuer && aids.IsCountry(issuer.Groups[1].Value) ? aids.Country(issuer.Groups[1].Value) : "";
                    draft.Identifier(Identifier.Of(kind, DocumentNumber.In(Issuer().Replace(one, "")), country), record);
                }

                draft.Remark(Numbered().IsMatch(text) || text.Contains(' ') ? $"{column}: {text}" : "", record);
            }
        }
    }

    private static void Regime(PartyRows party, EntryDraft draft)
    {
        foreach (var (text, _) in party.Values("Regime Name"))
        {
            draft.Programme(text);
        }

        var regime = party.First("Regime Name");
        draft.LegalBasis = regime.Contains("Regulations", StringComparison.Ordinal) ? regime : "";
    }

    // "(1) X (2) Y".
    [GeneratedRegex(@"\s*\(\d{1,2}\)\.?\s*")]
    private static partial Regex Numbered();

    // "3520025509842-7 (Pakistani)".
    [GeneratedRegex(@"\s*\(([^()]*)\)\.?\s*$")]
    private static partial Regex Issuer();

    // "Pakistan (location as at May 2008)".
    [GeneratedRegex(@"\s*\((?:location|previous|as at|last known)[^)]*\)", RegexOptions.IgnoreCase)]
    private static partial Regex Behind();
}
