using System.Globalization;
using System.Text.RegularExpressions;
using Pillar.Platform.Accounts;
using Pillar.Platform.Audit;
using Pillar.Review.Cycles;
using Pillar.Review.Records;
using Pillar.Review.Tables;
using Pillar.Vocabulary;

namespace Pillar.Review;

/// <summary>
/// Use case: a cycle of the review freezes its data date, template, set of States and method. What is recorded later, also for an earlier day,
/// leaves its figures as they are; anyone can have them computed again and compared to the byte.
/// </summary>
public sealed partial class FreezeCycle
{
    private readonly ReviewDesk desk;
    private readonly MakeTable tables;
    private readonly CycleBook cycles;
    private readonly IAuditLog audit;
    private readonly TimeProvider clock;

    internal FreezeCycle(ReviewDesk desk, MakeTable tables, IAuditLog audit, TimeProvider clock) =>
        (this.desk, this.tables, cycles, this.audit, this.clock) = (desk, tables, new(desk, tables), audit, clock);

    /// <param name="name">A short name, such as <c>2027</c>.</param>
    /// <param name="set">The States it is about.</param>
    /// <param name="of">The template, the data date, and the view; only marks and steps recorded before now count.</param>
    /// <param name="by">Who freezes.</param>
    /// <exception cref="BadInputException">The name cannot be used, or the day has not come.</exception>
    /// <exception cref="IOException">The cycle or its audit line could not be written: nothing is frozen.</exception>
    public (ReviewCycle? Cycle, Refusal? Refusal) Run(string name, ReviewSet set, MatrixQuestion of, Actor by)
    {
        if (!NameForm().IsMatch(name))
        {
            throw new BadInputException("NAME", "up to 40 letters, digits, points and hyphens", $"{name}");
        }

        if (of.Day > ReviewDesk.Today(clock))
        {
            throw new BadInputException("--on", "a day that has come", $"{of.Day:yyyy-MM-dd}");
        }

        if (cycles.Find(name) is { } frozen)
        {
            return (null, Refusals.CycleExists(frozen.Name, frozen.Day));
        }

        var at = of with { Marks = desk.Book.Last(), Steps = desk.Store.Steps().Count, Walks = desk.Templates.Walks };
        var figures = CycleFigures.Of(tables, set, at);
        var row = new CycleRow(
            ReviewDesk.Instant(clock), by.Name, name, at.Day, at.Template.Code, set.Code, at.Marks, at.Steps, at.Public, CycleFigures.Method, CycleFigures.Sha256(figures), figures);
        desk.Store.Append(row, () => audit.Append(Event(row)));
        return (cycles.Cycle(row), null);
    }

    private static AuditEvent Event(CycleRow row) => new("review.freeze", new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["cycle"] = row.Name,
        ["day"] = row.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        ["template"] = row.Template,
        ["states"] = row.States,
        ["marks"] = row.Marks.ToString(CultureInfo.InvariantCulture),
        ["method"] = row.Method,
        ["sha256"] = row.Sha256,
    });

    [GeneratedRegex(@"^[A-Za-z0-9][A-Za-z0-9.-]{0,39}\z")]
    private static partial Regex NameForm();
}
