using System.Globalization;

namespace Pillar.Review.Sheets;

/// <summary>One row of a sheet as it stands, checked when it was entered.</summary>
/// <param name="Last">The event it stands by: the newest of its id.</param>
/// <param name="Corrections">How often it was corrected.</param>
public sealed record SheetRow(SheetEvent Last, int Corrections)
{
    public string State => Last.State;

    public string Id => Last.Id;

    /// <summary>What a column says; empty where it says nothing.</summary>
    public string this[string column] => Last.Values.GetValueOrDefault(column, "");

    /// <summary>The words of a column that holds several.</summary>
    public IReadOnlyList<string> List(string column) => this[column].Split(' ', StringSplitOptions.RemoveEmptyEntries);

    public DateOnly? Day(string column) => SheetChecks.ParseDay(this[column]);

    public decimal? Amount(string column) => SheetChecks.ParseAmount(this[column]);

    /// <summary>Day on which it was entered as it stands.</summary>
    public DateOnly Entered => DateOnly.ParseExact(Last.Instant.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
