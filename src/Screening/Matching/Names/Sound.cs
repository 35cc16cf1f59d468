namespace Pillar.Screening.Matching.Names;

/// <summary>
/// The sounds a Latin spelling may stand for, coarse enough that the spellings of one name in several romanisations meet. One byte each.
/// Vowels come first so that <c>sound &lt;= U</c> tests for one.
/// </summary>
internal static class Sound
{
    public const byte A = 1, E = 2, I = 3, O = 4, U = 5;
    public const byte Y = 6, W = 7;
    public const byte B = 8, P = 9, F = 10, V = 11;
    public const byte D = 12, T = 13, Dh = 14, Th = 15;
    public const byte K = 16, G = 17, Q = 18, Gh = 19, Kh = 20, H = 21;
    public const byte S = 22, Z = 23, Sh = 24, Zh = 25, Ch = 26, J = 27, Ts = 28;
    public const byte M = 29, N = 30, Ng = 31;
    public const byte L = 32, R = 33;

    /// <summary>Korean vowels that romanisations write in several ways: eo, o, u; and eu, u.</summary>
    public const byte Eo = 34, Eu = 35;

    /// <summary>
    /// Sounds of Korean that one spelling writes and another leaves out: the first r of "ri", the i of "choi", the u of "hui". The i is also the
    /// ya at the end of a word in Arabic script, which may be an a.
    /// </summary>
    public const byte FleetingR = 36, FleetingI = 37, FleetingU = 38;

    /// <summary>Ayn, or an alef at the start of a word: the seat of any vowel.</summary>
    public const byte AnyVowel = 39;

    /// <summary>The t at the end of an Arabic word that is heard before another word alone: "jabha", "Jabhat al-Nusra".</summary>
    public const byte FleetingT = 40;

    /// <summary>Digits 0 to 9 follow each other from here.</summary>
    public const byte Zero = 41;

    /// <summary>One more than the largest sound.</summary>
    public const int Kinds = 51;

    public static bool IsVowel(byte sound) => sound is <= U or Eo or Eu;

    /// <summary>
    /// The class a sound has in a skeleton, 1 to 9 and digits as they are; 0 for a sound a skeleton leaves out. Classes join what
    /// romanisations of one letter mix up: b/p/f/v, d/t/th/dh, k/q/g/gh, the sibilants, h/kh.
    /// </summary>
    public static byte SkeletonClass(byte sound) => sound switch
    {
        B or P or F or V => 1,
        D or T or Dh or Th => 2,
        K or G or Q or Gh => 3,
        S or Z or Sh or Zh or Ch or J or Ts => 4,
        M => 5,
        N or Ng => 6,
        L => 7,
        H or Kh => 8,
        R => 9,
        >= Zero => sound,
        _ => 0,
    };
}
