using System.Text.RegularExpressions;
using Pillar.Vocabulary;

namespace Pillar.Screening.Lists.Reading;

/// <summary>An identifier whose kind the source does not state in a field of its own.</summary>
internal static partial class PrintedIdentifier
{
    /// <summary>
    /// A word beside the number decides (<c>5010031470 (Tax ID/INN)</c>), else a form with a check digit, else the seven digits of a ship;
    /// else the kind is other. Null when there is no number.
    /// </summary>
    public static Identifier? Of(string printed, PartyKind party)
    {
        var number = Label().Replace(printed, "").Trim(' ', ':', '-', '.', ',');
        var kind = Passport().IsMatch(printed) ? IdentifierKind.Passport
            : Tax().IsMatch(printed) ? IdentifierKind.TaxNumber
            : Registration().IsMatch(printed) ? IdentifierKind.RegistrationNumber
            : ByForm(number, party);
        return number.Any(char.IsAsciiDigit) ? Identifier.Of(kind, number) : null;
    }

    private static IdentifierKind ByForm(string number, PartyKind party)
    {
        foreach (var kind in (IdentifierKind[])[IdentifierKind.Lei, IdentifierKind.Imo])
        {
            var fits = kind != IdentifierKind.Imo || party == PartyKind.Vessel || number.StartsWith("IMO", StringComparison.OrdinalIgnoreCase);
            if (fits && Identifier.Of(kind, number) is { Checked: true })
            {
                return kind;
            }
        }

        return party == PartyKind.Vessel && number.Length == 9 && Identifier.Of(IdentifierKind.Mmsi, number) is { Checked: true }
            ? IdentifierKind.Mmsi
            : IdentifierKind.Other;
    }

    // "(Tax ID/INN)", "CR No. 3082169", "INN: 7720…", "Passport number …".
    [GeneratedRegex(@"\([^()]*\)|\b(?:Tax ID(?:entification)?|INN|OGRN|KPP|CR|Reg(?:istration)?|Passport|National|ID|Identification|number|No|Nr)\b\.?:?/?", RegexOptions.IgnoreCase)]
    private static partial Regex Label();

    [GeneratedRegex("passport", RegexOptions.IgnoreCase)]
    private static partial Regex Passport();

    [GeneratedRegex(@"\bTax\b|\bINN\b|\bVAT\b|\bUNP\b", RegexOptions.IgnoreCase)]
    private static partial Regex Tax();

    [GeneratedRegex(@"\bOGRN\b|\bReg(?:istration)?\b|\bCR No\b|\bCompany\b|\bKPP\b", RegexOptions.IgnoreCase)]
    private static partial Regex Registration();
}
