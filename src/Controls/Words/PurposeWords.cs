using System.Text.RegularExpressions;
using Pillar.Controls.Lists;

namespace Pillar.Controls.Words;

/// <summary>
/// Whether a description speaks of what an entry is for. Entries for software, technology and production equipment repeat the words of the goods they are for;
/// goods that are said to be none of these are looked for among the goods first.
/// </summary>
internal static partial class PurposeWords
{
    private const float Same = 1.3f;
    private const float Other = 0.6f;
    private const float Neither = 1;

    /// <summary>What the nearness of an entry is multiplied by.</summary>
    public static float Fit(string description, ItemPurpose purpose) => purpose switch
    {
        ItemPurpose.Software => Software().IsMatch(description) ? Same : Other,
        ItemPurpose.Technology => Technology().IsMatch(description) ? Same : Other,
        ItemPurpose.ProductionOrTestEquipment => Production().IsMatch(description) ? Same : Neither,
        _ => Software().IsMatch(description) || Technology().IsMatch(description) ? Other : Neither,
    };

    [GeneratedRegex(@"\b(?:software|source code|firmware|program(?:me)?s?|logiciels?|app)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Software();

    [GeneratedRegex(@"\b(?:technology|technical data|know-how|drawings?|blueprints?|process specifications?|manufacturing instructions?|technologies?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Technology();

    [GeneratedRegex(@"\b(?:production|manufacturing|fabrication|test(?:ing)?|inspection|calibration|alignment) (?:and \w+ )?(?:equipment|facilit(?:y|ies)|machines?|tool(?:s|ing)?|benche?s?|stands?|stations?|lines?|plants?)\b|\btooling\b|\b(?:furnace|reactor|press|machine)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Production();
}
