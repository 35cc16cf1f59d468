using System.CommandLine;

namespace Pillar.Cli.Commands.Money;

/// <summary><c>pillar money …</c>: payments, who owns whom, alerts.</summary>
internal static class MoneyCommand
{
    public static Command Create() => new("money", "Payments: take in, see who owns, work the alerts")
    {
        IntakeCommand.Create(),
        OwnershipCommand.Create(),
        AlertsCommand.Create(),
    };
}
