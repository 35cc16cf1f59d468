namespace Pillar.Analysis.Risks;

/// <summary>
/// A record of Pillar that evidence points at: <c>figure:KEY</c> or <c>figure:KEY:FROM..TO</c> of the statistics, <c>rating:R.7</c> of the FATF, <c>mark:FIELD</c> of the State's
/// record, <c>entry:LIST:REFERENCE</c>, <c>case:NUMBER</c>, <c>alert:NUMBER</c>, or <c>action:ID</c> of the State's plan.
/// </summary>
/// <param name="Kind">The word before the first colon.</param>
/// <param name="About">What stands after it.</param>
public sealed record PillarLink(string Kind, string About)
{
    public static IReadOnlyList<string> Kinds { get; } = ["figure", "rating", "mark", "entry", "case", "alert", "action"];

    /// <summary>Null where the text names no kind of record.</summary>
    public static PillarLink? Read(string text) =>
        text.Split(':', 2, StringSplitOptions.TrimEntries) is [var kind, { Length: > 0 } about] && Kinds.Contains(kind) ? new(kind, about) : null;

    /// <summary>A figure's key and the days it counts; null where the text after it is no period.</summary>
    public (string Key, DateOnly? From, DateOnly? To)? Figure => About.Split(':') switch
    {
        [var key] => (key, null, null),
        [var key, var period] when period.Split("..") is [var from, var to] && Day(from, out var first) && Day(to, out var last) => (key, first, last),
        _ => null,
    };

    /// <summary>The list and the reference of an entry; null where they are not both there.</summary>
    public (string List, string Reference)? Entry => About.Split(':', 2) is [{ Length: > 0 } list, { Length: > 0 } reference] ? (list, reference) : null;

    public override string ToString() => $"{Kind}:{About}";

    private static bool Day(string text, out DateOnly? day)
    {
        day = DateOnly.TryParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out var read) ? read : null;
        return day is not null || text.Length == 0;
    }
}
