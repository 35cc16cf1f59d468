using System.Globalization;

namespace Pillar.Vocabulary;

/// <summary>
/// A date known to the year, the month or the day, or a range of years; "circa" when the source says approximately.
/// Invariant: a day has a month; the month and day exist in the calendar; <see cref="YearTo"/> is never before <see cref="Year"/>.
/// </summary>
public readonly record struct PartialDate
{
    private PartialDate(int year, int yearTo, int month, int day, bool circa)
    {
        Year = (short)year;
        YearTo = (short)yearTo;
        Month = (byte)month;
        Day = (byte)day;
        Circa = circa;
    }

    /// <summary>First year, 1 to 9999.</summary>
    public short Year { get; }

    /// <summary>Last year of a range; equals <see cref="Year"/> for a single date.</summary>
    public short YearTo { get; }

    /// <summary>1 to 12, or 0 when not known.</summary>
    public byte Month { get; }

    /// <summary>1 to 31, or 0 when not known.</summary>
    public byte Day { get; }

    public bool Circa { get; }

    public static PartialDate Of(int year, int month = 0, int day = 0, bool circa = false) =>
        TryOf(year, month, day, circa)
        ?? throw new ArgumentOutOfRangeException(nameof(year), $"{year}-{month}-{day} is not a date");

    public static PartialDate? TryOf(int year, int month = 0, int day = 0, bool circa = false)
    {
        var exists = year is >= 1 and <= 9999 && month is >= 0 and <= 12 && day >= 0
            && (month == 0 ? day == 0 : day <= DateTime.DaysInMonth(year, month));
        return exists ? new PartialDate(year, year, month, day, circa) : null;
    }

    public static PartialDate? TryRange(int from, int to, bool circa = false) =>
        from is >= 1 and <= 9999 && to is >= 1 and <= 9999 && from <= to ? new PartialDate(from, to, 0, 0, circa) : null;

    /// <summary>Reads <c>YYYY</c>, <c>YYYY-MM</c> or <c>YYYY-MM-DD</c>, and the printed form of a range or a circa date. Null when it is none of them.</summary>
    public static PartialDate? Parse(string? text)
    {
        text = text?.Trim() ?? "";
        var circa = text.StartsWith("circa ", StringComparison.Ordinal);
        text = circa ? text[6..] : text;
        if (text.Split("..") is [var from, var to])
        {
            return Number(from, 4) is { } first && Number(to, 4) is { } last ? TryRange(first, last, circa) : null;
        }

        var parts = text.Split('-');
        return parts.Length is 1 or 2 or 3
            && Number(parts[0], 4) is { } year
            && (parts.Length > 1 ? Number(parts[1], 2) : 0) is { } month
            && (parts.Length > 2 ? Number(parts[2], 2) : 0) is { } day
            && (parts.Length < 2 || month > 0) && (parts.Length < 3 || day > 0)
            ? TryOf(year, month, day, circa)
            : null;
    }

    /// <summary><c>1971</c>, <c>1971-03</c>, <c>1971-03-09</c>, <c>1960..1962</c>, with <c>circa</c> before it when approximate.</summary>
    public override string ToString()
    {
        var text = this switch
        {
            { YearTo: var to } when to != Year => Invariant($"{Year:0000}..{to:0000}"),
            { Month: 0 } => Invariant($"{Year:0000}"),
            { Day: 0 } => Invariant($"{Year:0000}-{Month:00}"),
            _ => Invariant($"{Year:0000}-{Month:00}-{Day:00}"),
        };
        return Circa ? "circa " + text : text;
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static int? Number(string digits, int length) =>
        digits.Length == length && digits.All(char.IsAsciiDigit) ? int.Parse(digits, CultureInfo.InvariantCulture) : null;
}
