using System.CommandLine;
using Pillar.Platform.Accounts;
using Pillar.Review;

namespace Pillar.Cli.Commands.Review;

/// <summary><c>pillar review freeze NAME</c>: a cycle freezes data date, template, set of States and method.</summary>
internal static class FreezeCommand
{
    private static readonly Argument<string> Name = new("NAME") { Description = "A short name for the cycle, such as 2027" };
    private static readonly Option<string?> On = ReviewOptions.On();
    private static readonly Option<string> Set = ReviewOptions.Set();
    private static readonly Option<string?> Template = ReviewOptions.Template();
    private static readonly Option<bool> Public = ReviewOptions.Public();

    public static Command Create() => new Command("freeze", "Freeze a cycle of the review: data date, template, States and method") { Name, On, Set, Template, Public }.Does(Run);

    private static int Run(Session session)
    {
        var arguments = session.Arguments;
        var (cycle, refusal) = session.Review.FreezeCycle(session.Audit, session.Clock).Run(
            arguments.GetRequiredValue(Name), session.Review.StateBook.Set(arguments.GetRequiredValue(Set)),
            new(ReviewOptions.Template(session, Template), ReviewOptions.Day(session, arguments.GetValue(On)), arguments.GetValue(Public)), Actor.OfOperatingSystem());
        if (cycle is null)
        {
            return ReviewOptions.Refuse(session, refusal!);
        }

        if (session.Json)
        {
            session.Out.WriteLine(ReviewJson.Cycle(cycle, null));
        }
        else
        {
            ReviewOptions.Say(session, "frozen", cycle.Name, ReviewOptions.Day(cycle.Day), cycle.States, cycle.Sha256);
        }

        return ExitCodes.Done;
    }
}
