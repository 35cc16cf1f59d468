using System.CommandLine;
using Pillar.Transfers.Money.Freezing;

namespace Pillar.Cli.Commands.Money;

/// <summary><c>pillar money exempt CASE basic "EUR 300.00"</c>: funds are let go as an authority decided.</summary>
internal static class ExemptCommand
{
    private static readonly Argument<long> Case = MoneyOptions.Case();
    private static readonly Argument<string> Kind = new("KIND") { Description = "basic or extraordinary expenses" };
    private static readonly Argument<string> Sum = new("AMOUNT") { Description = "How much is let go, such as \"EUR 300.00\"" };
    private static readonly Option<long> Holding = new("--holding") { Description = "From which holding", HelpName = "NUMBER", DefaultValueFactory = static _ => 1 };
    private static readonly Option<string> Authority = MoneyOptions.Text("--authority", "Who decided it");
    private static readonly Option<string> Decision = MoneyOptions.Text("--decision", "Reference of the decision");
    private static readonly Option<string> Reason = MoneyOptions.Reason("For what, on one line");

    public static Command Create() => new Command("exempt", "Let funds go for basic or extraordinary expenses, as an authority decided") { Case, Kind, Sum, Holding, Authority, Decision, Reason }.Does(Run);

    private static int Run(Session session)
    {
        var arguments = session.Arguments;
        var request = new ExemptionRequest(
            arguments.GetRequiredValue(Kind), arguments.GetValue(Holding), arguments.GetRequiredValue(Sum), arguments.GetValue(Authority)!, arguments.GetValue(Decision)!, arguments.GetRequiredValue(Reason));
        return MoneyOptions.Answer(session, session.Transfers.Freezing.GrantExemption.Run(arguments.GetRequiredValue(Case), request, MoneyOptions.Who));
    }
}
