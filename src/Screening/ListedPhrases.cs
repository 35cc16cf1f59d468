using System.Text;
using Pillar.Screening.Matching.Names;
using Pillar.Screening.Snapshot;
using Pillar.Vocabulary;

namespace Pillar.Screening;

/// <summary>
/// Listed names as runs of whole words, found in running text in one pass over it. Weak names are left out, and so are names of one word but for
/// those of organisations with at least <see cref="ShortestAlone"/> letters: in running text they are ordinary words far too often.
/// </summary>
internal sealed class ListedPhrases
{
    /// <summary>Letters of a name of one word.</summary>
    private const int ShortestAlone = 5;

    private readonly Dictionary<string, List<string[]>> byFirst = new(StringComparer.Ordinal);

    public ListedPhrases(IReadOnlyList<ListSnapshot> lists)
    {
        var words = new List<TextWord>();
        foreach (var entry in lists.SelectMany(static list => list.Entries()))
        {
            foreach (var name in entry.Names)
            {
                words.Clear();
                Split(name.Value.Text, words);
                if (name.Value.Strength == NameStrength.Strong && IsTelling(words, entry.Kind))
                {
                    Add([.. words.Select(static w => w.Folded)]);
                }
            }
        }
    }

    /// <summary>The runs of words in <paramref name="text"/> that are listed names, as they stand there; the longest where one begins another.</summary>
    public IEnumerable<string> In(string text)
    {
        var words = new List<TextWord>();
        Split(text, words);
        for (var at = 0; at < words.Count; at++)
        {
            if (Longest(words, at) is > 0 and var length)
            {
                yield return text[words[at].Start..words[at + length - 1].End];
            }
        }
    }

    private int Longest(List<TextWord> words, int at)
    {
        var best = 0;
        if (byFirst.TryGetValue(words[at].Folded, out var phrases))
        {
            foreach (var phrase in phrases)
            {
                if (phrase.Length > best && Stands(phrase, words, at))
                {
                    best = phrase.Length;
                }
            }
        }

        return best;
    }

    private static bool Stands(string[] phrase, List<TextWord> words, int at)
    {
        if (at + phrase.Length > words.Count)
        {
            return false;
        }

        for (var i = 1; i < phrase.Length; i++)
        {
            if (words[at + i].Folded != phrase[i])
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsTelling(List<TextWord> words, PartyKind kind) => words.Count switch
    {
        0 => false,
        1 => kind == PartyKind.Organisation && words[0].Folded.Length >= ShortestAlone,
        _ => words.Sum(static w => w.Folded.Length) > ShortestAlone,
    };

    private void Add(string[] phrase)
    {
        if (!byFirst.TryGetValue(phrase[0], out var phrases))
        {
            byFirst[phrase[0]] = phrases = [];
        }

        if (!phrases.Exists(known => known.AsSpan().SequenceEqual(phrase)))
        {
            phrases.Add(phrase);
        }
    }

    /// <summary>Cuts text at everything that is no letter, digit or mark, and folds what is left to Latin letters.</summary>
    private static void Split(string text, List<TextWord> words)
    {
        var folded = new StringBuilder();
        Span<char> letters = stackalloc char[32];
        var start = -1;
        var at = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark)
            {
                start = start < 0 ? at : start;
                folded.Append(letters[..Letters.Append(rune, letters)]);
            }
            else
            {
                Close(at);
            }

            at += rune.Utf16SequenceLength;
        }

        Close(at);

        void Close(int end)
        {
            if (folded.Length > 0)
            {
                words.Add(new TextWord(folded.ToString(), start, end));
            }

            folded.Clear();
            start = -1;
        }
    }

    /// <summary>A word of a text: its Latin letters and where it stands.</summary>
    private readonly record struct TextWord(string Folded, int Start, int End);
}
