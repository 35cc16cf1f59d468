using System.CommandLine;
using Pillar.Transfers.Money;

namespace Pillar.Cli.Commands.Money;

/// <summary><c>pillar money freeze CASE --holding "EUR 1250.00 ACCOUNT"</c>: what the holder has is frozen.</summary>
internal static class FreezeCommand
{
    private static readonly Argument<long> Case = MoneyOptions.Case();
    private static readonly Option<string[]> Holding = new("--holding") { Description = "What is frozen: currency, amount, account or asset, such as \"EUR 1250.00 current account 4711\"; once for each", HelpName = "TEXT" };
    private static readonly Option<string> At = MoneyOptions.Text("--at", "When it took effect, such as 2026-03-05T09:40Z; now without it");

    public static Command Create() => new Command("freeze", "Freeze what the holder of a case has; again for what is found later") { Case, Holding, At }.Does(Run);

    private static int Run(Session session) => MoneyOptions.Answer(session, session.Transfers.Freezing.FreezeHoldings.Run(
        session.Arguments.GetRequiredValue(Case), session.Arguments.GetValue(Holding) ?? [], Moment.Read(session.Arguments.GetValue(At)!, "--at"), MoneyOptions.Who));
}
