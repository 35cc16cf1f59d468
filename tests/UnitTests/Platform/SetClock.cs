namespace Pillar.UnitTests.Platform;

/// <summary>A clock that shows what the test sets.</summary>
public sealed class SetClock(DateTimeOffset now) : TimeProvider
{
    public DateTimeOffset Now { get; set; } = now;

    public override DateTimeOffset GetUtcNow() => Now;
}
