using System.CommandLine;
using Pillar.Controls;
using Pillar.Controls.Classifying;
using Pillar.Vocabulary;

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
        var hs = new Option<string?>("--hs") { Description = "Digits of the Harmonized System: a hint at words to look for, never a decision", HelpName = "CODE" };
        var why = new Option<string?>("--why") { Description = "Say of one code why it was found or not", HelpName = "CODE" };
        var list = ControlLines.List();
        var command = new Command("classify", "Ask which control list entries catch an item, by what it is and by its properties") { text, spec, cas, hs, answer, why, list };
        command.Add(EvaluateCommand.Create());
        command.Add(QuestionsCommand.Create());
        command.Add(SheetCommand.Create());
        return command.Does(session =>
        {
            var arguments = session.Arguments;
            var facts = ItemFacts.Of(arguments.GetRequiredValue(text), arguments.GetValue(spec) ?? [], arguments.GetValue(cas) ?? [], arguments.GetValue(answer) ?? []) with { Hs = arguments.GetValue(hs) ?? "" };
            return arguments.GetValue(why) is { } code ? Why(session, facts, code, arguments.GetValue(list)) : Run(session, facts, arguments.GetValue(list));
        });
    }

    private static int Why(Session session, ItemFacts facts, string code, string? list)
    {
        var held = session.Controls.Classify.Against(facts, code, list);
        if (held.Count == 0)
        {
            throw new BadInputException("--why", "a code of a list in force", $"{code}");
        }

        if (session.Json)
        {
            session.Out.WriteLine(ClassificationJson.Of(held, session.Language));
        }
        else
        {
            held.ToList().ForEach(one => ClassifySheet.Print(session, one));
        }

        return ExitCodes.Done;
    }

    private static int Run(Session session, ItemFacts facts, string? list)
    {
        return Told(session, session.Controls.Classify.Run(facts, list, Shown));
    }

    /// <summary>Prints an answer, and gives the exit code it stands for.</summary>
    public static int Told(Session session, Classification answer)
    {
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
