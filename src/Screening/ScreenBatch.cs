using Pillar.Screening.Judgements;
using Pillar.Screening.Lists;
using Pillar.Screening.Matching;
using Pillar.Vocabulary;

namespace Pillar.Screening;

/// <summary>
/// The lists, thresholds and judgements of the moment a batch of another module begins: every part of the batch is asked of the same ones, and
/// the batch's own audit line names them. Safe for many threads.
/// </summary>
public sealed class ScreenBatch
{
    private readonly ListsInForce lists;
    private readonly JudgementDesk desk;
    private readonly JudgementBook book;
    private readonly Lazy<ListedPhrases> phrases;

    internal ScreenBatch(ListsInForce lists, Thresholds thresholds, JudgementDesk desk)
    {
        (this.lists, Thresholds, this.desk, book) = (lists, thresholds, desk, desk.Book());
        phrases = new(() => new ListedPhrases(lists.Searched.Lists));
    }

    /// <summary>From which scores on a hit counts.</summary>
    public Thresholds Thresholds { get; }

    /// <summary>True when every required list is there and current.</summary>
    public bool Complete => lists.Complete;

    /// <summary>Every list that is searched or required.</summary>
    public IReadOnlyList<ListUsed> Lists => lists.Used;

    /// <summary>One sentence for each thing that keeps the check from being complete.</summary>
    public IReadOnlyList<Statement> Missing => lists.Missing;

    /// <summary>Number of the last judgement that counts.</summary>
    public long Judgements => book.Last;

    /// <summary>A screener for one thread.</summary>
    public BatchScreener ForOneThread() => new(lists.Searched, Thresholds, phrases, new JudgedBy(book.Of, desk.Shown));
}

/// <summary>Where judgements come from, and how one is shown.</summary>
internal sealed record JudgedBy(Func<ScreenQuery, CustomerJudgements?> Of, Func<Weighed, HitJudgement> Shown);

/// <summary>Screens the parts of a batch; owned by one thread. What was asked before is answered from memory: banks and their codes come again and again.</summary>
public sealed class BatchScreener
{
    private const int MostRemembered = 20_000;

    private readonly Matcher matcher;
    private readonly Thresholds thresholds;
    private readonly Lazy<ListedPhrases> phrases;
    private readonly JudgedBy judged;
    private readonly Dictionary<string, IReadOnlyList<Hit>> remembered = new(StringComparer.Ordinal);

    internal BatchScreener(SearchedLists lists, Thresholds thresholds, Lazy<ListedPhrases> phrases, JudgedBy judged)
    {
        matcher = new Matcher(lists);
        (this.thresholds, this.phrases, this.judged) = (thresholds, phrases, judged);
    }

    /// <summary>The hits of one question, explained, dismissed ones last. A name may be empty where identifiers are asked for: they are compared exactly.</summary>
    /// <exception cref="BadInputException">A list is damaged.</exception>
    public IReadOnlyList<Hit> Of(ScreenQuery query)
    {
        var key = $"{query.Name}\n{(int)query.Kind}{query.Born}\n{query.Country}\n{string.Join('\n', (query.Identifiers ?? []).Select(static i => i.Normal))}";
        if (remembered.TryGetValue(key, out var known))
        {
            return known;
        }

        Hit[] hits = [.. ShownHits.Of(matcher, query, thresholds, judged.Of).Select(hit => Explained(query, hit))];
        if (remembered.Count < MostRemembered)
        {
            remembered[key] = hits;
        }

        return hits;
    }

    /// <summary>Listed names that stand word for word in running text, letters and accents aside, each with the hits it gives when it is asked by itself.</summary>
    public IReadOnlyList<(string Words, IReadOnlyList<Hit> Hits)> NamesIn(string text) =>
        [.. phrases.Value.In(text).Select(words => (words, (IReadOnlyList<Hit>)[.. Of(new ScreenQuery(words)).Where(static hit => hit.Band == ScreenOutcome.Strong)])).Where(static found => found.Item2.Count > 0)];

    private Hit Explained(ScreenQuery query, JudgedHit hit)
    {
        var explained = Explainer.Explain(matcher, query, hit.Raw, thresholds);
        return hit.Weighed is { } weighed ? explained with { Judgement = judged.Shown(weighed) } : explained;
    }
}
