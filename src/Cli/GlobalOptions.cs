using System.CommandLine;
using System.Globalization;

namespace Pillar.Cli;

/// <summary>The options every command understands.</summary>
internal static class GlobalOptions
{
    public static Option<string?> Home { get; } = new("--home")
    {
        Description = "Data folder (else PILLAR_HOME, else the platform's usual place)",
        HelpName = "FOLDER",
        Recursive = true,
    };

    public static Option<bool> Json { get; } = new("--json") { Description = "Answer as JSON on stdout", Recursive = true };

    public static Option<string> Language { get; } = new("--lang")
    {
        Description = "Language of sentences: en or fr",
        HelpName = "LANGUAGE",
        Recursive = true,
        DefaultValueFactory = _ => "en",
    };

    /// <summary>The language that a command line asks for.</summary>
    public static CultureInfo LanguageOf(ParseResult arguments) => CultureInfo.GetCultureInfo(arguments.GetValue(Language) ?? "en");

    public static void AddTo(RootCommand root)
    {
        Language.AcceptOnlyFromAmong("en", "fr");
        root.Add(Home);
        root.Add(Json);
        root.Add(Language);
    }
}
