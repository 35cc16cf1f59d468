using Pillar.Controls.Words;
using Pillar.Vocabulary;

namespace Pillar.Controls.Register;

/// <summary>A product by maker and model, and the forms by which it is found again.</summary>
internal static class ProductName
{
    public const int Longest = 200;

    /// <exception cref="BadInputException">Nothing to know it by, or too long.</exception>
    public static string Require(string text) => text.Trim() is { Length: > 0 and <= Longest } name && Key(name).Length > 0
        ? name
        : throw new BadInputException("--product", $"maker and model, at most {Longest} characters", $"{text.Trim()}");

    /// <summary>Letters and digits alone, capitals: "MS-350" and "ms 350" are one model.</summary>
    public static string Key(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToUpperInvariant();

    /// <summary>The words of a description without regard to order and number.</summary>
    public static string Words(string description) => string.Join(' ', WordForms.Of(description).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
}
