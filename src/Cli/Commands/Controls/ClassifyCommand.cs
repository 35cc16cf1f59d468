using System.CommandLine;
using Pillar.Controls;
using Pillar.Controls.Classifying;

namespace Pillar.Cli.Commands.Controls;

/// <summary><c>pillar classify TEXT</c>: which entries catch this item, and what has to be asked.</summary>
internal static class ClassifyCommand
{
    private const int Shown = 5;

    public static Command Create()
    {
        var text = new Argument<string>("TEXT") { Description = "What the item is, in the words of its data sheet" };
        var spec = new Option<string[]>("--spec") { Description = "A property, such as \"tensile strength=2100 MPa\"; may be repeated", HelpName = "NAME=VALUE" };
        var cas = new Option<string[]>("--cas") { Description = "CAS number of what it is or contains; may be repeated", HelpName = "NUMBER" };
        var answer = new Option<string[]>("--answer") { Description = "Answer to a question, such as 1C216#2=no; may be repeated", HelpName = "ID=YES|NO" };
        var list = ControlLines.List();
        var command = new Command("classify", "Ask which control list entries catch an item, by what it is and by its properties") { text, spec, cas, answer, list };
        return command.Does(session =>
        {
            var arguments = session.Arguments;
            var facts = ItemFacts.Of(arguments.GetRequiredValue(text), arguments.GetValue(spec) ?? [], arguments.GetValue(cas) ?? [], arguments.GetValue(answer) ?? []);
            return Run(session, facts, arguments.GetValue(list));
        });
    }

    private static int Run(Session session, ItemFacts facts, string? list)
    {
        var answer = session.Controls.Classify.Run(facts, list, Shown);
        if (session.Json)
        {
            session.Out.WriteLine(ClassificationJson.Of(answer, session.Language));
        }
        else
        {
            ClassifySheet.Print(session, answer);
        }

        return answer.Outcome == ClassificationOutcome.NoEntryFound ? ExitCodes.Done : ExitCodes.Refer;
    }
}
