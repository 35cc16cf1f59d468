using System.CommandLine;

namespace Pillar.Cli.Commands.Money;

/// <summary><c>pillar money list</c>: every case, and what is frozen by currency.</summary>
internal static class ListCommand
{
    private static readonly Option<string> On = MoneyOptions.Text("--on", "Balances at the end of this day, YYYY-MM-DD; today without it");

    public static Command Create() => new Command("list", "Show the cases, their clocks, and what is frozen by currency") { On }.Does(static session =>
    {
        var show = session.Transfers.Freezing.ShowCases;
        new MoneySheet(session).Cases(show.All(), MoneyOptions.Day(session.Arguments.GetValue(On)!, "--on") ?? show.Today);
        return ExitCodes.Done;
    });
}
