using Pillar.Review.Records;
using Pillar.Review.Tables;
using Pillar.Vocabulary;

namespace Pillar.Review.Cycles;

/// <summary>The frozen cycles, and the check that their figures are still what they were.</summary>
public sealed class CycleBook
{
    private readonly ReviewDesk desk;
    private readonly MakeTable tables;

    internal CycleBook(ReviewDesk desk, MakeTable tables) => (this.desk, this.tables) = (desk, tables);

    /// <summary>Every cycle, in the order they were frozen.</summary>
    public IReadOnlyList<ReviewCycle> All() => [.. desk.Store.Cycles().Select(Cycle)];

    public ReviewCycle? Find(string name) => desk.Store.Cycles().FirstOrDefault(row => row.Name.Equals(name.Trim(), StringComparison.OrdinalIgnoreCase)) is { } row ? Cycle(row) : null;

    /// <exception cref="BadInputException">There is none of that name.</exception>
    public ReviewCycle Require(string name) => Find(name)
        ?? throw new BadInputException("CYCLE", "the name of a frozen cycle", $"{name}");

    /// <summary>Computes the figures of a cycle again and compares.</summary>
    public CycleCheck Check(ReviewCycle cycle)
    {
        var now = CycleFigures.Of(tables, desk.States.Set(cycle.States), cycle.At);
        var (then, again) = (cycle.Figures.Split('\n'), now.Split('\n'));
        return new(now == cycle.Figures && CycleFigures.Sha256(now) == cycle.Sha256, [.. then.Except(again)], [.. again.Except(then)]);
    }

    internal ReviewCycle Cycle(CycleRow row) => new(
        row.Name, row.Day, row.States, row.Instant, row.Actor, row.Method, row.Sha256, row.Figures, new(desk.Templates.Require(row.Template, row.Name), row.Day, row.Public, row.Marks, row.Steps, CycleFigures.Walks(row.Figures)));
}

/// <summary>A frozen cycle.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Day">The data date.</param>
/// <param name="States">The set it is about.</param>
/// <param name="Instant">When it was frozen, UTC.</param>
/// <param name="Actor">By whom.</param>
/// <param name="Method">The engine that made the figures.</param>
/// <param name="Sha256">Of the figures.</param>
/// <param name="Figures">The figures as text.</param>
/// <param name="At">What counted.</param>
public sealed record ReviewCycle(string Name, DateOnly Day, string States, string Instant, string Actor, string Method, string Sha256, string Figures, MatrixQuestion At);

/// <summary>What came of computing a cycle again.</summary>
/// <param name="Same">To the byte.</param>
/// <param name="Gone">Lines that are not there any more.</param>
/// <param name="New">Lines that were not there.</param>
public sealed record CycleCheck(bool Same, IReadOnlyList<string> Gone, IReadOnlyList<string> New);
