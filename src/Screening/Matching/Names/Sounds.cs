namespace Pillar.Screening.Matching.Names;

/// <summary>Reads a Latin spelling as sounds, longest spelling first, without regard to language.</summary>
internal static class Sounds
{
    private static readonly Spelling[] Spellings =
    [
        new("shch", [Sound.Sh]), new("tsch", [Sound.Ch]), new("dzsh", [Sound.J]), new("schtsch", [Sound.Sh]),
        new("sch", [Sound.Sh]), new("tch", [Sound.Ch]), new("dzh", [Sound.J]), new("dsh", [Sound.J]), new("tzh", [Sound.Ch]),
        new("zh", [Sound.Zh]), new("sh", [Sound.Sh]), new("ch", [Sound.Ch]), new("kh", [Sound.Kh]), new("gh", [Sound.Gh]), new("th", [Sound.Th]),
        new("dh", [Sound.Dh]), new("ph", [Sound.F]), new("ck", [Sound.K]), new("cz", [Sound.Ch]), new("sz", [Sound.S]), new("ts", [Sound.Ts]),
        new("tz", [Sound.Ts]), new("dj", [Sound.J]), new("dz", [Sound.Z]), new("qu", [Sound.K, Sound.U]), new("ks", [Sound.K, Sound.S]),
        new("ou", [Sound.U]), new("oo", [Sound.U]), new("ee", [Sound.I]), new("ie", [Sound.I]), new("ei", [Sound.E]), new("ey", [Sound.E]),
        new("ay", [Sound.E]), new("ai", [Sound.E]), new("eo", [Sound.O]), new("eu", [Sound.U]), new("ae", [Sound.E]), new("oe", [Sound.O]),
        new("ieh", [Sound.I, Sound.E]), new("iyeh", [Sound.I, Sound.E]), new("ayeh", [Sound.A, Sound.Y, Sound.E]),
        new("iy", [Sound.I]), new("yi", [Sound.I]), new("ij", [Sound.I]), new("uw", [Sound.U]), new("aa", [Sound.A]), new("yy", [Sound.I]),
    ];

    private static readonly Spelling[][] ByFirstLetter = Enumerable.Range('a', 26)
        .Select(c => Spellings.Where(s => s.Letters[0] == c).OrderByDescending(s => s.Letters.Length).ToArray())
        .ToArray();

    /// <summary>Sounds of single letters a to z; c, g, h, x and y depend on their neighbours and are decided in <see cref="Single"/>.</summary>
    private static ReadOnlySpan<byte> Letters =>
    [
        Sound.A, Sound.B, Sound.K, Sound.D, Sound.E, Sound.F, Sound.G, Sound.H, Sound.I, Sound.J, Sound.K, Sound.L, Sound.M,
        Sound.N, Sound.O, Sound.P, Sound.Q, Sound.R, Sound.S, Sound.T, Sound.U, Sound.V, Sound.W, Sound.S, Sound.Y, Sound.Z,
    ];

    /// <summary>Writes the sounds of <paramref name="letters"/> (a to z and digits only). Doubled sounds count once.</summary>
    /// <returns>Number of sounds; never more than letters + 1 a letter x.</returns>
    public static int Read(ReadOnlySpan<char> letters, Span<byte> sounds)
    {
        var count = 0;
        if (FirstOfGreek(letters) is > 0 and var first)
        {
            sounds[count++] = first;
        }

        for (var i = 2 * count; i < letters.Length;)
        {
            var c = letters[i];
            if (char.IsAsciiDigit(c))
            {
                sounds[count++] = (byte)(Sound.Zero + c - '0');
                i++;
                continue;
            }

            if (Find(letters[i..]) is { } spelling)
            {
                foreach (var sound in spelling.Sounds)
                {
                    Add(sounds, ref count, sound);
                }

                i += spelling.Letters.Length;
                continue;
            }

            Single(letters, i, sounds, ref count);
            i++;
        }

        return count;
    }

    /// <summary>The one sound that two letters at the start of a Greek name are, in whatever alphabet: "Ntinos" is Dinos; 0 for none.</summary>
    private static byte FirstOfGreek(ReadOnlySpan<char> letters) => letters.Length < 4 || !IsVowelLetter(letters[2]) ? (byte)0 : letters[..2] switch
    {
        "nt" => Sound.D,
        "gk" => Sound.G,
        "mp" => Sound.B,
        _ => (byte)0,
    };

    private static Spelling? Find(ReadOnlySpan<char> rest)
    {
        foreach (var entry in ByFirstLetter[rest[0] - 'a'])
        {
            if (rest.StartsWith(entry.Letters, StringComparison.Ordinal))
            {
                return entry;
            }
        }

        return null;
    }

    private static void Single(ReadOnlySpan<char> letters, int i, Span<byte> sounds, ref int count)
    {
        var c = letters[i];
        var next = i + 1 < letters.Length ? letters[i + 1] : '\0';
        var nextIsVowel = IsVowelLetter(next);
        switch (c)
        {
            case 'c' when next is 'e' or 'i' or 'y':
                Add(sounds, ref count, Sound.S);
                return;
            case 'c' when next == 'v':
                Add(sounds, ref count, Sound.Ts);
                return;
            case 'x' when i > 0:
                Add(sounds, ref count, Sound.K);
                Add(sounds, ref count, Sound.S);
                return;
            case 'x':
                Add(sounds, ref count, Sound.Sh);
                return;
            case 'y' when !nextIsVowel:
                Add(sounds, ref count, Sound.I);
                return;
            case 'n' when next == 'g' && (i + 2 == letters.Length || !IsVowelLetter(letters[i + 2])):
                Add(sounds, ref count, Sound.Ng);
                return;
            case 'g' when i > 0 && letters[i - 1] == 'n' && !nextIsVowel:
                return;
            case 'h' when i > 0 && IsVowelLetter(letters[i - 1]) && next == '\0':
                return;
            default:
                Add(sounds, ref count, Letters[c - 'a']);
                return;
        }
    }

    private static void Add(Span<byte> sounds, ref int count, byte sound)
    {
        if (count == 0 || sounds[count - 1] != sound)
        {
            sounds[count++] = sound;
        }
    }

    private static bool IsVowelLetter(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';

    private sealed record Spelling(string Letters, byte[] Sounds);
}
