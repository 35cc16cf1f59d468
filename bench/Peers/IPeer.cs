namespace Pillar.Bench.Peers;

/// <summary>A name of the corpus that a peer found.</summary>
/// <param name="Row">Place of the name in <see cref="Corpus.Names"/>.</param>
/// <param name="Score">0 to 1, the peer's own scale.</param>
internal readonly record struct PeerHit(int Row, double Score);

/// <summary>One search; owned by one thread.</summary>
internal delegate IReadOnlyList<PeerHit> PeerSearch(string text);

/// <summary>Another way of finding names, over the same names as the engine.</summary>
internal interface IPeer : IDisposable
{
    /// <summary>Name, version and how it is asked.</summary>
    string Name { get; }

    /// <summary>Lower than any threshold that the alert rates give; what scores below need not be returned.</summary>
    double Floor { get; }

    /// <summary>A search that returns every name at or above a score; for one thread.</summary>
    PeerSearch Search(double floor);

    /// <summary>The search as a user would write it, for the clock.</summary>
    PeerSearch TimedSearch(double threshold);
}
