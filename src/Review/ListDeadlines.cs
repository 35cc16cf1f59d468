using System.Globalization;
using Pillar.Review.Calendar;
using Pillar.Review.National;
using Pillar.Review.Records;
using Pillar.Review.Resources;
using Pillar.Review.Sheets;

namespace Pillar.Review;

/// <summary>Use case: what is due, and when: of one State with what the mandate names.</summary>
public sealed class ListDeadlines
{
    private readonly ReviewDesk desk;
    private readonly CultureInfo language;

    internal ListDeadlines(ReviewDesk desk, CultureInfo language) => (this.desk, this.language) = (desk, language);

    /// <summary>In the order of their days. What is done is due no more.</summary>
    /// <param name="state">Whose; null for all.</param>
    /// <param name="on">As it stood on this day.</param>
    /// <param name="isPublic">Only what States have agreed to have published.</param>
    public IReadOnlyList<Deadline> Run(ReviewState? state, DateOnly on, bool isPublic = false)
    {
        var at = new SheetQuestion(state?.Code, on, isPublic);
        return
        [
            .. Actions(at).Concat(Deadline.OfMandate(language))
                .OrderBy(static deadline => deadline.Last).ThenBy(static deadline => deadline.Kind, StringComparer.Ordinal).ThenBy(static deadline => deadline.Id, StringComparer.Ordinal),
        ];
    }

    private IEnumerable<Deadline> Actions(SheetQuestion at) => new SheetBook(desk.Store).Rows(NationalSheets.Plan, at)
        .Select(static row => new PlannedAction(row))
        .Where(static action => action.Open)
        .Select(action => Due("action", action.Row, action.End, action.Measure));

    private Deadline Due(string kind, SheetRow row, DateOnly day, string what) => new(
        kind, $"{row.State} {row.Id}".Trim(), day, day, SheetWords.Say("deadline-" + kind, language, row.State, row.Id, what), row.Last.Instant, row.Corrections);
}
