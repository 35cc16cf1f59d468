namespace Pillar.Screening.Matching.Search;

/// <summary>A word of the query, or two neighbours as one, as the names count it.</summary>
/// <param name="Bit">Tells it from the others.</param>
/// <param name="Words">Words it is: 1 or 2.</param>
/// <param name="Weight">What the query has in it.</param>
internal readonly record struct AskedWord(ulong Bit, int Words, float Weight);

/// <summary>What a name has gathered, valid where <see cref="Query"/> is the stamp of the query at work.</summary>
internal struct NameCounter
{
    public int Query;

    /// <summary>Words of the query that met one, each half of a joined word counted.</summary>
    public int Words;

    /// <summary>The words that met, so that each counts once.</summary>
    private ulong asked;

    /// <summary>What agreed, and what could have.</summary>
    public float Agreed, Met;

    /// <summary>Weight of the words that met, as the query and as the name has them.</summary>
    public float Asked, Listed;

    /// <summary>Adds what a word of the query met; only the first time, which is the best where meetings come best first.</summary>
    public void Add(in Met met, in AskedWord unit, int words)
    {
        if ((asked & unit.Bit) == 0)
        {
            asked |= unit.Bit;
            Words += words;
            Agreed += met.Agreed;

            // What two words met as one may be met by each alone as well: it must not make the estimate less than the score.
            Met += words > 1 ? met.Agreed : met.Weight;
            Asked += unit.Weight;
            Listed += met.Listed;
        }
    }

    public void Add(in Met met, in AskedWord unit) => Add(met, unit, unit.Words);
}

/// <summary>What is known of a word of the lists while one unit is followed.</summary>
internal struct WordMark
{
    /// <summary>Stamp of the unit.</summary>
    public int Unit;

    /// <summary>Its place among those met.</summary>
    public int Place;
}

/// <summary>What one thread needs to search: counters per name and marks per word, cleared by raising a stamp, never by writing zeros.</summary>
internal sealed class SearchMemory(int tokenCount, int nameCount)
{
    public const int MostTouched = 60_000;

    /// <summary>More than the units of a query take, three each.</summary>
    private const int MostStampsOfAQuery = 1000;

    public readonly NameCounter[] Counters = new NameCounter[nameCount];

    /// <summary>Last unit that met a word, so that a word reached by several keys is compared once.</summary>
    public readonly WordMark[] Words = new WordMark[tokenCount];

    /// <summary>The names taken up by the query at work.</summary>
    public readonly int[] Touched = new int[Math.Min(MostTouched, Math.Max(1, nameCount))];

    public int TouchedCount;

    private int stamp;

    /// <summary>Stamp of the query at work.</summary>
    public int QueryStamp { get; private set; }

    /// <summary>
    /// Takes the memory for a query. The marks start over here, between two queries, before the number can run out: in the midst of a query
    /// that would lose what it has gathered.
    /// </summary>
    public void BeginQuery()
    {
        if (stamp > int.MaxValue - MostStampsOfAQuery)
        {
            Array.Clear(Counters);
            Array.Clear(Words);
            stamp = 0;
        }

        TouchedCount = 0;
        QueryStamp = NextStamp();
    }

    /// <summary>A new stamp for the query or a unit of it.</summary>
    public int NextStamp() => ++stamp;

    /// <summary>The counter of a name; null when no word has led to it yet and none is to.</summary>
    public ref NameCounter Counter(int name, bool takesUp)
    {
        ref var counter = ref Counters[name];
        if (counter.Query != QueryStamp)
        {
            if (!takesUp || TouchedCount == Touched.Length)
            {
                return ref System.Runtime.CompilerServices.Unsafe.NullRef<NameCounter>();
            }

            counter = new NameCounter { Query = QueryStamp };
            Touched[TouchedCount++] = name;
        }

        return ref counter;
    }
}
