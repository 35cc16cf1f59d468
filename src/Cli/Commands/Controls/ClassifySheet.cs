using Pillar.Controls.Classifying;
using Pillar.Controls.Compiling;
using Pillar.Vocabulary;

namespace Pillar.Cli.Commands.Controls;

/// <summary>A classification on a terminal: the answer first, then each candidate with the rules on its best path, then the next question.</summary>
internal static class ClassifySheet
{
    private const int LongestText = 400;

    public static void Print(Session session, Classification answer)
    {
        Wrapped.Write(session.Out, "", answer.Text.In(session.Language));
        if (answer.BundledOnly is { } said)
        {
            Wrapped.Write(session.Out, "", said.In(session.Language));
        }

        foreach (var hint in answer.Hints)
        {
            Wrapped.Write(session.Out, "", hint.In(session.Language));
        }

        foreach (var candidate in answer.Candidates)
        {
            session.Out.WriteLine();
            Candidate(session, candidate);
        }

        if (answer.Next is { } next)
        {
            session.Out.WriteLine();
            Wrapped.Write(session.Out, ControlLines.Say(session, "next") + " ", $"{Printable.Line(next.Text, LongestText)} [{next.Id}]");
        }

        EndUse(session, answer.CatchAll);
        session.Out.WriteLine();
        foreach (var list in answer.NotInForce)
        {
            Wrapped.Write(session.Out, "", list.In(session.Language));
        }

        Wrapped.Write(session.Out, "", ControlLines.Say(session, "editions", string.Join(", ", answer.Editions.Select(edition => ControlLines.Edition(session, edition)))));
    }

    private static void EndUse(Session session, CatchAll? catchAll)
    {
        if (catchAll is null)
        {
            return;
        }

        session.Out.WriteLine();
        Wrapped.Write(session.Out, "", catchAll.Text.In(session.Language));
        foreach (var question in catchAll.Questions)
        {
            var because = question.Because.Length > 0 ? $" ({Printable.Line(question.Because, LongestText)})" : "";
            Wrapped.Write(session.Out, $"  {Mark(question.Verdict)} ", $"{question.Text.In(session.Language)}{because} [{question.Id}]");
        }
    }

    /// <summary>One code: where the words put it, and what its rules say.</summary>
    public static void Print(Session session, HeldCode held)
    {
        Wrapped.Write(session.Out, "", held.Place is { } place ? ControlLines.Say(session, "why-place", held.Code, ControlLines.Word(session, held.Verdict), place) : ControlLines.Say(session, "why-no-word", held.Code, ControlLines.Word(session, held.Verdict)));
        Candidate(session, held.Candidate);
    }

    private static void Candidate(Session session, Candidate candidate)
    {
        Wrapped.Write(session.Out, $"{candidate.Code}  {ControlLines.Word(session, candidate.Verdict)}  ", Printable.Line(candidate.Entry.Entry.Heading, LongestText));
        Wrapped.Write(session.Out, "  ", $"{ControlLines.Edition(session, candidate.Edition)}. {candidate.NotTheLaw.In(session.Language)}");
        if (candidate.NearThreshold || candidate.Far)
        {
            Wrapped.Write(session.Out, "  ", ControlLines.Say(session, candidate.NearThreshold ? "near-threshold" : "far"));
        }

        Rule(session, candidate.Answer, "  ");
        foreach (var (note, noted) in candidate.TakenOut)
        {
            Wrapped.Write(session.Out, $"  {ControlLines.Say(session, "taken-out", note.Of, ControlLines.Word(session, noted.Verdict))} ", Printable.Line(string.Join(' ', note.Note.Text), LongestText));
        }
    }

    private static void Rule(Session session, Evaluated evaluated, string indent)
    {
        if (evaluated.Rule is Leaf leaf)
        {
            var because = evaluated.Because.Length > 0 ? $" ({evaluated.Because})" : "";
            var read = leaf is Unread ? ControlLines.Say(session, "read") + " " : "";
            Wrapped.Write(session.Out, $"{indent}{Mark(evaluated.Verdict)} ", $"{read}{Printable.Line(leaf.Text, LongestText)}{because} [{leaf.Id}]");
            return;
        }

        if (evaluated.Rule is NoneOf)
        {
            session.Out.WriteLine($"{indent}{ControlLines.Say(session, "none-of")}");
        }

        foreach (var below in evaluated.Shown)
        {
            Rule(session, below, evaluated.Rule is NoneOf ? indent + "  " : indent);
        }
    }

    private static char Mark(Verdict verdict) => verdict switch
    {
        Verdict.Met => '+',
        Verdict.NotMet => '-',
        _ => '?',
    };
}
