using Pillar.Review.National;
using Pillar.Review.Records;
using Pillar.Review.Sheets;

namespace Pillar.Review;

/// <summary>Use case: a State's action plan on a day, and which gaps of its record no action covers.</summary>
public sealed class ShowPlan
{
    private readonly ReviewDesk desk;

    internal ShowPlan(ReviewDesk desk) => this.desk = desk;

    /// <param name="state">Whose.</param>
    /// <param name="on">What was entered or holds later does not count.</param>
    /// <param name="isPublic">Only what the State has agreed to have published, of the plan and of the record.</param>
    public ActionPlan Run(ReviewState state, DateOnly on, bool isPublic = false) => new(
        new ShowRecord(desk).Run(state, on, isPublic),
        [.. new SheetBook(desk.Store).Rows(NationalSheets.Plan, new(state.Code, on, isPublic)).Select(static row => new PlannedAction(row))],
        isPublic);
}
