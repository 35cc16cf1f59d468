using System.CommandLine;
using System.Globalization;
using System.Resources;

namespace Pillar.Cli;

/// <summary>
/// What help says of each command, argument and option, by the words a user types. English stands where the command is written;
/// <c>HelpText.resx</c> is made from it by a test, so that the French file beside it can be held against it.
/// </summary>
internal static class HelpWords
{
    private static ResourceManager Source { get; } = new("Pillar.Cli.Resources.HelpText", typeof(HelpWords).Assembly);

    /// <summary>Every symbol that help describes, with its key: <c>lists import</c>, <c>lists import FILE</c>, <c>--home</c>.</summary>
    public static IEnumerable<(string Key, Symbol Symbol)> Of(Command command, string path = "") =>
    [
        (path.Length == 0 ? "pillar" : path, command),
        .. command.Arguments.Select(argument => (Below(path, argument.Name), (Symbol)argument)),
        .. command.Options.Select(option => (Below(path, option.Name), (Symbol)option)),
        .. command.Subcommands.SelectMany(sub => Of(sub, Below(path, sub.Name))),
    ];

    public static void Translate(RootCommand root, CultureInfo language)
    {
        foreach (var (key, symbol) in Of(root))
        {
            symbol.Description = Say(key, language) ?? symbol.Description;
        }
    }

    public static string? Say(string key, CultureInfo language) => Source.GetString(key, language);

    private static string Below(string path, string name) => path.Length == 0 ? name : $"{path} {name}";
}
