using System.CommandLine;

namespace Pillar.Cli.Commands.States;

/// <summary><c>pillar states …</c>: States, territories and the facts about them.</summary>
internal static class StatesCommand
{
    public static Command Create() => new("states", "Show States and territories: names, sets, treaties, ratings and facts about them as destinations")
    {
        ListCommand.Create(),
        ShowCommand.Create(),
        CompareCommand.Create(),
        SetsCommand.Create(),
        RatingsCommand.Create(),
        ImportGroupsCommand.Create(),
        ImportFatfCommand.Create(),
    };
}
