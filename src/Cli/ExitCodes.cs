namespace Pillar.Cli;

/// <summary>What a command's exit status says; the same for every command.</summary>
internal static class ExitCodes
{
    /// <summary>Done; the check was complete and nothing was found; allow.</summary>
    public const int Done = 0;

    /// <summary>Wrong usage of the command line.</summary>
    public const int Usage = 2;

    /// <summary>A screening found nothing, but was incomplete.</summary>
    public const int Incomplete = 3;

    /// <summary>Input that cannot be used.</summary>
    public const int BadInput = 4;

    /// <summary>Refer, or possible hits.</summary>
    public const int Refer = 10;

    /// <summary>Deny, or a strong hit.</summary>
    public const int Deny = 20;

    /// <summary>Stopped by the user, as shells count it; the same command goes on where it stopped.</summary>
    public const int Stopped = 130;
}
