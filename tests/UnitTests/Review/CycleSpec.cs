using Pillar.Review;
using Pillar.Review.Cycles;
using Pillar.Review.Tables;
using Pillar.Review.Templates;
using Pillar.Vocabulary;
using Xunit;

namespace Pillar.UnitTests.Review;

public sealed class CycleSpec : IDisposable
{
    private static readonly DateOnly DataDay = new(2026, 6, 30);

    private readonly ReviewHome home = new();

    public CycleSpec() => home.ImportSamples();

    public void Dispose() => home.Dispose();

    public static TheoryData<string, string, string, string> Rows => new(Specs.Table("review/cycle.md", "What is recorded afterwards")
        .Select(row => (row["recorded on"], row["as of"], row["changes the figures of a new table of 2026-06-30"], row["changes the cycle"])));

    [Theory]
    [MemberData(nameof(Rows))]
    public void What_is_recorded_afterwards_changes_no_figure_of_the_cycle(string recorded, string asOf, string table, string cycle)
    {
        var (before, frozen) = (Total(), Freeze("2026").Cycle!);
        home.Clock.Now = DateTimeOffset.Parse(recorded + "T12:00:00Z", System.Globalization.CultureInfo.InvariantCulture);
        var free = home.Show("QM").Template.Fields.First(f => !home.Show("QM").Marks.ContainsKey(f.Id)).Id;
        Assert.Equal(1, home.Import($"QM,{free},X,{asOf},Invented Act,2001-01-01").Taken);
        Assert.Equal(table, Total() == before ? "no" : "yes");
        Assert.Equal(cycle, home.Module.Cycles.Check(frozen).Same ? "no" : "yes");
    }

    [Fact]
    public void A_cycle_is_frozen_once()
    {
        Assert.NotNull(Freeze("2026").Cycle);
        Assert.Equal("review-cycle-exists", Freeze("2026").Refusal?.Code);
        Assert.Equal(1, home.Audit.Events.Count(e => e.Action == "review.freeze"));
    }

    [Fact]
    public void Another_installation_with_the_same_records_gives_the_same_bytes()
    {
        using var other = new ReviewHome();
        other.ImportSamples();
        var there = other.Module.FreezeCycle(other.Audit, other.Clock).Run("2026", other.Module.StateBook.Set("invented"), new(OperativeText.Template, DataDay), ReviewHome.Boris);
        Assert.Equal(Freeze("2026").Cycle!.Figures, there.Cycle!.Figures);
    }

    [Theory]
    [InlineData("")]
    [InlineData("two words")]
    [InlineData("../x")]
    public void A_name_is_short_and_plain(string name) => Assert.Equal("NAME", Assert.Throws<BadInputException>(() => Freeze(name)).Place);

    [Fact]
    public void The_figures_are_those_of_the_tables()
    {
        var table = home.Module.MakeTable.Run(new(TableBy.Domain, home.Module.StateBook.Set("invented"), new(OperativeText.Template, DataDay)));
        Assert.All(table.Rows, row => Assert.Contains(
            $"domain\t{row.Key}\t12\t12\t86\t{row.Count.X}\t{row.Count.Unclear}\t{row.Count.Blank}\t{row.Count.NotApplicable}\n", Freeze("c" + row.Key).Cycle!.Figures, StringComparison.Ordinal));
    }

    private MarkCount Total() => home.Module.MakeTable.Run(new(TableBy.Domain, home.Module.StateBook.Set("invented"), new(OperativeText.Template, DataDay))).Total.Count;

    private (ReviewCycle? Cycle, Refusal? Refusal) Freeze(string name) =>
        home.Module.FreezeCycle(home.Audit, home.Clock).Run(name, home.Module.StateBook.Set("invented"), new(OperativeText.Template, DataDay), ReviewHome.Anna);
}
