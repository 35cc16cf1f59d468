using System.CommandLine;

namespace Pillar.Cli.Commands.Treaties;

/// <summary><c>pillar treaties …</c>: who has joined which instrument, and who is nearest to joining.</summary>
internal static class TreatiesCommand
{
    public static Command Create() => new("treaties", "Show who has joined which treaty, and who is nearest to joining")
    {
        BoardCommand.Create(),
        ShowCommand.Create(),
        NextCommand.Create(),
        ImportCommand.Create(),
    };
}
