using System.CommandLine;

namespace Pillar.Cli.Commands.Money;

/// <summary><c>pillar money report CASE --to UNIT</c>: the freeze is reported to the financial intelligence unit.</summary>
internal static class ReportCommand
{
    private static readonly Argument<long> Case = MoneyOptions.Case();
    private static readonly Option<string> To = new("--to") { Description = "The financial intelligence unit", HelpName = "TEXT", Required = true };
    private static readonly Option<string> Reference = MoneyOptions.Text("--reference", "Under which the report was sent");

    public static Command Create() => new Command("report", "Record that the freeze was reported to the financial intelligence unit") { Case, To, Reference }.Does(Run);

    private static int Run(Session session) => MoneyOptions.Answer(session, session.Transfers.Freezing.ReportFreeze.Run(
        session.Arguments.GetRequiredValue(Case), session.Arguments.GetRequiredValue(To), session.Arguments.GetValue(Reference)!, MoneyOptions.Who));
}
