using System.Runtime.InteropServices;

namespace Pillar.Cli;

/// <summary>Lets long work end in order when the user presses Ctrl+C or the system asks the process to end. A second time ends it at once.</summary>
internal sealed class Interrupt : IDisposable
{
    private readonly CancellationTokenSource source = new();
    private readonly PosixSignalRegistration[] signals;

    public Interrupt() => signals = [.. new[] { PosixSignal.SIGINT, PosixSignal.SIGTERM }.Select(s => PosixSignalRegistration.Create(s, End))];

    /// <summary>Cancelled once the user wants an end.</summary>
    public CancellationToken Token => source.Token;

    public void Dispose()
    {
        Array.ForEach(signals, static s => s.Dispose());
        source.Dispose();
    }

    private void End(PosixSignalContext signal)
    {
        signal.Cancel = !source.IsCancellationRequested;
        source.Cancel();
    }
}
