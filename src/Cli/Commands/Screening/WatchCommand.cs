using System.CommandLine;
using Pillar.Cli.Resources;
using Pillar.Screening;
using Pillar.Screening.Watch;
using Pillar.Vocabulary;

namespace Pillar.Cli.Commands.Screening;

/// <summary><c>pillar screen watch …</c>: which customers does a change of the lists touch?</summary>
internal static class WatchCommand
{
    private static readonly Argument<string> Input = new("CUSTOMERS")
    {
        Description = "CSV, plain or gzip, with the columns id,name[,kind,born,country,gender,identifier]",
    };

    private static readonly Option<string> NewName = new("--name") { Description = "What to call the base; the file's name without this", HelpName = "NAME", DefaultValueFactory = static _ => "" };
    private static readonly Argument<string> Base = new("NAME") { Description = "One base; every base without it", DefaultValueFactory = static _ => "" };
    private static readonly Argument<string> Gone = new("NAME") { Description = "The base to remove" };
    private static readonly Option<int> Runs = new("--runs") { Description = "So many runs of each base, newest first", HelpName = "COUNT", DefaultValueFactory = static _ => 1 };

    public static Command Create() => new("watch", "Tell which customers a change of the lists touches")
    {
        new Command("add", "Index a base of customers once and note the lists in force") { Input, NewName }.Does(Add),
        new Command("run", "Ask the bases only of what changed in the lists since the last time") { Base }.Does(Run),
        new Command("show", "Show the bases and what the last changes touched") { Base, Runs }.Does(Show),
        new Command("remove", "Remove a base with all that was found about it") { Gone }.Does(Remove),
    };

    private static int Add(Session session)
    {
        using var interrupt = new Interrupt();
        using var progress = new ProgressLine(session);
        try
        {
            var input = session.Arguments.GetRequiredValue(Input);
            var outcome = session.Screening.WatchCustomers.Add(
                input, session.Arguments.GetValue(NewName)!, done => progress.Show(() => WatchCliText.Say("indexing", session.Language, done)), interrupt.Token);
            progress.Dispose();
            return Answered(session, outcome, added => new WatchSheet(session).Added(added));
        }
        catch (OperationCanceledException)
        {
            progress.Dispose();
            session.Error.WriteLine(WatchCliText.Say("stopped", session.Language));
            return ExitCodes.Stopped;
        }
    }

    private static int Run(Session session)
    {
        var outcome = session.Screening.WatchCustomers.Run(session.Arguments.GetValue(Base)!);
        var done = Answered(session, outcome, runs => new WatchSheet(session).Runs(runs));
        return outcome.Answer is { } made ? made.Select(Exit).Max() : done;
    }

    private static int Show(Session session)
    {
        var (name, runs) = (session.Arguments.GetValue(Base)!, session.Arguments.GetValue(Runs));
        if (runs < 1)
        {
            throw new BadInputException("--runs", "a whole number of at least 1", $"{runs}");
        }

        new WatchSheet(session).Bases(session.Screening.WatchCustomers.Show(name, runs));
        return ExitCodes.Done;
    }

    private static int Remove(Session session) =>
        Answered(session, session.Screening.WatchCustomers.Remove(session.Arguments.GetRequiredValue(Gone)), name => new WatchSheet(session).Removed(name));

    private static int Answered<T>(Session session, WatchOutcome<T> outcome, Action<T> write)
        where T : class
    {
        if (outcome.Refusal is { } refusal)
        {
            session.Error.WriteLine(refusal.Text.In(session.Language));
            return ExitCodes.BadInput;
        }

        write(outcome.Answer!);
        return ExitCodes.Done;
    }

    private static int Exit(WatchRun run) =>
        ScreenExit.Of(run.Outcome is ScreenOutcome.Strong or ScreenOutcome.Possible || run.Complete ? run.Outcome : ScreenOutcome.Incomplete);
}
