namespace Pillar.Review.Focus;

/// <summary>
/// Ward's hierarchy by chains of nearest neighbours (Murtagh 1983): n² time, the same tree as merging the nearest pair each time. For marks as
/// 0, ½ and 1 the distance counts squared differences, so a merge is the one that blurs the marks of its States least. Where several are equally
/// near, only what all of them make together is a group: which of them met first says nothing.
/// </summary>
internal sealed class WardTree
{
    private const double Same = 1e-12;

    private readonly double[] apart;
    private readonly int count;
    private readonly int[] weight;
    private readonly bool[] merged;
    private readonly ulong[][] members;
    private readonly double[] height;

    private WardTree(double[] distances, ReadOnlySpan<int> weights)
    {
        count = weights.Length;
        apart = distances;
        weight = weights.ToArray();
        merged = new bool[count];
        height = new double[count];
        members = [.. Enumerable.Range(0, count).Select(place => Bits.Of([place], count))];
        for (var at = 0; at < apart.Length; at++)
        {
            var (i, j) = (weight[at / count], weight[at % count]);
            apart[at] *= 2.0 * i * j / (i + j);
        }
    }

    /// <summary>Every group of the hierarchy with two places or more, what it holds before it; the last holds all.</summary>
    /// <param name="distances">A square table, row after row; it is used up.</param>
    /// <param name="weights">How often each place counts, 1 or more.</param>
    public static List<ulong[]> Groups(double[] distances, ReadOnlySpan<int> weights)
    {
        var tree = new WardTree(distances, weights);
        List<ulong[]> groups = new(weights.Length);
        List<int> chain = new(weights.Length);
        for (var merges = 0; merges < tree.count - 1;)
        {
            if (chain.Count == 0)
            {
                chain.Add(Array.IndexOf(tree.merged, false));
            }

            var next = tree.Nearest(chain[^1], chain.Count > 1 ? chain[^2] : -1);
            if (chain.Count > 1 && next == chain[^2])
            {
                tree.Merge(chain[^1], next, groups);
                chain.RemoveRange(chain.Count - 2, 2);
                merges++;
            }
            else
            {
                chain.Add(next);
            }
        }

        return groups;
    }

    /// <summary>The nearest other; of several as near the one the chain came from, else the first.</summary>
    private int Nearest(int place, int from)
    {
        var row = apart.AsSpan(place * count, count);
        var (best, distance) = (from, from < 0 ? double.PositiveInfinity : row[from]);
        for (var other = 0; other < count; other++)
        {
            if (row[other] < distance && other != place && !merged[other])
            {
                (best, distance) = (other, row[other]);
            }
        }

        return best;
    }

    /// <summary>The update of Lance and Williams for Ward's criterion. The merged group stays at the lower place.</summary>
    private void Merge(int left, int right, List<ulong[]> groups)
    {
        var (kept, gone) = (Math.Min(left, right), Math.Max(left, right));
        var between = apart[(kept * count) + gone];
        groups.RemoveAll(group => (group == members[kept] && between - height[kept] < Same) || (group == members[gone] && between - height[gone] < Same));
        for (var other = 0; other < count; other++)
        {
            if (!merged[other] && other != kept && other != gone)
            {
                var all = weight[kept] + weight[gone] + weight[other];
                var distance = (((weight[kept] + weight[other]) * apart[(kept * count) + other])
                    + ((weight[gone] + weight[other]) * apart[(gone * count) + other]) - (weight[other] * between)) / all;
                apart[(kept * count) + other] = apart[(other * count) + kept] = distance;
            }
        }

        merged[gone] = true;
        weight[kept] += weight[gone];
        height[kept] = between;
        groups.Add(members[kept] = [.. members[kept].Zip(members[gone], static (a, b) => a | b)]);
    }
}
