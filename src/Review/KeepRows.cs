using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Pillar.Platform.Accounts;
using Pillar.Platform.Audit;
using Pillar.Review.Forms;
using Pillar.Review.Records;
using Pillar.Review.Sheets;
using Pillar.Vocabulary;

namespace Pillar.Review;

/// <summary>Use case: rows of a sheet are entered or corrected, from a file (whole or not at all) or one at a time. What stood there stays as an older event.</summary>
public sealed class KeepRows
{
    private const int MostTries = 20;

    private readonly ReviewDesk desk;
    private readonly IAuditLog audit;
    private readonly TimeProvider clock;
    private readonly Sheet sheet;

    /// <exception cref="ArgumentException">The sheet holds personal text, which has a door of its own.</exception>
    internal KeepRows(ReviewDesk desk, IAuditLog audit, TimeProvider clock, Sheet sheet)
    {
        (this.desk, this.audit, this.clock) = (desk, audit, clock);
        this.sheet = sheet.Columns.Any(static c => c.Personal) ? throw new ArgumentException(sheet.Code, nameof(sheet)) : sheet;
    }

    /// <summary>Takes a file, CSV or XLSX.</summary>
    /// <param name="path">The file.</param>
    /// <param name="by">Who takes it.</param>
    /// <exception cref="BadInputException">The file is no table of this sheet.</exception>
    /// <exception cref="IOException">The rows or their audit line could not be written: nothing was.</exception>
    public ImportOutcome Import(string path, Actor by)
    {
        var file = FormSheet.Read(path);
        var (rows, problems) = new SheetReader(sheet, file, Context).Read();
        var (changed, refusal) = problems.Count > 0 ? (0, null) : Write(rows, file.Sha256, by);
        return new(file.File, [.. rows.Select(static row => row.State).Distinct().Order(StringComparer.Ordinal)], changed, rows.Count, problems, refusal);
    }

    /// <summary>Enters one row, or corrects what some of its columns say.</summary>
    /// <param name="state">Whose; null in a sheet of the Committee.</param>
    /// <param name="id">Names the row; an unknown one makes a new row.</param>
    /// <param name="changes">Column and what it says from now on; an empty text empties it.</param>
    /// <param name="by">Who enters it.</param>
    /// <exception cref="BadInputException">A column or what it should say cannot be used: nothing was written.</exception>
    public (bool Changed, Refusal? Refusal) Set(ReviewState? state, string id, IReadOnlyList<(string Column, string Text)> changes, Actor by)
    {
        var known = Standing(state?.Code ?? "", id);
        var values = sheet.Corrected(id, known?.Values ?? new Dictionary<string, string>(), changes, Context);
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(SheetEvents.Text(values))));
        var (changed, refusal) = Write([new(id, state?.Code ?? "", id, values, known?.Number ?? 0)], sha256, by);
        return (changed > 0, refusal);
    }

    private SheetContext Context => new(desk, ReviewDesk.Today(clock));

    /// <summary>Number of rows that were new or different, or why none was written.</summary>
    private (int Changed, Refusal? Refusal) Write(IReadOnlyList<NewRow> rows, string sha256, Actor by)
    {
        for (var tries = 0; tries < MostTries; tries++)
        {
            var seen = desk.Store.LastSheetRow();
            var standing = desk.Store.Sheet(sheet.Code).GroupBy(static row => (row.State, row.Id)).ToDictionary(static row => row.Key, static row => row.Last());
            var changed = rows.Where(row => !Same(row, standing.GetValueOrDefault((row.State, row.Id)))).ToList();
            if (changed.FirstOrDefault(row => Newer(row, standing.GetValueOrDefault((row.State, row.Id)), by)) is { } other)
            {
                return (0, Refusals.RowChanged(other.Place, standing[(other.State, other.Id)]));
            }

            if (changed.Count == 0 || desk.Store.Append([.. changed.Select(row => Event(row, by))], seen, () => audit.Append(Line(changed, sha256))))
            {
                return (changed.Count, null);
            }
        }

        return (0, Refusals.Busy());
    }

    private SheetEvent? Standing(string state, string id) => desk.Store.Sheet(sheet.Code).LastOrDefault(row => row.State == state && row.Id == id);

    private static bool Same(NewRow row, SheetEvent? known) =>
        known is not null && row.Values.Count == known.Values.Count && row.Values.All(value => known.Values.GetValueOrDefault(value.Key) == value.Value);

    /// <summary>Somebody else has changed the row since the file was written.</summary>
    private static bool Newer(NewRow row, SheetEvent? known, Actor by) => known is not null && row.Seen is { } seen && seen != known.Number && known.Actor != by.Name;

    private SheetEvent Event(NewRow row, Actor by) => new(0, ReviewDesk.Instant(clock), by.Name, by.Verified, sheet.Code, row.State, row.Id, row.Values, new("", 0, ""));

    private AuditEvent Line(List<NewRow> changed, string sha256) => new("review." + sheet.Code, new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["states"] = string.Join(' ', changed.Select(static row => row.State).Distinct().Order(StringComparer.Ordinal)),
        ["rows"] = changed.Count.ToString(CultureInfo.InvariantCulture),
        ["sha256"] = sha256,
    });
}
