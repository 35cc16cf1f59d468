using System.Text.RegularExpressions;
using Pillar.Controls.Quantities;
using Pillar.Vocabulary;

namespace Pillar.Controls.Classifying;

/// <summary>Numbers of the Chemical Abstracts Service, whose last digit checks the others.</summary>
internal static partial class Cas
{
    /// <summary>Every valid number in a text, written with hyphens.</summary>
    public static IEnumerable<string> In(string text) => Form().Matches(text).Select(static match => match.Value).Where(IsValid);

    /// <exception cref="BadInputException">No number of that form, or a digit is wrong.</exception>
    public static string Require(string text)
    {
        var number = text.Trim();
        return Form().Match(number) is { Success: true } match && match.Length == number.Length && IsValid(number)
            ? number
            : throw new BadInputException("--cas", "a CAS number whose check digit is right, such as 111-48-8", $"{text}");
    }

    /// <summary>A number alone, or with its share of the weight of a mixture: <c>111-48-8=25 %</c>.</summary>
    /// <exception cref="BadInputException">No valid number, or what stands behind it is no share of a weight.</exception>
    public static (string Number, Measure? Share) Required(string text)
    {
        var parts = text.Split('=', 2);
        var number = Require(parts[0]);
        return parts.Length < 2 ? (number, null) : ShareOf(parts[1]) is { } share ? (number, share) : throw new BadInputException($"--cas {number}", "a share of the weight from 0 to 100 %, such as 111-48-8=25 %", $"{parts[1].Trim()}");
    }

    /// <summary>Null for what is no number with %, ppm or ppb, or more than the whole.</summary>
    public static Measure? ShareOf(string text) =>
        Measures.Read(text.Trim()) is { Unit: { Symbol.Length: > 0 } unit } share && unit.Dimension == Dimension.None && share.Base >= Exact.Zero && share.Base <= Exact.One ? share : null;

    /// <summary>The last digit is the sum of the others, each times its place from the right, modulo ten.</summary>
    private static bool IsValid(string number)
    {
        var digits = number.Where(char.IsAsciiDigit).Select(static c => c - '0').ToArray();
        return Enumerable.Range(1, digits.Length - 1).Sum(i => i * digits[^(i + 1)]) % 10 == digits[^1];
    }

    [GeneratedRegex(@"(?<![0-9-])[0-9]{2,7}-[0-9]{2}-[0-9](?![0-9-])")]
    private static partial Regex Form();
}
