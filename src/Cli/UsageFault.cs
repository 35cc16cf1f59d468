using System.CommandLine;
using System.CommandLine.Parsing;
using Pillar.Cli.Resources;
using Pillar.Vocabulary;

namespace Pillar.Cli;

/// <summary>
/// What is wrong with the values of a command line, in our own words: the library names types of the runtime and leaves half of its
/// sentences in English.
/// </summary>
internal static class UsageFault
{
    /// <summary>The sentence for the first error, or null where the library's own has to do.</summary>
    public static Statement? Of(ParseResult arguments, string path) =>
        arguments.Errors[0].SymbolResult switch
        {
            OptionResult option => OfOption(option, path),
            ArgumentResult { Parent: OptionResult option } => OfOption(option, path),
            ArgumentResult { Tokens: [], Argument: var argument } => CliText.Say("value-missing", path, argument.Name),
            ArgumentResult { Tokens: [.., var last], Argument: var argument } => OfValue(argument.Name, argument.ValueType, [], last.Value, path),
            _ => OfCommand(arguments, path),
        };

    private static Statement? OfOption(OptionResult result, string path)
    {
        var option = result.Option;
        return result.Tokens switch
        {
            [] when result.IdentifierTokenCount == 0 => CliText.Say("value-missing", path, Shown(option)),
            [] => CliText.Say("option-empty", path, Shown(option)),
            [_, _, ..] when option.Arity.MaximumNumberOfValues == 1 => CliText.Say("option-twice", path, option.Name),
            [.., var last] => OfValue(option.Name, option.ValueType, Choices(option), last.Value, path),
        };
    }

    private static Statement? OfValue(string name, Type type, string[] choices, string found, string path) =>
        choices.Length > 0 ? CliText.Say("value-among", path, name, string.Join(", ", choices), found)
        : IsWholeNumber(type) ? CliText.Say("value-number", path, name, found)
        : null;

    private static Statement? OfCommand(ParseResult arguments, string path)
    {
        var command = arguments.CommandResult.Command;
        var missing = command.Options.Where(option => option.Required && arguments.GetResult(option) is null).Select(Shown)
            .Concat(command.Arguments.Where(argument => argument.Arity.MinimumNumberOfValues > 0 && arguments.GetResult(argument) is not { Tokens.Count: > 0 })
                .Select(argument => argument.Name));
        return missing.FirstOrDefault() is { } first ? CliText.Say("value-missing", path, first) : null;
    }

    private static string[] Choices(Option option) =>
        IsWholeNumber(option.ValueType) ? [] : [.. option.GetCompletions(System.CommandLine.Completions.CompletionContext.Empty).Select(static choice => choice.Label)];

    private static string Shown(Option option) => option.HelpName is { Length: > 0 } value ? $"{option.Name} {value}" : option.Name;

    private static bool IsWholeNumber(Type type) => (Nullable.GetUnderlyingType(type) ?? type) is var plain && (plain == typeof(int) || plain == typeof(long));
}
