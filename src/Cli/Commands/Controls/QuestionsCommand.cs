using System.CommandLine;
using Pillar.Controls.Classifying;
using Pillar.Vocabulary;

namespace Pillar.Cli.Commands.Controls;

/// <summary><c>pillar classify questions TEXT</c>: asks the next best question until nothing is left to ask, then gives the answer.</summary>
internal static class QuestionsCommand
{
    private const int Shown = 5;
    private const int LongestText = 400;

    public static Command Create()
    {
        var text = new Argument<string>("TEXT") { Description = "What the item is, in the words of its data sheet" };
        var list = ControlLines.List();
        return new Command("questions", "Classify by question and answer") { text, list }
            .Does(session => Run(session, ItemFacts.Of(session.Arguments.GetRequiredValue(text), [], [], []), session.Arguments.GetValue(list)));
    }

    private static int Run(Session session, ItemFacts facts, string? list)
    {
        Wrapped.Write(session.Error, "", ControlLines.Say(session, "questions-how"));
        while (true)
        {
            var answer = session.Controls.Classify.Run(facts, list, Shown);
            if (answer.Next is not { } next || Asked(session, answer, next) is not { } said)
            {
                return ClassifyCommand.Told(session, answer, session.Controls.ProductRegister.Precedents(facts.Description));
            }

            facts = With(session, facts, next, said);
        }
    }

    /// <summary>Null at the end of the input, or at an empty line.</summary>
    private static string? Asked(Session session, Classification answer, Pillar.Controls.Compiling.Leaf next)
    {
        session.Error.WriteLine();
        Wrapped.Write(session.Error, "", string.Join(", ", answer.Candidates.Take(Shown).Select(candidate => $"{candidate.Code} {ControlLines.Word(session, candidate.Verdict)}")));
        Wrapped.Write(session.Error, "? ", $"{Printable.Line(next.Text, LongestText)} [{next.Id}]");
        return Console.In.ReadLine()?.Trim() is { Length: > 0 } line ? line : null;
    }

    /// <summary>An answer that is none leaves the facts as they are, and the question is asked again.</summary>
    private static ItemFacts With(Session session, ItemFacts facts, Pillar.Controls.Compiling.Leaf next, string said)
    {
        if (said is "?" or "-")
        {
            return facts with { Skipped = facts.Skipped.Append(next.Id).ToHashSet(StringComparer.OrdinalIgnoreCase) };
        }

        if (Answer.Parse(said) is not { } answer)
        {
            Wrapped.Write(session.Error, "", ControlLines.Say(session, "questions-how"));
            return facts;
        }

        return facts with { Answers = new Dictionary<string, Answer>(facts.Answers, StringComparer.OrdinalIgnoreCase) { [next.Id] = answer } };
    }
}
