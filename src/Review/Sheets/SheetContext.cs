using Pillar.Review.Records;

namespace Pillar.Review.Sheets;

/// <summary>What a cell is held against besides itself.</summary>
/// <param name="desk">Which States there are, and which rows other sheets have.</param>
/// <param name="today">The day on which it is entered.</param>
internal sealed class SheetContext(ReviewDesk desk, DateOnly today)
{
    private readonly Dictionary<string, HashSet<string>> ids = new(StringComparer.Ordinal);

    public StateBook States => desk.States;

    public DateOnly Today => today;

    /// <summary>Whether a sheet of the Committee has a row.</summary>
    public bool Has(string sheet, string id)
    {
        if (!ids.TryGetValue(sheet, out var known))
        {
            ids.Add(sheet, known = desk.Store.Sheet(sheet).Select(static row => row.Id).ToHashSet(StringComparer.Ordinal));
        }

        return known.Contains(id);
    }
}
