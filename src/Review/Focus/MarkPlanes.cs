using System.Numerics;

namespace Pillar.Review.Focus;

/// <summary>
/// The marks of chosen fields as three bits a cell: X; X or ?; applicable. One State is a row of words, so that two States are compared 64
/// fields at a time.
/// </summary>
internal sealed class MarkPlanes
{
    private readonly int words;
    private readonly ulong[] bits;

    /// <param name="grid">The marks.</param>
    /// <param name="fields">Places of the fields; one that is named twice counts twice.</param>
    public MarkPlanes(FocusGrid grid, ReadOnlySpan<int> fields)
    {
        States = grid.States.Count;
        words = Bits.Words(fields.Length);
        bits = new ulong[States * 3 * words];
        for (var state = 0; state < States; state++)
        {
            var row = bits.AsSpan(state * 3 * words, 3 * words);
            var marks = grid.Row(state);
            for (var at = 0; at < fields.Length; at++)
            {
                var mark = marks[fields[at]];
                var (word, place) = (at >> 6, at & 63);
                row[word] |= (mark == Mark.X ? 1UL : 0) << place;
                row[words + word] |= (mark is Mark.X or Mark.Unclear ? 1UL : 0) << place;
                row[(2 * words) + word] |= (mark != Mark.NotApplicable ? 1UL : 0) << place;
            }
        }
    }

    public int States { get; }

    /// <summary>
    /// Gower's distance of two States, 0 to 1: over the fields that apply to both, X and blank are 1 apart, ? stands ½ from either. Two blanks
    /// are 0 apart because the question is "nothing found in the same fields", not because they prove the same absence. Negative where no
    /// field applies to both.
    /// </summary>
    public double Distance(int left, int right)
    {
        var a = bits.AsSpan(left * 3 * words, 3 * words);
        var b = bits.AsSpan(right * 3 * words, 3 * words);
        var (apart, both) = (0, 0);
        for (var w = 0; w < words; w++)
        {
            var applies = a[(2 * words) + w] & b[(2 * words) + w];
            apart += BitOperations.PopCount((a[w] ^ b[w]) & applies) + BitOperations.PopCount((a[words + w] ^ b[words + w]) & applies);
            both += BitOperations.PopCount(applies);
        }

        return both == 0 ? -1 : apart / (2.0 * both);
    }

    /// <summary>
    /// All distances of these States as a square table, row after row. Two States without a field in common are as far apart as two States are
    /// on average: not knowing makes them neither near nor far.
    /// </summary>
    public double[] Distances(ReadOnlySpan<int> states)
    {
        var table = new double[states.Length * states.Length];
        var (sum, known) = (0.0, 0);
        for (var i = 0; i < states.Length; i++)
        {
            for (var j = 0; j < i; j++)
            {
                var distance = Distance(states[i], states[j]);
                table[(i * states.Length) + j] = table[(j * states.Length) + i] = distance;
                (sum, known) = distance < 0 ? (sum, known) : (sum + distance, known + 1);
            }
        }

        var average = known == 0 ? 0 : sum / known;
        foreach (ref var distance in table.AsSpan())
        {
            distance = distance < 0 ? average : distance;
        }

        return table;
    }
}
