using Pillar.Screening;

namespace Pillar.Cli.Commands.Screening;

internal static class ScreenExit
{
    public static int Of(ScreenOutcome outcome) => outcome switch
    {
        ScreenOutcome.Strong => ExitCodes.Deny,
        ScreenOutcome.Possible => ExitCodes.Refer,
        ScreenOutcome.Incomplete => ExitCodes.Incomplete,
        _ => ExitCodes.Done,
    };
}
