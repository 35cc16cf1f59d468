namespace Pillar.Review.Focus;

/// <summary>
/// SplitMix64 (Steele, Lea and Flood 2014): the same numbers from a seed on every machine and in every version of the class library. Each round
/// draws from its own stream, so that the number of threads changes nothing.
/// </summary>
internal struct SeededDraws(ulong seed, int round)
{
    private ulong state = Mixed(seed + (Golden * (ulong)(round + 1)));

    private const ulong Golden = 0x9E3779B97F4A7C15;

    /// <summary>0 to <paramref name="below"/> - 1. The bias of one part in 2^64 / below is left in.</summary>
    public int Next(int below) => (int)Math.BigMul(Mixed(state += Golden), (ulong)below, out _);

    /// <summary>0 up to 1, 53 bits.</summary>
    public double NextShare() => (Mixed(state += Golden) >> 11) * (1.0 / (1UL << 53));

    /// <summary>How often each of <paramref name="count"/> places is drawn in as many draws with replacement.</summary>
    public void Redraw(Span<int> times)
    {
        times.Clear();
        for (var draw = 0; draw < times.Length; draw++)
        {
            times[Next(times.Length)]++;
        }
    }

    public void Shuffle<T>(Span<T> values)
    {
        for (var last = values.Length - 1; last > 0; last--)
        {
            var other = Next(last + 1);
            (values[last], values[other]) = (values[other], values[last]);
        }
    }

    private static ulong Mixed(ulong z)
    {
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
