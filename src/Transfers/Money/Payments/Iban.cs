namespace Pillar.Transfers.Money.Payments;

/// <summary>International bank account numbers: two letters, two check digits, at most thirty more characters; ISO 7064 MOD 97-10. Source: ISO 13616.</summary>
internal static class Iban
{
    private const int Shortest = 15, Longest = 34, Head = 4;

    public static bool IsValid(string text)
    {
        var plain = text.Replace(" ", "", StringComparison.Ordinal);
        if (plain.Length is < Shortest or > Longest || !char.IsAsciiLetterUpper(plain[0]) || !char.IsAsciiLetterUpper(plain[1]) || !char.IsAsciiDigit(plain[2]) || !char.IsAsciiDigit(plain[3]))
        {
            return false;
        }

        var remainder = 0;
        for (var i = 0; i < plain.Length; i++)
        {
            var c = plain[(i + Head) % plain.Length];
            if (!char.IsAsciiDigit(c) && !char.IsAsciiLetterUpper(c))
            {
                return false;
            }

            remainder = char.IsAsciiDigit(c) ? (remainder * 10 + c - '0') % 97 : (remainder * 100 + c - 'A' + 10) % 97;
        }

        return remainder == 1;
    }
}
