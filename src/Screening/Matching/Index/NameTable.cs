using System.Runtime.InteropServices;
using Pillar.Platform.Snapshots;
using Pillar.Screening.Snapshot;

namespace Pillar.Screening.Matching.Index;

/// <summary>The distinct names of the lists under construction, with who bears them and which words they are made of.</summary>
internal sealed class NameTable
{
    private readonly Dictionary<Words, int> ids = [];
    private readonly List<NameRecord> records = [];
    private readonly List<List<OwnerRecord>> owners = [];
    private readonly List<int> nameTokens = [];
    private readonly List<(int Token, int Name)> postings = [];

    /// <summary>Adds a name, or only its owner where it is known; true when it is new.</summary>
    public bool Add(NameRecord record, ReadOnlySpan<int> words, OwnerRecord owner)
    {
        var key = new Words(words.ToArray(), record.Strength);
        if (ids.TryGetValue(key, out var known))
        {
            owners[known].Add(owner);
            return false;
        }

        ids.Add(key, records.Count);
        record.FirstToken = nameTokens.Count;
        records.Add(record);
        owners.Add([owner]);
        nameTokens.AddRange(words);
        foreach (var word in words)
        {
            AddPosting(word);
        }

        return true;
    }

    /// <summary>Adds a word that leads to the name added last.</summary>
    public void AddPosting(int word) => postings.Add((word, records.Count - 1));

    /// <param name="writer">Takes the sections.</param>
    /// <param name="tokenCount">Number of words in the index.</param>
    public void WriteTo(SnapshotWriter writer, int tokenCount)
    {
        var all = new List<OwnerRecord>();
        var placed = CollectionsMarshal.AsSpan(records);
        for (var n = 0; n < placed.Length; n++)
        {
            (placed[n].FirstOwner, placed[n].OwnerCount) = (all.Count, owners[n].Count);
            all.AddRange(owners[n]);
        }

        writer.Add<NameRecord>(Sections.Names, placed);
        writer.Add<OwnerRecord>(Sections.Owners, CollectionsMarshal.AsSpan(all));
        writer.Add<int>(Sections.NameTokens, CollectionsMarshal.AsSpan(nameTokens));
        WritePostings(writer, tokenCount);
    }

    private void WritePostings(SnapshotWriter writer, int tokenCount)
    {
        var sorted = postings.Distinct().ToArray();
        Array.Sort(sorted);
        var starts = new int[tokenCount + 1];
        foreach (var (token, _) in sorted)
        {
            starts[token + 1]++;
        }

        for (var i = 0; i < tokenCount; i++)
        {
            starts[i + 1] += starts[i];
        }

        writer.Add<int>(Sections.PostingStarts, starts);
        writer.Add<int>(Sections.Postings, sorted.Select(static p => p.Name).ToArray());
    }

    private readonly record struct Words(int[] Tokens, byte Strength)
    {
        public bool Equals(Words other) => Strength == other.Strength && Tokens.AsSpan().SequenceEqual(other.Tokens);

        public override int GetHashCode()
        {
            var hash = default(HashCode);
            hash.AddBytes(MemoryMarshal.AsBytes<int>(Tokens));
            hash.Add(Strength);
            return hash.ToHashCode();
        }
    }
}
