namespace Pillar.Cli;

/// <summary>One line on stderr that is written over again and again, for a person at a terminal; nothing where stderr goes elsewhere.</summary>
internal sealed class ProgressLine : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    private readonly Session session;
    private readonly bool shown;
    private readonly long started;
    private long last;
    private int width;

    public ProgressLine(Session session)
    {
        this.session = session;
        shown = !Console.IsErrorRedirected && ReferenceEquals(session.Error, Console.Error);
        started = last = session.Clock.GetTimestamp();
    }

    public TimeSpan Elapsed => session.Clock.GetElapsedTime(started);

    /// <param name="line">Made only when it is shown: a few times a second.</param>
    public void Show(Func<string> line)
    {
        if (shown && session.Clock.GetElapsedTime(last) >= Pause)
        {
            last = session.Clock.GetTimestamp();
            Write(line());
        }
    }

    /// <summary>Wipes the line.</summary>
    public void Dispose()
    {
        if (width > 0)
        {
            Write("");
            session.Error.Write('\r');
            width = 0;
        }
    }

    private void Write(string text)
    {
        session.Error.Write('\r' + text.PadRight(width));
        width = text.Length;
    }
}
