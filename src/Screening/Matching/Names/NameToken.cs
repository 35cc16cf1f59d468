using Pillar.Vocabulary;

namespace Pillar.Screening.Matching.Names;

/// <summary>What is special about a token.</summary>
[Flags]
internal enum TokenTraits : ushort
{
    None = 0,

    /// <summary>Written in a script that leaves out vowels, or writes them only in part: a missing vowel says nothing.</summary>
    SparseVowels = 1,

    /// <summary>A number, a Roman numeral or an ordinal: another number is another thing.</summary>
    Number = 2,

    /// <summary>A legal form such as "llc": says little, and only its canonical form is compared.</summary>
    LegalForm = 4,

    /// <summary>al, bin, de, van: glue between the words of a name.</summary>
    Particle = 8,

    /// <summary>One Latin letter.</summary>
    Initial = 16,

    /// <summary>Part of a name in Han characters or Hangul, one character or several.</summary>
    Syllable = 32,

    /// <summary>Read from Hangul, or from Han in Korean: compared by the sounds of Korean.</summary>
    Korean = 256,

    /// <summary>Read from Han in another language: few sounds make every name, so that a near one is another name.</summary>
    HanRead = 512,

    /// <summary>Two neighbouring words as one.</summary>
    Joined = 128,

    /// <summary>A word that several names have: when it is like another such word it is another name rather than a slip of the finger.</summary>
    Known = 1024,

    /// <summary>The first letters of a name's words, see <see cref="Acronyms"/>; together with <see cref="Joined"/>.</summary>
    Acronym = 2048,

    /// <summary>A form of address: "Mr", "Dr", "Haji".</summary>
    Title = 64,

    /// <summary>What decides how its sounds are compared.</summary>
    ReadInPart = SparseVowels | Korean | HanRead,
}

/// <summary>One word of a normalised name: where its letters and its sounds lie in the buffers of its <see cref="NameText"/>.</summary>
internal struct NameToken
{
    /// <summary>First place in <see cref="NameText.Letters"/>.</summary>
    public ushort LettersStart;

    public byte LettersLength;

    /// <summary>Number of sounds; the first lies at <see cref="SoundsStart"/> of <see cref="NameText.Sounds"/>.</summary>
    public byte SoundsLength;

    public ushort SoundsStart;

    /// <summary>First place in the source text, for showing.</summary>
    public ushort SourceStart;

    public ushort SourceLength;

    /// <summary>Where a word that was cut in two stands as it is written: first place in <see cref="NameText.Letters"/>.</summary>
    public ushort WrittenStart;

    /// <summary>Its letters; 0 for a word that was not cut.</summary>
    public byte WrittenLength;

    /// <summary>
    /// The Han characters or Hangul syllables as one number, their forms folded, so that two names with one reading stay two; the code point
    /// where it is one; 0 in other scripts.
    /// </summary>
    public int Glyph;

    public Script Script;

    public TokenTraits Traits;

    /// <summary>Group of words that stand for each other (nicknames, spellings, legal forms), or 0.</summary>
    public ushort Group;

    /// <summary>Information of the word, 0.02 to 1: how much meeting it says.</summary>
    public float Weight;

    public readonly bool Has(TokenTraits trait) => (Traits & trait) != 0;

    /// <summary>True for two parts of one word as it is written, such as "Abdelkader".</summary>
    public readonly bool IsCutFrom(in NameToken other) => WrittenLength > 0 && WrittenLength == other.WrittenLength && WrittenStart == other.WrittenStart;

    public readonly bool IsJoined => Has(TokenTraits.Joined);
}
