using Pillar.Review.Templates;

namespace Pillar.Review.National;

/// <summary>A State's action plan on a day, held against its record.</summary>
/// <param name="Record">The record of that day and view.</param>
/// <param name="Actions">In the order of their ids.</param>
/// <param name="Public">Whether only what is published is in it.</param>
public sealed record ActionPlan(StateRecord Record, IReadOnlyList<PlannedAction> Actions, bool Public)
{
    public ReviewState State => Record.State;

    public DateOnly On => Record.On;

    /// <summary>The fields that show a gap, blank or ?; null when there is no record to have gaps.</summary>
    public IReadOnlyList<TemplateField>? Gaps => Record.Marks.Count == 0 ? null : [.. Record.Template.Fields.Where(one => Record.Of(one) is Mark.Blank or Mark.Unclear)];

    /// <summary>Gaps that no action covers, neither an open one nor one that is done.</summary>
    public IReadOnlyList<TemplateField>? Uncovered => Gaps is { } gaps ? [.. gaps.Where(gap => !Actions.Any(action => action.Status != "dropped" && action.Fields.Contains(gap.Id)))] : null;

    /// <summary>Gaps that only actions already done were to close: the mark waits for its evidence, or the action did not do what it was meant to.</summary>
    public IReadOnlyList<TemplateField> StillOpen =>
        [.. (Gaps ?? []).Where(gap => Actions.Any(action => action.Status == "done" && action.Fields.Contains(gap.Id)) && !Actions.Any(action => action.Open && action.Fields.Contains(gap.Id)))];

    /// <summary>Actions whose last day has passed although they are open.</summary>
    public IEnumerable<PlannedAction> Late => Actions.Where(action => action.Late(On));

    /// <summary>Budgets of all actions but the dropped ones, by currency; sums of different currencies are never added.</summary>
    public IReadOnlyList<(string Currency, decimal Sum)> Budgets =>
    [
        .. Actions.Where(static action => action is { Budget: not null, Status: not "dropped" }).GroupBy(static action => action.Currency)
            .OrderBy(static group => group.Key, StringComparer.Ordinal).Select(static group => (group.Key, group.Sum(static action => action.Budget!.Value))),
    ];
}
