using System.Runtime.InteropServices;
using Pillar.Platform.Snapshots;
using Pillar.Screening.Lists;
using Pillar.Screening.Matching.Names;
using Pillar.Screening.Matching.Names.EastAsian;
using Pillar.Screening.Snapshot;
using Pillar.Vocabulary;

namespace Pillar.Screening.Matching.Index;

/// <summary>
/// Builds the one index over the names of several lists: words, names, postings, keys, facts, identifiers. A name that several entries bear,
/// as most parties do that stand on two lists, is there once.
/// </summary>
internal sealed class IndexBuilder
{
    private readonly NameTokenizer tokenizer = new(WordTable.Shipped);
    private readonly NameText text = new();
    private readonly TokenTable tokens = new();
    private readonly NameTable names = new();
    private readonly FactTable facts = new();
    private readonly List<int> starts = [];
    private readonly int[] words = new int[NameText.MostTokens];
    private int entryCount;

    /// <summary>Adds every section of the index to <paramref name="writer"/>.</summary>
    /// <param name="lists">The entries of each list, in the order of the lists searched.</param>
    /// <param name="writer">Takes the sections.</param>
    public static void Build(IEnumerable<IEnumerable<ListEntry>> lists, SnapshotWriter writer)
    {
        var builder = new IndexBuilder();
        foreach (var list in lists)
        {
            builder.Add(list);
        }

        builder.WriteTo(writer);
    }

    private void Add(IEnumerable<ListEntry> list)
    {
        var (number, place) = (starts.Count, 0);
        starts.Add(entryCount);
        foreach (var entry in list)
        {
            for (var n = 0; n < entry.Names.Count && n <= ushort.MaxValue; n++)
            {
                Add(entry.Names[n].Value, entry.Kind, new OwnerRecord { List = (ushort)number, Entry = place, NameIndex = (ushort)n });
            }

            facts.Add(entry, number, place++);
        }

        entryCount += place;
    }

    /// <summary>Adds a name once for each way its Han characters are read.</summary>
    private void Add(PartyName name, PartyKind kind, OwnerRecord owner)
    {
        Span<Reading> readings = stackalloc Reading[Readings.Most];
        foreach (var reading in readings[..Readings.Of(name.Text, readings)])
        {
            tokenizer.Read(name.Text, text, reading);
            if (text.Count > 0)
            {
                AddText(name.Strength, kind, owner);
            }
        }
    }

    private void AddText(NameStrength strength, PartyKind kind, OwnerRecord owner)
    {
        var record = new NameRecord { TokenCount = (byte)text.Count, Strength = (byte)strength };
        for (var t = 0; t < text.Count; t++)
        {
            words[t] = tokens.Add(text, t);
            record.Weight += text.Tokens[t].Weight;
            record.FullWords += (byte)(NameWords.IsFull(text.Tokens[t]) ? 1 : 0);
            record.Initials += (byte)(text.Tokens[t].Has(TokenTraits.Initial) ? 1 : 0);
        }

        if (names.Add(record, words.AsSpan(0, text.Count), owner))
        {
            AddJoins();
            if (kind is PartyKind.Organisation or PartyKind.Unknown)
            {
                AddAcronym(withForm: true);
                AddAcronym(withForm: false);
            }
        }
    }

    /// <summary>Files the first letters of the words, so that a company is found by what it is called for short.</summary>
    private void AddAcronym(bool withForm)
    {
        Span<char> letters = stackalloc char[Acronyms.Longest];
        if (Acronyms.Write(text, withForm, letters, out _) is > 0 and var written)
        {
            names.AddPosting(tokens.AddAcronym(letters[..written]));
        }
    }

    /// <summary>Files neighbouring words also as one word, so that "Abu Bakr" is found by "Abubakr".</summary>
    private void AddJoins()
    {
        foreach (var (first, last) in new JoinedRuns(text))
        {
            if (tokens.AddJoined(text, first, last) is >= 0 and var joined)
            {
                names.AddPosting(joined);
            }
        }
    }

    private void WriteTo(SnapshotWriter writer)
    {
        tokens.WriteTo(writer);
        names.WriteTo(writer, tokens.Count);
        facts.WriteTo(writer);
        writer.Add<int>(Sections.ListStarts, CollectionsMarshal.AsSpan(starts));
    }
}
