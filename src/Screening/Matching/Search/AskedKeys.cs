using System.Runtime.InteropServices;
using Pillar.Screening.Matching.Index;
using Pillar.Screening.Matching.Names;
using Pillar.Screening.Matching.Names.EastAsian;

namespace Pillar.Screening.Matching.Search;

/// <summary>
/// The keys under which a search would look for the words and identifiers of a query, as one record that can be filed, so that later a changed
/// list is asked of who was filed. <see cref="KeyFilter"/> reads it. Owned by one thread.
/// </summary>
/// <remarks>
/// A record is the number of words that carry the name and are written out, then for each unit of the query a header, the letters of a word
/// that may be mistyped twice, and its keys.
/// </remarks>
internal sealed class AskedKeys
{
    /// <summary>Parts of a unit's header: its number of keys, and what it is.</summary>
    public const uint Count = 0xFF, Joined = 0x100, Doubtful = 0x200;

    private readonly NameTokenizer tokenizer = new(WordTable.Shipped);
    private readonly NameText text = new();
    private readonly NameText joined = new();
    private readonly JoinedWords joiner = new();
    private readonly List<uint> record = [];

    /// <summary>The record of a query; valid until the next call.</summary>
    public ReadOnlySpan<uint> Of(ScreenQuery query)
    {
        record.Clear();
        record.Add(uint.MaxValue);
        Span<Reading> readings = stackalloc Reading[Readings.Most];
        foreach (var reading in readings[..Readings.Of(query.Name, readings)])
        {
            tokenizer.Read(query.Name, text, reading);
            record[0] = Math.Min(record[0], (uint)NameWords.WrittenOut(text));
            AddWords();
            AddJoined();
        }

        foreach (var identifier in query.Identifiers ?? [])
        {
            record.Add(1);
            record.Add(Folded(IdentifierKeys.Of(identifier)));
        }

        return CollectionsMarshal.AsSpan(record);
    }

    /// <summary>The key of an identifier as one of 32 bits: two that meet by chance cost a look.</summary>
    public static uint Folded(ulong identifier) => (uint)identifier ^ (uint)(identifier >> 32);

    /// <summary>The words that carry the name; glue and initials only where there is nothing else, as <see cref="CandidateFinder"/> asks.</summary>
    private void AddWords()
    {
        var without = NameWords.WrittenOut(text) > 0 ? NameWords.Light | TokenTraits.Initial : TokenTraits.None;
        for (var i = 0; i < text.Count; i++)
        {
            if (!text.Tokens[i].Has(without))
            {
                Add(text, i, 0);
            }
        }
    }

    private void AddJoined()
    {
        foreach (var (first, last) in new JoinedRuns(text))
        {
            joined.Clear();
            joiner.Append(text, first, last, joined);
            if (joined.Count > 0)
            {
                Add(joined, 0, Joined);
            }
        }
    }

    private void Add(NameText name, int place, uint what)
    {
        ref readonly var token = ref name.Tokens[place];
        Span<uint> keys = stackalloc uint[LetterKeys.Most + SoundKeys.Most];
        var count = LetterKeys.Asked(token, name.LettersOf(place), keys[..LetterKeys.Most]);
        count += SoundKeys.Asked(token, name.SoundsOf(place), keys.Slice(count, SoundKeys.Most));
        var doubtful = TwiceMistyped.MayBe(name.Word(place));
        record.Add((uint)count | what | (doubtful ? Doubtful : 0));
        if (doubtful)
        {
            record.Add(LetterSet.Of(name.LettersOf(place)));
        }

        record.AddRange(keys[..count]);
    }
}
