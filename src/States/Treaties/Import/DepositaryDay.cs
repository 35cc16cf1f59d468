using System.Globalization;
using System.Text.RegularExpressions;
using Pillar.Vocabulary;

namespace Pillar.States.Treaties.Import;

/// <summary>A day as depositaries print it: <c>25 Mar 2013 a</c>, <c>25 mars 2013</c>, <c>2013-03-25</c>. Days in figures alone could be read two ways.</summary>
internal static partial class DepositaryDay
{
    public static readonly Phrase Expected = "a day such as 2013-03-25 or 25 Mar 2013, and after it nothing or one of a, A, AA, d, c, s";

    private static readonly string[][] Months =
    [
        ["january", "janvier"], ["february", "février", "fevrier"], ["march", "mars"], ["april", "avril"], ["may", "mai"], ["june", "juin"],
        ["july", "juillet"], ["august", "août", "aout"], ["september", "septembre"], ["october", "octobre"], ["november", "novembre"], ["december", "décembre", "decembre"],
    ];

    /// <summary>The day and the way its letter says, empty without one; null when the cell is no day.</summary>
    public static (DateOnly Day, string How)? Read(string cell)
    {
        var form = Form().Match(cell.Trim());
        if (!form.Success || Letter(form.Groups["letter"].Value) is not { } how)
        {
            return null;
        }

        var month = form.Groups["name"].Success ? Month(form.Groups["name"].Value) : Number("month");
        return month > 0 && DateOnly.TryParseExact(
            $"{Number("year"):0000}-{month:00}-{Number("day"):00}", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? (day, how)
            : null;

        int Number(string part) => int.Parse(form.Groups[part].ValueSpan, CultureInfo.InvariantCulture);
    }

    /// <summary>The stable word of a way to be bound, from any word for it.</summary>
    public static string Way(string word) => word.ToLowerInvariant() switch
    {
        ['r', ..] => "ratification",
        ['s', ..] => "succession",
        "accept" => "acceptance",
        ['a', 'p', ..] => "approval",
        _ => "accession",
    };

    private static string? Letter(string letter) => letter switch
    {
        "" => "",
        "a" => "accession",
        "A" => "acceptance",
        "AA" => "approval",
        "d" => "succession",
        "c" => "formal-confirmation",
        "s" => "definitive-signature",
        _ => null,
    };

    /// <summary>1 to 12 for a name or the beginning of one that is of one month only; else 0.</summary>
    private static int Month(string name)
    {
        var found = Enumerable.Range(1, 12)
            .Where(month => Array.Exists(Months[month - 1], full => full.StartsWith(name.TrimEnd('.'), StringComparison.OrdinalIgnoreCase))).ToList();
        return found.Count == 1 ? found[0] : 0;
    }

    [GeneratedRegex(@"^(?:(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})|(?<day>\d{1,2})[ -](?<name>\p{L}{3,9}\.?)[ -](?<year>\d{4}))(?:\s+(?<letter>[A-Za-z]{1,2}))?$")]
    private static partial Regex Form();
}
