using System.Globalization;
using Pillar.Screening.Lists.Reading;
using Pillar.Vocabulary;

namespace Pillar.Screening.Lists.OfacAdvanced;

/// <summary>The model's periods: a first and a last day of the start, and of the end. A whole year or month says that no more is known.</summary>
internal static class Periods
{
    /// <summary>Null for an element that is not there or is no date.</summary>
    public static PartialDate? Of(SourceElement? period)
    {
        if (period is null)
        {
            return null;
        }

        var from = Day(period.First("Start")?.First("From"));
        var to = Day(period.First("End")?.First("To")) ?? Day(period.First("Start")?.First("To")) ?? from;
        var circa = period.All("Start").Concat(period.All("End")).Any(static e => e.Attribute("Approximate").Equals("true", StringComparison.OrdinalIgnoreCase));
        return (from, to) switch
        {
            ({ } first, { } last) when first == last => PartialDate.TryOf(first.Year, first.Month, first.Day, circa),
            ({ } first, { } last) when first.Year == last.Year && first.Month == last.Month && first.Day == 1 && last.AddDays(1).Day == 1 => PartialDate.TryOf(first.Year, first.Month, circa: circa),
            ({ } first, { } last) when first.Year == last.Year => PartialDate.TryOf(first.Year, circa: circa),
            ({ } first, { } last) => PartialDate.TryRange(first.Year, last.Year, circa),
            _ => null,
        };
    }

    /// <summary>A day made of Year, Month and Day.</summary>
    public static DateOnly? Day(SourceElement? date) =>
        date is not null && Number(date["Year"]) is { } year && PartialDate.TryOf(year, Number(date["Month"]) ?? 1, Number(date["Day"]) ?? 1) is { } day
            ? new DateOnly(day.Year, day.Month, day.Day)
            : null;

    private static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
