using Pillar.Screening;
using Pillar.Screening.Matching.Names;
using Pillar.Screening.Matching.Scoring;
using Pillar.UnitTests.Screening.Matching.Names;
using Xunit;

namespace Pillar.UnitTests.Screening.Matching.Scoring;

/// <summary>Scores of two names, as screening and evaluation make them.</summary>
internal static class Scores
{
    public static double Possible => Thresholds.Shipped.Possible;

    public static double Strong => Thresholds.Shipped.Strong;

    public static float Of(string query, string listed) => new NameScorer(WordTable.Shipped).Score(Reading.Of(query), Reading.Of(listed));

    public static void AreAlert(string query, string listed) => Assert.True(Of(query, listed) >= Possible, $"{query} = {listed}: {Of(query, listed):0.000}");

    public static void AreNoAlert(string query, string listed) => Assert.True(Of(query, listed) < Possible, $"{query} = {listed}: {Of(query, listed):0.000}");

    public static void AreNotStrong(string query, string listed) => Assert.True(Of(query, listed) < Strong, $"{query} = {listed}: {Of(query, listed):0.000}");

    /// <summary>The first scores more than the second.</summary>
    public static void Above((string Query, string Listed) better, (string Query, string Listed) worse)
    {
        var (high, low) = (Of(better.Query, better.Listed), Of(worse.Query, worse.Listed));
        Assert.True(high > low, $"{better} {high:0.000} is not above {worse} {low:0.000}");
    }
}
