namespace Pillar.Controls.Words;

/// <summary>
/// What a heading of the Harmonized System hints at: <c>data/controls/hs-hints.csv</c>. Its words are looked for in the lists; they are never taken for something
/// that was said of the item.
/// </summary>
internal static class HsHints
{
    private const int Heading = 4;

    private static readonly Lazy<ILookup<string, string>> All = new(static () => BundledRows.Of("data/controls/hs-hints.csv")
        .SelectMany(static row => WordForms.Of(row[1]).Select(word => (Heading: row[0], word))).ToLookup(static pair => pair.Heading, static pair => pair.word, StringComparer.Ordinal));

    /// <param name="hs">Digits, with or without dots; shorter ones hint at nothing.</param>
    public static IEnumerable<string> Of(string hs)
    {
        var digits = string.Concat(hs.Where(char.IsAsciiDigit));
        return digits.Length < Heading ? [] : All.Value[digits[..Heading]];
    }
}
