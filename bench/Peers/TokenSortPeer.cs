using FuzzySharp;

namespace Pillar.Bench.Peers;

/// <summary>FuzzySharp's token-sort ratio against every name: words in order of the alphabet, then the ratio of the two texts.</summary>
internal sealed class TokenSortPeer(Corpus corpus) : IPeer
{
    private readonly string[] sorted = [.. corpus.Names.Select(Sorted)];
    private readonly LetterCounts[] counts = [.. corpus.Names.Select(LetterCounts.Of)];

    public string Name => "FuzzySharp 2.0.2, token-sort ratio, full scan";

    public double Floor => 0.7;

    /// <summary>
    /// Passes over a pair only where the letters the two texts share cannot give the floor: the ratio is twice the longest common
    /// subsequence over both lengths, and no subsequence is longer than the letters in common. The answers are those of the full scan.
    /// </summary>
    public PeerSearch Search(double floor) => text =>
    {
        var query = Sorted(text);
        var letters = LetterCounts.Of(query);
        var hits = new List<PeerHit>();
        for (var i = 0; i < sorted.Length; i++)
        {
            if (2 * letters.Common(counts[i]) >= floor * (query.Length + sorted[i].Length) && Fuzz.Ratio(query, sorted[i]) / 100.0 is var score && score >= floor)
            {
                hits.Add(new PeerHit(i, score));
            }
        }

        return hits;
    };

    public PeerSearch TimedSearch(double threshold) => text =>
    {
        var query = Sorted(text);
        var hits = new List<PeerHit>();
        for (var i = 0; i < sorted.Length; i++)
        {
            var score = Fuzz.Ratio(query, sorted[i]) / 100.0;
            if (score >= threshold)
            {
                hits.Add(new PeerHit(i, score));
            }
        }

        return hits;
    };

    public void Dispose()
    {
    }

    private static string Sorted(string text) => string.Join(' ', text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal));
}
