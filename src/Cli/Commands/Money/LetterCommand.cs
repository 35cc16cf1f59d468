using System.CommandLine;
using Pillar.Platform.Files;
using Pillar.Vocabulary;

namespace Pillar.Cli.Commands.Money;

/// <summary><c>pillar money letter CASE EVENT --out FILE.docx</c>: the letter of a step, to be signed.</summary>
internal static class LetterCommand
{
    private static readonly Argument<long> Case = MoneyOptions.Case();
    private static readonly Argument<long> Event = new("EVENT") { Description = "Number of the event, as pillar money show tells it" };
    private static readonly Option<string> Out = new("--out") { Description = "File to write, .docx", HelpName = "FILE", Required = true };

    public static Command Create() => new Command("letter", "Write the letter of a freeze, report, notice, exemption, release or return") { Case, Event, Out }.Does(Run);

    private static int Run(Session session)
    {
        var freezing = session.Transfers.Freezing;
        var (about, refusal) = freezing.ShowCases.Require(session.Arguments.GetRequiredValue(Case));
        if (about is null)
        {
            return MoneyOptions.Refuse(session, refusal!);
        }

        var number = session.Arguments.GetRequiredValue(Event);
        var letter = freezing.Letter(about, number, session.Language)
            ?? throw new BadInputException("EVENT", "an event of the case that has a letter: freeze, report, notify, exempt, release or return", $"{number}");
        AtomicFile.Write(session.Arguments.GetRequiredValue(Out), letter.Docx);
        return ExitCodes.Done;
    }
}
