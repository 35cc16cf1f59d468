using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Pillar.Platform.Input;

/// <summary>
/// What the name of a file says: its stem without extensions and date, and the date. <c>sdn_2021-07-07.csv.gz</c> is <c>sdn</c> of
/// 2021-07-07; <c>eu-annexes_2026-08.targets.simple.csv</c> is <c>eu-annexes</c> of 2026-08-01, the first day the name allows.
/// </summary>
public sealed partial record FileStem(string Stem, DateOnly? Date)
{
    public static FileStem Of(string fileName)
    {
        var name = Extensions().Replace(fileName, "");
        var date = DateInName().Match(name);
        return date is { Success: true, Index: > 0 }
            ? new FileStem(name[..date.Index], DateOf(date))
            : new FileStem(name, null);
    }

    /// <summary>Lower case, every run of other characters than ASCII letters and digits one hyphen.</summary>
    public static string Slug(string text)
    {
        var slug = new StringBuilder(text.Length);
        foreach (var c in text.ToLowerInvariant())
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                slug.Append(c);
            }
            else if (slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        return slug.ToString().TrimEnd('-');
    }

    private static DateOnly? DateOf(Match match)
    {
        var text = $"{match.Groups["y"].Value}-{Part(match, "m")}-{Part(match, "d")}";
        return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;
    }

    private static string Part(Match match, string group) => match.Groups[group] is { Success: true } part ? part.Value : "01";

    [GeneratedRegex(@"(?:\.(?:gz|csv|tsv|txt|xml|json|jsonl|ndjson|ftm|entities|targets|simple))+$", RegexOptions.IgnoreCase)]
    private static partial Regex Extensions();

    [GeneratedRegex(@"[ _.-](?<y>(?:19|20)\d{2})(?:-?(?<m>\d{2})(?:-?(?<d>\d{2}))?)?(?!\d)")]
    private static partial Regex DateInName();
}
