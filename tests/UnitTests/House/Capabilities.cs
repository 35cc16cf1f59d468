using System.CommandLine;
using System.Text;

namespace Pillar.UnitTests.House;

/// <summary>
/// Makes <c>docs/capabilities.md</c>: what of each sentence of the founding statement is answered, from the commands that exist and
/// the specs that hold examples. A sentence works when all that its row names is there, is thin when some of its commands are, and is
/// not yet when none is.
/// </summary>
internal sealed class Capabilities(SourceTree tree, IReadOnlySet<string> commands)
{
    public const string Source = "docs/capabilities.source.md";
    public const string Target = "docs/capabilities.md";
    public const int Sentences = 34;
    private const string Nothing = "–";

    /// <summary>Every command that can be run, by the words a user types after <c>pillar</c>.</summary>
    public static IReadOnlySet<string> CommandsOf(Command root) =>
        root.Subcommands.SelectMany(command => PathsOf(command, command.Name)).ToHashSet(StringComparer.Ordinal);

    /// <summary>What is wrong with the source itself: a sentence without a row, a row that names one of commands and specs alone.</summary>
    public IReadOnlyList<string> Problems()
    {
        var rows = Rows();
        return
        [
            .. rows.Select(row => row.Sentence).SequenceEqual(Enumerable.Range(1, Sentences).Select(number => $"{number}"))
                ? Array.Empty<string>()
                : [$"{Source} must have one row for each of the {Sentences} sentences, in order; it has {rows.Count}"],
            .. rows.Where(row => row.Commands.Length == 0 != (row.Specs.Length == 0))
                .Select(row => $"sentence {row.Sentence} names commands without specs, or specs without commands"),
            .. rows.Where(row => row.AsksFor.Length == 0).Select(row => $"sentence {row.Sentence} does not say what it asks for"),
        ];
    }

    public string Render()
    {
        var text = new StringBuilder("""
            # Capabilities

            What of the founding statement Pillar answers today. This page is made by a test from [its source](capabilities.source.md),
            the commands of the tool and the specs; it is not edited by hand. *Works*: every command and spec the sentence needs is
            there, and the specs hold examples that the tests run. *Thin*: some of it is. *Not yet*: no command answers it. What does
            not exist yet is in brackets.

            | sentence | asks for | state | commands | specs |
            | --- | --- | --- | --- | --- |

            """);
        foreach (var row in Rows())
        {
            text.Append($"| {row.Sentence} | {row.AsksFor} | {State(row)} | {Marked(row.Commands, HasCommand)} | {Marked(row.Specs, HasSpec)} |\n");
        }

        return text.ToString().ReplaceLineEndings("\n");
    }

    private string State(Row row) => row switch
    {
        { Commands: [] } => Nothing,
        _ when row.Commands.All(HasCommand) && row.Specs.All(HasSpec) => "works",
        _ when row.Commands.Any(HasCommand) => "thin",
        _ => "not yet",
    };

    private bool HasCommand(string command) => commands.Contains(command);

    private bool HasSpec(string spec) =>
        tree.Files.Contains($"specs/{spec}") && tree.Lines($"specs/{spec}").Count(line => line.StartsWith('|')) > 2;

    private static string Marked(string[] names, Func<string, bool> exists) =>
        names.Length == 0 ? Nothing : string.Join(", ", names.Select(name => exists(name) ? $"`{name}`" : $"({name})"));

    private List<Row> Rows() =>
        [.. tree.Lines(Source).Where(line => line.StartsWith('|')).Skip(2).Select(line => line.Split('|', StringSplitOptions.TrimEntries))
            .Select(cells => new Row(cells[1], cells[2], Names(cells[3]), Names(cells[4])))];

    private static string[] Names(string cell) => cell == Nothing ? [] : cell.Split(", ", StringSplitOptions.RemoveEmptyEntries);

    private static IEnumerable<string> PathsOf(Command command, string path) =>
        (command.Action is null ? Array.Empty<string>() : [path])
            .Concat(command.Subcommands.SelectMany(sub => PathsOf(sub, $"{path} {sub.Name}")));

    private sealed record Row(string Sentence, string AsksFor, string[] Commands, string[] Specs);
}
