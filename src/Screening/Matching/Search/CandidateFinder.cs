using System.Runtime.CompilerServices;
using Pillar.Screening.Matching.Index;
using Pillar.Screening.Matching.Names;
using Pillar.Screening.Matching.Scoring;

namespace Pillar.Screening.Matching.Search;

/// <summary>
/// The recall step: the listed names that could reach a score, by the words they share or nearly share with the query. Words that lead to few
/// names are followed first; a word takes no more names up once none could reach the score by it and the remaining words alone. Owned by one
/// thread.
/// </summary>
/// <param name="table">What is known of words.</param>
/// <param name="index">What is searched.</param>
/// <param name="memory">Counters and marks.</param>
/// <param name="thorough">True to let every word take names up: for a small index, where the shortcuts, which rest on how common a word is among the names searched, would make the outcome depend on what else is in it.</param>
internal sealed class CandidateFinder(WordTable table, NameIndex index, SearchMemory memory, bool thorough)
{
    /// <summary>A bit each; what a longer name has more is not followed, only scored.</summary>
    public const int MostUnits = 64;

    /// <summary>Names of a word for each name at hand from which on the names at hand are asked for the word, not the word for its names.</summary>
    private const int FarMore = 4;

    /// <summary>Weight from which on a word is rare enough to be followed beside a doubtful one; the names of a common word are too many.</summary>
    private const float TellingWeight = 0.20f;

    private readonly Unit[] units = new Unit[MostUnits];
    private readonly NameText joined = new();
    private readonly JoinedWords joiner = new();
    private readonly WordSearch words = new(table, index, memory);
    private readonly WordCache cache = new();
    private readonly TwiceMistyped twice = new(table, index, memory);
    private int unitCount;

    /// <summary>Weight of all the words asked for, what is joined counted once.</summary>
    public float TotalWeight { get; private set; }

    /// <summary>Words of the query that carry the name and are written out.</summary>
    private int WrittenOut { get; set; }

    /// <summary>Initials of the query, which are not followed.</summary>
    public int Initials { get; private set; }

    /// <summary>Prepares the words of a query.</summary>
    public void Prepare(NameText query)
    {
        unitCount = 0;
        joined.Clear();
        cache.BeginQuery();
        AddWords(query, NameWords.Light | TokenTraits.Initial);
        WrittenOut = unitCount;
        Initials = NameWords.FullWords(query) - unitCount;
        if (unitCount == 0)
        {
            AddWords(query, TokenTraits.None);
        }

        TotalWeight = 0;
        for (var i = 0; i < unitCount; i++)
        {
            TotalWeight += units[i].Asked.Weight;
        }

        AddJoined(query);
    }

    /// <summary>
    /// Gathers into the memory every name that the prepared query could reach the floor with: adds the names to
    /// <see cref="SearchMemory.Touched"/>, with what they gathered.
    /// </summary>
    public void Gather(Floors floors)
    {
        memory.BeginQuery();
        Meet();
        var (needed, left, doubted) = (NeededWords(floors), TotalWeight, 0f);
        var floor = needed == 2 ? floors.Name : floors.Least;
        var last = needed == 2 && !HasDoubtful() ? unitCount - 1 : -1;
        for (var u = 0; u < unitCount; u++)
        {
            ref readonly var unit = ref units[u];
            var hoped = left + (unit.Asked.Weight >= TellingWeight ? doubted : 0);
            Follow(unit, takesUp: thorough || unit.IsJoined || !(u == last || CannotReach(floor, hoped)));
            left -= unit.IsJoined ? 0 : unit.Asked.Weight;
            doubted += unit.IsDoubtful && !unit.IsJoined ? unit.Asked.Weight : 0;
        }

        AskForDoubtful();
    }

    private bool HasDoubtful()
    {
        foreach (ref readonly var unit in units.AsSpan(0, unitCount))
        {
            if (unit.IsDoubtful && !unit.IsJoined)
            {
                return true;
            }
        }

        return false;
    }

    private void AskForDoubtful()
    {
        twice.Begin();
        foreach (ref readonly var unit in units.AsSpan(0, unitCount))
        {
            if (unit.IsDoubtful)
            {
                twice.Take(unit.Name, unit.Place, unit.Asked);
            }
        }

        twice.Ask();
    }

    /// <summary>Words that a name must have met, two that were joined counted as two.</summary>
    public int NeededWords(Floors floors) => Math.Min(WrittenOut, floors.AskForTwoWords ? 2 : 1);

    /// <summary>True when a name that met none of the words before cannot reach the floor by those that are left.</summary>
    private bool CannotReach(float floor, float left) =>
        ScoreModel.Quality(left, left, TotalWeight - left, 0) * ScoreModel.Telling(left * ScoreModel.OwnScript) < floor;

    /// <summary>Finds what every unit met; joined words first, then those that lead to few names.</summary>
    private void Meet()
    {
        for (var u = 0; u < unitCount; u++)
        {
            ref var unit = ref units[u];
            if (!cache.Has(unit.Cached))
            {
                cache.Keep(unit.Cached, words.Find(unit.Word));
            }

            unit.Names = 0;
            foreach (ref readonly var met in cache.Of(unit.Cached))
            {
                unit.Names += index.Postings(met.Token).Length;
            }
        }

        Order();
    }

    /// <summary>Sorts the units, few as they are, by insertion.</summary>
    private void Order()
    {
        for (var i = 1; i < unitCount; i++)
        {
            var unit = units[i];
            var place = i;
            for (; place > 0 && unit.ComesBefore(units[place - 1]); place--)
            {
                units[place] = units[place - 1];
            }

            units[place] = unit;
        }
    }

    /// <summary>Adds what a word of the query met to the names; takes names up that no word has led to yet only where told to.</summary>
    private void Follow(in Unit unit, bool takesUp)
    {
        var met = cache.Of(unit.Cached);
        var stamp = memory.NextStamp();
        var asks = !takesUp && unit.Names > FarMore * memory.TouchedCount;
        for (var m = 0; m < met.Length; m++)
        {
            var isJoined = index.IsJoined(met[m].Token);
            if (asks && !isJoined)
            {
                memory.Words[met[m].Token] = new WordMark { Unit = stamp, Place = m };
                continue;
            }

            foreach (var name in index.Postings(met[m].Token))
            {
                ref var counter = ref memory.Counter(name, takesUp || isJoined);
                if (!Unsafe.IsNullRef(ref counter))
                {
                    counter.Add(met[m], unit.Asked, isJoined ? 2 : unit.Asked.Words);
                }
            }
        }

        if (asks)
        {
            Ask(unit, met, stamp);
        }
    }

    /// <summary>Asks each name at hand whether it holds a word that the unit met.</summary>
    private void Ask(in Unit unit, ReadOnlySpan<Met> met, int stamp)
    {
        foreach (var name in memory.Touched.AsSpan(0, memory.TouchedCount))
        {
            var best = int.MaxValue;
            foreach (var token in index.TokensOf(index.Name(name)))
            {
                ref readonly var mark = ref memory.Words[token];
                best = mark.Unit == stamp ? Math.Min(best, mark.Place) : best;
            }

            if (best != int.MaxValue)
            {
                memory.Counters[name].Add(met[best], unit.Asked);
            }
        }
    }

    private void AddWords(NameText query, TokenTraits without)
    {
        for (var i = 0; i < query.Count && unitCount < MostUnits; i++)
        {
            if (!query.Tokens[i].Has(without))
            {
                Add(query, i);
            }
        }
    }

    private void AddJoined(NameText query)
    {
        foreach (var (first, last) in new JoinedRuns(query))
        {
            if (unitCount == MostUnits)
            {
                return;
            }

            var place = joined.Count;
            joiner.Append(query, first, last, joined);
            if (joined.Count > place)
            {
                Add(joined, place, last - first + 1);
            }
        }
    }

    private void Add(NameText name, int place, int wordCount = 1)
    {
        ref readonly var token = ref name.Tokens[place];
        var asked = new AskedWord(1UL << unitCount, wordCount, token.Weight);
        units[unitCount++] = new Unit(name, place, asked, wordCount > 1, TwiceMistyped.MayBe(name.Word(place)), cache.Place(token, name.LettersOf(place)));
    }

    /// <summary>A word of the query, or neighbouring words as one.</summary>
    private record struct Unit(NameText Name, int Place, AskedWord Asked, bool IsJoined, bool IsDoubtful, int Cached)
    {
        /// <summary>Names that the words it met stand in.</summary>
        public int Names;

        public readonly WordView Word => Name.Word(Place);

        public readonly bool ComesBefore(in Unit other) => IsJoined != other.IsJoined ? IsJoined : Names < other.Names;
    }
}
