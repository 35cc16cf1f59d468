using System.CommandLine;
using System.Text;
using Pillar.Platform.Files;
using Pillar.Review;

namespace Pillar.Cli.Commands.Review;

/// <summary><c>pillar review cycle NAME</c>: the figures of a frozen cycle are computed again and compared to the byte.</summary>
internal static class CycleCommand
{
    private static readonly Argument<string> Name = new("NAME") { Description = "Name of the cycle" };
    private static readonly Option<string?> Out = new("--out") { Description = "Write the frozen figures to this file", HelpName = "FILE" };

    public static Command Create() => new Command("cycle", "Compute the figures of a frozen cycle again and compare them to the byte") { Name, Out }.Does(Run);

    private static int Run(Session session)
    {
        var cycles = session.Review.Cycles;
        var cycle = cycles.Require(session.Arguments.GetRequiredValue(Name));
        var check = cycles.Check(cycle);
        if (session.Arguments.GetValue(Out) is { } file)
        {
            AtomicFile.Write(file, Encoding.UTF8.GetBytes(cycle.Figures));
        }

        if (session.Json)
        {
            session.Out.WriteLine(ReviewJson.Cycle(cycle, check));
            return check.Same ? ExitCodes.Done : ExitCodes.Refer;
        }

        ReviewOptions.Say(session, "frozen", cycle.Name, ReviewOptions.Day(cycle.Day), cycle.States, cycle.Sha256);
        ReviewOptions.Say(session, check.Same ? "cycle-same" : "cycle-differs", cycle.Method);
        check.Gone.ToList().ForEach(line => session.Out.WriteLine("- " + line));
        check.New.ToList().ForEach(line => session.Out.WriteLine("+ " + line));
        return check.Same ? ExitCodes.Done : ExitCodes.Refer;
    }
}
