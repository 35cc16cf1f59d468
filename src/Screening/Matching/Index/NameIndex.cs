using Pillar.Platform.Snapshots;
using Pillar.Screening.Matching.Names;
using Pillar.Screening.Snapshot;
using Pillar.Vocabulary;

namespace Pillar.Screening.Matching.Index;

/// <summary>The index over the names of all lists searched, read in place from its file. Safe for many threads.</summary>
internal sealed class NameIndex(SnapshotFile file) : IDisposable
{
    private readonly MappedArray<TokenRecord> tokens = new(file, Sections.Tokens);
    private readonly MappedArray<uint> letterSets = new(file, Sections.LetterSets);
    private readonly MappedArray<byte> letters = new(file, Sections.TokenLetters);
    private readonly MappedArray<byte> sounds = new(file, Sections.TokenSounds);
    private readonly MappedArray<NameRecord> names = new(file, Sections.Names);
    private readonly MappedArray<OwnerRecord> owners = new(file, Sections.Owners);
    private readonly MappedArray<int> listStarts = new(file, Sections.ListStarts);
    private readonly MappedArray<int> nameTokens = new(file, Sections.NameTokens);
    private readonly MappedArray<int> postingStarts = new(file, Sections.PostingStarts);
    private readonly MappedArray<int> postings = new(file, Sections.Postings);
    private readonly MappedArray<KeyRecord> keys = new(file, Sections.Keys);
    private readonly MappedArray<int> buckets = new(file, Sections.KeyBuckets);
    private readonly MappedArray<SoundRecord> soundKeys = new(file, Sections.SoundKeys);
    private readonly MappedArray<int> soundBuckets = new(file, Sections.SoundKeyBuckets);
    private readonly MappedArray<EntryFacts> facts = new(file, Sections.Facts);
    private readonly MappedArray<BornRecord> born = new(file, Sections.Born);
    private readonly MappedArray<ushort> countries = new(file, Sections.Countries);
    private readonly MappedArray<IdentifierRecord> identifiers = new(file, Sections.Identifiers);

    public SnapshotFile File => file;

    public int TokenCount => tokens.Length;

    public int NameCount => names.Length;

    public ref readonly TokenRecord Token(int token) => ref tokens[token];

    public bool IsJoined(int token) => ((TokenTraits)tokens[token].Traits & TokenTraits.Joined) != 0;

    public ReadOnlySpan<byte> LettersOf(in TokenRecord token) => letters.Slice(token.LettersStart, token.LettersLength);

    public ReadOnlySpan<byte> SoundsOf(in TokenRecord token) => sounds.Slice(token.SoundsStart, token.SoundsLength);

    public ref readonly NameRecord Name(int name) => ref names[name];

    public ref readonly EntryFacts Facts(int list, int entry) => ref facts[listStarts[list] + entry];

    /// <summary>The entries that bear a name.</summary>
    public ReadOnlySpan<OwnerRecord> Owners(in NameRecord name) => owners.Slice(name.FirstOwner, name.OwnerCount);

    /// <summary>The <see cref="LetterSet"/> of a word.</summary>
    public uint LetterSetOf(int token) => letterSets[token];

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

    /// <summary>Every word under every key of its letters.</summary>
    public ReadOnlySpan<KeyRecord> AllFiled => keys.Span;

    /// <summary>Every word under every key of its sounds.</summary>
    public ReadOnlySpan<SoundRecord> AllFiledBySound => soundKeys.Span;

    /// <summary>Every identifier.</summary>
    public ReadOnlySpan<IdentifierRecord> AllIdentifiers => identifiers.Span;

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

    /// <summary>Copies a listed name into <paramref name="to"/>, as the tokenizer read it when the index was made.</summary>
    public void Load(int name, NameText to)
    {
        to.Clear();
        foreach (var id in TokensOf(names[name]))
        {
            ref readonly var record = ref tokens[id];
            ref var token = ref to.Tokens[to.Count++];
            token = Read(record);
            (token.LettersStart, token.SoundsStart) = ((ushort)to.LettersUsed, (ushort)to.SoundsUsed);
            Widen(LettersOf(record), to.Letters.AsSpan(to.LettersUsed));
            SoundsOf(record).CopyTo(to.Sounds.AsSpan(to.SoundsUsed));
            to.LettersUsed += record.LettersLength;
            to.SoundsUsed += record.SoundsLength;
        }
    }

    /// <summary>A word of the index.</summary>
    /// <param name="token">Its place.</param>
    /// <param name="read">Takes what is known of it.</param>
    /// <param name="buffer">Takes its letters, 255 at most.</param>
    public WordView Word(int token, ref NameToken read, Span<char> buffer)
    {
        ref readonly var record = ref tokens[token];
        read = Read(record);
        Widen(LettersOf(record), buffer);
        return new WordView(ref read, buffer[..record.LettersLength], SoundsOf(record));
    }

    public void Dispose() => file.Dispose();

    private static NameToken Read(in TokenRecord record) => new()
    {
        LettersLength = record.LettersLength,
        SoundsLength = record.SoundsLength,
        Script = (Script)record.Script,
        Traits = (TokenTraits)record.Traits,
        Group = record.Group,
        Weight = record.Weight,
        Glyph = record.Glyph,
    };

    private static void Widen(ReadOnlySpan<byte> letters, Span<char> to)
    {
        for (var i = 0; i < letters.Length; i++)
        {
            to[i] = (char)letters[i];
        }
    }
}
