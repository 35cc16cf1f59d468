using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Pillar.Cli.Resources;
using Pillar.Vocabulary;

namespace Pillar.Cli;

/// <summary>Says in one line what is wrong with a command line, and what may have been meant.</summary>
internal static class Usage
{
    private const int LongestLine = 400;

    // Two slips of the finger; three would offer 'lists' for 'ship'.
    private const int MostSlips = 2;

    /// <summary>True when the line cannot be run. A misspelt option would otherwise be taken for a name and screened.</summary>
    public static bool IsWrong(ParseResult arguments) => arguments.Errors.Count > 0 || MisspeltOption(arguments) is not null;

    public static int Refuse(ParseResult arguments, TextWriter error, CultureInfo language)
    {
        error.WriteLine(Printable.Line(Sentence(arguments).In(language), LongestLine));
        return ExitCodes.Usage;
    }

    private static Statement Sentence(ParseResult arguments)
    {
        var command = arguments.CommandResult.Command;
        var path = PathOf(arguments.CommandResult);
        if ((MisspeltOption(arguments) ?? arguments.UnmatchedTokens.FirstOrDefault()) is { } unknown)
        {
            return Unknown(unknown, command, path);
        }

        return command.Action is null && command.Subcommands.Count > 0
            ? CliText.Say("command-missing", path, string.Join(", ", command.Subcommands.Select(sub => sub.Name)))
            : UsageFault.Of(arguments, path) ?? CliText.Say("usage", OneLine(arguments.Errors[0].Message), path);
    }

    private static string? MisspeltOption(ParseResult arguments) =>
        arguments.Action?.ClearsParseErrors == true
            ? null
            : arguments.Tokens.TakeWhile(token => token.Type != TokenType.DoubleDash)
                .FirstOrDefault(token => token is { Type: TokenType.Argument, Value: ['-', '-' or (>= 'a' and <= 'z'), ..] })?.Value;

    private static string OneLine(string text) =>
        string.Join(' ', text.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries)).TrimEnd('.');

    private static Statement Unknown(string word, Command command, string path)
    {
        var known = word.StartsWith('-')
            ? command.Options.Select(option => option.Name).Concat([GlobalOptions.Home.Name, GlobalOptions.Json.Name, GlobalOptions.Language.Name])
            : command.Subcommands.Select(sub => sub.Name);
        return known.Where(name => Slips(word, name) <= MostSlips).MinBy(name => Slips(word, name)) switch
        {
            { } near => CliText.Say("unknown-near", word, path, near),
            null when command.Arguments.Count > 0 && !word.StartsWith('-') => CliText.Say("word-too-many", word, path),
            null => CliText.Say("unknown", word, path),
        };
    }

    private static string PathOf(CommandResult result) =>
        result.Parent is CommandResult parent ? $"{PathOf(parent)} {result.Command.Name}" : "pillar";

    // Levenshtein distance, row by row; words of a command line are short.
    private static int Slips(string left, string right)
    {
        var above = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var row = 1; row <= left.Length; row++)
        {
            var current = new int[right.Length + 1];
            current[0] = row;
            for (var column = 1; column <= right.Length; column++)
            {
                var replaced = above[column - 1] + (left[row - 1] == right[column - 1] ? 0 : 1);
                current[column] = Math.Min(replaced, Math.Min(above[column], current[column - 1]) + 1);
            }

            above = current;
        }

        return above[^1];
    }
}
