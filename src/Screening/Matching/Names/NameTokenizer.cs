using System.Text;
using Pillar.Screening.Matching.Names.Arabic;
using Pillar.Screening.Matching.Names.EastAsian;
using Pillar.Vocabulary;

namespace Pillar.Screening.Matching.Names;

/// <summary>
/// Takes a name apart: words, their Latin letters, their sounds, and what is special about them. Used alike for the names of a list and
/// for a query, so that both sides are read the same way. Not safe for two threads.
/// </summary>
internal sealed class NameTokenizer(WordTable words)
{
    private const int LongestWord = 60;

    private readonly char[] buffer = new char[LongestWord + 16];

    private readonly char[] spoken = new char[LongestWord];

    private readonly EastAsianReader eastAsian = new(words);

    private readonly ArabicReader arabic = new();

    private bool hidesCyrillic;

    /// <summary>Reads <paramref name="source"/> into <paramref name="name"/>, replacing what was there.</summary>
    /// <param name="source">The name.</param>
    /// <param name="name">Where its words go.</param>
    /// <param name="reading">How its Han characters are read.</param>
    public void Read(ReadOnlySpan<char> source, NameText name, Reading reading = Reading.Plain)
    {
        name.Clear();
        hidesCyrillic = WordBreaks.HidesCyrillic(source);
        var place = 0;
        while (place < source.Length)
        {
            place = ReadWord(source, place, name, reading);
        }

        ArabicNames.Cut(name);
        NumberWords.Fold(name, words);
        Expressions.Fold(name, words);
        for (var i = 0; i < name.Count; i++)
        {
            Describe(name, i);
        }

        RepeatedWords.Drop(name);
    }

    /// <summary>Reads one word that starts at or after <paramref name="place"/>; returns where to go on.</summary>
    private int ReadWord(ReadOnlySpan<char> source, int place, NameText name, Reading reading)
    {
        while (place < source.Length && !WordBreaks.Starts(source, place))
        {
            place++;
        }

        if (place < source.Length && source[place] >= '\u1100' && EastAsianReader.Reads(Composed.First(source[place..], out _), reading))
        {
            return eastAsian.Read(source, place, name, reading);
        }

        var word = WordBreaks.From(source, place);
        if (word.Length == 0)
        {
            return source.Length;
        }

        if (word.Script == Script.Arabic)
        {
            arabic.Read(source.Slice(place, word.Length), place, name, reading);
        }
        else
        {
            var disguised = hidesCyrillic && word.Script == Script.Latin;
            Append(source.Slice(place, word.Length), place, disguised ? word with { Script = Script.Cyrillic, LookAlikes = WordBreaks.LookAlikes.ToCyrillic } : word, name);
        }

        return place + word.Length;
    }

    private void Append(ReadOnlySpan<char> text, int sourceStart, WordBreaks.Word word, NameText name)
    {
        var length = Transliterate(word.Script is Script.Thai or Script.Lao ? InSpokenOrder(text) : text, word.LookAlikes);
        if (length == 0 || !name.HasRoom(length))
        {
            return;
        }

        var start = name.LettersUsed;
        buffer.AsSpan(0, length).CopyTo(name.Letters.AsSpan(start));
        name.LettersUsed += length;
        AddToken(name, (start, length), (sourceStart, text.Length), word.Script);
    }

    private ReadOnlySpan<char> InSpokenOrder(ReadOnlySpan<char> text)
    {
        var heard = text[..Math.Min(text.Length, spoken.Length)];
        return spoken.AsSpan(0, SpokenOrder.Write(heard, spoken));
    }

    private static void AddToken(NameText name, (int Start, int Length) letters, (int Start, int Length) source, Script script)
    {
        if (name.Count == NameText.MostTokens)
        {
            return;
        }

        name.Tokens[name.Count++] = new NameToken
        {
            LettersStart = (ushort)letters.Start,
            LettersLength = (byte)letters.Length,
            SourceStart = (ushort)Math.Min(source.Start, ushort.MaxValue),
            SourceLength = (ushort)Math.Min(source.Length, ushort.MaxValue),
            Script = script,
            Traits = Letters.WritesVowelsInPart(script) ? TokenTraits.SparseVowels : TokenTraits.None,
        };
    }

    /// <summary>Writes the Latin letters of a word into the buffer; drawn-alike letters of a mixed word are read as the word's own script.</summary>
    private int Transliterate(ReadOnlySpan<char> text, WordBreaks.LookAlikes lookAlikes)
    {
        var length = 0;
        for (var place = 0; place < text.Length;)
        {
            var rune = Composed.First(text[place..], out var used);
            place += used;
            var drawn = lookAlikes == WordBreaks.LookAlikes.None ? 0 : Letters.LookAlike(rune.Value, lookAlikes == WordBreaks.LookAlikes.ToLatin);
            if (length >= LongestWord)
            {
                break;
            }

            length += Letters.Append(drawn == 0 ? rune : new Rune(drawn), buffer.AsSpan(length));
        }

        return Math.Min(length, LongestWord);
    }

    /// <summary>Sounds, traits, group and weight of a token whose letters are known.</summary>
    private void Describe(NameText name, int i)
    {
        ref var token = ref name.Tokens[i];
        var letters = name.LettersOf(i);
        if (token.SoundsLength == 0)
        {
            token.SoundsStart = (ushort)name.SoundsUsed;
            token.SoundsLength = (byte)Sounds.Read(letters, name.Sounds.AsSpan(name.SoundsUsed));
            name.SoundsUsed += token.SoundsLength;
        }

        if (token.Has(TokenTraits.Syllable))
        {
            return;
        }

        if (Numerals.Is(letters))
        {
            token.Traits |= TokenTraits.Number;
        }

        var spelt = words.Find(letters);
        var word = token.Script == Script.Arabic && !ArabicNames.IsPart(letters) ? words.FindArabic(letters) : spelt;
        var glue = (word.Traits & (TokenTraits.Particle | TokenTraits.LegalForm)) != 0;
        if (word.Group != 0 && token.Group == 0 && !(glue && i == 0 && !MayLead(name, letters, spelt)))
        {
            token.Group = word.Group;
            token.Traits |= word.Traits;
        }

        if (spelt.IsKnown)
        {
            token.Traits |= TokenTraits.Known;
        }

        if (IsInitial(token, letters))
        {
            token.Traits |= TokenTraits.Initial;
        }

        token.Weight = WeightOf(name, i, letters, spelt.Says);
    }

    /// <summary>Glue in the first place is a name as a rule ("Co Van Anh", "Sa Montevaro"): only an article or a form that stands in front is glue there.</summary>
    private static bool MayLead(NameText name, ReadOnlySpan<char> letters, WordTable.Word word) => ArabicNames.IsArticle(letters) || (name.Count > 1 && word.StandsInFront);

    /// <summary>One letter of an alphabet, be it two in Latin, such as Ю.</summary>
    private static bool IsInitial(in NameToken token, ReadOnlySpan<char> letters) =>
        token.Script is Script.Latin or Script.Cyrillic or Script.Greek or Script.Armenian or Script.Georgian
        && (letters.Length == 1 || token.SourceLength == 1) && !token.Has(TokenTraits.Number);

    private float WeightOf(NameText name, int i, ReadOnlySpan<char> letters, float bySpelling)
    {
        ref readonly var token = ref name.Tokens[i];
        if (token.Has(TokenTraits.LegalForm))
        {
            return WordTable.LegalFormWeight;
        }

        if (token.Has(TokenTraits.Particle))
        {
            return WordTable.ParticleWeight;
        }

        if (token.Has(TokenTraits.Title))
        {
            return WordTable.TitleWeight;
        }

        if (token.Has(TokenTraits.Initial))
        {
            return WordTable.InitialWeight;
        }

        if (ArabicNames.IsCommonPart(letters))
        {
            return letters is ArabicNames.Servant ? WordTable.ServantWeight : WordTable.EndingWeight;
        }

        Span<byte> skeleton = stackalloc byte[Skeleton.Longest];
        var length = Skeleton.Read(name.SoundsOf(i), skeleton);
        var rarity = words.Rarity(bySpelling, skeleton[..length], token.Has(TokenTraits.SparseVowels));
        var shortness = token.Has(TokenTraits.Number) ? 0.5f : Math.Min(1f, 0.25f + 0.15f * letters.Length);
        var weight = Math.Max(0.1f, rarity * shortness);
        weight = name.Count > 2 && Patronymics.Is(letters) ? weight * Patronymics.Share : weight;
        return token.Has(TokenTraits.SparseVowels) ? Math.Min(weight, WordTable.SparseWeight(length)) : weight;
    }
}
