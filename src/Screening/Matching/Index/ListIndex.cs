using Pillar.Platform.Snapshots;
using Pillar.Screening.Matching.Names;
using Pillar.Screening.Snapshot;
using Pillar.Vocabulary;

namespace Pillar.Screening.Matching.Index;

/// <summary>The index of one list, read in place from its snapshot. Safe for many threads.</summary>
internal sealed class ListIndex(SnapshotFile file)
{
    private readonly MappedArray<TokenRecord> tokens = file.Map<TokenRecord>(Sections.Tokens);
    private readonly MappedArray<byte> letters = file.Map<byte>(Sections.TokenLetters);
    private readonly MappedArray<byte> sounds = file.Map<byte>(Sections.TokenSounds);
    private readonly MappedArray<NameRecord> names = file.Map<NameRecord>(Sections.Names);
    private readonly MappedArray<int> nameTokens = file.Map<int>(Sections.NameTokens);
    private readonly MappedArray<int> postingStarts = file.Map<int>(Sections.PostingStarts);
    private readonly MappedArray<int> postings = file.Map<int>(Sections.Postings);
    private readonly MappedArray<KeyRecord> keys = file.Map<KeyRecord>(Sections.Keys);
    private readonly MappedArray<int> buckets = file.Map<int>(Sections.KeyBuckets);
    private readonly MappedArray<SoundRecord> soundKeys = file.Map<SoundRecord>(Sections.SoundKeys);
    private readonly MappedArray<int> soundBuckets = file.Map<int>(Sections.SoundKeyBuckets);
    private readonly MappedArray<EntryFacts> facts = file.Map<EntryFacts>(Sections.Facts);
    private readonly MappedArray<BornRecord> born = file.Map<BornRecord>(Sections.Born);
    private readonly MappedArray<ushort> countries = file.Map<ushort>(Sections.Countries);
    private readonly MappedArray<IdentifierRecord> identifiers = file.Map<IdentifierRecord>(Sections.Identifiers);

    public int TokenCount => tokens.Length;

    public int NameCount => names.Length;

    public ref readonly TokenRecord Token(int token) => ref tokens[token];

    public ReadOnlySpan<byte> LettersOf(in TokenRecord token) => letters.Slice(token.LettersStart, token.LettersLength);

    public ReadOnlySpan<byte> SoundsOf(in TokenRecord token) => sounds.Slice(token.SoundsStart, token.SoundsLength);

    public ref readonly NameRecord Name(int name) => ref names[name];

    public ref readonly EntryFacts Facts(int entry) => ref facts[entry];

    public ReadOnlySpan<BornRecord> Born(in EntryFacts entry) => born.Slice(entry.BornStart, entry.BornCount);

    public ReadOnlySpan<ushort> Countries(in EntryFacts entry) => countries.Slice(entry.CountriesStart, entry.CountriesCount);

    public ReadOnlySpan<int> TokensOf(in NameRecord name) => nameTokens.Slice(name.FirstToken, name.TokenCount);

    /// <summary>The names a word stands in, ascending.</summary>
    public ReadOnlySpan<int> Postings(int token)
    {
        var from = postingStarts[token];
        return postings.Slice(from, postingStarts[token + 1] - from);
    }

    /// <summary>The words filed under a key of their letters.</summary>
    public ReadOnlySpan<KeyRecord> Filed(uint key) => KeyBuckets.Filed(keys, buckets.Span, key);

    /// <summary>The words filed under a key of their sounds.</summary>
    public ReadOnlySpan<SoundRecord> FiledBySound(uint key) => KeyBuckets.Filed(soundKeys, soundBuckets.Span, key);

    /// <summary>The entries that carry an identifier with this key.</summary>
    public ReadOnlySpan<IdentifierRecord> WithIdentifier(ulong key)
    {
        var all = identifiers.Span;
        var (low, high) = (0, all.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = all[middle].Key < key ? (middle + 1, high) : (low, middle);
        }

        var last = low;
        while (last < all.Length && all[last].Key == key)
        {
            last++;
        }

        return all[low..last];
    }

    /// <summary>Copies a listed name into <paramref name="to"/>, as the tokenizer read it when the list was compiled.</summary>
    public void Load(int name, NameText to)
    {
        to.Clear();
        ref readonly var record = ref names[name];
        foreach (var id in nameTokens.Slice(record.FirstToken, record.TokenCount))
        {
            Load(tokens[id], to);
        }
    }

    private void Load(in TokenRecord record, NameText to)
    {
        ref var token = ref to.Tokens[to.Count++];
        token = new NameToken
        {
            LettersStart = (ushort)to.LettersUsed,
            LettersLength = record.LettersLength,
            SoundsStart = (ushort)to.SoundsUsed,
            SoundsLength = record.SoundsLength,
            Script = (Script)record.Script,
            Traits = (TokenTraits)record.Traits,
            Group = record.Group,
            Weight = record.Weight,
            Glyph = record.Glyph,
        };
        foreach (var b in LettersOf(record))
        {
            to.Letters[to.LettersUsed++] = (char)b;
        }

        SoundsOf(record).CopyTo(to.Sounds.AsSpan(to.SoundsUsed));
        to.SoundsUsed += record.SoundsLength;
    }
}
