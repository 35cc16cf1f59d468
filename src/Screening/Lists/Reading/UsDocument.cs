using System.Text.RegularExpressions;
using Pillar.Vocabulary;

namespace Pillar.Screening.Lists.Reading;

/// <summary>A typed value of the US Treasury in its XML layouts: the word of the type decides what it is, as the label does in the remarks.</summary>
internal static partial class UsDocument
{
    /// <param name="type">As printed: <c>Passport</c>, <c>RUC #</c>, <c>Digital Currency Address - XBT</c>.</param>
    /// <param name="number">The value.</param>
    /// <param name="country">Issuer, ISO 3166-1 alpha-2 or as printed; may be empty.</param>
    /// <param name="record">Where it stands.</param>
    public static void Read(EntryDraft draft, ReadingAids aids, (string Type, string Number, string Country) value, string record)
    {
        var (type, number, country) = value;
        var label = UsLabels.Of(Worded(type));
        switch (label?.Meaning)
        {
            case Meaning.Gender: draft.Gender = Genders.Parse(number); return;
            case Meaning.Birth: draft.Birth(PrintedDates.Spanned(number), record); return;
            case Meaning.BirthPlace: draft.Place(PlaceRole.Birth, number, country.Length > 0 ? country : aids.LastCountry(number), record); return;
            case Meaning.Nationality: draft.Country(CountryRole.Nationality, aids.Country(First(country, number)), record); return;
            case Meaning.Flag: draft.Country(CountryRole.Flag, aids.Country(First(number, country)), record); return;
            case Meaning.Jurisdiction: draft.Country(CountryRole.Jurisdiction, aids.Country(First(country, number)), record); return;
            case Meaning.Identifier: draft.Identifier(Checked(label.Kind, number, country), record); break;
            case Meaning.DigitalCurrency: draft.Identifier(Identifier.Of(label.Kind, number), record); break;
            case null: aids.Note("note-unlabelled-remarks", $"{record}: {type}"); break;
            default: break;
        }

        draft.Remark($"{type.TrimEnd(' ', '-', ':', '#')}: {string.Join(", ", new[] { number, country }.Where(static t => t.Length > 0))}", record);
    }

    /// <summary>A number that the publisher prints as a legal entity's, and whose check digits say it is none, is a registration number.</summary>
    private static Identifier? Checked(IdentifierKind kind, string number, string country)
    {
        var identifier = Identifier.Of(kind, number, country);
        return kind == IdentifierKind.Lei && identifier is { Checked: false } ? Identifier.Of(IdentifierKind.RegistrationNumber, number, country) : identifier;
    }

    private static string First(string one, string other) => one.Length > 0 ? one : other;

    // The advanced layout has some of the words in another form: "VESSEL TYPE", "Birthdate", "Nationality Country".
    private static string Worded(string type) => type switch
    {
        "Birthdate" => "DOB",
        "Place of Birth" => "POB",
        "Citizenship Country" => "Citizen",
        _ when Shouted().IsMatch(type) => System.Globalization.CultureInfo.InvariantCulture.TextInfo.ToTitleCase(type.ToLowerInvariant()),
        _ => type,
    };

    [GeneratedRegex("^VESSEL [A-Z ]+$")]
    private static partial Regex Shouted();
}
