using System.Globalization;
using System.Text.RegularExpressions;
using Pillar.Controls.Lists;

namespace Pillar.Transfers.Licensing;

/// <summary>
/// Whether the exception that a goods line claims covers a reason for control, by the line of the entry that names it ("LVS: $3000; N/A for NP").
/// </summary>
internal static partial class LicenceException
{
    /// <summary>Exceptions of the entry that reach the countries of one group only.</summary>
    private const string GroupB = "B";

    /// <returns>True or false; null where a person must read the provision.</returns>
    public static bool? Covers(GoodsLine line, ControlEntry entry, string reason, Func<string, bool?> inGroup)
    {
        var said = entry.Licensing.Conditions.Select(static c => Line().Match(c)).FirstOrDefault(m => m.Success && m.Groups["symbol"].Value == line.Exception);
        if (said is null)
        {
            return null;
        }

        var text = said.Groups["text"].Value.Trim(' ', '.');
        var refused = NotFor().Match(text);
        if (text == "N/A" || (refused.Success && refused.Groups["reasons"].Value.Contains(reason, StringComparison.Ordinal)))
        {
            return false;
        }

        return Simple().Match(text) is { Success: true } simple ? And(inGroup(GroupB), Worth(line, simple)) : null;
    }

    private static bool? And(bool? left, bool? right) => left == false || right == false ? false : left is null || right is null ? null : true;

    /// <summary>A value in another currency than the limit's is for a person.</summary>
    private static bool? Worth(GoodsLine line, Match text) =>
        !text.Groups["most"].Success ? true
        : line.Value is { Currency: "USD" } value ? value.Amount <= decimal.Parse(text.Groups["most"].Value, NumberStyles.AllowThousands, CultureInfo.InvariantCulture)
        : null;

    [GeneratedRegex(@"^(?<symbol>[A-Z]{3}):\s*(?<text>.+)$")]
    private static partial Regex Line();

    [GeneratedRegex(@"N/A for (?<reasons>(?:[A-Z]{2}(?:,? (?:and|or) |, )?)+)")]
    private static partial Regex NotFor();

    // "Yes", "$3000", each with at most the reasons it is not for; anything longer speaks of single items.
    [GeneratedRegex(@"^(?:Yes|\$(?<most>[0-9,]+))(?:[;,]?\s*(?:except )?N/A for (?:[A-Z]{2}(?:,? (?:and|or) |, )?)+)?$")]
    private static partial Regex Simple();
}
