using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text.RegularExpressions;
using Pillar.Cli;

namespace Pillar.UnitTests.House;

/// <summary>
/// Every command line in a fenced block of a document can be typed as it stands: the tool knows its words, and the samples it names exist.
/// </summary>
internal static partial class DocumentedCommands
{
    /// <summary>Options that come with the library and not with the command tree.</summary>
    private static readonly string[] Always = ["--help", "--version"];

    public static IReadOnlyList<string> Problems(SourceTree tree, RootCommand root)
    {
        var lines = tree.Ending(".md").Where(file => !file.StartsWith("docs/decisions/", StringComparison.Ordinal))
            .SelectMany(file => CommandsIn(tree.Text(file)).Select(command => (file, command)))
            .ToList();
        return lines.Count == 0
            ? ["no document shows a command"]
            : [.. lines.SelectMany(line => ProblemsOf(tree, root, line.command).Select(problem => $"{line.file}: {problem}"))];
    }

    private static IEnumerable<string> ProblemsOf(SourceTree tree, RootCommand root, string line)
    {
        var words = CommandLineParser.SplitCommandLine(line).Skip(1).ToArray();
        if (words.Any(word => word.Contains('…')) || words.Intersect(Always).Any())
        {
            yield break;
        }

        var parsed = root.Parse(words);
        foreach (var error in parsed.Errors)
        {
            yield return $"'{line}' cannot be typed: {error.Message}";
        }

        if (parsed.Errors.Count == 0 && Usage.IsWrong(parsed))
        {
            yield return $"'{line}' has an option that does not exist";
        }

        foreach (var sample in words.Where(word => word.StartsWith("samples/", StringComparison.Ordinal) && !tree.Files.Contains(word)))
        {
            yield return $"'{line}' names {sample}, which is not there";
        }
    }

    private static IEnumerable<string> CommandsIn(string text) =>
        Fences().Matches(text)
            .SelectMany(fence => fence.Groups[1].Value.Replace("\\\n", " ").Split('\n'))
            .Select(line => AfterCommand().Replace(line.Trim(), ""))
            .Where(line => Starts().IsMatch(line));

    [GeneratedRegex(@"^```[^\n]*\n(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fences();

    [GeneratedRegex(@"^(\$ )?(\./)?pillar( |$)")]
    private static partial Regex Starts();

    // A comment, a pipe or a redirection is the shell's.
    [GeneratedRegex(@"\s+(#|\||>|2>|<|;|&&)\s*.*$")]
    private static partial Regex AfterCommand();
}
