namespace Pillar.Screening.Matching.Search;

/// <summary>What one thread needs to search one list: counters per name and marks per word, cleared by raising a stamp, never by writing zeros.</summary>
internal sealed class SearchMemory(int tokenCount, int nameCount)
{
    public const int MostTouched = 60_000;

    /// <summary>Agreement gathered per name, valid where <see cref="NameStamp"/> is the current stamp.</summary>
    public readonly float[] Gathered = new float[nameCount];

    public readonly int[] NameStamp = new int[nameCount];

    /// <summary>Last unit that added to a name, so that one word of the query counts once.</summary>
    public readonly int[] LastUnit = new int[nameCount];

    /// <summary>Last unit that met a word, so that a word reached by several keys is compared once.</summary>
    public readonly int[] TokenStamp = new int[tokenCount];

    /// <summary>Agreement of words whose names were not walked, valid where <see cref="RememberedStamp"/> is <see cref="QueryStamp"/>.</summary>
    public readonly float[] Remembered = new float[tokenCount];

    public readonly int[] RememberedStamp = new int[tokenCount];

    /// <summary>Stamp of the query at work.</summary>
    public int QueryStamp;

    public readonly int[] Touched = new int[Math.Min(MostTouched, Math.Max(1, nameCount))];

    public int TouchedCount;

    /// <summary>Rises by one for every query and unit.</summary>
    public int Stamp;

    /// <summary>A new stamp; starts the marks over before the number can run out.</summary>
    public int NextStamp()
    {
        if (Stamp == int.MaxValue)
        {
            Array.Clear(NameStamp);
            Array.Clear(TokenStamp);
            Array.Clear(RememberedStamp);
            Stamp = 0;
        }

        return ++Stamp;
    }
}
