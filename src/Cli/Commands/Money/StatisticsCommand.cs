using System.CommandLine;
using System.Text;
using Pillar.Platform.Files;
using Pillar.Transfers.Money.Freezing;

namespace Pillar.Cli.Commands.Money;

/// <summary><c>pillar money statistics</c>: figures for FATF Recommendation 7 and Immediate Outcome 11.</summary>
internal static class StatisticsCommand
{
    private static readonly Option<string> From = MoneyOptions.Text("--from", "First day that counts, YYYY-MM-DD");
    private static readonly Option<string> To = MoneyOptions.Text("--to", "Last day that counts, YYYY-MM-DD; today without it");

    private static readonly Option<string?> Out = new("--out") { Description = "Also write the figures with their records to this file, .csv", HelpName = "FILE" };

    public static Command Create() => new Command("statistics", "Count designations, freezes, reports and releases with their hours and denominators") { From, To, Out }.Does(static session =>
    {
        var figures = session.Transfers.Freezing.Statistics.Run(MoneyOptions.Day(session.Arguments.GetValue(From)!, "--from"), MoneyOptions.Day(session.Arguments.GetValue(To)!, "--to"));
        if (session.Arguments.GetValue(Out) is { } file)
        {
            AtomicFile.Write(file, Encoding.UTF8.GetBytes(FreezingJson.FiguresCsv(figures)));
        }

        new MoneySheet(session).Figures(figures);
        return ExitCodes.Done;
    });
}
