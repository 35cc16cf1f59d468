using System.CommandLine;

namespace Pillar.Cli.Commands.Lists;

/// <summary><c>pillar lists …</c>: the lists that names are screened against.</summary>
internal static class ListsCommand
{
    public static Command Create() => new("lists", "Import, update and read the lists that names are screened against")
    {
        UpdateCommand.Create(),
        ImportCommand.Create(),
        ListCommand.Create(),
        ShowCommand.Create(),
        DiffCommand.Create(),
        AgreementCommand.Create(),
        VerifyCommand.Create(),
        PruneCommand.Create(),
    };
}
