using System.Runtime.InteropServices;
using Pillar.Screening.Matching.Index;
using Pillar.Screening.Matching.Names;
using Pillar.Screening.Matching.Names.EastAsian;
using Pillar.Screening.Matching.Rules;
using Pillar.Screening.Matching.Scoring;
using Pillar.Screening.Matching.Search;
using Pillar.Screening.Snapshot;
using Pillar.Vocabulary;

namespace Pillar.Screening.Matching;

/// <summary>An entry that scored, before it is explained.</summary>
/// <param name="List">Place of the list among those searched.</param>
/// <param name="Entry">Place of the entry in its list.</param>
/// <param name="Name">Place of the matched name among the entry's names, or -1 when only an identifier matched.</param>
/// <param name="Score">0 to 1.</param>
/// <param name="OneWeakWord">True when all that matched is a one-word weak name.</param>
internal readonly record struct RawHit(int List, int Entry, int Name, float Score, bool OneWeakWord);

/// <summary>
/// Matches a query against a set of lists: candidates, name score, qualifiers, identifiers. Allocates nothing per query beyond its
/// hits. Owned by one thread; make one for each.
/// </summary>
internal sealed class Matcher
{
    /// <summary>Changes whenever the same names could score otherwise.</summary>
    public const string Engine = "name-5";

    private readonly SearchedLists searched;
    private readonly NameIndex index;
    private readonly NameTokenizer tokenizer = new(WordTable.Shipped);
    private readonly NameSearch search;
    private readonly NameText text = new();
    private readonly List<RawHit> hits = [];

    /// <param name="searched">The lists.</param>
    /// <param name="thorough">True for lists so small that no name needs to be passed over for speed.</param>
    public Matcher(SearchedLists searched, bool thorough = false)
    {
        this.searched = searched;
        index = searched.Index;
        search = new NameSearch(WordTable.Shipped, index, thorough);
    }

    public SearchedLists Searched => searched;

    public IReadOnlyList<ListSnapshot> Lists => searched.Lists;

    /// <summary>Every entry that scores at least <paramref name="floor"/>, best first. The list is reused by the next call.</summary>
    /// <exception cref="BadInputException">A list is damaged.</exception>
    public IReadOnlyList<RawHit> Match(ScreenQuery query, float floor) => Match(query, new Floors(floor, floor), (float)Thresholds.Shipped.Possible);

    /// <summary>
    /// Every entry that scores at least <paramref name="possible"/>, and every one-word weak name that scores <paramref name="weakFloor"/>,
    /// best first. A one-word weak name, however well it fits, does not hide another name of its entry that an officer must see. The list is
    /// reused by the next call.
    /// </summary>
    /// <exception cref="BadInputException">A list is damaged.</exception>
    public IReadOnlyList<RawHit> Match(ScreenQuery query, float weakFloor, float possible) => Match(query, new Floors(possible, weakFloor), possible);

    private List<RawHit> Match(ScreenQuery query, Floors floors, float possible)
    {
        try
        {
            Find(query, floors, possible);
            return hits;
        }
        catch (Exception crash) when (Damage.IsPossible(crash))
        {
            searched.Verify();
            throw;
        }
    }

    private void Find(ScreenQuery query, Floors floors, float possible)
    {
        hits.Clear();
        var facts = QueryFacts.Of(query);
        Span<Reading> readings = stackalloc Reading[Readings.Most];
        foreach (var reading in readings[..Readings.Of(query.Name, readings)])
        {
            tokenizer.Read(query.Name, text, reading);
            foreach (ref readonly var found in search.Find(text, floors))
            {
                Add(found, facts, floors.Of(found.OneWeakWord));
            }
        }

        KeepTheBestOfEachEntry(possible);
        foreach (var identifier in query.Identifiers ?? [])
        {
            Add(identifier, query.Identifiers!);
        }

        hits.Sort(static (a, b) => a.Score != b.Score ? b.Score.CompareTo(a.Score) : a.List != b.List ? a.List - b.List : a.Entry - b.Entry);
    }

    /// <summary>Scores and aligns two names as <see cref="Match(ScreenQuery, float)"/> would.</summary>
    public (float Score, IReadOnlyList<TokenMatch> Alignment) Align(string left, PartyName right)
    {
        var listed = new NameText();
        var score = new BestReading(tokenizer, search.Scorer).Score((left, text), (right.Text, listed)) * (right.Strength == NameStrength.Weak ? ScoreModel.WeakName : 1);
        return (score, Alignments.Of(search.Scorer, (left, text), (right.Text, listed)));
    }

    /// <summary>Adds a hit for each entry that bears the name and is not contradicted too far.</summary>
    private void Add(in NameHit found, in QueryFacts facts, float floor)
    {
        foreach (ref readonly var owner in index.Owners(index.Name(found.Name)))
        {
            if (!Kinds.Compare((PartyKind)index.Facts(owner.List, owner.Entry).Kind, facts.Kind))
            {
                continue;
            }

            var score = Math.Max(0, found.Score - Qualifiers.Deduction(facts, index, owner.List, owner.Entry));
            if (score >= floor)
            {
                hits.Add(new RawHit(owner.List, owner.Entry, owner.NameIndex, score, found.OneWeakWord));
            }
        }
    }

    /// <summary>Of the hits of one entry only the best stays; a one-word weak name gives way to another that scores as much or <paramref name="possible"/>.</summary>
    private void KeepTheBestOfEachEntry(float possible)
    {
        hits.Sort(static (a, b) => a.List != b.List ? a.List - b.List
            : a.Entry != b.Entry ? a.Entry - b.Entry
            : a.OneWeakWord != b.OneWeakWord ? (a.OneWeakWord ? 1 : -1)
            : a.Score != b.Score ? b.Score.CompareTo(a.Score)
            : a.Name - b.Name);
        var kept = 0;
        foreach (var hit in CollectionsMarshal.AsSpan(hits))
        {
            var same = kept > 0 && hits[kept - 1].List == hit.List && hits[kept - 1].Entry == hit.Entry;
            if (!same)
            {
                hits[kept++] = hit;
            }
            else if (hit.OneWeakWord && !hits[kept - 1].OneWeakWord && hits[kept - 1].Score < Math.Min(possible, hit.Score))
            {
                hits[kept - 1] = hit;
            }
        }

        hits.RemoveRange(kept, hits.Count - kept);
    }

    private void Add(Identifier identifier, IReadOnlyList<Identifier> identifiers)
    {
        foreach (ref readonly var filed in index.WithIdentifier(IdentifierKeys.Of(identifier)))
        {
            if (IdentifierRule.Best(identifiers, searched.Lists[filed.List].Entry(filed.Entry)) is { } found)
            {
                Raise(filed.List, filed.Entry, found.Score);
            }
        }
    }

    /// <summary>Takes the identifier's score where it is higher than what the name gave.</summary>
    private void Raise(int list, int entry, float score)
    {
        var place = hits.FindIndex(h => h.List == list && h.Entry == entry);
        if (place < 0)
        {
            hits.Add(new RawHit(list, entry, -1, score, OneWeakWord: false));
        }
        else if (hits[place].Score < score)
        {
            hits[place] = hits[place] with { Score = score, OneWeakWord = false };
        }
    }
}
