using System.Globalization;
using Pillar.Platform.Audit;
using Pillar.Screening.Lists;
using Pillar.Screening.Lists.Bundled;
using Pillar.Screening.Lists.Store;
using Pillar.Screening.Lists.UnConsolidated;
using Pillar.Screening.Snapshot;
using Pillar.Vocabulary;

namespace Pillar.Screening.Validation;

/// <summary>Which edition of each list was in force at the end of each day, from the lines that imports and packs left.</summary>
internal sealed class Coverage(ListStore store, AuditLog trail, ValidationQuestion question)
{
    private const string Folder = "lists/";

    private readonly ListEdition baseline = BaselineFile.Edition(BaselineFile.Bundled());

    public IReadOnlyList<ListCoverage> Lists()
    {
        var required = Profile.Load(store.Home).Required.Select(static one => one.List).ToHashSet(StringComparer.Ordinal);
        var loads = Loads();
        var ids = loads.Select(static one => one.Load.List).Concat(required).Append(BaselineFile.Id).Distinct().Order(StringComparer.Ordinal);
        return [.. ids.Select(id => Of(id, required.Contains(id), loads))];
    }

    private ListCoverage Of(string id, bool required, List<(ListLoad Load, string Format)> loads)
    {
        if (trail.Began is not { } began || began > question.To)
        {
            return new(id, required, 0, []);
        }

        var first = began > question.From ? began : question.From;
        ListLoad[] own = id == BaselineFile.Id ? [Bundled(began)] : [.. loads.Where(one => one.Load.List == id).Select(static one => one.Load)];
        var last = id == BaselineFile.Id ? BaselineUntil(loads) : question.To;
        return new(id, required, question.To.DayNumber - first.DayNumber + 1, [.. Spans(own, first, last)]);
    }

    /// <summary>From the day an edition came until the day before the next one did.</summary>
    private static IEnumerable<ListSpan> Spans(ListLoad[] loads, DateOnly first, DateOnly last)
    {
        for (var i = 0; i < loads.Length; i++)
        {
            var until = i + 1 < loads.Length && loads[i + 1].Day.AddDays(-1) is var before && before < last ? before : last;
            var from = loads[i].Day > first ? loads[i].Day : first;
            if (from <= until)
            {
                yield return new ListSpan(loads[i], from, until);
            }
        }
    }

    private ListLoad Bundled(DateOnly began) => new(baseline.Id, baseline.Edition, baseline.AsOf, began.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), "", "bundled");

    /// <summary>The last day before a list of the UN of the same or a later day took its place.</summary>
    private DateOnly BaselineUntil(List<(ListLoad Load, string Format)> loads) =>
        loads.Where(one => one.Format == UnConsolidatedSource.FormatName && one.Load.AsOf >= baseline.AsOf).Select(static one => one.Load.Day.AddDays(-1))
            .Append(question.To).Min();

    /// <summary>Every edition that came in force up to the last day, the oldest first, with the layout it was read from.</summary>
    private List<(ListLoad Load, string Format)> Loads() =>
    [
        .. trail.On("lists.import", DateOnly.MinValue, question.To).Select(Imported)
            .Concat(trail.On("pack.apply", DateOnly.MinValue, question.To).SelectMany(Packed)).OrderBy(static one => one.Load.Instant, StringComparer.Ordinal),
    ];

    private static (ListLoad Load, string Format) Imported(AuditLine line)
    {
        var facts = line.Facts();
        return (new ListLoad(facts["list"], facts["edition"], Day(facts["asOf"]), line.Instant, line.Actor, "import"), facts["format"]);
    }

    private IEnumerable<(ListLoad Load, string Format)> Packed(AuditLine line) =>
        from file in line.Facts()["files"].Split(' ', StringSplitOptions.RemoveEmptyEntries)
        where file.StartsWith(Folder, StringComparison.Ordinal)
        select Packed(line, file.Split('/')[1], file);

    /// <summary>The line names the file; the edition itself says its stamp, as long as it is kept.</summary>
    private (ListLoad Load, string Format) Packed(AuditLine line, string list, string file)
    {
        var path = Path.Combine(store.Home.Folder, file);
        var name = Path.GetFileNameWithoutExtension(path);
        try
        {
            using var kept = ListSnapshot.Open(path);
            return (new ListLoad(list, kept.Edition.Edition, kept.Edition.AsOf, line.Instant, line.Actor, "pack"), kept.Edition.Format);
        }
        catch (Exception gone) when (gone is IOException or BadInputException)
        {
            return (new ListLoad(list, name, Day(name.Split('_')[0]), line.Instant, line.Actor, "pack"), "");
        }
    }

    private static DateOnly? Day(string text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
