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

    private static readonly Word Unknown = new();

    // The values are classes: a table of them needs no code made at run time, which would cost more than reading the file.
    private readonly Dictionary<string, Word> words = new(StringComparer.Ordinal), arabic = new(StringComparer.Ordinal), skeletons = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Expression[]> expressions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Word>.AlternateLookup<ReadOnlySpan<char>> wordLookup, arabicLookup, skeletonLookup;
    private readonly Dictionary<string, Expression[]>.AlternateLookup<ReadOnlySpan<char>> expressionLookup;
    private bool[] spellingGroups = [];

    private WordTable()
    {
        wordLookup = words.GetAlternateLookup<ReadOnlySpan<char>>();
        arabicLookup = arabic.GetAlternateLookup<ReadOnlySpan<char>>();
        skeletonLookup = skeletons.GetAlternateLookup<ReadOnlySpan<char>>();
        expressionLookup = expressions.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The bundled table; read once, on first use.</summary>
    public static WordTable Shipped { get; } = Load();

    /// <summary>True when the group holds spellings of one word; false when it holds its short and pet forms.</summary>
    public bool IsSpelling(ushort group) => spellingGroups[group];

    /// <summary>The most a word without its vowels says: so much a consonant.</summary>
    public static float SparseWeight(int consonants) => 0.12f + 0.14f * consonants;

    /// <summary>What is known of a word by its letters; a word without anything when nothing is.</summary>
    public Word Find(ReadOnlySpan<char> letters) => wordLookup.TryGetValue(letters, out var word) ? word : Unknown;

    /// <summary>A word of Arabic script by its letters in Latin, among those that the table gives in that script: without vowels it would meet others.</summary>
    public Word FindArabic(ReadOnlySpan<char> letters) => arabicLookup.TryGetValue(letters, out var word) ? word : Unknown;

    /// <summary>Expressions of several words that begin with this one, longest first.</summary>
    public Expression[] ExpressionsFrom(ReadOnlySpan<char> letters) =>
        expressionLookup.TryGetValue(letters, out var found) ? found : [];

    /// <summary>
    /// How much meeting a word says, 0.1 to 1: the smaller of what its spelling and its consonants say, so that a rare spelling of a common
    /// name stays common.
    /// </summary>
    /// <param name="bySpelling">What its spelling says, see <see cref="Word.Says"/>.</param>
    /// <param name="skeleton">Its consonants.</param>
    /// <param name="sparse">True for a word without all its vowels, whose spelling says nothing.</param>
    public float Rarity(float bySpelling, ReadOnlySpan<byte> skeleton, bool sparse)
    {
        Span<char> key = stackalloc char[Skeleton.Longest];
        WriteKey(skeleton, key);
        var bySkeleton = skeletonLookup.TryGetValue(key[..skeleton.Length], out var word) ? word.Says : RareWord;
        if (sparse)
        {
            return bySkeleton;
        }

        return Math.Min(bySpelling, Math.Min(RareWord, bySkeleton + 0.15f));
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
        var kinds = new List<string>();
        foreach (var line in Lines("data/screening/words.csv"))
        {
            var comma = line.IndexOf(',', StringComparison.Ordinal);
            table.Add(line[..comma], line[(comma + 1)..].Split('|'), kinds);
        }

        table.AreSpellings(kinds);
        foreach (var line in Lines("data/screening/rarity.csv"))
        {
            table.AddRarity(line);
        }

        return table;
    }

    private void AreSpellings(List<string> kinds)
    {
        spellingGroups = new bool[kinds.Count + 1];
        for (var i = 0; i < kinds.Count; i++)
        {
            spellingGroups[i + 1] = kinds[i] != "nick";
        }
    }

    private void Add(string kind, string[] listed, List<string> kinds)
    {
        switch (kind)
        {
            case "front":
                Array.ForEach(listed, spelling => Learn(spelling, static word => word with { StandsInFront = true }));
                break;
            case "number":
                var number = int.Parse(listed[0], CultureInfo.InvariantCulture);
                Array.ForEach(listed[1..], spelling => Learn(spelling, word => word with { Number = number }));
                break;
            default:
                kinds.Add(kind);
                AddGroup(kind, listed, (ushort)kinds.Count);
                break;
        }
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
        foreach (var spelling in spellings)
        {
            var parts = spelling.Split(' ');
            if (spelling[0] >= '\u0600')
            {
                AddArabic(spelling, new Word { Group = group, Traits = traits });
            }
            else if (parts.Length == 1)
            {
                Learn(spelling, word => word.Group != 0 ? word : word with { Group = group, Traits = traits });
            }
            else
            {
                AddExpression(new Expression(parts, group, traits, spellings[0].Replace(" ", "", StringComparison.Ordinal)));
            }
        }
    }

    private void AddExpression(Expression added)
    {
        var known = expressions.GetValueOrDefault(added.Parts[0], []);
        expressions[added.Parts[0]] = [.. known.Append(added).OrderByDescending(static e => e.Parts.Length)];
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

    /// <summary>A line such as <c>w,word,0.25</c>, or <c>s</c> for the consonants of words.</summary>
    private void AddRarity(string line)
    {
        var last = line.LastIndexOf(',');
        if (line.StartsWith("version,", StringComparison.Ordinal))
        {
            return;
        }

        var (key, says) = (line[2..last], float.Parse(line.AsSpan(last + 1), CultureInfo.InvariantCulture));
        if (line[0] == 'w')
        {
            Learn(key, word => word with { IsKnown = true, Says = says });
        }
        else
        {
            skeletons[key] = new Word { Says = says };
        }
    }

    private void Learn(string spelling, Func<Word, Word> more) => words[spelling] = more(words.GetValueOrDefault(spelling, Unknown));

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

    /// <summary>What is known of one spelling.</summary>
    public sealed record Word
    {
        /// <summary>The group of words it belongs to, 0 for none.</summary>
        public ushort Group { get; init; }

        /// <summary>What it is.</summary>
        public TokenTraits Traits { get; init; }

        /// <summary>The number it writes out, or 0.</summary>
        public int Number { get; init; }

        /// <summary>True for a legal form that is written before the name, such as "OOO" or "PT", and for hardly anything else.</summary>
        public bool StandsInFront { get; init; }

        /// <summary>True for a word that several names have.</summary>
        public bool IsKnown { get; init; }

        /// <summary>What its spelling says, 0.1 to 1; a word that is not known says all it can.</summary>
        public float Says { get; init; } = RareWord;
    }

    /// <summary>Several words that stand for one.</summary>
    public sealed record Expression(string[] Parts, ushort Group, TokenTraits Traits, string Canonical);
}
