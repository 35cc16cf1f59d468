using System.Net.Http.Headers;

namespace Pillar.Platform.Download;

/// <summary>
/// How long to leave a source alone before the next attempt: 1, 2, 4 … seconds and up to half as much again by chance, so that many
/// installations do not come back at the same moment; longer when the source asks for it.
/// </summary>
/// <param name="clock">For a date the source names.</param>
/// <param name="delay">Waits; replaced in tests.</param>
/// <param name="chance">From 0 to 1; replaced in tests.</param>
internal sealed class RetryWait(TimeProvider clock, Func<TimeSpan, CancellationToken, Task>? delay = null, Func<double>? chance = null)
{
    /// <summary>A source that asks for more is left alone until the next run.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);

    /// <summary>What the source asked for; zero when it asked for nothing.</summary>
    public TimeSpan Asked(RetryConditionHeaderValue? header) => header switch
    {
        { Delta: { } delta } => delta,
        { Date: { } date } when date > clock.GetUtcNow() => date - clock.GetUtcNow(),
        _ => TimeSpan.Zero,
    };

    /// <summary>Waits before the attempt that follows <paramref name="attempt"/>; false, at once, when the source asked for too long.</summary>
    public async Task<bool> BeforeAsync(int attempt, TimeSpan asked, CancellationToken cancellation)
    {
        if (asked > Longest)
        {
            return false;
        }

        var own = TimeSpan.FromSeconds(Math.Pow(2, attempt - 1) * (1 + ((chance ?? Random.Shared.NextDouble)() / 2)));
        var time = own > asked ? own : asked;
        await (delay is null ? Task.Delay(time, clock, cancellation) : delay(time, cancellation)).ConfigureAwait(false);
        return true;
    }
}
