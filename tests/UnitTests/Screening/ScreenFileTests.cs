using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Pillar.Screening;
using Pillar.Vocabulary;
using Xunit;

namespace Pillar.UnitTests.Screening;

public sealed class ScreenFileTests : IDisposable
{
    private readonly FileDesk desk = new();

    public void Dispose() => desk.Dispose();

    [Fact]
    public void The_output_has_the_hits_that_screening_each_name_alone_gives_in_the_order_of_the_file()
    {
        var lines = desk.Lines(FileDesk.Rows(700));
        var expected = Enumerable.Range(1, 700).SelectMany(n =>
        {
            var cells = FileDesk.Rows(n).TrimEnd('\n').Split('\n')[^1].Split(',', 3);
            return Expected(cells[0], desk.Screen.Run(new ScreenQuery(cells[1])), cells[2]);
        });
        Assert.Equal(["id,outcome,score,list,entry,matchedName,branch", .. expected], lines);
    }

    [Fact]
    public void What_is_known_beside_the_name_is_used()
    {
        var lines = desk.Lines("gender,NAME,Born,identifier,Id,country,kind\nF,Invented Person 7,1980-02-03,A 123,x7,Côte d'Ivoire,person\n,Invented Person 7,,,x8,,vessel\n");
        Assert.StartsWith("x7,strong,", Assert.Single(lines, static l => l.StartsWith("x7,", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.Equal("x8,nothing-found,,,,", Assert.Single(lines, static l => l.StartsWith("x8,", StringComparison.Ordinal)));
    }

    [Fact]
    public void Other_columns_pass_through_and_never_bear_the_name_of_an_outcome_column()
    {
        var lines = desk.Lines("score,id,name,remark\n7,a,Quiet Customer,\"said \"\"no\"\", twice\"\n");
        Assert.Equal(["id,outcome,score,list,entry,matchedName,input.score,remark", "a,nothing-found,,,,,7,\"said \"\"no\"\", twice\""], lines);
    }

    [Fact]
    public void A_cell_that_a_spreadsheet_would_run_stays_what_it_was() =>
        Assert.Equal("=1+1,nothing-found,,,,,@home", desk.Lines("id,name,note\n=1+1,Quiet Customer,@home\n")[1]);

    [Theory]
    [InlineData("\uFEFFid,name\na,Quiet Customer\n", ',')]
    [InlineData("id;name\r\na;Quiet Customer\r\n", ';')]
    [InlineData("id\tname\na\tQuiet Customer", '\t')]
    [InlineData("id,name\n\n\na,\"Quiet Customer\"\n\n", ',')]
    public void Usual_layouts_are_read_and_the_output_has_the_same(string content, char delimiter) => Assert.Equal(
        ["id,outcome,score,list,entry,matchedName".Replace(',', delimiter), "a,nothing-found,,,,".Replace(',', delimiter)], desk.Lines(content));

    [Fact]
    public void A_cell_is_quoted_where_it_holds_what_parts_the_cells() => Assert.Equal(
        ["id;outcome;score;list;entry;matchedName;\"a;b\";c", "a;nothing-found;;;;;\"x;y\";1,5"], desk.Lines("id;name;\"a;b\";c\na;Quiet Customer;\"x;y\";1,5\n"));

    [Fact]
    public void A_packed_file_gives_the_same_output_as_a_plain_one()
    {
        var plain = desk.Lines(FileDesk.Rows(50));
        var packed = desk.Write("in.csv.gz", FileDesk.Gzip(Encoding.UTF8.GetBytes(FileDesk.Rows(50))));
        desk.ScreenFile.Run(desk.JobOf(packed) with { Output = desk.Place("packed.csv") });
        Assert.Equal(plain, File.ReadAllText(desk.Place("packed.csv")).Split("\r\n", StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void The_summary_counts_rows_by_outcome()
    {
        var result = desk.ScreenFile.Run(desk.Job("id,name\na,Invented Person 7\nb,Quiet Customer\nc,Invented Person 9\n"));
        Assert.Equal((true, ScreenOutcome.Strong, 3L), (result.Complete, result.Outcome, result.Rows));
        Assert.Equal((3L, 2L, 2L, 1L), (result.Counts.Screened, result.Counts.WithHits, result.Counts.Strong, result.Counts.NothingFound));
    }

    [Fact]
    public void Higher_thresholds_leave_fewer_hits()
    {
        var job = desk.Job(FileDesk.Rows(100));
        var usual = desk.ScreenFile.Run(job).Counts.WithHits;
        var strict = desk.ScreenFile.Run(job with { Thresholds = new Thresholds(1, 1) }).Counts.WithHits;
        Assert.InRange(strict, 0, usual - 1);
    }

    [Fact]
    public void One_audit_line_ties_the_output_to_the_content_of_the_input()
    {
        var before = desk.Audit.Lines.Count;
        var content = FileDesk.Rows(20);
        desk.ScreenFile.Run(desk.Job(content));
        var line = Assert.Single(desk.Audit.Lines.Skip(before));
        Assert.Equal(("screen.file", null), (line.Action, line.Personal));
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content))), line.Facts["input"]);
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(desk.Output))), line.Facts["output"]);
        Assert.Equal("20", line.Facts["rows"]);
        Assert.DoesNotContain(line.Facts.Values, static v => v.Contains("Quiet", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void Past_the_expiry_of_a_required_list_a_name_that_is_not_found_is_incomplete()
    {
        using var late = new FileDesk(new DateTimeOffset(2031, 1, 1, 0, 0, 0, TimeSpan.Zero));
        var result = late.ScreenFile.Run(late.Job("id,name\na,Invented Person 7\nb,Quiet Customer\n"));
        Assert.Equal((false, ScreenOutcome.Strong, 1L), (result.Complete, result.Outcome, result.Counts.Incomplete));
        Assert.Contains("\r\nb,incomplete,,,,\r\n", File.ReadAllText(late.Output), StringComparison.Ordinal);
    }

    [Fact]
    public void Progress_is_told_from_the_first_batch_to_the_last_row()
    {
        var told = new List<ScreenFileProgress>();
        desk.ScreenFile.Run(desk.Job(FileDesk.Rows(5000)), told.Add);
        Assert.Equal(ScreenFileStage.Checking, told[0].Stage);
        Assert.Equal(new ScreenFileProgress(ScreenFileStage.Screening, 5000, 5000), told[^1]);
    }

    private static IEnumerable<string> Expected(string id, ScreenResult result, string passed) => result.Hits.Count == 0
        ? [$"{id},{result.Outcome.Word()},,,,,{passed}"]
        : result.Hits.Select(h => string.Create(
            CultureInfo.InvariantCulture, $"{id},{h.Band.Word()},{h.Score:0.####},{h.List},{h.Entry},{h.MatchedName},{passed}"));
}
