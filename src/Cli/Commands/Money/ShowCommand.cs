using System.CommandLine;

namespace Pillar.Cli.Commands.Money;

/// <summary><c>pillar money show CASE</c>: one case, its clocks and its timeline.</summary>
internal static class ShowCommand
{
    private static readonly Argument<long> Case = MoneyOptions.Case();

    public static Command Create() => new Command("show", "Show a case: holdings, clocks, and all that happened with its audit lines") { Case }.Does(static session =>
    {
        var (about, refusal) = session.Transfers.Freezing.ShowCases.Require(session.Arguments.GetRequiredValue(Case));
        if (about is null)
        {
            return MoneyOptions.Refuse(session, refusal!);
        }

        new MoneySheet(session).Case(about);
        return ExitCodes.Done;
    });
}
