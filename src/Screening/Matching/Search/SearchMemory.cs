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

    /// <summary>More than the units of a query take, two each.</summary>
    private const int MostStampsOfAQuery = 1000;

    public readonly NameCounter[] Counters = new NameCounter[nameCount];

    /// <summary>Last unit that met a word, so that a word reached by several keys is compared once.</summary>
    public readonly int[] TokenStamp = new int[tokenCount];

    /// <summary>The names taken up by the query at work.</summary>
    public readonly int[] Touched = new int[Math.Min(MostTouched, Math.Max(1, nameCount))];

    /// <summary>Stamp of the query at work.</summary>
    public int QueryStamp;

    public int TouchedCount;

    private int stamp;

    /// <summary>
    /// Takes the memory for a query. The marks start over here, between two queries, before the number can run out: in the midst of a query
    /// that would lose what it has gathered.
    /// </summary>
    public void BeginQuery()
    {
        if (stamp > int.MaxValue - MostStampsOfAQuery)
        {
            Array.Clear(Counters);
            Array.Clear(TokenStamp);
            stamp = 0;
        }

        TouchedCount = 0;
        QueryStamp = NextStamp();
    }

    /// <summary>A new stamp for the query or a unit of it.</summary>
    public int NextStamp() => ++stamp;
}
