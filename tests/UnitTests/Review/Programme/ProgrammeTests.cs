using Pillar.Review.Programme;
using Pillar.Review.Sheets;
using Pillar.Vocabulary;
using Xunit;

namespace Pillar.UnitTests.Review.Programme;

public sealed class ProgrammeTests : IDisposable
{
    private readonly ReviewHome home = new();

    public void Dispose() => home.Dispose();

    [Fact]
    public void The_sample_says_which_tasks_nobody_covers()
    {
        Samples();
        var programme = home.Module.ShowProgramme.Run(new(2026, 11, 1));
        Assert.Empty(home.Module.ShowProgramme.Run(new(2026, 7, 14)).Tasks);
        Assert.Equal(["T2 Nobody", "T3 InPart", "T4 NoLead"], programme.Uncovered.Select(static t => $"{t.Row.Id} {t.Cover}"));
        Assert.Equal(["finance"], programme.Tasks.Single(static t => t.Row.Id == "T3").Missing);
        Assert.Equal(["T4"], programme.Late.Select(static t => t.Row.Id));
        Assert.Equal(["O2"], programme.WithoutResult.Select(static r => r.Id));
        Assert.DoesNotContain(programme.Unserved, static p => p.Id is "2663:review" or "1977:9" or "2663:18");
        Assert.Contains(programme.Unserved, static p => p.Id == "1977:10");
        Assert.All(programme.Unserved, static p => Assert.Equal("committee", p.Addressee));
    }

    [Fact]
    public void A_paragraph_that_is_not_in_force_when_a_task_is_due_is_told()
    {
        Samples();
        home.Set(ProgrammeSheets.Task, null, "T1", "paragraphs=1977:3 2663:review");
        Assert.Equal(["1977:3"], home.Module.ShowProgramme.Run(home.Today).Tasks.Single(static t => t.Row.Id == "T1").OutOfForce.Select(static p => p.Id));
    }

    [Fact]
    public void Tasks_and_events_stand_among_the_deadlines_of_all_and_not_of_one_State_or_the_public()
    {
        Samples();
        var list = home.Module.ListDeadlines(System.Globalization.CultureInfo.GetCultureInfo("fr"));
        Assert.Equal(["O1", "T4", "O2", "T2", "O3", "T3", "T1"], list.Run(null, home.Today).Where(static d => d.Kind is "task" or "outreach").Select(static d => d.Id));
        Assert.Equal((new DateOnly(2026, 5, 12), new DateOnly(2026, 5, 14)), list.Run(null, home.Today).Single(static d => d.Id == "O1") is var event1 ? (event1.First, event1.Last) : default);
        Assert.DoesNotContain(list.Run(home.State("QM"), home.Today).Concat(list.Run(null, home.Today, isPublic: true)), static d => d.Kind is "task" or "outreach");
    }

    [Theory]
    [InlineData("task", "T9", "lead", "lead=E9")]
    [InlineData("task", "T9", "group", "group=G9")]
    [InlineData("task", "T9", "paragraphs", "paragraphs=1540:99")]
    [InlineData("task", "T9", "paragraphs", "paragraphs=2663:REVIEW")]
    [InlineData("task", "T9", "skills", "skills=Export Control")]
    [InlineData("task", "T9", "skills", "skills=law law")]
    [InlineData("expert", "E1", "to", "to=2020-01-01")]
    [InlineData("outreach", "O1", "participants", "participants=-3")]
    [InlineData("outreach", "O1", "last", "last=2026-05-01")]
    [InlineData("outreach", "O1", "states", "states=QM QZ")]
    [InlineData("outreach", "O1", "audience", "audience=")]
    [InlineData("group", "G1", "name", "name=\u0007bell")]
    public void What_cannot_be_is_refused_by_its_column(string sheet, string id, string column, string change)
    {
        Samples();
        var (known, lines) = (Known(sheet), home.Audit.Events.Count);
        string[] whole = id == "T9" ? ["title=t", "group=G1", "paragraphs=2663:review", "due=2027-01-01", "status=planned", change] : [change];
        Assert.Equal(column, Assert.Throws<BadInputException>(() => home.Set(known, null, id, whole)).Place);
        Assert.Equal(lines, home.Audit.Events.Count);
    }

    [Fact]
    public void Each_sheet_comes_back_from_its_own_file()
    {
        Samples();
        foreach (var sheet in ProgrammeSheets.All)
        {
            var outcome = home.ImportRows(sheet, home.Module.Csv(sheet, new(null, home.Today)));
            Assert.True(outcome is { Done: true, Taken: 0, Rows: > 1 }, sheet.Code);
        }
    }

    private static Sheet Known(string code) => ProgrammeSheets.All.Single(s => s.Code == code);

    private void Samples()
    {
        foreach (var (sheet, file) in new[] { (ProgrammeSheets.Expert, "experts"), (ProgrammeSheets.Group, "groups"), (ProgrammeSheets.Task, "tasks"), (ProgrammeSheets.Outreach, "outreach") })
        {
            var outcome = home.ImportRows(sheet, File.ReadAllText(home.Sample(file + ".csv")));
            Assert.True(outcome.Done, string.Join('\n', outcome.Problems));
        }
    }
}
