using System.Text.RegularExpressions;
using Pillar.Screening.Resources;
using Pillar.States;
using Pillar.Vocabulary;

namespace Pillar.Screening.Lists.Reading;

/// <summary>What every reader needs beside its files: words of countries, and a place to note what was odd. One per list; not for many threads.</summary>
internal sealed partial class ReadingAids(StatesModule states)
{
    private readonly Dictionary<string, string> countries = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, (int Count, string First)> notes = new(StringComparer.Ordinal);

    /// <summary>ISO 3166-1 alpha-2 of a country's word, else the word as printed, without surrounding space.</summary>
    public string Country(string? word)
    {
        var printed = PrintedText.Clean(word);
        if (printed.Length == 0)
        {
            return "";
        }

        if (!countries.TryGetValue(printed, out var country))
        {
            country = states.Find(printed)?.Alpha2 ?? printed;
            countries.Add(printed, country);
        }

        return country;
    }

    /// <summary>True when the word was understood as a country.</summary>
    public bool IsCountry(string? word) => Country(word) is { Length: 2 } code && char.IsAsciiLetterUpper(code[0]) && char.IsAsciiLetterUpper(code[1]);

    /// <summary>The country that a place or an address ends with, behind its last comma; empty when what stands there is none.</summary>
    public string LastCountry(string text)
    {
        var country = Country(text.Split(',')[^1]);
        return IsCountry(country) ? country : "";
    }

    /// <summary>The countries in a cell that may hold several words: <c>Syrian/Libyan</c>, <c>a) Syrian b) Palestinian</c>.</summary>
    public IEnumerable<string> Countries(string? cell)
    {
        var printed = PrintedText.Clean(cell);
        return printed.Length == 0 || IsCountry(printed)
            ? [Country(printed)]
            : [.. Between().Split(printed).Select(Country).Where(static c => c.Length > 0)];
    }

    /// <summary>Counts something odd. The note names the first place.</summary>
    /// <param name="key">Name of the sentence in the resources: {0} is the count, {1} the first place.</param>
    public void Note(string key, string place)
    {
        var (count, first) = notes.GetValueOrDefault(key, (0, place));
        notes[key] = (count + 1, first);
    }

    public IReadOnlyList<Statement> Notes() =>
        [.. notes.Select(static n => ListsText.Say(n.Key, n.Value.Count, Printable.Line(n.Value.First, 120)))];

    [GeneratedRegex(@"\s*[/;,]\s*|\s*\(?\b[a-h]\)\s*|\s+(?:and|or)\s+")]
    private static partial Regex Between();
}
