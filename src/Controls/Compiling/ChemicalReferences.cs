using System.Text.RegularExpressions;

namespace Pillar.Controls.Compiling;

/// <summary>How the words of a list speak of chemicals without naming them: by the entry that does, by a share of a mixture, by a general formula.</summary>
internal static partial class ChemicalReferences
{
    /// <summary>
    /// The entries and items whose chemicals a mixture holds, each in full: "mixtures containing … the chemicals specified in entries 1C350.1, .3 and .5".
    /// Empty where the words speak of something else.
    /// </summary>
    public static IReadOnlyList<string> In(string text)
    {
        var spoken = text.Contains("chemical", StringComparison.Ordinal) ? Spoken().Match(text) : Match.Empty;
        return spoken.Success ? [.. Full(spoken.Groups["codes"].Value).Distinct(StringComparer.Ordinal)] : [];
    }

    /// <summary>True for words on what a chemical makes up of a mixture.</summary>
    public static bool SpeaksOfMixture(string text) => Mixture().IsMatch(text);

    /// <summary>True for a general formula: "N,N-Dialkyl (Me, Et, n-Pr or i-Pr) phosphoramidic dihalides".</summary>
    public static bool NamesFamily(string text) => Family().IsMatch(text);

    private static IEnumerable<string> Full(string codes)
    {
        var entry = "";
        foreach (Match code in Code().Matches(codes))
        {
            entry = code.Groups["entry"] is { Success: true } named ? named.Value : entry;
            yield return code.Groups["below"] is { Success: true } below ? $"{entry}.{below.Value}" : entry;
        }
    }

    [GeneratedRegex(
        @"^[""“']?(?:(?:chemical )?mixtures\b|(?:any )?single\b).*?\bchemicals?\s+(?:specified|identified|controlled|listed)\s+(?:in|by)\s+(?:entr(?:y|ies)\s+|ECCN\s+)?(?<codes>[0-9][A-E][0-9]{3}[^(;]*)",
        RegexOptions.IgnoreCase)]
    private static partial Regex Spoken();

    [GeneratedRegex(@"(?<entry>[0-9][A-E][0-9]{3})(?:\.(?<below>[a-z0-9]{1,2}(?![a-z0-9])(?:\.[a-z0-9]{1,2}(?![a-z0-9]))*))?|(?<=[\s,])\.(?<below>[a-z0-9]{1,2}(?![a-z0-9])(?:\.[a-z0-9]{1,2}(?![a-z0-9]))*)")]
    private static partial Regex Code();

    [GeneratedRegex(@"^mixtures\b|\bof the mixture\b", RegexOptions.IgnoreCase)]
    private static partial Regex Mixture();

    [GeneratedRegex(@"^FAMILY:|\b(?:N,N-)?Dialkyl\b\s*[\[(]|\bO-Alkyl\b|phosphorus atom to which is bonded", RegexOptions.IgnoreCase)]
    private static partial Regex Family();
}
