namespace Pillar.Screening.Matching.Names;

/// <summary>
/// What it costs to take one sound for another, by how the left word is written: in full, without all its vowels, in Hangul, in Han. Costs
/// are in hundredths of a consonant.
/// </summary>
internal sealed class SoundScheme
{
    private const int Consonant = 100, Vowel = 50;

    /// <summary>Cost of another long vowel than the one written.</summary>
    private const int OtherLongVowel = 40;

    /// <summary>Sounds that spellings and romanisations exchange, with the cost of the exchange.</summary>
    private static readonly (byte, byte, byte)[] Close =
    [
        (Sound.A, Sound.E, 12), (Sound.E, Sound.I, 12), (Sound.O, Sound.U, 10), (Sound.A, Sound.O, 20), (Sound.E, Sound.O, 25),
        (Sound.I, Sound.U, 25), (Sound.A, Sound.U, 25),
        (Sound.Y, Sound.I, 10), (Sound.Y, Sound.E, 30), (Sound.FleetingI, Sound.I, 2), (Sound.FleetingI, Sound.E, 5), (Sound.FleetingI, Sound.A, 10),
        (Sound.FleetingI, Sound.Y, 10), (Sound.AnyVowel, Sound.A, 2), (Sound.AnyVowel, Sound.E, 10), (Sound.AnyVowel, Sound.I, 10),
        (Sound.AnyVowel, Sound.O, 10), (Sound.AnyVowel, Sound.U, 10), (Sound.W, Sound.U, 20), (Sound.W, Sound.O, 30), (Sound.W, Sound.V, 15),
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
        (Sound.K, Sound.S, 60), (Sound.Z, Sound.Ch, 60), (Sound.Zh, Sound.Ch, 40), (Sound.Ts, Sound.T, 50), (Sound.FleetingT, Sound.T, 2),
        (Sound.M, Sound.N, 50), (Sound.N, Sound.Ng, 30), (Sound.M, Sound.Ng, 70), (Sound.L, Sound.R, 50),
    ];

    /// <summary>Both words are written in full.</summary>
    public static SoundScheme Plain { get; } = new(Changes(), Losses(), Losses(), Sizes(Vowel));

    /// <summary>
    /// The left side writes only its long vowels: the right may have more vowels for next to nothing, yet a vowel that the left does write
    /// must be the right one.
    /// </summary>
    private static readonly SoundScheme Sparse = new(SparseChanges(), SparseLosses(), SparseSurplus(), Sizes(10));

    private static readonly SoundScheme Han = new(SoundTables.HanChanges(Changes()), SoundTables.HanLosses(), SoundTables.HanSurplus(), Sizes(Vowel));

    private static readonly SoundScheme Korean = new(SoundTables.KoreanChanges(), SoundTables.KoreanLosses(), SoundTables.KoreanSurplus(), Sizes(Vowel));

    private readonly SoundScheme turned;

    private SoundScheme(byte[] change, byte[] lossLeft, byte[] lossRight, byte[] size)
    {
        (Change, LossLeft, LossRight, Size) = (change, lossLeft, lossRight, size);
        turned = new SoundScheme(this);
    }

    /// <summary>The same costs with the sides changed round.</summary>
    private SoundScheme(SoundScheme other)
    {
        var change = new byte[other.Change.Length];
        for (var i = 0; i < change.Length; i++)
        {
            change[i % Sound.Kinds * Sound.Kinds + i / Sound.Kinds] = other.Change[i];
        }

        (Change, LossLeft, LossRight, Size, turned) = (change, other.LossRight, other.LossLeft, other.Size, other);
    }

    /// <summary>Cost of meeting one sound with another, [left * <see cref="Sound.Kinds"/> + right].</summary>
    public byte[] Change { get; }

    /// <summary>Cost of a sound that only the left side has.</summary>
    public byte[] LossLeft { get; }

    /// <summary>Cost of a sound that only the right side has.</summary>
    public byte[] LossRight { get; }

    /// <summary>How much of a word a sound is.</summary>
    public byte[] Size { get; }

    /// <summary>The scheme for two words with these traits; null for words read in two East Asian languages, which sounds cannot compare.</summary>
    public static SoundScheme? Between(TokenTraits left, TokenTraits right)
    {
        var (l, r) = (left & TokenTraits.ReadInPart, right & TokenTraits.ReadInPart);
        if (l == r)
        {
            return (l & ~TokenTraits.SparseVowels) == 0 ? Plain : Of(l);
        }

        if (l != 0 && r != 0 && ((l | r) & TokenTraits.SparseVowels) == 0)
        {
            return null;
        }

        return l == 0 || (r & TokenTraits.SparseVowels) != 0 ? Of(r).turned : Of(l);
    }

    /// <summary>The scheme for a left word with these traits and a right word written in full.</summary>
    private static SoundScheme Of(TokenTraits traits) =>
        (traits & TokenTraits.SparseVowels) != 0 ? Sparse
        : (traits & TokenTraits.Korean) != 0 ? Korean
        : (traits & TokenTraits.HanRead) != 0 ? Han
        : Plain;

    private static byte[] Sizes(int vowel) => Table(s => s switch
    {
        <= Sound.U or Sound.Eo or Sound.Eu or Sound.AnyVowel => vowel,
        Sound.Y or Sound.W => vowel == Vowel ? 70 : vowel,
        Sound.H => 70,
        Sound.FleetingR or Sound.FleetingI or Sound.FleetingU or Sound.FleetingT => 10,
        _ => Consonant,
    });

    private static byte[] Losses() => Table(static s => s switch
    {
        Sound.FleetingT => 2,
        <= Sound.U or Sound.FleetingI or Sound.AnyVowel => 32,
        Sound.Y or Sound.W => 40,
        Sound.H => 45,
        _ => 90,
    });

    /// <summary>A vowel that is written without its marks is a long one, and stands in every spelling.</summary>
    private static byte[] SparseLosses() => Table(static s => s switch
    {
        Sound.AnyVowel => 12,
        Sound.FleetingT => 2,
        <= Sound.W or Sound.FleetingI or Sound.H => 40,
        _ => 90,
    });

    /// <summary>Vowels that only the other side writes.</summary>
    private static byte[] SparseSurplus() => Table(static s => s switch
    {
        <= Sound.U => 2,
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
            (Sound.FleetingI, Sound.I, 0), (Sound.FleetingI, Sound.E, 2), (Sound.FleetingI, Sound.Y, 2), (Sound.FleetingI, Sound.A, 2),
            (Sound.AnyVowel, Sound.A, 0), (Sound.AnyVowel, Sound.E, 2), (Sound.AnyVowel, Sound.I, 2), (Sound.AnyVowel, Sound.O, 2), (Sound.AnyVowel, Sound.U, 2),
            (Sound.W, Sound.V, 10), (Sound.B, Sound.V, 15), (Sound.B, Sound.P, 30), (Sound.P, Sound.F, 25), (Sound.K, Sound.Kh, 20),
            (Sound.J, Sound.G, 20), (Sound.Y, Sound.J, 35),
        })
        {
            table[l * Sound.Kinds + r] = table[r * Sound.Kinds + l] = cost;
        }

        return table;
    }
}
