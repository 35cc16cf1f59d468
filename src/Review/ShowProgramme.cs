using Pillar.Review.Programme;
using Pillar.Review.Records;
using Pillar.Review.Sheets;

namespace Pillar.Review;

/// <summary>Use case: the Committee's programme of work on a day: what is open, who can do it, and the tasks that nobody covers.</summary>
public sealed class ShowProgramme
{
    private readonly SheetBook book;

    internal ShowProgramme(ReviewDesk desk) => book = new(desk.Store);

    /// <param name="on">What was entered later does not count.</param>
    public ProgrammeOfWork Run(DateOnly on)
    {
        var at = new SheetQuestion(null, on);
        var experts = book.Rows(ProgrammeSheets.Expert, at);
        var inOffice = experts.Where(expert => ProgrammeOfWork.InOffice(expert, on)).ToList();
        return new(
            on, book.Rows(ProgrammeSheets.Group, at), [.. book.Rows(ProgrammeSheets.Task, at).Select(row => ProgrammeTask.Of(row, inOffice))], book.Rows(ProgrammeSheets.Outreach, at), experts);
    }
}
