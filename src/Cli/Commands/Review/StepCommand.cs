using System.CommandLine;
using Pillar.Platform.Accounts;
using Pillar.Review;
using Pillar.Review.Records;
using Pillar.Vocabulary;

namespace Pillar.Cli.Commands.Review;

/// <summary><c>pillar review step STATE STATUS</c>: the record goes from one status to the next.</summary>
internal static class StepCommand
{
    private static readonly Argument<string> State = ReviewOptions.State();
    private static readonly Argument<string> Status = new("STATUS") { Description = "sent, agreed, approved, published or withdrawn" };
    private static readonly Option<string> Basis = new("--basis")
    {
        Description = "What it rests on, such as the note verbale with the State's consent; publication needs it",
        HelpName = "TEXT",
        DefaultValueFactory = static _ => "",
    };

    public static Command Create() => new Command("step", "Record that a State's record was sent, agreed, approved, published or withdrawn") { State, Status, Basis }.Does(Run);

    private static int Run(Session session)
    {
        var arguments = session.Arguments;
        var state = session.Review.StateBook.Require(arguments.GetRequiredValue(State));
        var word = arguments.GetRequiredValue(Status);
        var to = RecordStatusWords.ParseStep(word) ?? throw new BadInputException("STATUS", "sent, agreed, approved, published or withdrawn", word);
        var (step, refusal) = session.Review.TakeStep(session.Audit, session.Clock).Run(state, to, arguments.GetRequiredValue(Basis), Actor.OfOperatingSystem());
        if (step is null)
        {
            return ReviewOptions.Refuse(session, refusal!);
        }

        if (session.Json)
        {
            session.Out.WriteLine(ReviewJson.Step(step));
        }
        else
        {
            ReviewOptions.Say(session, "stepped", session.Review.StateBook.Name(state.Code, session.Language), ReviewModule.NameOf(to).In(session.Language), ReviewOptions.Day(step.Day));
        }

        return ExitCodes.Done;
    }
}
