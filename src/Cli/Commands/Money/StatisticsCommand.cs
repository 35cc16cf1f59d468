using System.CommandLine;

namespace Pillar.Cli.Commands.Money;

/// <summary><c>pillar money statistics</c>: figures for FATF Recommendation 7 and Immediate Outcome 11.</summary>
internal static class StatisticsCommand
{
    private static readonly Option<string> From = MoneyOptions.Text("--from", "First day that counts, YYYY-MM-DD");
    private static readonly Option<string> To = MoneyOptions.Text("--to", "Last day that counts, YYYY-MM-DD; today without it");

    public static Command Create() => new Command("statistics", "Count designations, freezes, reports and releases with their hours and denominators") { From, To }.Does(static session =>
    {
        new MoneySheet(session).Figures(session.Transfers.Freezing.Statistics.Run(
            MoneyOptions.Day(session.Arguments.GetValue(From)!, "--from"), MoneyOptions.Day(session.Arguments.GetValue(To)!, "--to")));
        return ExitCodes.Done;
    });
}
