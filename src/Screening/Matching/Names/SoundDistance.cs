namespace Pillar.Screening.Matching.Names;

/// <summary>
/// How far two words sound apart: an edit distance over sounds in which a change that romanisations make is cheap and one that
/// makes another word is dear. Costs are in hundredths of a consonant.
/// </summary>
internal static class SoundDistance
{
    private const int Consonant = 100;
    private const int Vowel = 50;
    private const int LongestWord = 40;

    /// <summary>Sounds that spellings and romanisations exchange, with the cost of the exchange.</summary>
    private static readonly (byte, byte, byte)[] Close =
    [
        (Sound.A, Sound.E, 12), (Sound.E, Sound.I, 12), (Sound.O, Sound.U, 10), (Sound.A, Sound.O, 20), (Sound.E, Sound.O, 25),
        (Sound.I, Sound.U, 25), (Sound.A, Sound.U, 25),
        (Sound.Y, Sound.I, 10), (Sound.Y, Sound.E, 30), (Sound.W, Sound.U, 20), (Sound.W, Sound.O, 30), (Sound.W, Sound.V, 15),
        (Sound.Y, Sound.J, 35),
        (Sound.B, Sound.P, 50), (Sound.B, Sound.V, 40), (Sound.P, Sound.F, 50), (Sound.F, Sound.V, 35), (Sound.B, Sound.F, 70),
        (Sound.D, Sound.T, 50), (Sound.D, Sound.Dh, 15), (Sound.T, Sound.Th, 20), (Sound.Dh, Sound.Z, 30), (Sound.Dh, Sound.Th, 30),
        (Sound.D, Sound.Z, 50), (Sound.S, Sound.Th, 40), (Sound.Z, Sound.Th, 50), (Sound.D, Sound.Th, 40), (Sound.F, Sound.Th, 50),
        (Sound.K, Sound.Q, 5), (Sound.K, Sound.G, 50), (Sound.Q, Sound.G, 30), (Sound.G, Sound.Gh, 10), (Sound.Q, Sound.Gh, 30),
        (Sound.K, Sound.Kh, 40), (Sound.Kh, Sound.H, 15), (Sound.Gh, Sound.Kh, 50), (Sound.Gh, Sound.H, 60), (Sound.K, Sound.Ch, 50),
        (Sound.Ch, Sound.Kh, 50), (Sound.K, Sound.H, 70), (Sound.G, Sound.H, 50), (Sound.J, Sound.H, 60),
        (Sound.S, Sound.Z, 35), (Sound.S, Sound.Sh, 35), (Sound.Z, Sound.Zh, 35), (Sound.Sh, Sound.Zh, 40), (Sound.Sh, Sound.Ch, 35),
        (Sound.Ch, Sound.J, 35), (Sound.J, Sound.Zh, 15), (Sound.J, Sound.G, 35), (Sound.Ts, Sound.S, 35), (Sound.Ts, Sound.Ch, 35),
        (Sound.Ts, Sound.Z, 35), (Sound.Ts, Sound.K, 50), (Sound.S, Sound.Ch, 50), (Sound.Z, Sound.J, 35), (Sound.J, Sound.Sh, 50),
        (Sound.K, Sound.S, 60), (Sound.Z, Sound.Ch, 60), (Sound.Zh, Sound.Ch, 40), (Sound.Ts, Sound.T, 50),
        (Sound.M, Sound.N, 50), (Sound.N, Sound.Ng, 30), (Sound.M, Sound.Ng, 70), (Sound.L, Sound.R, 50),
    ];

    /// <summary>Cost of meeting one sound with another, [left * Kinds + right].</summary>
    private static readonly byte[] Change = Changes();

    /// <summary>Cost of a sound that only one side has.</summary>
    private static readonly byte[] Loss = Losses();

    /// <summary>How much of a word a sound is.</summary>
    private static readonly byte[] Size = Sizes();

    /// <summary>The same three where a side writes vowels only in part.</summary>
    private static readonly byte[] SparseChange = SparseChanges();
    private static readonly byte[] SparseLoss = SparseLosses();

    /// <summary>Similarity 0 to 1 of two words; <paramref name="sparse"/> when either is written without all its vowels.</summary>
    public static float Similarity(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right, bool sparse)
    {
        if (left.Length == 0 || right.Length == 0 || left.Length > LongestWord || right.Length > LongestWord)
        {
            return left.SequenceEqual(right) && left.Length > 0 ? 1 : 0;
        }

        var size = Math.Max(SizeOf(left, sparse), SizeOf(right, sparse));
        return size == 0 ? 0 : Math.Max(0, 1f - (float)Distance(left, right, sparse) / size);
    }

    private static int SizeOf(ReadOnlySpan<byte> sounds, bool sparse)
    {
        var size = 0;
        foreach (var sound in sounds)
        {
            size += sparse && sound <= Sound.W ? 10 : Size[sound];
        }

        return size;
    }

    private static int Distance(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right, bool sparse)
    {
        var (change, loss) = sparse ? (SparseChange, SparseLoss) : (Change, Loss);
        Span<int> twoAgo = stackalloc int[LongestWord + 1];
        Span<int> above = stackalloc int[LongestWord + 1];
        Span<int> row = stackalloc int[LongestWord + 1];
        above[0] = 0;
        for (var j = 0; j < right.Length; j++)
        {
            above[j + 1] = above[j] + loss[right[j]];
        }

        for (var i = 0; i < left.Length; i++)
        {
            var l = left[i];
            var lost = loss[l];
            row[0] = above[0] + lost;
            for (var j = 0; j < right.Length; j++)
            {
                var r = right[j];
                var best = Math.Min(above[j] + change[l * Sound.Kinds + r], Math.Min(above[j + 1] + lost, row[j] + loss[r]));
                if (i > 0 && j > 0 && l == right[j - 1] && left[i - 1] == r && l != r)
                {
                    best = Math.Min(best, twoAgo[j - 1] + Consonant * 8 / 10);
                }

                row[j + 1] = best;
            }

            var free = twoAgo;
            twoAgo = above;
            above = row;
            row = free;
        }

        return above[right.Length];
    }

    private static byte[] Sizes() => Table(static s => s switch
    {
        <= Sound.U => Vowel,
        Sound.Y or Sound.W or Sound.H => 70,
        _ => Consonant,
    });

    private static byte[] Losses() => Table(static s => s switch
    {
        <= Sound.U => 32,
        Sound.Y or Sound.W => 40,
        Sound.H => 45,
        _ => 90,
    });

    private static byte[] SparseLosses() => Table(static s => s switch
    {
        <= Sound.U => 2,
        Sound.Y or Sound.W => 12,
        Sound.H => 40,
        _ => 90,
    });

    private static byte[] Table(Func<byte, int> cost) =>
        Enumerable.Range(0, Sound.Kinds).Select(s => (byte)cost((byte)s)).ToArray();

    private static byte[] Changes()
    {
        var table = new byte[Sound.Kinds * Sound.Kinds];
        for (byte l = 0; l < Sound.Kinds; l++)
        {
            for (byte r = 0; r < Sound.Kinds; r++)
            {
                var vowels = Sound.IsVowel(l) && Sound.IsVowel(r);
                table[l * Sound.Kinds + r] = (byte)(l == r ? 0 : vowels ? 30 : Consonant);
            }
        }

        foreach (var (l, r, cost) in Close)
        {
            table[l * Sound.Kinds + r] = table[r * Sound.Kinds + l] = cost;
        }

        return table;
    }

    private static byte[] SparseChanges()
    {
        var table = Changes();
        for (byte l = Sound.A; l <= Sound.W; l++)
        {
            for (byte r = Sound.A; r <= Sound.W; r++)
            {
                table[l * Sound.Kinds + r] = (byte)(l == r ? 0 : 4);
            }
        }

        foreach (var (l, r, cost) in new (byte, byte, byte)[]
        {
            (Sound.W, Sound.V, 10), (Sound.B, Sound.V, 15), (Sound.B, Sound.P, 30), (Sound.P, Sound.F, 25), (Sound.K, Sound.Kh, 20),
            (Sound.J, Sound.G, 20), (Sound.Y, Sound.J, 35),
        })
        {
            table[l * Sound.Kinds + r] = table[r * Sound.Kinds + l] = cost;
        }

        return table;
    }
}
