namespace Pillar.Screening.Matching.Search;

/// <summary>What a name has gathered, valid where <see cref="Query"/> is the stamp of the query at work.</summary>
internal struct NameCounter
{
    public int Query;

    /// <summary>Last unit that added to the name, so that one word of the query counts once.</summary>
    public int Unit;

    public float Gathered;
}

/// <summary>What one thread needs to search one list: counters per name and marks per word, cleared by raising a stamp, never by writing zeros.</summary>
internal sealed class SearchMemory(int tokenCount, int nameCount)
{
    public const int MostTouched = 60_000;

    public readonly NameCounter[] Counters = new NameCounter[nameCount];

    /// <summary>Last unit that met a word, so that a word reached by several keys is compared once.</summary>
    public readonly int[] TokenStamp = new int[tokenCount];

    /// <summary>The names taken up by the query at work.</summary>
    public readonly int[] Touched = new int[Math.Min(MostTouched, Math.Max(1, nameCount))];

    /// <summary>Stamp of the query at work.</summary>
    public int QueryStamp;

    public int TouchedCount;

    private int stamp;

    /// <summary>A new stamp for a query or a unit; starts the marks over before the number can run out.</summary>
    public int NextStamp()
    {
        if (stamp == int.MaxValue)
        {
            Array.Clear(Counters);
            Array.Clear(TokenStamp);
            stamp = 0;
        }

        return ++stamp;
    }
}
