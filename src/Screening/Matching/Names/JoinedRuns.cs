namespace Pillar.Screening.Matching.Names;

/// <summary>The runs of neighbouring words that may be one word elsewhere, each by its first and its last place: one order for the index, the search, the watch and the score.</summary>
internal struct JoinedRuns(NameText name)
{
    private int first;
    private int last;

    public readonly (int First, int Last) Current => (first, last);

    public readonly JoinedRuns GetEnumerator() => this;

    public bool MoveNext()
    {
        for (; first < name.Count; first++, last = first)
        {
            while (++last < first + NameWords.MostJoined)
            {
                if (NameWords.CanJoin(name, first, last))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
