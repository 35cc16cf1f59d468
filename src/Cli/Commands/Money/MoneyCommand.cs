using System.CommandLine;

namespace Pillar.Cli.Commands.Money;

/// <summary><c>pillar money …</c>: payments, who owns whom, alerts; freeze without delay, report, release; the ledger of frozen assets.</summary>
internal static class MoneyCommand
{
    public static Command Create() => new("money", "Payments and their alerts; freeze the funds of listed parties, report, release and return them")
    {
        IntakeCommand.Create(),
        OwnershipCommand.Create(),
        AlertsCommand.Create(),
        OpenCommand.Create(),
        FreezeCommand.Create(),
        ReportCommand.Create(),
        NotifyCommand.Create(),
        ExemptCommand.Create(),
        CorrectCommand.Create(),
        ContestCommand.Create(),
        EndCommands.Uphold(),
        EndCommands.Release(),
        EndCommands.Return(),
        EndCommands.Countersign(),
        ShowCommand.Create(),
        TimelineCommand.Create(),
        ListCommand.Create(),
        LetterCommand.Create(),
        StatisticsCommand.Create(),
    };
}
