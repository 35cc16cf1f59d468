using System.Globalization;
using Pillar.Review.Calendar;
using Pillar.Review.National;
using Pillar.Review.Records;
using Pillar.Review.Resources;
using Pillar.Review.Sheets;

namespace Pillar.Review;

/// <summary>Use case: what is due, and when: of one State or of all and the Committee, with what the mandate names.</summary>
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
            .. Actions(at).Concat(Submissions(at)).Concat(at.State is null && !at.Public ? Programme(at) : []).Concat(Deadline.OfMandate(language))
                .OrderBy(static deadline => deadline.Last).ThenBy(static deadline => deadline.Kind, StringComparer.Ordinal).ThenBy(static deadline => deadline.Id, StringComparer.Ordinal),
        ];
    }

    private IEnumerable<Deadline> Actions(SheetQuestion at) => new SheetBook(desk.Store).Rows(NationalSheets.Plan, at)
        .Select(static row => new PlannedAction(row))
        .Where(static action => action.Open)
        .Select(action => Due("action", action.Row, action.End, action.Measure));

    private IEnumerable<Deadline> Submissions(SheetQuestion at) => new SheetBook(desk.Store).Rows(NationalSheets.Submission, at)
        .Select(static row => new Submission(row))
        .Where(static submission => submission is { Submitted: null, Due: not null })
        .Select(submission => Due("submission", submission.Row, submission.Due!.Value, submission.Title));

    /// <summary>Open tasks of the Committee, and the days of its outreach events.</summary>
    private IEnumerable<Deadline> Programme(SheetQuestion at)
    {
        var programme = new ShowProgramme(desk).Run(at.On);
        return programme.Tasks.Where(static task => task.Open).Select(task => Due("task", task.Row, task.Due, task.Title))
            .Concat(programme.Outreach.Select(row => Due("outreach", row, row.Day("last")!.Value, row["title"]) with { First = row.Day("first")!.Value }));
    }

    private Deadline Due(string kind, SheetRow row, DateOnly day, string what) => new(
        kind, $"{row.State} {row.Id}".Trim(), day, day, SheetWords.Say("deadline-" + kind, language, row.State, row.Id, what), row.Last.Instant, row.Corrections);
}
