using System.CommandLine.Parsing;
using System.Text.RegularExpressions;
using Pillar.UnitTests.Platform;
using Pillar.UnitTests.Review;
using Xunit;

namespace Pillar.UnitTests.Cli.Review;

/// <summary>
/// Every command of <c>docs/review.md</c>, from top to bottom as a new user would type them, in the two installations that the guide speaks of. What the guide
/// opens and no command wrote, the published matrix, is the reconstructed one.
/// </summary>
public sealed partial class ReviewGuideTests : IDisposable
{
    private readonly TempHome committee = new();
    private readonly TempHome state = new();
    private readonly TempHome desk = new();

    public void Dispose()
    {
        committee.Dispose();
        state.Dispose();
        desk.Dispose();
    }

    [Fact]
    public void Every_command_of_the_guide_can_be_typed_in_its_order()
    {
        desk.Write("matrix.docx", PublishedMatrix.Document());
        var typed = Commands().Select(command => (command.Line, Run: Typed(command.Line, command.AtTheState ? state : committee))).ToList();
        Assert.True(typed.Count > 50);
        Assert.Equal("", string.Join('\n', typed.Where(static one => one.Run.Exit != 0 || one.Run.Error.Length > 0).Select(static one => $"{one.Line}: {one.Run.Exit} {one.Run.Error}")));
        Assert.Contains(typed, static one => one.Line.StartsWith("pillar review template learn", StringComparison.Ordinal) && one.Run.Out.Contains("389 fields", StringComparison.Ordinal));
    }

    private CommandRun Typed(string line, TempHome home)
    {
        var run = CommandRun.Of(home, [.. Words(line)]);
        if (line.StartsWith("pillar review template draft", StringComparison.Ordinal))
        {
            desk.Write("walk.csv", Confirmed(File.ReadAllText(desk.File("walk.csv"))));
        }

        return run;
    }

    /// <summary>As the guide asks: compare each row, and write yes where both fields ask the same.</summary>
    private static string Confirmed(string walk) => walk.Replace(",N.2.acquire.weapon.law,,", ",N.2.acquire.weapon.law,yes,", StringComparison.Ordinal);

    /// <summary>The lines of the fenced blocks. A block is typed at the State's installation where the sentence above it says so.</summary>
    private static IEnumerable<(string Line, bool AtTheState)> Commands() => Fences().Matches(File.ReadAllText(Repository.Path("docs", "review.md")))
        .SelectMany(static fence => fence.Groups["commands"].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => (line.Split(" #")[0].Trim(), fence.Groups["above"].Value.StartsWith("The State's installation", StringComparison.Ordinal))))
        .Where(static command => command.Item1.StartsWith("pillar ", StringComparison.Ordinal));

    /// <summary>Samples stand in the repository, every other file on the desk that both installations share.</summary>
    private IEnumerable<string> Words(string line) => CommandLineParser.SplitCommandLine(line).Skip(1).Select(word =>
        word.StartsWith("samples/", StringComparison.Ordinal) ? Repository.Path(word.Split('/'))
        : word == "out" || Files().IsMatch(word) ? desk.File(word)
        : word);

    [GeneratedRegex(@"(?<above>[^\n]*)\n\n```\n(?<commands>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Fences();

    [GeneratedRegex(@"^[a-z-]+\.(csv|xlsx|docx|html|json|txt)$")]
    private static partial Regex Files();
}
