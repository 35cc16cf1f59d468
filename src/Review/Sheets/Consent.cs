using System.Globalization;

namespace Pillar.Review.Sheets;

/// <summary>
/// A State's consent to have rows published. It covers them as they stood on the day it was given: what is added or corrected later waits for the
/// next consent. Taken back, it hides every day, also past ones.
/// </summary>
internal static class Consent
{
    /// <summary>The sheet in which consents are kept.</summary>
    public const string Sheet = "consent";

    /// <summary>What a consent is about: a whole sheet, or one row of it.</summary>
    public static string About(Sheet sheet, string id) => sheet.Open == Openness.Whole ? sheet.Code : $"{sheet.Code}.{id}";

    /// <summary>What a consent says.</summary>
    /// <param name="covers">The last event it covers; null when it takes consent back.</param>
    /// <param name="basis">What it rests on.</param>
    public static Dictionary<string, string> Values(long? covers, string basis)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal) { ["covers"] = (covers ?? 0).ToString(CultureInfo.InvariantCulture) };
        if (basis.Length > 0)
        {
            values.Add("basis", basis);
        }

        return values;
    }

    /// <summary>The last event of a sheet that is public on a day; 0 when none is.</summary>
    public static long Front(Sheet sheet, SheetEvent row, DateOnly on, IReadOnlyList<SheetEvent> consents)
    {
        if (sheet.Open == Openness.Never)
        {
            return 0;
        }

        var about = About(sheet, row.Id);
        var given = consents.Where(consent => consent.State == row.State && consent.Id == about).ToList();
        return given.Count == 0 || Covers(given[^1]) == 0 ? 0 : given.LastOrDefault(consent => SheetBook.IsBy(consent, on)) is { } then ? Covers(then) : 0;
    }

    public static long Covers(SheetEvent consent) => long.Parse(consent.Values["covers"], CultureInfo.InvariantCulture);
}
