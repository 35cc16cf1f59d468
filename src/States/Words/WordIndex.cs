using Pillar.States.Data;

namespace Pillar.States.Words;

/// <summary>Every word that means a territory: codes, names in six languages, and the words that official lists print.</summary>
internal sealed class WordIndex
{
    public const string File = "synonyms.csv";
    public const string Header = "word,meaning,printedBy";

    private readonly TerritoryTable territories;
    private readonly Lazy<Dictionary<string, string>> words;

    public WordIndex(TerritoryTable territories, Lazy<NameTable> names)
    {
        this.territories = territories;
        words = new(() => Build(names.Value));
    }

    public WordMeaning Read(string? word)
    {
        word = word?.Trim();
        if (string.IsNullOrEmpty(word) || word == "na")
        {
            // The United Nations list prints "na" for not available; Namibia is NA.
            return new(word is null or "" ? WordKind.Unknown : WordKind.NoTerritory, null);
        }

        if (word.StartsWith("Region:", StringComparison.OrdinalIgnoreCase))
        {
            return Read(word[7..]);
        }

        return word.Length <= 3 && territories.ByCode(word) is { } coded
            ? new(WordKind.Territory, coded)
            : words.Value.TryGetValue(WordKey.Of(word), out var meaning) ? Meaning(meaning) : default;
    }

    /// <summary>The keys two different meanings claim, with both; empty in a sound build.</summary>
    internal static IEnumerable<(string Key, string First, string Second)> Clashes()
    {
        var seen = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (word, meaning) in Pairs(NameTable.Load()))
        {
            var key = WordKey.Of(word);
            if (key.Length > 0 && !seen.TryAdd(key, meaning) && seen[key] != meaning)
            {
                yield return (key, seen[key], meaning);
            }
        }
    }

    internal static IEnumerable<(string Word, string Meaning)> Synonyms()
    {
        using var text = FactSheet.Open(File);
        foreach (var row in Csv.Rows(text, File))
        {
            if (row.Cells[0] != "word")
            {
                yield return (row.Cells[0], row.Cells[1]);
            }
        }
    }

    private static Dictionary<string, string> Build(NameTable names)
    {
        var all = new Dictionary<string, string>(6_000, StringComparer.Ordinal);
        foreach (var (word, meaning) in Pairs(names))
        {
            all.TryAdd(WordKey.Of(word), meaning);
        }

        all.Remove("");
        return all;
    }

    private static IEnumerable<(string Word, string Meaning)> Pairs(NameTable names)
    {
        foreach (var (alpha2, _, row) in names.Rows)
        {
            foreach (var name in row)
            {
                yield return (name, alpha2);
            }
        }

        foreach (var synonym in Synonyms())
        {
            yield return synonym;
        }
    }

    private WordMeaning Meaning(string meaning) => meaning switch
    {
        "former" => new(WordKind.FormerState, null),
        "several" => new(WordKind.Several, null),
        "none" => new(WordKind.NoTerritory, null),
        _ => new(WordKind.Territory, territories.ByCode(meaning)),
    };
}
