using System.Runtime.InteropServices;
using Pillar.Platform.Snapshots;
using Pillar.Screening.Matching.Names;
using Pillar.Screening.Snapshot;
using Pillar.Vocabulary;

namespace Pillar.Screening.Matching.Index;

/// <summary>The distinct words of the lists under construction, with their keys.</summary>
internal sealed class TokenTable
{
    private readonly Dictionary<(string Letters, TokenTraits Traits, int Glyph), int> ids = [];
    private readonly List<TokenRecord> records = [];
    private readonly List<uint> letterSets = [];
    private readonly List<byte> letters = [];
    private readonly List<byte> sounds = [];
    private readonly List<KeyRecord> keys = [];
    private readonly List<SoundRecord> soundKeys = [];
    private readonly NameText joined = new();
    private readonly JoinedWords joiner = new();

    public int Count => records.Count;

    /// <summary>The id of a word of <paramref name="name"/>, new or known.</summary>
    public int Add(NameText name, int token)
    {
        ref readonly var t = ref name.Tokens[token];
        return Add(t, name.LettersOf(token), name.SoundsOf(token));
    }

    /// <summary>The id of neighbouring words written as one; -1 when they are too long for one.</summary>
    public int AddJoined(NameText name, int first, int last)
    {
        joined.Clear();
        joiner.Append(name, first, last, joined);
        return joined.Count == 0 ? -1 : Add(joined.Tokens[0], joined.LettersOf(0), joined.SoundsOf(0));
    }

    /// <summary>The id of the first letters of a name's words.</summary>
    public int AddAcronym(ReadOnlySpan<char> first) =>
        Add(new NameToken { LettersLength = (byte)first.Length, Script = Script.Latin, Traits = TokenTraits.Joined | TokenTraits.Acronym, Weight = WordTable.RareWord }, first, []);

    public void WriteTo(SnapshotWriter writer)
    {
        writer.Add<TokenRecord>(Sections.Tokens, CollectionsMarshal.AsSpan(records));
        writer.Add<uint>(Sections.LetterSets, CollectionsMarshal.AsSpan(letterSets));
        writer.Add<byte>(Sections.TokenLetters, CollectionsMarshal.AsSpan(letters));
        writer.Add<byte>(Sections.TokenSounds, CollectionsMarshal.AsSpan(sounds));
        keys.Sort(static (a, b) => (a.Key, a.Token).CompareTo((b.Key, b.Token)));
        writer.Add<KeyRecord>(Sections.Keys, CollectionsMarshal.AsSpan(keys));
        writer.Add<int>(Sections.KeyBuckets, KeyBuckets.Of([.. keys.Select(static k => k.Key)]));
        soundKeys.Sort(static (a, b) => (a.Key, a.Token).CompareTo((b.Key, b.Token)));
        writer.Add<SoundRecord>(Sections.SoundKeys, CollectionsMarshal.AsSpan(soundKeys));
        writer.Add<int>(Sections.SoundKeyBuckets, KeyBuckets.Of([.. soundKeys.Select(static k => k.Key)]));
    }

    private int Add(in NameToken token, ReadOnlySpan<char> text, ReadOnlySpan<byte> sound)
    {
        var identity = (text.ToString(), token.Traits, token.Glyph);
        if (ids.TryGetValue(identity, out var known))
        {
            return known;
        }

        var id = records.Count;
        ids.Add(identity, id);
        records.Add(new TokenRecord
        {
            LettersStart = letters.Count,
            SoundsStart = sounds.Count,
            LettersLength = (byte)text.Length,
            SoundsLength = (byte)sound.Length,
            Traits = (ushort)token.Traits,
            Group = token.Group,
            Script = (byte)token.Script,
            Weight = token.Weight,
            Glyph = token.Glyph,
        });
        letterSets.Add(LetterSet.Of(text));
        foreach (var c in text)
        {
            letters.Add((byte)c);
        }

        foreach (var s in sound)
        {
            sounds.Add(s);
        }

        AddKeys(token, text, sound, id);
        return id;
    }

    private void AddKeys(in NameToken token, ReadOnlySpan<char> text, ReadOnlySpan<byte> sound, int id)
    {
        Span<uint> found = stackalloc uint[LetterKeys.Most];
        var count = LetterKeys.Filed(token, text, found);
        for (var k = 0; k < count; k++)
        {
            if (!found[..k].Contains(found[k]))
            {
                keys.Add(new KeyRecord { Key = found[k], Token = id });
            }
        }

        found = stackalloc uint[SoundKeys.Most];
        var record = new SoundRecord { Token = id, ReadInPart = token.Traits };
        if (sound.Length <= SoundRecord.MostSounds)
        {
            record.Length = (byte)sound.Length;
            sound.CopyTo(record.Sounds);
        }

        count = token.Has(TokenTraits.Acronym) ? 0 : SoundKeys.Filed(token, sound, found);
        for (var k = 0; k < count; k++)
        {
            if (!found[..k].Contains(found[k]))
            {
                soundKeys.Add(record with { Key = found[k] });
            }
        }
    }
}
