using System.Globalization;
using System.Reflection;
using Pillar.Screening.Matching.Names.Arabic;
using Pillar.Screening.Matching.Names.EastAsian;

namespace Pillar.Screening.Matching.Names;

/// <summary>What is known of words: groups of words that stand for each other, legal forms, particles, titles, and how much a word says.</summary>
internal sealed class WordTable
{
    /// <summary>Information of a word that nothing is known of.</summary>
    public const float RareWord = 1f;

    /// <summary>A legal form, a particle or a title says next to nothing, yet more than nothing.</summary>
    public const float LegalFormWeight = 0.06f, ParticleWeight = 0.03f, TitleWeight = 0.08f;

    /// <summary>An initial fits one name in twenty; "abdul" stands before a hundred names, "ullah" and "uddin" behind as many.</summary>
    public const float InitialWeight = 0.12f, ServantWeight = 0.15f, EndingWeight = 0.3f;

    private readonly Dictionary<string, Word> words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Expression[]> expressions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, float> rarity = new(StringComparer.Ordinal);
    private readonly Dictionary<string, float> skeletonRarity = new(StringComparer.Ordinal);
    private readonly HashSet<string> inFront = new(StringComparer.Ordinal);
    private readonly List<bool> spellingGroups = [false];
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Word> arabic = new(StringComparer.Ordinal);
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> inFrontLookup;
    private readonly Dictionary<string, Word>.AlternateLookup<ReadOnlySpan<char>> wordLookup;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> numberLookup;
    private readonly Dictionary<string, Word>.AlternateLookup<ReadOnlySpan<char>> arabicLookup;
    private readonly Dictionary<string, Expression[]>.AlternateLookup<ReadOnlySpan<char>> expressionLookup;
    private readonly Dictionary<string, float>.AlternateLookup<ReadOnlySpan<char>> rarityLookup;
    private readonly Dictionary<string, float>.AlternateLookup<ReadOnlySpan<char>> skeletonLookup;

    private WordTable()
    {
        inFrontLookup = inFront.GetAlternateLookup<ReadOnlySpan<char>>();
        wordLookup = words.GetAlternateLookup<ReadOnlySpan<char>>();
        numberLookup = numbers.GetAlternateLookup<ReadOnlySpan<char>>();
        arabicLookup = arabic.GetAlternateLookup<ReadOnlySpan<char>>();
        expressionLookup = expressions.GetAlternateLookup<ReadOnlySpan<char>>();
        rarityLookup = rarity.GetAlternateLookup<ReadOnlySpan<char>>();
        skeletonLookup = skeletonRarity.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The bundled table; read once, on first use.</summary>
    public static WordTable Shipped { get; } = Load();

    /// <summary>True when the group holds spellings of one word; false when it holds its short and pet forms.</summary>
    public bool IsSpelling(ushort group) => spellingGroups[group];

    /// <summary>True for a legal form that is written before the name, such as "OOO" or "PT", and for hardly anything else.</summary>
    public bool StandsInFront(ReadOnlySpan<char> letters) => inFrontLookup.Contains(letters);

    /// <summary>The most a word without its vowels says: so much a consonant.</summary>
    public static float SparseWeight(int consonants) => 0.12f + 0.14f * consonants;

    public Word Find(ReadOnlySpan<char> letters) => wordLookup.TryGetValue(letters, out var word) ? word : default;

    /// <summary>The number that a word writes out, or 0.</summary>
    public int Number(ReadOnlySpan<char> letters) => numberLookup.TryGetValue(letters, out var number) ? number : 0;

    /// <summary>A word of Arabic script by its letters in Latin, among those that the table gives in that script: without vowels it would meet others.</summary>
    public Word FindArabic(ReadOnlySpan<char> letters) => arabicLookup.TryGetValue(letters, out var word) ? word : default;

    /// <summary>Expressions of several words that begin with this one, longest first.</summary>
    public Expression[] ExpressionsFrom(ReadOnlySpan<char> letters) =>
        expressionLookup.TryGetValue(letters, out var found) ? found : [];

    /// <summary>
    /// How much meeting a word says, 0.1 to 1: the smaller of what its spelling and its consonants say, so that a rare spelling of a common
    /// name stays common.
    /// </summary>
    /// <param name="bySpelling">What its spelling says, see <see cref="IsKnown"/>.</param>
    /// <param name="skeleton">Its consonants.</param>
    /// <param name="sparse">True for a word without all its vowels, whose spelling says nothing.</param>
    public float Rarity(float bySpelling, ReadOnlySpan<byte> skeleton, bool sparse)
    {
        Span<char> key = stackalloc char[Skeleton.Longest];
        WriteKey(skeleton, key);
        var bySkeleton = skeletonLookup.TryGetValue(key[..skeleton.Length], out var s) ? s : RareWord;
        if (sparse)
        {
            return bySkeleton;
        }

        return Math.Min(bySpelling, Math.Min(RareWord, bySkeleton + 0.15f));
    }

    /// <summary>True for a word that several names have, with what its spelling says; a word that is not known says all it can.</summary>
    public bool IsKnown(ReadOnlySpan<char> letters, out float bySpelling)
    {
        var known = rarityLookup.TryGetValue(letters, out bySpelling);
        bySpelling = known ? bySpelling : RareWord;
        return known;
    }

    /// <summary>The classes of a skeleton as text: one character each, as they stand in the rarity table.</summary>
    public static string SkeletonKey(ReadOnlySpan<byte> skeleton)
    {
        Span<char> key = stackalloc char[Skeleton.Longest];
        WriteKey(skeleton, key);
        return key[..skeleton.Length].ToString();
    }

    private static void WriteKey(ReadOnlySpan<byte> skeleton, Span<char> key)
    {
        for (var i = 0; i < skeleton.Length; i++)
        {
            key[i] = (char)('0' + skeleton[i]);
        }
    }

    private static WordTable Load()
    {
        var table = new WordTable();
        ushort group = 0;
        foreach (var line in Lines("data/screening/words.csv"))
        {
            var comma = line.IndexOf(',', StringComparison.Ordinal);
            var listed = line[(comma + 1)..].Split('|');
            if (line.StartsWith("front,", StringComparison.Ordinal))
            {
                table.inFront.UnionWith(listed);
            }
            else if (line.StartsWith("number,", StringComparison.Ordinal))
            {
                table.AddNumber(int.Parse(listed[0], CultureInfo.InvariantCulture), listed[1..]);
            }
            else
            {
                table.AddGroup(line[..comma], listed, ++group);
            }
        }

        foreach (var line in Lines("data/screening/rarity.csv"))
        {
            table.AddRarity(line.Split(','));
        }

        return table;
    }

    private void AddGroup(string kind, string[] spellings, ushort group)
    {
        var traits = kind switch
        {
            "form" => TokenTraits.LegalForm,
            "particle" => TokenTraits.Particle,
            "title" => TokenTraits.Title,
            _ => TokenTraits.None,
        };
        var word = new Word(group, traits);
        spellingGroups.Add(kind != "nick");
        foreach (var spelling in spellings)
        {
            var parts = spelling.Split(' ');
            if (spelling[0] >= '\u0600')
            {
                AddArabic(spelling, word);
            }
            else if (parts.Length == 1)
            {
                words.TryAdd(spelling, word);
            }
            else
            {
                var known = expressions.GetValueOrDefault(parts[0], []);
                expressions[parts[0]] = [.. known.Append(new Expression(parts, word, spellings[0].Replace(" ", "", StringComparison.Ordinal))).OrderByDescending(e => e.Parts.Length)];
            }
        }
    }

    private void AddNumber(int number, string[] spellings)
    {
        foreach (var spelling in spellings)
        {
            numbers.Add(spelling, number);
        }
    }

    /// <summary>A word in Arabic script, as each reading spells it.</summary>
    private void AddArabic(string spelling, Word word)
    {
        var (reader, text) = (new ArabicReader(), new NameText());
        foreach (var reading in (ReadOnlySpan<Reading>)[Reading.Plain, Reading.Persian])
        {
            text.Clear();
            reader.Read(spelling, 0, text, reading);
            arabic.TryAdd(text.LettersOf(0).ToString(), word);
        }
    }

    private void AddRarity(string[] row)
    {
        if (row[0] == "version")
        {
            return;
        }

        var weight = float.Parse(row[2], CultureInfo.InvariantCulture);
        (row[0] == "w" ? rarity : skeletonRarity)[row[1]] = weight;
    }

    private static IEnumerable<string> Lines(string resource)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"{resource} is not built in");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line;
            }
        }
    }

    /// <summary>A known word.</summary>
    /// <param name="Group">The group it belongs to, 0 for none.</param>
    /// <param name="Traits">What it is.</param>
    public readonly record struct Word(ushort Group, TokenTraits Traits);

    /// <summary>Several words that stand for one.</summary>
    public sealed record Expression(string[] Parts, Word Word, string Canonical);
}
