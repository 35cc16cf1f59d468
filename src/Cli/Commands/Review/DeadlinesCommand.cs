using System.CommandLine;
using System.Text;
using Pillar.Platform.Files;
using Pillar.Review;
using Pillar.Review.Calendar;
using Pillar.Vocabulary;

namespace Pillar.Cli.Commands.Review;

/// <summary><c>pillar review deadlines [STATE]</c>: what is due, and when; also as a calendar.</summary>
internal static class DeadlinesCommand
{
    private static readonly Argument<string?> State = new("STATE") { Description = "Code or name of the State; all when left out", Arity = ArgumentArity.ZeroOrOne };
    private static readonly Option<string?> Out = new("--out") { Description = "Write them as iCalendar to this file (.ics)", HelpName = "FILE" };
    private static readonly Option<bool> Public = ReviewOptions.Public();

    public static Command Create() => new Command("deadlines", "List what is due, and when, or write it as a calendar") { State, Out, Public }.Does(Run);

    private static int Run(Session session)
    {
        var arguments = session.Arguments;
        var today = ReviewOptions.Day(session, null);
        var state = arguments.GetValue(State) is { } word ? session.Review.StateBook.Require(word) : null;
        var deadlines = session.Review.ListDeadlines(session.Language).Run(state, today, arguments.GetValue(Public));
        if (arguments.GetValue(Out) is { } target)
        {
            Write(target, deadlines);
        }

        if (session.Json)
        {
            session.Out.WriteLine(SheetJson.Deadlines(deadlines, today));
            return ExitCodes.Done;
        }

        foreach (var deadline in deadlines)
        {
            var days = deadline.First == deadline.Last ? ReviewOptions.Day(deadline.Last) : $"{ReviewOptions.Day(deadline.First)}–{ReviewOptions.Day(deadline.Last)}";
            Wrapped.Write(session.Out, $"{days}  ", deadline.Title + (deadline.Last < today ? $" ({SheetVerbs.Text(session, "deadline-passed")})" : ""));
        }

        return ExitCodes.Done;
    }

    private static void Write(string target, IReadOnlyList<Deadline> deadlines)
    {
        if (!target.EndsWith(".ics", StringComparison.OrdinalIgnoreCase))
        {
            throw new BadInputException("--out", "a name that ends with .ics", Path.GetFileName(target));
        }

        AtomicFile.Write(target, Encoding.UTF8.GetBytes(CalendarFile.Of(deadlines)));
    }
}
