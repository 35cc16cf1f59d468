namespace Pillar.UnitTests.Platform.Download;

/// <summary>A source that gives prepared answers, the last one again and again, and remembers what it was asked.</summary>
internal sealed class Source(Func<HttpRequestMessage, HttpResponseMessage>[] answers) : HttpMessageHandler
{
    public List<Uri> Asked { get; } = [];

    public static Source Of(params Func<HttpRequestMessage, HttpResponseMessage>[] answers) => new(answers);

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var answer = answers[Math.Min(Asked.Count, answers.Length - 1)];
        Asked.Add(request.RequestUri!);
        return Task.FromResult(answer(request));
    }
}

/// <summary>Content without end.</summary>
internal sealed class Endless : MemoryStream
{
    public override bool CanSeek => false;

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => new(buffer.Length);
}

/// <summary>Content whose connection breaks after a few bytes.</summary>
internal sealed class BreaksOff : MemoryStream
{
    private bool started;

    public override bool CanSeek => false;

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (started)
        {
            throw new HttpIOException(HttpRequestError.ResponseEnded, "ended prematurely");
        }

        started = true;
        return new ValueTask<int>(5);
    }
}

/// <summary>Content that never comes.</summary>
internal sealed class Silent : MemoryStream
{
    public override bool CanSeek => false;

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        await Task.Delay(Timeout.Infinite, cancellationToken);
        return 0;
    }
}
