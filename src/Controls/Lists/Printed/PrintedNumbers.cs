using System.Text.RegularExpressions;

namespace Pillar.Controls.Lists.Printed;

/// <summary>
/// Writes the numbers of a list that prints a decimal comma and thin spaces as every list here has them: <c>1.95</c>, <c>1,950</c>, <c>10^-4</c>,
/// <c>cm^3</c>. Codes, names of chemicals and numbers of standards stay as they are.
/// </summary>
internal static partial class PrintedNumbers
{
    public static string Canonical(string text)
    {
        var plain = Spaces().Replace(Symbols(text), " ");
        plain = PowerOfTen().Replace(plain, "${times} 10^${power}");
        plain = SmallPower().Replace(plain, "10^${power}");
        plain = Degrees().Replace(plain, "°");
        plain = Decimal().Replace(plain, "${whole}.${part}");
        plain = Grouped(plain);
        return UnitPower().Replace(plain, "${unit}^${power}").Trim();
    }

    /// <summary>Thousands that a space parts: "5 000" becomes <c>5,000</c>.</summary>
    public static string Grouped(string text) => Thousands().Replace(text, static number => number.Value.Replace(' ', ','));

    /// <summary>Signs that the symbol font of the print leaves behind.</summary>
    private static string Symbols(string text) => text.Replace('\uf0b0', '°').Replace("\uf0b4", " × ", StringComparison.Ordinal).Replace('\uf063', 'χ').Replace('\uf073', 'σ')
        .Replace('\uf0f2', '∫').Replace("ﬁ", "fi", StringComparison.Ordinal).Replace('º', '°').Replace("Â°", "°", StringComparison.Ordinal);

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    // The exponent is printed glued, apart, or raised: "x 106 m", "x 10 -6", "× 10^6".
    [GeneratedRegex(@"(?<=[0-9]\s?)(?<times>[x×])\s?10\s?\^?\s?(?<power>[-−–]?\s?[0-9]{1,2})(?![0-9,]|\s[0-9])")]
    private static partial Regex PowerOfTen();

    [GeneratedRegex(@"(?<![0-9A-Za-z,.^-])10\s?\^?(?<power>[-−]\s?[0-9]{1,2})(?=\s?(?:[A-Za-z/]|$))")]
    private static partial Regex SmallPower();

    [GeneratedRegex(@"(?<=[0-9])\s?o(?=C\b)|(?<=[0-9]\s?)°\s(?=C\b)")]
    private static partial Regex Degrees();

    // "1,3-butanediol" and "2,4,6-" are places in a molecule, no numbers.
    [GeneratedRegex(@"(?<![0-9A-Za-z.'-]|[0-9],)(?<whole>[0-9]+),(?<part>[0-9]+)(?![0-9',]|\s?-\s?[A-Za-z(\[])")]
    private static partial Regex Decimal();

    [GeneratedRegex(@"(?<![0-9A-Za-z,.:-]|ISO )[0-9]{1,3}(?: [0-9]{3})+(?![0-9A-Za-z,]|-[0-9])")]
    private static partial Regex Thousands();

    [GeneratedRegex(@"(?<=(?:[0-9]\s?|/\s?|per\s(?:[a-z]+\s)?|·\s?))(?<unit>[mcµkn]?m)\s?(?<power>[23])(?![0-9A-Za-z.,]*[0-9])(?=[\s/;,.)(]|$)")]
    private static partial Regex UnitPower();
}
