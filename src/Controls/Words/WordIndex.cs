using Pillar.Controls.Lists;

namespace Pillar.Controls.Words;

/// <summary>
/// Where each word of a list stands, by its stem. The places of an entry follow each other: its heading with its names, its intro, then its items in the order
/// of the text; each hangs on the one above.
/// </summary>
internal sealed class WordIndex
{
    private readonly Dictionary<string, int> terms = new(StringComparer.Ordinal);
    private readonly List<List<int>> standing = [];
    private readonly List<WordPlace> places = [];
    private readonly List<int> firsts = [];
    private readonly HashSet<int> heading = [];

    public WordIndex(ControlList list)
    {
        foreach (var entry in list.Entries)
        {
            Add(entry);
        }

        firsts.Add(places.Count);
        var byCode = list.Entries.Select(static (entry, i) => (entry.Code, i)).DistinctBy(static pair => pair.Code).ToDictionary(static pair => pair.Code, static pair => pair.i, StringComparer.Ordinal);
        SpeaksOf = [.. list.Entries.Select(entry => (entry.Purpose is ItemPurpose.EndItem or ItemPurpose.Component ? [] : Cited(entry)).Select(code => byCode.GetValueOrDefault(code, -1)).Where(static i => i >= 0).ToArray())];
        Lengths = new int[list.Entries.Count];
        foreach (var place in standing.SelectMany(static at => at))
        {
            Lengths[places[place].Entry]++;
        }

        Entries = [.. standing.Select(at => at.Select(place => places[place].Entry).Distinct().Count())];
    }

    /// <summary>Of each word, the entries that have it.</summary>
    public IReadOnlyList<int> Entries { get; }

    /// <summary>Of each entry, how many words its places have, each counted once a place.</summary>
    public int[] Lengths { get; }

    /// <summary>Of each entry, the entries whose codes its own words cite: what production equipment, software and technology are for.</summary>
    public IReadOnlyList<int[]> SpeaksOf { get; }

    /// <summary>Of each entry, the words of its heading.</summary>
    public List<int[]> Headings { get; } = [];

    public IReadOnlyList<WordPlace> Places => places;

    /// <summary>The first place of an entry, its heading; of one behind the last, where the places end.</summary>
    public int First(int entry) => firsts[entry];

    /// <summary>The places that have a word, in their order.</summary>
    public IReadOnlyList<int> Standing(int term) => standing[term];

    /// <summary>Null for a word that stands nowhere.</summary>
    public int? Find(string word) => terms.TryGetValue(WordForms.Stem(word), out var term) ? term : null;

    private void Add(ControlEntry entry)
    {
        var first = places.Count;
        firsts.Add(first);
        Headings.Add([.. Add(first, entry.Code, entry.Heading)]);
        entry.Also.ToList().ForEach(name => Mark(first, name));
        Add(first, entry.Code, string.Join('\n', entry.Intro));
        Below(first + 1, entry.Items);
    }

    private void Below(int above, IReadOnlyList<ControlItem> items)
    {
        foreach (var item in items)
        {
            var place = places.Count;
            Add(above, item.Id, item.Text);
            Below(place, item.Items);
        }
    }

    private HashSet<int> Add(int above, string id, string text)
    {
        places.Add(new WordPlace(firsts.Count - 1, above, id));
        return Mark(places.Count - 1, text);
    }

    private HashSet<int> Mark(int place, string text)
    {
        heading.Clear();
        foreach (var word in WordForms.Of(text))
        {
            var stem = WordForms.Stem(word);
            if (!terms.TryGetValue(stem, out var term))
            {
                terms[stem] = term = standing.Count;
                standing.Add([]);
            }

            if (heading.Add(term) && (standing[term] is not [.., var last] || last != place))
            {
                standing[term].Add(place);
            }
        }

        return heading;
    }

    private static IEnumerable<string> Cited(ControlEntry entry) =>
        References.In(string.Join('\n', entry.AllItems().Select(static item => item.Text).Concat(entry.Intro).Prepend(entry.Heading))).Where(code => code != entry.Code);
}

/// <summary>A text of an entry.</summary>
/// <param name="Entry">Its place in the list.</param>
/// <param name="Above">The place it hangs on; its own for a heading.</param>
/// <param name="Id">The item, or the code of the entry.</param>
internal readonly record struct WordPlace(int Entry, int Above, string Id);
