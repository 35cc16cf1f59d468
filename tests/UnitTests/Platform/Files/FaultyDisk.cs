using Pillar.Platform.Files;

namespace Pillar.UnitTests.Platform.Files;

/// <summary>A disk that fails at one chosen step of writing.</summary>
internal static class FaultyDisk
{
    /// <summary>Fails the step with this number, from 0, until disposed.</summary>
    public static IDisposable FailAt(int failing)
    {
        var step = 0;
        return WriteSteps.Listen(name =>
        {
            if (step++ == failing)
            {
                throw new IOException($"no space left on the device (test, {name})");
            }
        });
    }

    /// <summary>How many steps an action takes.</summary>
    public static int Steps(Action action)
    {
        var steps = 0;
        using (WriteSteps.Listen(_ => steps++))
        {
            action();
        }

        return steps;
    }
}
