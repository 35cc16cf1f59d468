using System.CommandLine;

namespace Pillar.Cli.Commands.Money;

/// <summary><c>pillar money contest CASE --reason TEXT</c>: the holder says he is not the listed party.</summary>
internal static class ContestCommand
{
    private static readonly Argument<long> Case = MoneyOptions.Case();
    private static readonly Option<string> Reason = MoneyOptions.Reason("What the holder says, on one line");

    public static Command Create() => new Command("contest", "Record that the holder contests the freeze") { Case, Reason }.Does(session =>
        MoneyOptions.Answer(session, session.Transfers.Freezing.ContestFreeze.Run(session.Arguments.GetRequiredValue(Case), session.Arguments.GetRequiredValue(Reason), MoneyOptions.Who)));
}
