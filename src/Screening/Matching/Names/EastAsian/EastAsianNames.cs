using System.Globalization;
using System.Reflection;
using Pillar.Vocabulary;

namespace Pillar.Screening.Matching.Names.EastAsian;

/// <summary>
/// Surnames, given names and words of organisations in Han and Hangul (<c>data/screening/east-asian-names.csv</c>). Keys are folded, so
/// that a name is found in its traditional, simplified and Japanese forms.
/// </summary>
internal sealed class EastAsianNames
{
    /// <summary>Characters of the longest surname and of the longest word.</summary>
    public const int LongestSurname = 4, LongestWord = 6;

    private static readonly Lazy<EastAsianNames> Loaded = new(static () => new EastAsianNames());

    private readonly Dictionary<int, int> folds = [];
    private readonly Dictionary<string, Dictionary<string, string[]>> kinds = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string[]>.AlternateLookup<ReadOnlySpan<char>> surnames, readings, south, korean, families, given, parts, words;

    private EastAsianNames()
    {
        foreach (var row in Rows())
        {
            if (row[0] == "fold")
            {
                folds[Glyph(row[1])] = Glyph(row[2]);
            }
            else
            {
                kinds.TryAdd(row[0], new(StringComparer.Ordinal));
                kinds[row[0]].TryAdd(Folded(Repeated(row[1])), row.Length > 3 ? row[2..] : row.Length > 2 ? row[2].Split('|') : []);
            }
        }

        (surnames, readings, south, korean) = (Of("surname"), Of("reading"), Of("south"), Of("korean"));
        (families, given, parts, words) = (Of("family"), Of("given"), Of("part"), Of("word"));
    }

    /// <summary>The bundled table; read once, when the first East Asian character is met.</summary>
    public static EastAsianNames Shipped => Loaded.Value;

    /// <summary>The form that a form of a character is folded to beyond what the table of characters says.</summary>
    public int Fold(int glyph) => folds.GetValueOrDefault(glyph, glyph);

    public bool IsCompoundSurname(ReadOnlySpan<char> folded) => surnames.ContainsKey(folded);

    /// <summary>How a character is read in Mandarin as a surname; empty when as everywhere.</summary>
    public string Surname(ReadOnlySpan<char> folded) => readings.TryGetValue(folded, out var found) ? found[0] : "";

    /// <summary>How a Chinese surname is spelled in Hong Kong; empty when by rule.</summary>
    public string HongKong(ReadOnlySpan<char> folded) => south.TryGetValue(folded, out var found) ? found[0] : "";

    /// <summary>A Korean surname in Hangul: its spelling, and how much it says.</summary>
    public bool TryKoreanSurname(ReadOnlySpan<char> hangul, out string letters, out float weight)
    {
        var known = korean.TryGetValue(hangul, out var found);
        (letters, weight) = known ? (found![0], float.Parse(found[1], CultureInfo.InvariantCulture)) : ("", 0);
        return known;
    }

    /// <summary>True for a Hangul syllable that is a surname.</summary>
    public bool IsKoreanSurname(int syllable) => korean.ContainsKey([(char)syllable]);

    /// <summary>Surnames that in China, too, point to a Korean.</summary>
    private const string Korean = "金朴崔裴咸卞玄池表太全韩尹姜洪安车元";

    /// <summary>
    /// True when a run of Han in <paramref name="source"/> begins with a character that is a surname in Korean; where those
    /// <paramref name="commonInChina"/> are left aside, with one that few Chinese have.
    /// </summary>
    public bool HasKoreanSurname(ReadOnlySpan<char> source, bool commonInChina)
    {
        for (var i = 0; i < source.Length; i++)
        {
            if (BeginsHan(source, i) && IsKoreanSurname(HanTable.Find(source[i]).KoreanIn(surname: true))
                && (commonInChina || Korean.Contains((char)HanTable.Fold(source[i]), StringComparison.Ordinal)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True when a run of Han in <paramref name="source"/> begins with a Japanese surname.</summary>
    public bool HasFamilyName(ReadOnlySpan<char> source)
    {
        Span<char> folded = stackalloc char[LongestSurname];
        for (var i = 0; i < source.Length; i++)
        {
            for (var length = 1; BeginsHan(source, i) && length <= LongestSurname && i + length <= source.Length; length++)
            {
                var here = source[i + length - 1];
                folded[length - 1] = (char)HanTable.Fold(here == '\u3005' && length > 1 ? source[i + length - 2] : here);
                if (families.ContainsKey(folded[..length]))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool BeginsHan(ReadOnlySpan<char> source, int place) =>
        Scripts.Of(source[place]) == Script.Han && (place == 0 || Scripts.Of(source[place - 1]) != Script.Han);

    public string[] Family(ReadOnlySpan<char> folded) => families.TryGetValue(folded, out var found) ? found : [];

    public string[] Given(ReadOnlySpan<char> folded) => given.TryGetValue(folded, out var found) ? found : [];

    public string[] Part(ReadOnlySpan<char> folded) => parts.TryGetValue(folded, out var found) ? found : [];

    /// <summary>Latin words that a word of an organisation's name stands for; empty when it is not known.</summary>
    public string Word(ReadOnlySpan<char> folded) => words.TryGetValue(folded, out var found) ? found[0] : "";

    private Dictionary<string, string[]>.AlternateLookup<ReadOnlySpan<char>> Of(string kind) => kinds[kind].GetAlternateLookup<ReadOnlySpan<char>>();

    private string Folded(string text) => string.Concat(text.EnumerateRunes().Select(r => char.ConvertFromUtf32(Fold(HanTable.Find(r.Value).Fold))));

    /// <summary>The sign of repetition as the character it repeats.</summary>
    private static string Repeated(string text)
    {
        var place = text.IndexOf('々', StringComparison.Ordinal);
        return place > 0 ? text.Replace('々', text[place - 1]) : text;
    }

    private static int Glyph(string text) => char.ConvertToUtf32(text, 0);

    private static IEnumerable<string[]> Rows()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("data/screening/east-asian-names.csv")
            ?? throw new InvalidOperationException("data/screening/east-asian-names.csv is not built in");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line.Split(',');
            }
        }
    }
}
