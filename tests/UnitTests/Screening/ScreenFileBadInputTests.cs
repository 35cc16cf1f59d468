using System.Text;
using Pillar.Screening;
using Pillar.Vocabulary;
using Xunit;

namespace Pillar.UnitTests.Screening;

public sealed class ScreenFileBadInputTests : IDisposable
{
    private readonly FileDesk desk = new();

    public void Dispose() => desk.Dispose();

    [Theory]
    [InlineData("id,title\na,Quiet Customer\n", "line 1")]
    [InlineData("number,name\na,Quiet Customer\n", "line 1")]
    [InlineData("id,name,name\na,Quiet Customer,x\n", "line 1")]
    [InlineData("id,name\na,Quiet Customer\nb\n", "line 3, columns")]
    [InlineData("id,name\na,Quiet, Customer\n", "line 2, columns")]
    [InlineData("id,name\na,\" \"\n", "line 2, name")]
    [InlineData("id,name\n,Quiet Customer\n", "line 2, id")]
    [InlineData("id,name\na,--\n", "line 2, name")]
    [InlineData("id,name\na,Quiet\u202ECustomer\n", "line 2, name")]
    [InlineData("id,name,born\na,Quiet Customer,31/12/1970\n", "line 2, born")]
    [InlineData("id,name,Born\na,Quiet Customer,1970-02-30\n", "line 2, Born")]
    [InlineData("id,name,kind\na,Quiet Customer,planet\n", "line 2, kind")]
    [InlineData("id,name,country\na,Quiet Customer,Atlantis\n", "line 2, country")]
    [InlineData("id,name,identifier\na,Quiet Customer,-\n", "line 2, identifier")]
    [InlineData("id,name\na,\"Quiet Customer\n", "line 2")]
    [InlineData("id,name\n", "in.csv")]
    [InlineData("", "in.csv")]
    public void What_cannot_be_used_is_named_by_line_and_field_and_nothing_is_written(string content, string place) =>
        Assert.EndsWith(place, Refused(desk.Job(content)).Place, StringComparison.Ordinal);

    [Fact]
    public void The_message_says_how_many_more_there_are() =>
        Assert.EndsWith(
            "found yesterday (the first of 3 cells that cannot be used)",
            Refused(desk.Job("id,name,born\na,B C,yesterday\nb,,\nc,D E,x\n")).Message,
            StringComparison.Ordinal);

    [Fact]
    public void Text_that_is_not_UTF_8_is_named_by_its_line()
    {
        var content = Encoding.UTF8.GetBytes("id,name\na,Quiet Customer\nb,Caf").Concat(new byte[] { 0xE9, (byte)'\n' }).ToArray();
        Assert.Contains("line 3", Refused(desk.JobOf(desk.Write("in.csv", content))).Place, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_longer_than_any_listed_one_is_refused() =>
        Assert.EndsWith("line 2, name", Refused(desk.Job($"id,name\na,{new string('x', 501)}\n")).Place, StringComparison.Ordinal);

    [Fact]
    public void A_row_that_would_fill_the_memory_is_refused()
    {
        var content = $"id,name,note\na,Quiet Customer,x\nb,Quiet Customer,{new string('x', 200_000)}\n";
        Assert.EndsWith("line 3", Refused(desk.Job(content)).Place, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cell_as_long_as_a_spreadsheet_can_hold_passes_through()
    {
        var cell = new string('x', 32_767);
        Assert.Equal($"a,nothing-found,,,,,{cell}", desk.Lines($"id,name,note\na,Quiet Customer,{cell}\n")[1]);
    }

    [Fact]
    public void A_zip_bomb_is_refused()
    {
        var bomb = FileDesk.Gzip(Encoding.UTF8.GetBytes("id,name\n" + string.Concat(Enumerable.Repeat("a,Quiet Customer\n", 1_500_000))));
        Assert.Contains("zip bomb", Refused(desk.JobOf(desk.Write("in.csv.gz", bomb))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_truncated_packed_file_is_refused()
    {
        var packed = FileDesk.Gzip(Encoding.UTF8.GetBytes(FileDesk.Rows(5000)));
        Refused(desk.JobOf(desk.Write("in.csv.gz", packed[..(packed.Length / 2)])));
    }

    [Fact]
    public void The_output_cannot_be_the_input()
    {
        var job = desk.Job(FileDesk.Rows(3));
        Assert.Throws<BadInputException>(() => desk.ScreenFile.Run(job with { Output = job.Input }));
        Assert.Equal(FileDesk.Rows(3), File.ReadAllText(job.Input));
    }

    [Fact]
    public void A_place_that_cannot_hold_the_output_is_refused_before_the_work()
    {
        var job = desk.Job(FileDesk.Rows(3));
        Assert.Throws<BadInputException>(() => desk.ScreenFile.Run(job with { Output = desk.Home.Folder }));
        Assert.Throws<BadInputException>(() => desk.ScreenFile.Run(job with { Output = desk.Place("nowhere/out.csv") }));
    }

    [Fact]
    public void Marked_rows_do_not_stop_the_others()
    {
        var job = desk.Job("id,name,born\na,Invented Person 7,long ago\nb,,1970\nc,Quiet Customer\nd,Quiet Customer,1970\n") with { BadRows = BadRows.Mark };
        var result = desk.ScreenFile.Run(job);
        var lines = File.ReadAllText(desk.Output).Split("\r\n");
        Assert.StartsWith("a,strong,", lines[1], StringComparison.Ordinal);
        Assert.Equal(["b,error,,,,", "c,error,,,,", "d,nothing-found,,,,"], lines[2..5]);
        Assert.Equal([(2, "born", true), (3, "name", false), (4, "columns", false)], result.Problems.Select(static p => (p.Line, p.Field, p.Screened)));
        Assert.Equal((false, 2L, 2L), (result.Complete, result.Counts.Error, result.Counts.Screened));
    }

    [Fact]
    public void A_row_that_could_not_be_screened_is_never_nothing_found()
    {
        var result = desk.ScreenFile.Run(desk.Job("id,name\na,Quiet Customer\nb,\n") with { BadRows = BadRows.Mark });
        Assert.Equal(ScreenOutcome.Incomplete, result.Outcome);
        Assert.Single(result.Missing);
    }

    [Fact]
    public void A_fact_that_cannot_be_read_never_takes_a_hit_away()
    {
        var known = desk.ScreenFile.Run(desk.Job("id,name,kind,born,country\na,Invented Person 7,,,\n")).Counts.Strong;
        var unreadable = desk.ScreenFile.Run(desk.Job("id,name,kind,born,country\na,Invented Person 7,planet,once,Atlantis\n") with { BadRows = BadRows.Mark });
        Assert.Equal((known, 3L), (unreadable.Counts.Strong, unreadable.ProblemCount));
    }

    private BadInputException Refused(ScreenFileJob job)
    {
        var refusal = Assert.Throws<BadInputException>(() => desk.ScreenFile.Run(job));
        Assert.Equal([job.Input], Directory.GetFiles(Path.GetDirectoryName(job.Input)!));
        return refusal;
    }
}
