namespace Pillar.Screening.Matching.Names.EastAsian;

/// <summary>
/// Mandarin syllables after Wade and Giles, without tones and apostrophes; Cantonese ones as Hong Kong spells names. Sources: the tables
/// of both systems as published by the Library of Congress and the Hong Kong Government's usage in identity documents.
/// </summary>
internal static class ChineseSpelling
{
    /// <summary>Spellings of initials, longest first; a first part that is not here stays.</summary>
    private static readonly (string Pinyin, string Wade)[] WadeInitials =
    [
        ("zh", "ch"), ("ch", "ch"), ("sh", "sh"), ("b", "p"), ("d", "t"), ("g", "k"), ("j", "ch"), ("q", "ch"), ("x", "hs"), ("z", "ts"),
        ("c", "ts"), ("r", "j"),
    ];

    private static readonly Dictionary<string, string> WadeWhole = Pairs(
        "zi tzu, ci tzu, si ssu, zhi chih, chi chih, shi shih, ri jih, er erh, yi i, you yu, yan yen, ye yeh, yong yung, yue yueh, yuan yuan, yun yun,"
        + "ge ko, ke ko, he ho, e o, guo kuo, kuo kuo, huo huo, shuo shuo, gui kuei, kui kuei, lve lueh, nve nueh, jue chueh, que chueh, xue hsueh");

    private static readonly Dictionary<string, string> WadeFinals = Pairs("ian ien, ie ieh, ong ung, iong iung, uo o, v u");

    private static readonly (string Jyutping, string Latin)[] HongKongInitials =
    [
        ("gw", "kw"), ("kw", "kw"), ("ng", "ng"), ("g", "k"), ("z", "ch"), ("c", "ch"), ("j", "y"), ("b", "p"), ("d", "t"),
    ];

    private static readonly Dictionary<string, string> HongKongWhole = Pairs("m ng, ng ng, jyu yu, jyun yuen, jyut yuet, ji yi, jing ying, ziu chiu, seoi sui");

    private static readonly Dictionary<string, string> HongKongFinals = Pairs(
        "aa a, aai ai, aau au, aam am, aan an, aang ang, aap ap, aat at, aak ak, e eh, ou o, oe eu, oeng eung, oek euk, eoi ui, eon un, eot ut,"
        + "yu u, yun uen, yut uet, au au, ai ai");

    /// <summary>Pinyin as passports of most people have it: u for ü.</summary>
    public static void Pinyin(ReadOnlySpan<char> syllable, Spelling to)
    {
        foreach (var c in syllable)
        {
            to.Add(c == 'v' ? "u" : [c]);
        }
    }

    public static void WadeGiles(ReadOnlySpan<char> pinyin, Spelling to) => Spell(pinyin, WadeWhole, WadeInitials, WadeFinals, to);

    public static void HongKong(ReadOnlySpan<char> jyutping, Spelling to) => Spell(jyutping, HongKongWhole, HongKongInitials, HongKongFinals, to);

    private static void Spell(
        ReadOnlySpan<char> syllable, Dictionary<string, string> whole, (string From, string To)[] initials, Dictionary<string, string> finals, Spelling to)
    {
        if (Find(whole, syllable) is { } spelled)
        {
            to.Add(spelled);
            return;
        }

        var vowel = Math.Max(0, syllable.IndexOfAny("aeiouv"));
        var cut = vowel > 1 && syllable[vowel - 1] == 'y' ? vowel - 1 : vowel;
        var initial = syllable[..cut];
        var final = syllable[cut..];
        foreach (var (from, into) in initials)
        {
            if (initial.SequenceEqual(from))
            {
                initial = into;
                break;
            }
        }

        to.Add(initial);
        to.Add(Find(finals, final) ?? final);
    }

    private static string? Find(Dictionary<string, string> table, ReadOnlySpan<char> key) =>
        table.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(key, out var found) ? found : null;

    private static Dictionary<string, string> Pairs(string list) => list.Split(',', StringSplitOptions.TrimEntries)
        .Select(static p => p.Split(' ')).ToDictionary(static p => p[0], static p => p[1], StringComparer.Ordinal);
}
