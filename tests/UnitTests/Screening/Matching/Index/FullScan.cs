using Pillar.Screening.Matching.Names;
using Pillar.Screening.Matching.Scoring;
using Pillar.Screening.Snapshot;
using Pillar.UnitTests.Screening.Matching.Names;
using Pillar.Vocabulary;

namespace Pillar.UnitTests.Screening.Matching.Index;

/// <summary>The same list searched without an index: every name is read from its entry and scored.</summary>
internal sealed class FullScan(ListSnapshot list)
{
    private readonly (int Entry, string Source, NameText Text, bool Weak)[] names =
        [.. list.Entries().SelectMany((e, i) => e.Names.Select(n => (i, n.Value.Text, Reading.Of(n.Value.Text), n.Value.Strength == NameStrength.Weak)))];

    private readonly NameScorer scorer = new(WordTable.Shipped);

    /// <summary>The name of an entry that a query matches best.</summary>
    public string NameOf(string query, int entry) =>
        names.Where(n => n.Entry == entry).MaxBy(n => scorer.Score(Reading.Of(query), n.Text)).Source;

    /// <summary>The best score of every entry that scores at least <paramref name="floor"/> by name.</summary>
    public Dictionary<int, float> Find(string query, float floor)
    {
        var asked = Reading.Of(query);
        var best = new Dictionary<int, float>();
        foreach (var (entry, _, text, weak) in names)
        {
            var score = scorer.Score(asked, text) * (weak ? ScoreModel.WeakName : 1);
            if (score >= floor && score > best.GetValueOrDefault(entry))
            {
                best[entry] = score;
            }
        }

        return best;
    }
}
