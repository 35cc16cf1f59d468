using Pillar.Controls.Resources;
using Pillar.Vocabulary;

namespace Pillar.Controls.Words;

/// <summary>
/// What a tariff code says beside the lists, as sentences: the words its heading adds to look for, and the tier of the Common High Priority List
/// (<c>data/controls/high-priority-hs.csv</c>). Each runs from the tariff towards the goods; none is a decision.
/// </summary>
internal static class TariffHints
{
    private const int Heading = 4;
    private const int Subheading = 6;

    private static readonly DateOnly HighPriorityAsOf = new(2024, 2, 23);

    private static readonly Lazy<Dictionary<string, string>> Tiers = new(static () =>
        BundledRows.Of("data/controls/high-priority-hs.csv").ToDictionary(static row => row[0], static row => row[1], StringComparer.Ordinal));

    /// <summary>Subheadings of the Common High Priority List with their tier.</summary>
    public static IReadOnlyDictionary<string, string> HighPriority => Tiers.Value;

    /// <param name="hs">Digits, with or without dots.</param>
    public static IReadOnlyList<Statement> Of(string hs)
    {
        var digits = string.Concat(hs.Where(char.IsAsciiDigit));
        var hints = new List<Statement>();
        if (HsHints.Of(hs).ToList() is { Count: > 0 } words)
        {
            hints.Add(ControlsText.Say("hint-words", digits[..Heading], string.Join(", ", words)));
        }

        if (digits.Length >= Subheading && Tiers.Value.TryGetValue(digits[..Subheading], out var tier))
        {
            hints.Add(ControlsText.Say("hint-high-priority", digits[..Subheading], tier, HighPriorityAsOf));
        }

        return hints;
    }
}
