namespace Pillar.Web.Hosting;

internal static class ClockDay
{
    /// <summary>The day, UTC, on which ages and expiries are judged.</summary>
    public static DateOnly Today(this TimeProvider clock) => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
}
