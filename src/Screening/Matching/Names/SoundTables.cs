namespace Pillar.Screening.Matching.Names;

/// <summary>
/// Costs where the left word is read from Hangul or Han. A syllable is a whole name there, so that what its romanisations exchange costs
/// next to nothing and everything else costs more than in a word of many sounds.
/// </summary>
internal static class SoundTables
{
    private const byte OtherConsonant = 200, OtherVowel = 170;

    /// <summary>What the romanisations of Korean exchange; left as it is heard, right as it is spelled.</summary>
    private static readonly (byte Heard, byte Spelled, byte Cost)[] Korean =
    [
        (Sound.G, Sound.K, 2), (Sound.K, Sound.G, 4), (Sound.G, Sound.Q, 10), (Sound.K, Sound.Q, 5), (Sound.D, Sound.T, 2), (Sound.T, Sound.D, 6),
        (Sound.B, Sound.P, 2), (Sound.P, Sound.B, 6), (Sound.B, Sound.V, 60), (Sound.J, Sound.Ch, 2), (Sound.Ch, Sound.J, 60), (Sound.J, Sound.Z, 40),
        (Sound.J, Sound.Zh, 20), (Sound.S, Sound.Sh, 2), (Sound.S, Sound.Z, 60), (Sound.T, Sound.S, 30), (Sound.T, Sound.Th, 10), (Sound.K, Sound.Kh, 10),
        (Sound.P, Sound.F, 30), (Sound.R, Sound.L, 3), (Sound.L, Sound.R, 5), (Sound.R, Sound.N, 15), (Sound.L, Sound.N, 90), (Sound.N, Sound.L, 70),
        (Sound.N, Sound.Ng, 90), (Sound.Ng, Sound.N, 60), (Sound.K, Sound.Ng, 60), (Sound.H, Sound.Kh, 20), (Sound.H, Sound.Gh, 4),
        (Sound.FleetingR, Sound.R, 2), (Sound.FleetingR, Sound.L, 2), (Sound.FleetingR, Sound.N, 10), (Sound.FleetingR, Sound.Y, 5),
        (Sound.Eo, Sound.O, 1), (Sound.Eo, Sound.U, 6), (Sound.Eo, Sound.E, 30), (Sound.Eo, Sound.A, 100),
        (Sound.Eu, Sound.U, 1), (Sound.Eu, Sound.O, 60), (Sound.Eu, Sound.E, 40), (Sound.Eu, Sound.I, 60),
        (Sound.O, Sound.U, 60), (Sound.U, Sound.O, 60), (Sound.E, Sound.A, 60), (Sound.E, Sound.I, 60), (Sound.I, Sound.E, 60), (Sound.I, Sound.Y, 5),
        (Sound.FleetingI, Sound.I, 2), (Sound.FleetingI, Sound.E, 2), (Sound.FleetingU, Sound.U, 2), (Sound.FleetingU, Sound.E, 10),
        (Sound.O, Sound.W, 20), (Sound.W, Sound.U, 15), (Sound.W, Sound.O, 20), (Sound.Y, Sound.I, 15), (Sound.W, Sound.V, 60),
        (Sound.FleetingR, Sound.FleetingR, 0),
    ];

    /// <summary>What pinyin, the older spellings of Chinese and the spellings of Japanese exchange.</summary>
    private static readonly (byte Heard, byte Spelled, byte Cost)[] Chinese =
    [
        (Sound.Q, Sound.Ch, 40), (Sound.Ch, Sound.Ts, 20), (Sound.Ts, Sound.Ch, 20), (Sound.Zh, Sound.J, 40), (Sound.Zh, Sound.Ch, 40),
        (Sound.S, Sound.Sh, 40), (Sound.Sh, Sound.S, 40), (Sound.O, Sound.U, 15), (Sound.U, Sound.O, 15), (Sound.E, Sound.I, 50), (Sound.I, Sound.E, 50),
        (Sound.I, Sound.Y, 10), (Sound.Y, Sound.I, 10), (Sound.N, Sound.M, 60), (Sound.M, Sound.N, 60), (Sound.R, Sound.L, 60), (Sound.K, Sound.Q, 60),
        (Sound.J, Sound.Z, 30), (Sound.Z, Sound.J, 30), (Sound.H, Sound.F, 40), (Sound.F, Sound.H, 40), (Sound.W, Sound.U, 40), (Sound.Ch, Sound.T, 40),
    ];

    public static byte[] KoreanChanges() => Strict(Korean);

    public static byte[] KoreanLosses() => Table(static s => s switch
    {
        Sound.FleetingR or Sound.FleetingI or Sound.FleetingU => 4,
        <= Sound.U or Sound.Eo or Sound.Eu => 120,
        Sound.Y => 60,
        Sound.W => 60,
        Sound.H => 80,
        _ => 150,
    });

    /// <summary>Letters that a spelling has beside the sounds: "Ahn", "Park", "Weon".</summary>
    public static byte[] KoreanSurplus() => Table(static s => s switch
    {
        Sound.H => 20,
        Sound.R => 40,
        Sound.E or Sound.O or Sound.U => 60,
        <= Sound.W => 70,
        _ => 150,
    });

    public static byte[] HanChanges(byte[] plain)
    {
        var table = Strict(Chinese);
        for (var i = 0; i < table.Length; i++)
        {
            table[i] = plain[i] <= 10 ? plain[i] : table[i];
        }

        return table;
    }

    public static byte[] HanLosses() => Table(static s => s switch
    {
        <= Sound.U => 110,
        Sound.Y or Sound.W => 60,
        Sound.H => 90,
        _ => 150,
    });

    public static byte[] HanSurplus() => Table(static s => s switch
    {
        Sound.H => 25,
        Sound.U or Sound.Y => 40,
        <= Sound.W => 80,
        _ => 150,
    });

    private static byte[] Strict((byte Heard, byte Spelled, byte Cost)[] exchanged)
    {
        var table = new byte[Sound.Kinds * Sound.Kinds];
        for (byte l = 0; l < Sound.Kinds; l++)
        {
            for (byte r = 0; r < Sound.Kinds; r++)
            {
                table[l * Sound.Kinds + r] = l == r ? (byte)0 : Sound.IsVowel(l) && Sound.IsVowel(r) ? OtherVowel : OtherConsonant;
            }
        }

        foreach (var (heard, spelled, cost) in exchanged)
        {
            table[heard * Sound.Kinds + spelled] = cost;
        }

        return table;
    }

    private static byte[] Table(Func<byte, int> cost) => Enumerable.Range(0, Sound.Kinds).Select(s => (byte)cost((byte)s)).ToArray();
}
