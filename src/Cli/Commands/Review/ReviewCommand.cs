using System.CommandLine;

namespace Pillar.Cli.Commands.Review;

/// <summary><c>pillar review …</c>: the record of States and the tables of a review.</summary>
internal static class ReviewCommand
{
    public static Command Create() => new("review", "Keep the record of States and make the tables of a review")
    {
        ImportCommand.Create(),
        ExportCommand.Create(),
        MergeCommand.Create(),
        ShowCommand.Create(),
        TableCommand.Create(),
        StepCommand.Create(),
        ConfirmCommand.Create(),
        FreezeCommand.Create(),
        CycleCommand.Create(),
        FocusCommand.Create(),
        MandateCommand.Create(),
        DutiesCommand.Create(),
        OptionsCommand.Create(),
        ReportCommand.Create(),
        TemplateCommand.Create(),
        PlanCommand.Create(),
        SubmissionsCommand.Create(),
        PracticesCommand.Create(),
        ContactsCommand.Create(),
        ConsentCommand.Create(),
        DeadlinesCommand.Create(),
        ProgrammeCommand.Create(),
    };
}
