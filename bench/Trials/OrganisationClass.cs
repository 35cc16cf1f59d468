using Pillar.Vocabulary;

namespace Pillar.Bench.Trials;

/// <summary>How an organisation's name in another script came about.</summary>
internal enum Rendering
{
    /// <summary>Written by sound: nearly every word of either side is met on the other.</summary>
    Transliterated,

    /// <summary>Part by sound, part by meaning.</summary>
    Mixed,

    /// <summary>By meaning, or an acronym: hardly a word is met.</summary>
    Translated,
}

/// <summary>
/// The rule that classes a pair of names without the matcher: both sides through the table of AnyAscii, legal forms left out, then the
/// share of letters of each side that stand in words with a partner at a small distance. <c>bench/README.md</c> says it in words.
/// </summary>
internal static class OrganisationClass
{
    private const double NearlyAll = 0.8;
    private const double HardlyAny = 0.25;
    private const double Near = 1 / 3.0;

    private static readonly HashSet<string> LegalForms =
    [
        "llc", "ltd", "limited", "liability", "jsc", "joint", "stock", "company", "co", "inc", "corp", "corporation", "pjsc", "ojsc", "cjsc", "public",
        "open", "closed", "private", "ooo", "oao", "zao", "ao", "pao", "zat", "taa", "aat", "gmbh", "fze", "fzco", "sarl", "pte", "pvt", "psc",
        "obshchestvo", "obshestvo", "obschestvo", "s", "ogranichennoi", "ogranichennoy", "otvetstvennostyu", "otvetstvennostiu", "aktsionernoe",
        "akcionernoe", "aktsyianernae", "publichnoe", "otkrytoe", "zakrytoe", "nepublichnoe", "tavarystva", "the", "of", "and", "i", "for",
        "shrkt", "sharikat", "sharkt", "sherkat", "shrkh",
    ];

    private static readonly string[] HanForms = ["股份有限公司", "有限责任公司", "有限公司", "公司", "集团", "株式会社"];

    /// <summary>The class of a Latin name and a name in another script.</summary>
    public static Rendering Of(string latin, string original)
    {
        var met = Met(latin, original);
        return met >= NearlyAll ? Rendering.Transliterated : met <= HardlyAny ? Rendering.Translated : Rendering.Mixed;
    }

    /// <summary>Share of letters in words that met, on the side where it is smaller: 0 to 1.</summary>
    public static double Met(string latin, string original)
    {
        var script = Scripts.Of(original);
        var left = Telling(latin);
        var right = Telling(script == Script.Han ? HanForms.Aggregate(original, static (text, form) => text.Replace(form, " ", StringComparison.Ordinal)) : original);
        if (left.Length == 0 || right.Length == 0)
        {
            return 0;
        }

        // Without spaces between words there are no words to pair: the whole of one side is held against the whole of the other.
        if (script is Script.Han or Script.Hangul or Script.Kana or Script.Thai or Script.Khmer or Script.Burmese or Script.Lao)
        {
            return 1 - Distance(string.Concat(left), string.Concat(right));
        }

        var vowelless = script is Script.Arabic or Script.Hebrew;
        return Math.Min(Share(left, right, vowelless), Share(right, left, vowelless));
    }

    private static string[] Telling(string name) => [.. Romanised.Words(name).Where(static w => !LegalForms.Contains(w))];

    private static double Share(string[] words, string[] others, bool vowelless) =>
        (double)words.Where(w => others.Any(o => AreNear(w, o, vowelless))).Sum(static w => w.Length) / words.Sum(static w => w.Length);

    private static bool AreNear(string left, string right, bool vowelless) =>
        (vowelless ? Distance(Consonants(left), Consonants(right)) : Distance(left, right)) <= Near;

    // Abjads write few vowels, and their tables give alif, waw and ya letters that romanised names spell as vowels.
    private static string Consonants(string word) => string.Concat(word.Where(static c => !"aeiouwyh".Contains(c, StringComparison.Ordinal))) is { Length: > 1 } rest ? rest : word;

    /// <summary>Levenshtein distance over the length of the longer side: 0 to 1.</summary>
    private static double Distance(string left, string right)
    {
        var row = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(diagonal + (left[i - 1] == right[j - 1] ? 0 : 1), Math.Min(above, row[j - 1]) + 1);
                diagonal = above;
            }
        }

        return (double)row[^1] / Math.Max(left.Length, right.Length);
    }
}
