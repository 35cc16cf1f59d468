using Pillar.Screening.Matching.Index;

namespace Pillar.Screening.Matching.Search;

/// <summary>
/// Which of many filed queries could find anything in a small index at all, by the rules of <see cref="CandidateFinder"/>: those that look with
/// as many words as a hit needs under keys of one listed name. Lets through whoever could be found, and few others. Safe for many threads.
/// </summary>
internal sealed class KeyFilter
{
    /// <summary>Four million bits, half a megabyte: what stays in the processor's cache while a base is gone through.</summary>
    private const int Bits = 22;

    private readonly bool asksForTwoWords;
    private readonly ulong[] marks = new ulong[1 << (Bits - 6)];
    private readonly Dictionary<uint, Met> met = [];
    private readonly (uint Letters, ulong Names)[] words;

    /// <param name="index">What is searched.</param>
    /// <param name="floors">From which scores on.</param>
    public KeyFilter(NameIndex index, Floors floors)
    {
        asksForTwoWords = floors.AskForTwoWords;
        words = [.. Enumerable.Range(0, index.TokenCount).Where(t => !index.IsJoined(t)).Select(t => (index.LetterSetOf(t), NamesOf(index, t)))];
        foreach (ref readonly var filed in index.AllFiled)
        {
            Add(filed.Key, Met.Of(NamesOf(index, filed.Token), index.IsJoined(filed.Token)));
        }

        foreach (ref readonly var filed in index.AllFiledBySound)
        {
            Add(filed.Key, Met.Of(NamesOf(index, filed.Token), index.IsJoined(filed.Token)));
        }

        foreach (ref readonly var filed in index.AllIdentifiers)
        {
            Add(AskedKeys.Folded(filed.Key), Met.Of(ulong.MaxValue, isTwo: true));
        }
    }

    /// <summary>True when a query with this record (<see cref="AskedKeys"/>) may find something.</summary>
    public bool MayFind(ReadOnlySpan<uint> record)
    {
        Span<(uint Letters, ulong Met)> doubtful = stackalloc (uint, ulong)[2 * CandidateFinder.MostUnits];
        var (found, doubts, at) = (default(Met), 0, 1);
        while (at < record.Length)
        {
            var header = record[at++];
            var letters = (header & AskedKeys.Doubtful) != 0 ? record[at++] : 0;
            var count = (int)(header & AskedKeys.Count);
            var unit = Under(record.Slice(at, count));
            found = found.Then(unit, isTwo: (header & AskedKeys.Joined) != 0);
            at += count;
            if (letters != 0 && doubts < doubtful.Length)
            {
                doubtful[doubts++] = (letters, unit.Once);
            }
        }

        return found.Twice != 0 || (found.Once != 0 && (record[0] < 2 || !asksForTwoWords || MayBeMistyped(doubtful[..doubts], found.Once)));
    }

    /// <summary>The names that one unit may meet.</summary>
    private Met Under(ReadOnlySpan<uint> keys)
    {
        var all = default(Met);
        foreach (var key in keys)
        {
            if ((marks[Place(key)] >> (int)(key & 63) & 1) != 0 && met.TryGetValue(key, out var known))
            {
                all = all.Or(known);
            }
        }

        return all;
    }

    /// <summary>True when one of the words may be a word, mistyped twice, of a name that only another word met.</summary>
    private bool MayBeMistyped(ReadOnlySpan<(uint Letters, ulong Met)> doubtful, ulong names)
    {
        foreach (var (letters, own) in doubtful)
        {
            foreach (var word in words)
            {
                if ((word.Names & names & ~own) != 0 && LetterSet.MayBeNear(letters, word.Letters))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private void Add(uint key, Met found)
    {
        met[key] = met.GetValueOrDefault(key).Or(found);
        marks[Place(key)] |= 1UL << (int)(key & 63);
    }

    private static int Place(uint key) => (int)(key >> 6 & ((1 << (Bits - 6)) - 1));

    /// <summary>A bit for each name a word stands in; beyond 64 names they share bits, which lets more through.</summary>
    private static ulong NamesOf(NameIndex index, int token)
    {
        var names = 0UL;
        foreach (var name in index.Postings(token))
        {
            names |= 1UL << (name & 63);
        }

        return names;
    }

    /// <summary>Names that were met, and those of them that were met by two words.</summary>
    private readonly record struct Met(ulong Once, ulong Twice)
    {
        public static Met Of(ulong names, bool isTwo) => new(names, isTwo ? names : 0);

        /// <summary>What one unit may meet under several keys.</summary>
        public Met Or(Met other) => new(Once | other.Once, Twice | other.Twice);

        /// <summary>What this and the next unit met together.</summary>
        public Met Then(Met next, bool isTwo) => new(Once | next.Once, Twice | next.Twice | (Once & next.Once) | (isTwo ? next.Once : 0));
    }
}
