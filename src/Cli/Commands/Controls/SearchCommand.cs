using System.CommandLine;
using Pillar.Controls;
using Pillar.Vocabulary;

namespace Pillar.Cli.Commands.Controls;

/// <summary><c>pillar controls search WORDS</c>: entries that speak of these words.</summary>
internal static class SearchCommand
{
    private const int Shown = 20;
    private const int LongestText = 300;

    public static Command Create()
    {
        var words = new Argument<string[]>("WORDS") { Description = "Words of a list or of a shop", Arity = ArgumentArity.OneOrMore };
        var list = ControlLines.List();
        var command = new Command("search", "Find entries by their words; says nothing about whether an item is controlled") { words, list };
        return command.Does(session => Run(session, string.Join(' ', session.Arguments.GetRequiredValue(words)), session.Arguments.GetValue(list)));
    }

    private static int Run(Session session, string words, string? list)
    {
        var found = session.Controls.SearchControls.Run(words, list, Shown);
        if (session.Json)
        {
            session.Out.WriteLine(ControlsJson.Found(found));
            return ExitCodes.Done;
        }

        if (found.Count == 0)
        {
            Wrapped.Write(session.Out, "", ControlLines.Say(session, "nothing-found"));
        }

        foreach (var one in found)
        {
            Wrapped.Write(session.Out, $"{one.Code,-8} ", Printable.Line(one.Heading, LongestText));
            if (one.Item is { } item)
            {
                Wrapped.Write(session.Out, $"           {item.Id} ", Printable.Line(item.Text, LongestText));
            }
        }

        return ExitCodes.Done;
    }
}
