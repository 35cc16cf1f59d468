using System.Globalization;
using System.Text.RegularExpressions;
using Pillar.Screening.Lists.Reading;
using Pillar.Vocabulary;

namespace Pillar.Screening.Lists.UkSanctions;

/// <summary>Dates as the United Kingdom prints them: day, month, year; letters or noughts where a part is not known: <c>dd/mm/1945</c>, <c>00/09/1962</c>.</summary>
internal static partial class UkDates
{
    public static IEnumerable<PartialDate> Births(string printed) => PrintedDates.In(Unknown().Replace(printed, "00/"));

    /// <summary>The day of a report: <c>Report Date: 26-Jan-2026</c>, <c>Last Updated 27/04/2020</c>.</summary>
    public static DateOnly? Day(string printed)
    {
        var match = Named().Match(printed);
        return match.Success && DateOnly.TryParseExact(match.Value, "d-MMM-yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : PrintedDates.Day(printed);
    }

    [GeneratedRegex("[dm]{2}/", RegexOptions.IgnoreCase)]
    private static partial Regex Unknown();

    [GeneratedRegex(@"\b\d{1,2}-[A-Z][a-z]{2}-\d{4}\b")]
    private static partial Regex Named();
}
