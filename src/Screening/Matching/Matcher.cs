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
/// <param name="Name">Place of the matched name in the index, or -1 when only an identifier matched.</param>
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
    public const string Engine = "name-2";

    private readonly ListSnapshot[] lists;
    private readonly ListIndex[] indexes;
    private readonly SearchMemory[] memories;
    private readonly NameTokenizer tokenizer = new(WordTable.Shipped);
    private readonly ListSearch search;
    private readonly NameText text = new();
    private readonly List<RawHit> hits = [];

    public Matcher(IReadOnlyList<ListSnapshot> lists)
    {
        this.lists = [.. lists];
        search = new ListSearch(WordTable.Shipped, this.lists.Length);
        indexes = [.. lists.Select(static l => l.Index)];
        memories = [.. indexes.Select(static i => new SearchMemory(i.TokenCount, i.NameCount))];
    }

    public IReadOnlyList<ListSnapshot> Lists => lists;

    /// <summary>Every entry that scores at least <paramref name="floor"/>, best first, at the shipped threshold. The list is reused by the next call.</summary>
    public IReadOnlyList<RawHit> Match(ScreenQuery query, float floor) => Match(query, floor, (float)Thresholds.Shipped.Possible);

    /// <summary>
    /// Every entry that scores at least <paramref name="floor"/>, best first. A one-word weak name, however well it fits, does not hide another
    /// name of its entry that scores <paramref name="possible"/>. The list is reused by the next call.
    /// </summary>
    /// <exception cref="BadInputException">A list is damaged.</exception>
    public IReadOnlyList<RawHit> Match(ScreenQuery query, float floor, float possible)
    {
        try
        {
            Find(query, floor, possible);
            return hits;
        }
        catch (Exception crash) when (Damage.IsPossible(crash))
        {
            Damage.Tell(lists);
            throw;
        }
    }

    private void Find(ScreenQuery query, float floor, float possible)
    {
        hits.Clear();
        var facts = QueryFacts.Of(query);
        Span<Reading> readings = stackalloc Reading[Readings.Most];
        foreach (var reading in readings[..Readings.Of(query.Name, readings)])
        {
            tokenizer.Read(query.Name, text, reading);
            search.Prepare(text);
            for (var l = 0; l < indexes.Length; l++)
            {
                AddNames(l, facts, (floor, possible), again: reading != readings[0]);
            }
        }

        for (var l = 0; l < indexes.Length; l++)
        {
            AddIdentifiers(l, query.Identifiers ?? []);
        }

        hits.Sort(static (a, b) => a.Score != b.Score ? b.Score.CompareTo(a.Score) : (a.List, a.Entry).CompareTo((b.List, b.Entry)));
    }

    /// <summary>Scores and aligns two names as <see cref="Match"/> would.</summary>
    public (float Score, IReadOnlyList<TokenMatch> Alignment) Align(string left, PartyName right)
    {
        var listed = new NameText();
        var score = new BestReading(tokenizer, search.Scorer).Score((left, text), (right.Text, listed)) * (right.Strength == NameStrength.Weak ? ScoreModel.WeakName : 1);
        return (score, Alignments.Of(search.Scorer, (left, text), (right.Text, listed)));
    }

    /// <summary>Adds what a list has; again where an earlier reading of the query has been asked of it already.</summary>
    private void AddNames(int list, in QueryFacts facts, (float Floor, float Possible) scores, bool again)
    {
        var index = indexes[list];
        foreach (ref readonly var hit in search.Find(index, list, memories[list], facts.Kind, scores.Floor))
        {
            var score = Math.Max(0, hit.Score - Qualifiers.Deduction(facts, index, hit.Entry));
            if (score >= scores.Floor)
            {
                Add(new RawHit(list, hit.Entry, hit.Name, score, hit.OneWeakWord), scores.Possible, again);
            }
        }
    }

    /// <summary>Adds a hit, or keeps the better of it and what is known of its entry; a one-word weak name does not hide another that is possible.</summary>
    private void Add(in RawHit hit, float possible, bool again)
    {
        for (var h = hits.Count - 1; h >= 0 && (again || hits[h].List == hit.List); h--)
        {
            if (hits[h].List == hit.List && hits[h].Entry == hit.Entry)
            {
                hits[h] = Better(hits[h], hit, possible);
                return;
            }
        }

        hits.Add(hit);
    }

    private static RawHit Better(in RawHit known, in RawHit found, float possible)
    {
        if (known.OneWeakWord == found.OneWeakWord)
        {
            return found.Score > known.Score ? found : known;
        }

        var (weak, other) = found.OneWeakWord ? (found, known) : (known, found);
        return other.Score >= Math.Min(possible, weak.Score) ? other : weak;
    }

    private void AddIdentifiers(int list, IReadOnlyList<Identifier> identifiers)
    {
        foreach (var identifier in identifiers)
        {
            foreach (ref readonly var filed in indexes[list].WithIdentifier(IdentifierKeys.Of(identifier)))
            {
                var best = IdentifierRule.Best(identifiers, lists[list].Entry(filed.Entry));
                if (best is { } found)
                {
                    Raise(list, filed.Entry, found.Score);
                }
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
