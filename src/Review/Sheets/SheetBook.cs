using System.Globalization;
using Pillar.Review.Records;

namespace Pillar.Review.Sheets;

/// <summary>Rows of sheets as they stand on a day, for everyone who works with the record or for the public.</summary>
internal sealed class SheetBook(RecordStore store)
{
    /// <summary>The rows of a sheet, in the order of their States and ids.</summary>
    public IReadOnlyList<SheetRow> Rows(Sheet sheet, SheetQuestion at)
    {
        var consents = at.Public ? store.Sheet(Consent.Sheet) : [];
        return
        [
            .. store.Sheet(sheet.Code)
                .Where(row => (at.State is null || row.State == at.State) && IsBy(row, at.On) && (!at.Public || row.Number <= Consent.Front(sheet, row, at.On, consents)))
                .GroupBy(static row => (row.State, row.Id))
                .Select(static row => new SheetRow(row.Last(), row.Count() - 1))
                .OrderBy(static row => row.State, StringComparer.Ordinal).ThenBy(static row => row.Id, StringComparer.Ordinal),
        ];
    }

    /// <summary>Whether a row was entered by the end of a day.</summary>
    public static bool IsBy(SheetEvent row, DateOnly day) => string.CompareOrdinal(row.Instant, 0, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), 0, 10) <= 0;
}

/// <summary>Which rows of a sheet are asked for.</summary>
/// <param name="State">Code; null for all.</param>
/// <param name="On">Rows entered after this day do not count.</param>
/// <param name="Public">Only what the State has consented to have published.</param>
public sealed record SheetQuestion(string? State, DateOnly On, bool Public = false);
