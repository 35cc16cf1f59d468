using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using System.Globalization;
using Pillar.Cli.Resources;

namespace Pillar.Cli;

/// <summary>Help of the tool itself: the usual pages, and under the first one examples that can be typed as they stand.</summary>
internal static class Help
{
    public static IReadOnlyList<string> Examples { get; } =
    [
        "pillar assess samples/transfers/deny-houthi-alias.json",
        "pillar screen \"Ansarallah\"",
        "pillar lists import consolidated.xml",
        "pillar serve",
    ];

    /// <summary><c>pillar help screen file</c> as <c>pillar screen file --help</c>.</summary>
    public static string[] Asked(string[] words) => words is ["help", .. var command] ? [.. command, "--help"] : words;

    /// <summary>Lets <c>pillar</c> alone and <c>pillar --help</c> end on the examples.</summary>
    public static void AddTo(RootCommand root, CultureInfo language)
    {
        var option = root.Options.OfType<HelpOption>().Single();
        var usual = (HelpAction)option.Action!;
        option.Action = new PageWithExamples(usual, language, asked: true);
        root.Action = new PageWithExamples(usual, language, asked: false);
    }

    private sealed class PageWithExamples(HelpAction page, CultureInfo language, bool asked) : SynchronousCommandLineAction
    {
        // A page that was asked for is shown whatever else is wrong; a page shown for want of a command must not hide a misspelt one.
        public override bool ClearsParseErrors => asked;

        public override int Invoke(ParseResult arguments)
        {
            HelpWords.Translate((RootCommand)arguments.RootCommandResult.Command, language);
            var output = arguments.InvocationConfiguration.Output;
            output.Write(Page(arguments));
            if (arguments.CommandResult.Command is RootCommand)
            {
                output.WriteLine(CliText.Say("examples").In(language));
                foreach (var example in Examples)
                {
                    output.WriteLine($"  {example}");
                }
            }

            return ExitCodes.Done;
        }

        // The library leaves these words of its own in English in every language.
        private string Page(ParseResult arguments)
        {
            var configuration = arguments.InvocationConfiguration;
            var output = configuration.Output;
            using var text = new StringWriter();
            configuration.Output = text;
            var above = ArgumentsAbove(arguments.CommandResult);
            above.ForEach(static argument => argument.Hidden = true);
            page.Invoke(arguments);
            above.ForEach(static argument => argument.Hidden = false);
            configuration.Output = output;
            return new[] { "[command]", "(REQUIRED)", "[default: " }
                .Aggregate(text.ToString(), (page, word) => page.Replace(word, CliText.Say(word).In(language), StringComparison.Ordinal));
        }

        // The library shows the arguments of the commands above as well: "screen <NAME> file <FILE>", which nobody can type.
        private static List<Argument> ArgumentsAbove(CommandResult result) =>
            result.Parent is CommandResult above ? [.. above.Command.Arguments, .. ArgumentsAbove(above)] : [];
    }
}
