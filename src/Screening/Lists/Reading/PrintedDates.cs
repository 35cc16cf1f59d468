using System.Globalization;
using System.Text.RegularExpressions;
using Pillar.Vocabulary;

namespace Pillar.Screening.Lists.Reading;

/// <summary>
/// The dates inside a printed text: <c>10 Dec 1948</c>, <c>11.8.1960</c>, <c>1963-02-01</c>, <c>circa 1955</c>, <c>between 1968 and 1973</c>,
/// <c>(a) 5.1.1974 (b) 1977</c>. Day before month, as every list here prints it; a date that no calendar has gives its year.
/// </summary>
internal static partial class PrintedDates
{
    private static readonly string[] Months =
        ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    public static IEnumerable<PartialDate> In(string? text)
    {
        if (string.IsNullOrWhiteSpace(text) || text.Contains("Hijri", StringComparison.OrdinalIgnoreCase))
        {
            yield break;
        }

        foreach (Match match in Dates().Matches(text))
        {
            if (Read(match) is { } date)
            {
                yield return date;
            }
        }
    }

    /// <summary>As <see cref="In"/>, but two dates with <c>to</c> between them are the years from one to the other: <c>01 Jan 1976 to 31 Dec 1978</c>.</summary>
    public static IEnumerable<PartialDate> Spanned(string? text)
    {
        var dates = In(text).ToList();
        return dates is [var from, var to] && text!.Contains(" to ", StringComparison.Ordinal) && PartialDate.TryRange(from.Year, to.YearTo, from.Circa) is { } range
            ? [from.Year == to.YearTo ? PartialDate.Of(from.Year, circa: from.Circa) : range]
            : dates;
    }

    /// <summary>The first day named in the text, when it is a whole date.</summary>
    public static DateOnly? Day(string? text)
    {
        foreach (var date in In(text))
        {
            return date.Day > 0 ? new DateOnly(date.Year, date.Month, date.Day) : null;
        }

        return null;
    }

    private static PartialDate? Read(Match match)
    {
        var circa = match.Groups["circa"].Success || match.Groups["after"].Success;
        if (match.Groups["from"].Success)
        {
            return PartialDate.TryRange(Number(match, "from"), Number(match, "to"), circa);
        }

        var year = Number(match, "y");
        var month = match.Groups["mon"].Success ? Month(match.Groups["mon"].Value) : Number(match, "m");
        return PartialDate.TryOf(year, month, month == 0 ? 0 : Number(match, "d"), circa) ?? PartialDate.TryOf(year, circa: circa);
    }

    private static int Month(string word) => Array.IndexOf(Months, word[..3].ToLowerInvariant()) + 1;

    private static int Number(Match match, string group) =>
        match.Groups[group] is { Success: true } found ? int.Parse(found.Value, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(
        @"(?<circa>\b(?:circa|approximately|approx\.?|about|around|c\.)\s*)?(?:" +
        @"(?<!\d)(?<from>(?:1[3-9]|20)\d\d)\s*(?:-|–|to|and|\.\.)\s*(?<to>(?:1[3-9]|20)\d\d)(?![\d.-])" +
        @"|(?<!\d)(?<y>(?:1[3-9]|20)\d\d)-(?<m>\d\d)(?:-(?<d>\d\d))?(?!\d)" +
        @"|(?<!\d)(?<d>\d{1,2})\s?[./]\s?(?<m>\d{1,2})\s?[./]\s?(?<y>(?:1[3-9]|20)\d\d)(?!\d)" +
        @"|(?:(?<!\d)(?<d>\d{1,2})(?:st|nd|rd|th)?\s*)?\b(?<mon>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?,?\s*(?:(?<d>\d{1,2}),\s*)?(?<y>(?:1[3-9]|20)\d\d)(?!\d)" +
        @"|(?<![\d.-])(?<y>(?:1[3-9]|20)\d\d)(?![\d-])" +
        @")(?<after>\s*\(approximately\))?",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Dates();
}
