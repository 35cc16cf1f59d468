namespace Pillar.Bench;

/// <summary>Splits rows in two halves by a fixed seed: one to tune on, the other opened for the report.</summary>
internal static class Split
{
    private const uint Seed = 1540;

    /// <summary>True for the half that may be looked at while tuning.</summary>
    public static bool IsTuning(string key)
    {
        var hash = Seed;
        foreach (var c in key)
        {
            hash = (hash ^ c) * 16777619;
        }

        hash ^= hash >> 15;
        return ((hash * 0x2C1B3C6D) >> 16 & 1) == 0;
    }
}
