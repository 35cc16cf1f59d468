using Pillar.Vocabulary;

namespace Pillar.Transfers.Money.Freezing;

/// <summary>What words of a case must be.</summary>
internal static class CaseChecks
{
    private const int Longest = 500;

    /// <summary>The text without space around it; a decision without a reason would be worth nothing later.</summary>
    /// <exception cref="BadInputException">It is empty, too long or not one line.</exception>
    public static string Required(string? text, string field) =>
        Optional(text, field) is { Length: > 0 } given ? given : throw new BadInputException(field, "a few words", "nothing");

    /// <exception cref="BadInputException">It is too long or not one line.</exception>
    public static string Optional(string? text, string field)
    {
        var line = text?.Trim() ?? "";
        return line.Length > Longest ? throw new BadInputException(field, $"at most {Longest} characters", $"{line.Length}")
            : line.EnumerateRunes().Any(static r => Printable.IsHidden(r) && r.Value is not (0x200C or 0x200D)) ? throw new BadInputException(field, "one line without control or direction characters", $"{line}")
            : line;
    }
}
