using System.CommandLine;

namespace Pillar.Cli.Commands.Controls;

/// <summary><c>pillar controls …</c>: control lists, imported and read.</summary>
internal static class ControlsCommand
{
    public static Command Create() => new("controls", "Import, show and search control lists")
    {
        ImportCommand.Create(),
        UpdateCommand.Create(),
        ListCommand.Create(),
        ShowCommand.Create(),
        SearchCommand.Create(),
        DiffCommand.Create(),
        EmergingCommand.Create(),
        HsCommand.Create(),
        VerifyCommand.Create(),
    };
}
