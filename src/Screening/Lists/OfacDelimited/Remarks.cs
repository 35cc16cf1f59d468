using System.Text.RegularExpressions;
using Pillar.Screening.Lists.Reading;
using Pillar.Vocabulary;

namespace Pillar.Screening.Lists.OfacDelimited;

/// <summary>
/// The language of the remarks column: statements split by semicolons, each a label and a value. Weak aliases, dates and identifiers stand
/// only here. A statement whose label is not in <see cref="UsLabels"/> is kept as text and counted.
/// </summary>
internal sealed partial class Remarks(EntryDraft draft, ReadingAids aids, string record)
{
    public void Read(string remarks)
    {
        var text = PrintedText.Clean(remarks);
        text = text.EndsWith('.') ? text[..^1] : text;
        foreach (var statement in text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            Statement(statement);
        }
    }

    private void Statement(string statement)
    {
        var plain = Alternative().Replace(statement, "");
        if (UsLabels.Of(plain) is not { } label)
        {
            aids.Note("note-unlabelled-remarks", $"{record}: {statement}");
            draft.Remark(statement, record);
            return;
        }

        var value = plain[label.Text.Length..].TrimStart(':', ' ', '#').Trim();
        switch (label.Meaning)
        {
            case Meaning.WeakName: Alias(value, NameType.Alias); break;
            case Meaning.WeakFormerName: Alias(value, NameType.Former); break;
            case Meaning.Birth: draft.Birth(PrintedDates.In(value), record); break;
            case Meaning.BirthPlace: BirthPlace(value); break;
            case Meaning.Nationality: draft.Country(CountryRole.Nationality, aids.Country(value), record); break;
            case Meaning.Flag: draft.Country(CountryRole.Flag, aids.Country(value), record); break;
            case Meaning.Jurisdiction: draft.Country(CountryRole.Jurisdiction, aids.Country(value), record); break;
            case Meaning.Gender: draft.Gender = Genders.Parse(value); break;
            case Meaning.Identifier: Identified(label.Kind, value); break;
            case Meaning.DigitalCurrency: Identified(label.Kind, value.Split(' ')[^1]); break;
            default: break;
        }

        // What became a value is not said twice; identifiers keep their dates of issue and expiry as text.
        if (label.Meaning is Meaning.Text or Meaning.Identifier or Meaning.DigitalCurrency)
        {
            draft.Remark(statement, record);
        }
    }

    private void Alias(string value, NameType type)
    {
        var text = PrintedText.Unquoted(value.Trim('.', ' '));
        if (text.Length > 0)
        {
            draft.Name(new PartyName(text, NameStrength.Weak, type, PrintedNames.Parts(text, draft.Kind)), record);
        }
    }

    private void BirthPlace(string value)
    {
        var country = aids.Country(value.Split(',')[^1]);
        draft.Place(PlaceRole.Birth, value, aids.IsCountry(country) ? country : "", record);
    }

    private void Identified(IdentifierKind kind, string value)
    {
        var match = NumberAndCountry().Match(value);
        var number = match.Groups["number"].Value;
        var country = aids.Country(match.Groups["country"].Captures.LastOrDefault()?.Value);
        var identifier = Identifier.Of(kind, number, aids.IsCountry(country) ? country : "");
        if (kind == IdentifierKind.Lei && identifier is { Checked: false })
        {
            identifier = Identifier.Of(IdentifierKind.RegistrationNumber, number, identifier.Country);
        }

        draft.Identifier(identifier, record);
    }

    [GeneratedRegex(@"^alt\.?\s+", RegexOptions.IgnoreCase)]
    private static partial Regex Alternative();

    // "00016161 (Yemen) issued 19 Jun 2012 expires 18 Jun 2018", "10328 (Jalisco) (Mexico)", "(HWI)040182 (Burma)".
    [GeneratedRegex(@"^(?<number>.+?)(?:\s+\((?<country>[^()]*)\))*(?:\s+(?:issued|expires|Issue Date)\b.*)?$")]
    private static partial Regex NumberAndCountry();
}
