using Pillar.Controls.Classifying;
using Pillar.Controls.Lists;
using Pillar.Controls.Words;
using Pillar.Vocabulary;

namespace Pillar.Controls;

/// <summary>Use case: which entries speak of these words? A search finds text; whether an item is controlled it does not say.</summary>
public sealed class SearchControls
{
    private const int MostWords = 2_000;

    private readonly ControlStore store;

    internal SearchControls(ControlStore store) => this.store = store;

    /// <param name="words">What to look for, in the words of a list or a shop.</param>
    /// <param name="list">One list alone, or null for all in force.</param>
    /// <param name="most">Entries at most of each list, from 1.</param>
    /// <exception cref="BadInputException">No list in force, or no word to look for.</exception>
    public IReadOnlyList<FoundControl> Run(string words, string? list = null, int most = 20)
    {
        string[] wanted = words.Length > MostWords
            ? throw new BadInputException("WORDS", $"at most {MostWords} characters", $"{words.Length}")
            : [.. WordForms.Of(words)];
        return wanted.Length > 0
            ? [.. store.InForce(list).SelectMany(one => Found(store.Classified(one), one, wanted, most)).OrderByDescending(static found => found.Score)]
            : throw new BadInputException("WORDS", "a word that tells things apart", $"{words}");
    }

    private static IEnumerable<FoundControl> Found(ClassifiedList ready, ControlList list, string[] words, int most) =>
        ready.Words.Nearest(words, most).Select(hit =>
        {
            var entry = list.Entries[hit.Entry];
            var item = entry.AllItems().FirstOrDefault(item => item.Id == hit.Id);
            return new FoundControl(list.Edition, entry.Code, entry.Heading, item, hit.Score, hit.Words);
        });
}

/// <summary>An entry that speaks of the words.</summary>
/// <param name="Edition">Of which list.</param>
/// <param name="Code">The entry.</param>
/// <param name="Heading">Its words.</param>
/// <param name="Item">The item that speaks of most of them; null when the heading does.</param>
/// <param name="Score">To order by; says nothing by itself.</param>
/// <param name="Words">The words met, in the form they were compared in.</param>
public sealed record FoundControl(ControlEdition Edition, string Code, string Heading, ControlItem? Item, float Score, IReadOnlyList<string> Words);
