using System.Text.Json;
using Pillar.Screening;
using Pillar.UnitTests.Platform;
using Xunit;

namespace Pillar.UnitTests.Cli.Screening;

public sealed class EvaluateCommandTests : IDisposable
{
    private const string Pairs = "left,right,kind,match\nZorblatt Quenverix,Quenverix Zorblatt,Person,true\nZorblatt Quenverix,Umbriel Castafiore,LegalEntity,false\n";

    private readonly TempHome home = new();

    public void Dispose() => home.Dispose();

    [Fact]
    public void It_needs_no_list_leaves_nothing_behind_and_exits_with_0()
    {
        using var empty = new TempHome();
        var run = CommandRun.Of(empty, "screen", "evaluate", home.Write("pairs.csv", Pairs), "--json");
        Assert.Equal((0, ""), (run.Exit, run.Error));
        using var json = JsonDocument.Parse(run.Out);
        Assert.Equal((2, Thresholds.Shipped.Possible), (json.RootElement.GetProperty("pairs").GetInt32(), json.RootElement.GetProperty("threshold").GetDouble()));
        Assert.Empty(Directory.EnumerateFileSystemEntries(empty.Folder));
    }

    [Fact]
    public void The_threshold_of_the_command_line_is_the_one_that_counts()
    {
        var run = CommandRun.Of(home, "screen", "evaluate", home.Write("pairs.csv", Pairs), "--threshold", "0.999", "--json");
        using var json = JsonDocument.Parse(run.Out);
        Assert.Equal((0.999, 0), (json.RootElement.GetProperty("threshold").GetDouble(), json.RootElement.GetProperty("truePositives").GetInt32()));
    }

    [Theory]
    [InlineData("1.2")]
    [InlineData("NaN")]
    [InlineData("high")]
    public void A_threshold_that_is_none_is_refused_in_one_line(string threshold)
    {
        var run = CommandRun.Of(home, "screen", "evaluate", home.Write("pairs.csv", Pairs), "--threshold", threshold);
        Assert.Equal((4, "", $"--threshold: expected a number from 0 to 1, found {threshold}\n"), (run.Exit, run.Out, run.Error.ReplaceLineEndings("\n")));
    }

    [Fact]
    public void A_bad_row_is_named_with_file_line_and_column_and_no_scores_are_written()
    {
        var file = home.Write("pairs.csv", Pairs + "Zorblatt,Quenverix,Person,perhaps\n");
        var run = CommandRun.Of(home, "screen", "evaluate", file, "--scores", home.File("scores.csv"));
        Assert.Equal((4, "", $"{file} line 4, match: expected true or false, found perhaps\n"), (run.Exit, run.Out, run.Error.ReplaceLineEndings("\n")));
        Assert.Equal(["pairs.csv"], Directory.EnumerateFiles(home.Folder).Select(Path.GetFileName));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void The_pairs_are_not_overwritten_by_way_of_a_link(bool folder)
    {
        var file = home.Write("pairs.csv", Pairs);
        var link = folder ? Path.Combine(Directory.CreateSymbolicLink(home.File("elsewhere"), home.Folder).FullName, "pairs.csv") : File.CreateSymbolicLink(home.File("scores.csv"), file).FullName;
        var run = CommandRun.Of(home, "screen", "evaluate", file, "--scores", link);
        Assert.Equal((4, $"{link}: expected another file for the scores, found the labelled pairs themselves\n"), (run.Exit, run.Error.ReplaceLineEndings("\n")));
        Assert.Equal(Pairs, File.ReadAllText(file));
    }

    [Theory]
    [InlineData("en", "precision 1.0000, recall 1.0000, F1 1.0000")]
    [InlineData("fr", "précision 1.0000, rappel 1.0000, F1 1.0000")]
    public void The_answer_for_a_reader_gives_counts_shares_and_the_sweep(string language, string shares)
    {
        var run = CommandRun.Of(home, "screen", "evaluate", home.Write("pairs.csv", Pairs), "--lang", language);
        var lines = run.Out.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
        Assert.Equal((0, 17), (run.Exit, lines.Length));
        Assert.Equal(shares, lines[3].Trim());
    }

    [Fact]
    public void A_name_can_still_be_screened_that_reads_like_the_command() =>
        Assert.Equal(0, CommandRun.Of(home, "screen", "evaluate ltd").Exit);
}
