using System.CommandLine;
using Pillar.Controls;
using Pillar.Controls.Classifying;
using Pillar.Platform.Input;
using Pillar.Vocabulary;

namespace Pillar.Cli.Commands.Controls;

/// <summary><c>pillar classify sheet FILE</c>: which properties does a data sheet state, and where? A person confirms them.</summary>
internal static class SheetCommand
{
    private const int LongestText = 100;

    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "A data sheet as plain text or PDF" };
        return new Command("sheet", "Propose the properties that a data sheet states, each with its page and line") { file }.Does(session => Run(session, session.Arguments.GetRequiredValue(file)));
    }

    private static int Run(Session session, string file)
    {
        using var sheet = InputStream.Open(file, new InputLimits(DataSheet.LargestFile));
        var facts = DataSheet.Read(sheet);
        if (session.Json)
        {
            session.Out.WriteLine(ClassificationJson.Of(facts));
            return ExitCodes.Done;
        }

        foreach (var fact in facts)
        {
            Wrapped.Write(session.Out, $"{fact.Page,3}:{fact.Line,-4}  ", $"{Printable.Line(fact.Option, LongestText)}  ({Printable.Line(fact.Text, LongestText)})");
        }

        Wrapped.Write(session.Out, "", ControlLines.Say(session, facts.Count == 0 ? "sheet-none" : "sheet-confirm"));
        return ExitCodes.Done;
    }
}
