namespace Pillar.Review.Focus;

/// <summary>
/// How well candidate groups come back when States and fields are drawn anew with replacement, both at once: for each round and group the
/// Jaccard index with the most alike group of the round's own tree, over the States drawn (Hennig 2007). What each round left out is kept, so
/// that "without this State" and "without this field" are read off the rounds that did not draw it (Efron 1992) and nothing is computed twice.
/// </summary>
internal sealed class Redraws
{
    private readonly double[][] alike;
    private readonly ulong[][] states;
    private readonly ulong[][] fields;

    /// <param name="grid">The marks.</param>
    /// <param name="varying">Places of the fields that are drawn from.</param>
    /// <param name="groups">Candidates, as places of States.</param>
    /// <param name="seed">Of the draws.</param>
    /// <param name="rounds">How many.</param>
    public Redraws(FocusGrid grid, int[] varying, IReadOnlyList<ulong[]> groups, ulong seed, int rounds)
    {
        (alike, states, fields) = (new double[rounds][], new ulong[rounds][], new ulong[rounds][]);
        Parallel.For(0, rounds, round =>
        {
            var draws = new SeededDraws(seed, round);
            int[] drawnFields = [.. Enumerable.Range(0, varying.Length).Select(_ => varying[draws.Next(varying.Length)])];
            var times = new int[grid.States.Count];
            draws.Redraw(times);
            int[] drawn = [.. Enumerable.Range(0, times.Length).Where(s => times[s] > 0)];
            var tree = WardTree.Groups(new MarkPlanes(grid, drawnFields).Distances(drawn), [.. drawn.Select(s => times[s])]);
            alike[round] = [.. groups.Select(group => MostAlike(Among(group, drawn), tree))];
            states[round] = Bits.Of(drawn, times.Length);
            fields[round] = Bits.Of(drawnFields, grid.Fields.Count);
        });
    }

    /// <summary>Mean over all rounds: 0 to 1.</summary>
    public double Stability(int group) => alike.Length == 0 ? 0 : alike.Average(round => round[group]);

    /// <summary>Mean over the rounds that did not draw this State.</summary>
    public double WithoutState(int group, int state) => Without(group, states, state);

    /// <summary>Mean over the rounds that did not draw this field.</summary>
    public double WithoutField(int group, int field) => Without(group, fields, field);

    /// <summary>The Jaccard index with the most alike of some groups, over the same places.</summary>
    public static double MostAlike(ReadOnlySpan<ulong> group, IReadOnlyList<ulong[]> others)
    {
        var (best, size) = (0.0, Bits.Count(group));
        foreach (var other in others)
        {
            var common = Bits.Common(group, other);
            best = common == 0 ? best : Math.Max(best, (double)common / (size + Bits.Count(other) - common));
        }

        return best;
    }

    private double Without(int group, ulong[][] drawn, int place)
    {
        var (sum, count) = (0.0, 0);
        for (var round = 0; round < alike.Length; round++)
        {
            (sum, count) = Bits.Has(drawn[round], place) ? (sum, count) : (sum + alike[round][group], count + 1);
        }

        return count == 0 ? double.NaN : sum / count;
    }

    private static ulong[] Among(ulong[] group, int[] drawn)
    {
        var among = new ulong[Bits.Words(drawn.Length)];
        for (var at = 0; at < drawn.Length; at++)
        {
            if (Bits.Has(group, drawn[at]))
            {
                Bits.Set(among, at);
            }
        }

        return among;
    }
}
