using Pillar.Controls.Lists;

namespace Pillar.Controls.Words;

/// <summary>
/// The words of every entry of one list and how rare each is. An entry is as near to a description as its best path: from the heading down to one
/// item, the sum of the rarity of the words met on it.
/// </summary>
internal sealed class EntryWords
{
    private readonly Dictionary<string, List<Place>> places = new(StringComparer.Ordinal);
    private readonly Dictionary<string, float> rarity;
    private readonly float[] headingRarity;

    public EntryWords(ControlList list)
    {
        for (var i = 0; i < list.Entries.Count; i++)
        {
            Add(list.Entries[i], i);
        }

        rarity = places.ToDictionary(static pair => pair.Key, pair => MathF.Log(1 + (list.Entries.Count / (float)pair.Value.Select(static p => p.Entry).Distinct().Count())), StringComparer.Ordinal);
        headingRarity = [.. list.Entries.Select(entry => WordForms.Of(entry.Heading).DistinctBy(WordForms.Stem, StringComparer.Ordinal).Sum(Rarity))];
    }

    /// <summary>How rare a word is: the natural logarithm of the entries over those that have it; 0 for a word of none.</summary>
    public float Rarity(string word) => rarity.GetValueOrDefault(WordForms.Stem(word));

    /// <summary>The entries that share a word with the query, nearest first.</summary>
    /// <param name="words">Of the query, in their form.</param>
    /// <param name="most">Entries at most.</param>
    public IReadOnlyList<WordHit> Nearest(IEnumerable<string> words, int most)
    {
        var known = words.DistinctBy(WordForms.Stem, StringComparer.Ordinal).Where(word => places.ContainsKey(WordForms.Stem(word))).Take(64).Select(word => (Word: word, Rarity: Rarity(word))).ToArray();
        var byEntry = new Dictionary<int, EntryHit>();
        for (var i = 0; i < known.Length; i++)
        {
            foreach (var place in places[WordForms.Stem(known[i].Word)])
            {
                if (!byEntry.TryGetValue(place.Entry, out var hit))
                {
                    byEntry[place.Entry] = hit = new EntryHit();
                }

                hit.Meet(place, i);
            }
        }

        return
        [
            .. byEntry.Select(pair => pair.Value.Scored(pair.Key, known, headingRarity[pair.Key]))
                .OrderByDescending(static hit => hit.Score).ThenBy(static hit => hit.Entry).Take(most),
        ];
    }

    private void Add(ControlEntry entry, int index)
    {
        Add(entry.Heading, new Place(index, entry.Code, InHeading: true));
        foreach (var name in entry.Also)
        {
            Add(name, new Place(index, entry.Code, InHeading: true));
        }

        foreach (var text in entry.Intro)
        {
            Add(text, new Place(index, entry.Code, InHeading: false));
        }

        foreach (var item in entry.AllItems())
        {
            Add(item.Text, new Place(index, item.Id, InHeading: false));
        }
    }

    private void Add(string text, Place place)
    {
        foreach (var word in WordForms.Of(text).Select(WordForms.Stem).Distinct(StringComparer.Ordinal))
        {
            if (!places.TryGetValue(word, out var list))
            {
                places[word] = list = [];
            }

            list.Add(place);
        }
    }

    private readonly record struct Place(int Entry, string Id, bool InHeading);

    private sealed class EntryHit
    {
        private readonly Dictionary<string, ulong> byId = new(StringComparer.Ordinal);
        private ulong heading;

        public void Meet(Place place, int word)
        {
            heading |= place.InHeading ? 1UL << word : 0;
            byId[place.Id] = byId.GetValueOrDefault(place.Id) | (1UL << word);
        }

        public WordHit Scored(int entry, (string Word, float Rarity)[] words, float whole)
        {
            var best = byId.Select(pair => (pair.Key, Mask: OnPath(pair.Key))).MaxBy(path => Sum(path.Mask, words));
            var met = Sum(heading, words);
            var closeness = whole > 0 ? met * met / whole : 0;
            return new WordHit(entry, best.Key, Sum(best.Mask, words) + closeness, [.. Enumerable.Range(0, words.Length).Where(i => (best.Mask & (1UL << i)) != 0).Select(i => words[i].Word)]);
        }

        /// <summary>Words met from the heading down to this item.</summary>
        private ulong OnPath(string id)
        {
            var mask = heading;
            for (var at = id; at.Length > 0; at = ItemLabel.Above(at))
            {
                mask |= byId.GetValueOrDefault(at);
            }

            return mask;
        }

        private static float Sum(ulong mask, (string Word, float Rarity)[] words)
        {
            var sum = 0f;
            for (var i = 0; i < words.Length; i++)
            {
                sum += (mask & (1UL << i)) != 0 ? words[i].Rarity : 0;
            }

            return sum;
        }
    }
}

/// <summary>An entry near to a description.</summary>
/// <param name="Entry">Its place in the list.</param>
/// <param name="Id">The item whose path met the most.</param>
/// <param name="Score">Sum of the rarity of the words met, and more where they fill the heading.</param>
/// <param name="Words">The words met on that path.</param>
internal sealed record WordHit(int Entry, string Id, float Score, IReadOnlyList<string> Words);
