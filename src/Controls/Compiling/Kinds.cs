using System.Text.RegularExpressions;
using Pillar.Controls.Quantities;

namespace Pillar.Controls.Compiling;

/// <summary>
/// A list of materials of which one has a share: "beryllium metal, alloys containing more than 50 % beryllium by weight, beryllium compounds, and manufactures
/// thereof", "lined with nickel, nickel alloy with more than 60 % nickel by weight, or fluorinated polymers". Each is an alternative; the number belongs to its own.
/// </summary>
internal static partial class Kinds
{
    /// <summary>The alternatives, each with the words before the list, and what follows the list and counts for all; null for another text.</summary>
    public static (IReadOnlyList<string> Kinds, string After)? Of(string words)
    {
        var start = Lead().Match(words) is { Success: true } lead ? lead.Index + lead.Length : 0;
        var list = words[start..];
        if (start == 0 && !Foregoing().IsMatch(list))
        {
            return null;
        }

        var end = Ends().Match(list) is { Success: true } rest ? rest.Index : list.Length;
        var kinds = Parts(list[..end]);
        var shares = kinds.Count(static kind => kind.Contains('%', StringComparison.Ordinal) || kind.Contains("percent", StringComparison.Ordinal));
        return kinds.Count >= 3 && shares > 0 && shares < kinds.Count && MeasureScan.In(words[..(start + end)]).TrueForAll(static m => m.Measure.Unit.Dimension == Dimension.None) ? ([.. kinds.Select(kind => words[..start] + kind)], list[end..]) : null;
    }

    /// <summary>Cut at commas, and at the last "or" or "and", outside brackets.</summary>
    private static List<string> Parts(string list)
    {
        var (parts, depth, from) = (new List<string>(), 0, 0);
        foreach (Match cut in Cut().Matches(list))
        {
            depth += cut.Value switch { "(" => 1, ")" => -1, _ => 0 };
            if (depth == 0 && cut.Value is not ("(" or ")"))
            {
                parts.Add(list[from..cut.Index]);
                from = cut.Index + cut.Length;
            }
        }

        return [.. parts.Append(list[from..]).Select(static part => part.Trim()).Where(static part => part.Length > 1)];
    }

    [GeneratedRegex(@"\b(?:made\s+(?:of|from)|lined\s+with|protected\s+(?:by|with)|coated\s+with|as follows:)\s+(?!(?:any|materials|the)\b)(?![^.;]*\bother\s(?!than\b))(?!.*\b(?:made\s+(?:of|from)|lined\s+with|protected\s+(?:by|with)|coated\s+with)\s)", RegexOptions.IgnoreCase)]
    private static partial Regex Lead();

    [GeneratedRegex(@"\b(?:thereof|any of the foregoing|any of these substances)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Foregoing();

    [GeneratedRegex(@",?\s+(?:in which|in the form|having|either\s+manually|except|other than|excluding|specially|designed)\b|;", RegexOptions.IgnoreCase)]
    private static partial Regex Ends();

    [GeneratedRegex(@"[()]|,\s*(?:(?:or|and)\s+)?|(?<!\bwaste)\s+or\s+(?!(?:more|less|greater|equal)\b)(?=[^,()]*$)", RegexOptions.IgnoreCase)]
    private static partial Regex Cut();
}
