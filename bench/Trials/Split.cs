namespace Pillar.Bench.Trials;

/// <summary>Which rows may be looked at.</summary>
internal enum SplitHalf
{
    /// <summary>Rows that the engine may be tuned on.</summary>
    Tuning,

    /// <summary>Rows opened for the report alone.</summary>
    HeldOut,
}

/// <summary>Splits rows in two halves by a fixed seed.</summary>
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

    public static bool Holds(this SplitHalf half, string key) => IsTuning(key) == (half == SplitHalf.Tuning);

    public static string Word(this SplitHalf half) => half == SplitHalf.Tuning ? "tuning half" : "held-out half";
}
