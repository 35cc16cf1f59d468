using CsCheck;

namespace Pillar.UnitTests.Screening.Matching;

/// <summary>Names that nobody bears, made of syllables.</summary>
internal static class MadeNames
{
    private static readonly string[] Heads = ["za", "mon", "ke", "vo", "ri", "dju", "bal", "chi", "fe", "gor", "nu", "pal", "se", "tor", "ul", "yev", "qa", "dha", "shi", "kro"];
    private static readonly string[] Middles = ["ba", "ri", "te", "lun", "mo", "va", "sko", "nid", "pe", "gu"];
    private static readonly string[] Tails = ["ryk", "varo", "lenko", "dash", "mir", "zhan", "tov", "quist", "bek", "nour", "pak", "gul"];
    private static readonly string[] Common = ["Mohammed", "Ahmed", "Ali", "John", "Kim", "Ivan", "Maria", "Hassan", "Smith", "Trading"];

    /// <summary>A word rare enough to tell somebody apart.</summary>
    public static Gen<string> Rare { get; } = Gen.Select(Of(Heads), Of(Middles), Of(Tails)).Select(static (head, middle, tail) => Capital(head + middle + tail));

    /// <summary>A word of any frequency.</summary>
    public static Gen<string> Any { get; } = Gen.Frequency((3, Rare), (1, Of(Common)));

    /// <summary>The words of a name with two rare ones at least, no word twice.</summary>
    public static Gen<string[]> Words { get; } = Gen.Select(Rare.Array[2], Any.Array[0, 3])
        .Select(static (rare, more) => rare.Concat(more).ToArray())
        .Where(static words => words.Distinct().Count() == words.Length);

    public static Gen<string> Names { get; } = Words.Select(static words => string.Join(' ', words));

    /// <summary>The same words in any order.</summary>
    public static Gen<(string[] Words, string[] Turned)> Turned { get; } =
        Words.SelectMany(static words => Gen.Shuffle(words).Select(turned => (words, turned.ToArray())));

    /// <summary>Distinct names, the same ones each time.</summary>
    public static string[] Many(int count, int seed)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(_ => One(random)).Distinct()];
    }

    private static string One(Random random)
    {
        var words = Enumerable.Range(0, 2 + random.Next(3))
            .Select(i => i > 1 && random.Next(3) == 0 ? Common[random.Next(Common.Length)] : Capital(Pick(Heads) + Pick(Middles) + Pick(Tails)));
        return string.Join(' ', words);

        string Pick(string[] from) => from[random.Next(from.Length)];
    }

    private static Gen<string> Of(string[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
