using System.Text.RegularExpressions;
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

    /// <summary>The last digit is the sum of the others, each times its place from the right, modulo ten.</summary>
    private static bool IsValid(string number)
    {
        var digits = number.Where(char.IsAsciiDigit).Select(static c => c - '0').ToArray();
        return Enumerable.Range(1, digits.Length - 1).Sum(i => i * digits[^(i + 1)]) % 10 == digits[^1];
    }

    [GeneratedRegex(@"(?<![0-9-])[0-9]{2,7}-[0-9]{2}-[0-9](?![0-9-])")]
    private static partial Regex Form();
}
