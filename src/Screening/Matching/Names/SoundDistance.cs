using System.Runtime.CompilerServices;

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

    /// <summary>Cost of another long vowel than the one written.</summary>
    private const int OtherLongVowel = 40;

    /// <summary>Cost of two neighbours that changed places.</summary>
    private const int Swap = 80;

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

    /// <summary>
    /// The same where the left side writes only its long vowels: the right may have more vowels for next to nothing, yet a vowel that the
    /// left does write must be the right one.
    /// </summary>
    private static readonly byte[] SparseChange = SparseChanges();
    private static readonly byte[] SparseLossLeft = SparseLosses(longVowel: 12);
    private static readonly byte[] SparseLossRight = SparseLosses(longVowel: 2);

    /// <summary>
    /// Similarity 0 to 1 of two words, each with whether it is written without all its vowels. What would be less than
    /// <paramref name="least"/> may come back as 0, and is found out sooner.
    /// </summary>
    public static float Similarity(ReadOnlySpan<byte> left, bool leftSparse, ReadOnlySpan<byte> right, bool rightSparse, float least = 0) =>
        rightSparse && !leftSparse
            ? Similarity(right, left, sparse: true, least)
            : Similarity(left, right, leftSparse && !rightSparse, least);

    private static float Similarity(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right, bool sparse, float least)
    {
        if (left.Length == 0 || right.Length == 0 || left.Length > LongestWord || right.Length > LongestWord)
        {
            return left.SequenceEqual(right) && left.Length > 0 ? 1 : 0;
        }

        var size = Math.Max(SizeOf(left, sparse), SizeOf(right, sparse));
        var most = (int)((1 - least) * size);
        var distance = size == 0 ? 1 : Distance(left, right, sparse, most);
        return distance > most ? 0 : 1f - (float)distance / size;
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

    /// <summary>The distance, or more than <paramref name="most"/> as soon as it must be.</summary>
    [SkipLocalsInit]
    private static unsafe int Distance(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right, bool sparse, int most)
    {
        var rows = stackalloc int[3 * (LongestWord + 1)];
        fixed (byte* changes = sparse ? SparseChange : Change, lossLeft = sparse ? SparseLossLeft : Loss, lossRight = sparse ? SparseLossRight : Loss)
        fixed (byte* l = left, r = right)
        {
            return Distance(new Words(l, left.Length, r, right.Length), new Costs(changes, lossLeft, lossRight), rows, most);
        }
    }

    private static unsafe int Distance(in Words words, in Costs costs, int* rows, int most)
    {
        var twoAgo = rows;
        var above = rows + LongestWord + 1;
        var row = above + LongestWord + 1;
        above[0] = 0;
        for (var j = 0; j < words.RightLength; j++)
        {
            above[j + 1] = above[j] + costs.LossRight[words.Right[j]];
        }

        var leastAbove = 0;
        for (var i = 0; i < words.LeftLength; i++)
        {
            var l = words.Left[i];
            var before = i > 0 ? words.Left[i - 1] : byte.MaxValue;
            var change = costs.Changes + l * Sound.Kinds;
            var lost = costs.LossLeft[l];
            var last = above[0] + lost;
            var least = row[0] = last;
            for (var j = 0; j < words.RightLength; j++)
            {
                var r = words.Right[j];
                last = Math.Min(above[j] + change[r], Math.Min(above[j + 1] + lost, last + costs.LossRight[r]));
                if (r == before && j > 0 && words.Right[j - 1] == l)
                {
                    last = Math.Min(last, twoAgo[j - 1] + Swap);
                }

                row[j + 1] = last;
                least = Math.Min(least, last);
            }

            // Every way on leads through this row, or over it by a swap from the row above.
            if (least > most && leastAbove + Swap > most)
            {
                return Math.Min(least, leastAbove + Swap);
            }

            leastAbove = least;
            var free = twoAgo;
            twoAgo = above;
            above = row;
            row = free;
        }

        return above[words.RightLength];
    }

    private readonly unsafe struct Costs(byte* changes, byte* lossLeft, byte* lossRight)
    {
        public readonly byte* Changes = changes;
        public readonly byte* LossLeft = lossLeft;
        public readonly byte* LossRight = lossRight;
    }

    private readonly unsafe struct Words(byte* left, int leftLength, byte* right, int rightLength)
    {
        public readonly byte* Left = left;
        public readonly int LeftLength = leftLength;
        public readonly byte* Right = right;
        public readonly int RightLength = rightLength;
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

    private static byte[] SparseLosses(int longVowel) => Table(s => s switch
    {
        <= Sound.U => longVowel,
        Sound.Y or Sound.W => 14,
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

    /// <summary>The vowels a written long vowel may be romanised by: a as a or e or o, y as i or e, w as u or o.</summary>
    private static bool SameLongVowel(byte written, byte vowel) => written switch
    {
        Sound.A => vowel is Sound.E or Sound.O,
        Sound.Y or Sound.I => vowel is Sound.I or Sound.E or Sound.Y,
        Sound.W or Sound.U => vowel is Sound.U or Sound.O or Sound.W,
        _ => true,
    };

    private static byte[] SparseChanges()
    {
        var table = Changes();
        for (byte l = Sound.A; l <= Sound.W; l++)
        {
            for (byte r = Sound.A; r <= Sound.W; r++)
            {
                table[l * Sound.Kinds + r] = (byte)(l == r ? 0 : SameLongVowel(l, r) ? 2 : OtherLongVowel);
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
