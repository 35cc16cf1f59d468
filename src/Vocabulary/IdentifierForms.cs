namespace Pillar.Vocabulary;

/// <summary>The normal form and the check of each kind of identifier: parse, check digit, normal form.</summary>
internal static class IdentifierForms
{
    public static (string Normal, bool Valid) Read(IdentifierKind kind, string text) => kind switch
    {
        IdentifierKind.Imo => Imo(text),
        IdentifierKind.Mmsi => Mmsi(text),
        IdentifierKind.Bic => Bic(text),
        IdentifierKind.Lei => Lei(text),
        IdentifierKind.DigitalCurrencyAddress => (text, text.Length is >= 25 and <= 106 && text.All(char.IsAsciiLetterOrDigit)),
        _ => (Plain(text), false),
    };

    /// <summary>Seven digits; the last is the units digit of the sum of the first six times 7 to 2. Source: IMO resolution A.1117(30).</summary>
    private static (string, bool) Imo(string text)
    {
        var plain = Plain(text);
        var digits = plain.StartsWith("IMO", StringComparison.Ordinal) ? plain[3..] : plain;
        if (digits.Length != 7 || !digits.All(char.IsAsciiDigit))
        {
            return (plain, false);
        }

        var sum = 0;
        for (var i = 0; i < 6; i++)
        {
            sum += (digits[i] - '0') * (7 - i);
        }

        return (digits, sum % 10 == digits[6] - '0' && digits != "0000000");
    }

    /// <summary>Nine digits, the first of a ship station 2 to 7. Source: ITU-R M.585.</summary>
    private static (string, bool) Mmsi(string text)
    {
        var plain = Plain(text);
        return (plain, plain.Length == 9 && plain.All(char.IsAsciiDigit) && plain[0] is >= '2' and <= '7');
    }

    /// <summary>Four letters, two letters of a country, two of a place, and three of a branch that the normal form drops. Source: ISO 9362.</summary>
    private static (string, bool) Bic(string text)
    {
        var plain = Plain(text);
        var valid = plain.Length is 8 or 11 && plain[..6].All(char.IsAsciiLetter);
        return (valid ? plain[..8] : plain, valid);
    }

    /// <summary>Twenty characters, ISO 7064 MOD 97-10 over all of them gives 1. Source: ISO 17442.</summary>
    private static (string, bool) Lei(string text)
    {
        var plain = Plain(text);
        if (plain.Length != 20)
        {
            return (plain, false);
        }

        var remainder = 0;
        foreach (var c in plain)
        {
            remainder = char.IsAsciiDigit(c) ? (remainder * 10 + c - '0') % 97 : (remainder * 100 + c - 'A' + 10) % 97;
        }

        return (plain, remainder == 1 && char.IsAsciiDigit(plain[18]) && char.IsAsciiDigit(plain[19]));
    }

    private static string Plain(string text) => string.Concat(text.Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant();
}
