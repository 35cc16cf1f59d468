using System.CommandLine;

namespace Pillar.Cli.Commands.Money;

/// <summary><c>pillar money correct CASE HOLDING "EUR 1205.00"</c>: an amount was written down wrongly.</summary>
internal static class CorrectCommand
{
    private static readonly Argument<long> Case = MoneyOptions.Case();
    private static readonly Argument<long> Holding = new("HOLDING") { Description = "Number of the holding" };
    private static readonly Argument<string> Sum = new("AMOUNT") { Description = "What is frozen in truth, such as \"EUR 1205.00\"" };
    private static readonly Option<string> Reason = MoneyOptions.Reason("What was wrong, on one line");

    public static Command Create() => new Command("correct", "Correct a frozen amount that was written down wrongly; the old one stays in the ledger") { Case, Holding, Sum, Reason }.Does(Run);

    private static int Run(Session session) => MoneyOptions.Answer(session, session.Transfers.Freezing.CorrectHolding.Run(
        session.Arguments.GetRequiredValue(Case), session.Arguments.GetRequiredValue(Holding), session.Arguments.GetRequiredValue(Sum), session.Arguments.GetRequiredValue(Reason), MoneyOptions.Who));
}
