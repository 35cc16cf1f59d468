using Pillar.Screening.Matching.Names;
using Pillar.Screening.Matching.Scoring;

namespace Pillar.Screening.Matching;

/// <summary>
/// Scores one name against one name as a screening scores a query against a strong name of a list, without building the alignment.
/// Allocates nothing per pair. Owned by one thread; make one for each.
/// </summary>
internal sealed class PairScorer
{
    private readonly NameTokenizer tokenizer = new(WordTable.Shipped);
    private readonly NameScorer scorer = new(WordTable.Shipped);
    private readonly NameText query = new();
    private readonly NameText listed = new();

    /// <summary>
    /// Score 0 to 1; 0 when nothing met or one of the names has no letter and no digit. The rules are not symmetrical: a word that only the
    /// query has costs more than one that only the list has, so the sides must be given as they stand in practice.
    /// </summary>
    /// <param name="left">The query: the customer's name.</param>
    /// <param name="right">The listed name.</param>
    public float Score(string left, string right) => new BestReading(tokenizer, scorer).Score((left, query), (right, listed));
}
