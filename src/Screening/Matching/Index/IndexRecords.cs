using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Pillar.Screening.Matching.Names;

namespace Pillar.Screening.Matching.Index;

/// <summary>One distinct word of the lists. 24 bytes.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal struct TokenRecord
{
    public int LettersStart;
    public int SoundsStart;
    public byte LettersLength;
    public byte SoundsLength;
    public ushort Traits;
    public ushort Group;
    public byte Script;
    public byte Reserved;
    public float Weight;
    public int Glyph;
}

/// <summary>One distinct name: its words in their order, and whether its publishers call it weak. 20 bytes.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal struct NameRecord
{
    /// <summary>First place in the section of name tokens.</summary>
    public int FirstToken;

    /// <summary>First place in the section of owners.</summary>
    public int FirstOwner;

    /// <summary>Entries that bear the name.</summary>
    public int OwnerCount;

    /// <summary>Sum of the weights of its words.</summary>
    public float Weight;

    public byte TokenCount;

    /// <summary>Words that are neither particle, title nor legal form.</summary>
    public byte FullWords;

    /// <summary>Words of one letter.</summary>
    public byte Initials;

    /// <summary>A <see cref="Pillar.Vocabulary.NameStrength"/>.</summary>
    public byte Strength;
}

/// <summary>An entry that bears a name. 8 bytes.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal struct OwnerRecord
{
    /// <summary>Place of the entry in its list.</summary>
    public int Entry;

    /// <summary>Place of the list among those searched.</summary>
    public ushort List;

    /// <summary>Place of the name among the entry's names.</summary>
    public ushort NameIndex;
}

/// <summary>A record that is sorted and found by a key.</summary>
internal interface IFiled
{
    uint FiledUnder { get; }
}

/// <summary>A key and a word filed under it. 8 bytes.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal struct KeyRecord : IFiled
{
    public uint Key;
    public int Token;

    public readonly uint FiledUnder => Key;
}

/// <summary>A key of a word's sounds, the word, and the sounds themselves, so that a search reads one place and not three. 24 bytes.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal struct SoundRecord : IFiled
{
    /// <summary>More sounds than this stand with the word only.</summary>
    public const int MostSounds = 14;

    public uint Key;
    public int Token;

    /// <summary>Number of sounds, or 0 where there are more than <see cref="MostSounds"/>.</summary>
    public byte Length;

    private byte way;

    public SoundBytes Sounds;

    /// <summary>What of <see cref="TokenTraits.ReadInPart"/> the word is.</summary>
    public TokenTraits ReadInPart
    {
        readonly get => WaysToRead.Of(way);
        set => way = WaysToRead.Of(value);
    }

    /// <summary>The same as a place among <see cref="WaysToRead"/>.</summary>
    public readonly byte Way => way;

    public readonly uint FiledUnder => Key;
}

/// <summary>Up to fourteen sounds.</summary>
[InlineArray(SoundRecord.MostSounds)]
internal struct SoundBytes
{
    private byte first;
}

/// <summary>What the qualifiers compare. 16 bytes.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal struct EntryFacts
{
    public byte Kind;
    public byte Gender;
    public ushort BornCount;
    public int BornStart;
    public int CountriesStart;
    public int CountriesCount;
}

/// <summary>A date of birth. 8 bytes.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal struct BornRecord
{
    public short Year;
    public short YearTo;
    public byte Month;
    public byte Day;
    public byte Circa;
    public byte Reserved;
}

/// <summary>An identifier's key and the entry that carries it. 16 bytes.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal struct IdentifierRecord
{
    public uint KeyLow;
    public uint KeyHigh;
    public int Entry;
    public int List;

    public readonly ulong Key => (ulong)KeyHigh << 32 | KeyLow;
}
