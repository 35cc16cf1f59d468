using System.Runtime.InteropServices;
using Pillar.Platform.Snapshots;
using Pillar.Screening.Lists;
using Pillar.Screening.Matching.Names;
using Pillar.Screening.Matching.Names.EastAsian;
using Pillar.Screening.Snapshot;
using Pillar.Vocabulary;

namespace Pillar.Screening.Matching.Index;

/// <summary>Builds the index of one list: words, names, postings, keys, facts, identifiers.</summary>
internal sealed class IndexBuilder
{
    private readonly NameTokenizer tokenizer = new(WordTable.Shipped);
    private readonly NameText text = new();
    private readonly TokenTable tokens = new();
    private readonly List<NameRecord> names = [];
    private readonly List<int> nameTokens = [];
    private readonly List<(int Token, int Name)> postings = [];
    private readonly FactTable facts = new();

    /// <summary>Adds every section of the index of <paramref name="entries"/> to <paramref name="writer"/>.</summary>
    public static void Build(IReadOnlyList<ListEntry> entries, SnapshotWriter writer)
    {
        var builder = new IndexBuilder();
        for (var i = 0; i < entries.Count; i++)
        {
            builder.Add(entries[i], i);
        }

        builder.WriteTo(writer);
    }

    private void Add(ListEntry entry, int place)
    {
        var first = names.Count;
        for (var n = 0; n < entry.Names.Count && n <= ushort.MaxValue; n++)
        {
            AddName(entry.Names[n].Value, place, n);
        }

        facts.Add(entry, place, first, names.Count - first);
    }

    /// <summary>Adds a name once for each way its Han characters are read.</summary>
    private void AddName(PartyName name, int entry, int nameIndex)
    {
        Span<Reading> readings = stackalloc Reading[Readings.Most];
        foreach (var reading in readings[..Readings.Of(name.Text, readings)])
        {
            tokenizer.Read(name.Text, text, reading);
            AddText(name, entry, nameIndex);
        }
    }

    private void AddText(PartyName name, int entry, int nameIndex)
    {
        if (text.Count == 0)
        {
            return;
        }

        var record = new NameRecord
        {
            Entry = entry,
            FirstToken = nameTokens.Count,
            NameIndex = (ushort)nameIndex,
            TokenCount = (byte)text.Count,
            Strength = (byte)name.Strength,
        };
        for (var t = 0; t < text.Count; t++)
        {
            var id = tokens.Add(text, t);
            nameTokens.Add(id);
            postings.Add((id, names.Count));
            record.Weight += text.Tokens[t].Weight;
            record.FullWords += (byte)(NameWords.IsFull(text.Tokens[t]) ? 1 : 0);
        }

        AddJoins();
        names.Add(record);
    }

    /// <summary>Files each two neighbouring words also as one word, so that "Abu Bakr" is found by "Abubakr".</summary>
    private void AddJoins()
    {
        var count = text.Count;
        for (var t = 0; t + 1 < count; t++)
        {
            if (NameWords.CanJoin(text.Tokens[t], text.Tokens[t + 1]))
            {
                var joined = tokens.AddJoined(text, t, t + 1);
                if (joined >= 0)
                {
                    postings.Add((joined, names.Count));
                }
            }
        }
    }

    private void WriteTo(SnapshotWriter writer)
    {
        tokens.WriteTo(writer);
        writer.Add<NameRecord>(Sections.Names, CollectionsMarshal.AsSpan(names));
        writer.Add<int>(Sections.NameTokens, CollectionsMarshal.AsSpan(nameTokens));
        WritePostings(writer);
        facts.WriteTo(writer);
    }

    private void WritePostings(SnapshotWriter writer)
    {
        var starts = new int[tokens.Count + 1];
        var sorted = postings.Distinct().OrderBy(static p => p.Token).ThenBy(static p => p.Name).ToArray();
        foreach (var (token, _) in sorted)
        {
            starts[token + 1]++;
        }

        for (var i = 0; i < tokens.Count; i++)
        {
            starts[i + 1] += starts[i];
        }

        writer.Add<int>(Sections.PostingStarts, starts);
        writer.Add<int>(Sections.Postings, sorted.Select(static p => p.Name).ToArray());
    }
}
