namespace Pillar.Screening.Matching.Names.EastAsian;

/// <summary>
/// Hangul syllables in Latin letters as the north of Korea spells them, and in sounds of their own, so that the several romanisations of a
/// vowel (eo, o, u for one; eu, u for another) are that vowel and no other.
/// </summary>
internal static class HangulSyllables
{
    private const int First = 0xAC00, Last = 0xD7A3, Medials = 21, Finals = 28, Silent = 11, Rieul = 5, Nieun = 2;

    private static readonly string[] InitialLetters = "k,k,n,t,t,r,m,p,p,s,s,,j,j,ch,k,t,p,h".Split(',');
    private static readonly string[] MedialLetters = "a,ae,ya,yae,o,e,yo,ye,o,wa,wae,oe,yo,u,wo,we,wi,yu,u,ui,i".Split(',');
    private static readonly string[] FinalLetters = ",k,k,k,n,n,n,t,l,k,m,l,l,l,p,l,m,p,p,t,t,ng,t,t,k,t,p,t".Split(',');

    private static readonly byte[] InitialSounds =
    [
        Sound.G, Sound.K, Sound.N, Sound.D, Sound.T, Sound.R, Sound.M, Sound.B, Sound.P, Sound.S, Sound.S, 0, Sound.J, Sound.J, Sound.Ch,
        Sound.K, Sound.T, Sound.P, Sound.H,
    ];

    private static readonly byte[][] MedialSounds =
    [
        [Sound.A], [Sound.E], [Sound.Y, Sound.A], [Sound.Y, Sound.E], [Sound.Eo], [Sound.E], [Sound.Y, Sound.Eo], [Sound.Y, Sound.E],
        [Sound.O], [Sound.W, Sound.A], [Sound.W, Sound.E], [Sound.O, Sound.FleetingI], [Sound.Y, Sound.O], [Sound.U], [Sound.W, Sound.Eo],
        [Sound.W, Sound.E], [Sound.W, Sound.I], [Sound.Y, Sound.U], [Sound.Eu], [Sound.FleetingU, Sound.I], [Sound.I],
    ];

    /// <summary>Medials before which a first r or n is lost in the south: i and those that begin with y.</summary>
    private static readonly bool[] Softening = [.. MedialSounds.Select(static m => m[0] is Sound.Y or Sound.I)];

    public static bool Is(int codePoint) => codePoint is >= First and <= Last;

    /// <summary>Appends one syllable.</summary>
    /// <param name="syllable">Its code point.</param>
    /// <param name="begins">True for the first of a word: there an r or n may be lost, or be written where it is not heard.</param>
    /// <param name="surname">True for a surname: there a first n may stand for an r.</param>
    /// <param name="to">The word.</param>
    public static void Append(int syllable, bool begins, bool surname, Spelling to)
    {
        var index = syllable - First;
        var (initial, medial, final) = (index / (Medials * Finals), index / Finals % Medials, index % Finals);
        to.Add(InitialLetters[initial]);
        to.Add(MedialLetters[medial]);
        to.Add(FinalLetters[final]);
        to.AddSound(InitialSound(initial, medial, begins, surname, to.LastSound));
        foreach (var sound in MedialSounds[medial])
        {
            to.AddSound(sound);
        }

        if (final > 0)
        {
            to.AddSound(FinalSound(FinalLetters[final]));
        }
    }

    private static byte InitialSound(int initial, int medial, bool begins, bool surname, byte before) => initial switch
    {
        Silent or Nieun when begins && Softening[medial] => Sound.FleetingR,
        Rieul when begins => Sound.FleetingR,
        Nieun when begins && surname => Sound.FleetingR,
        Rieul when before == Sound.L => 0,
        _ => InitialSounds[initial],
    };

    private static byte FinalSound(string letters) => letters switch
    {
        "k" => Sound.K,
        "n" => Sound.N,
        "ng" => Sound.Ng,
        "t" => Sound.T,
        "l" => Sound.L,
        "m" => Sound.M,
        _ => Sound.P,
    };
}
