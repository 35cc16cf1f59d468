using Pillar.Screening.Matching.Names.Arabic;

namespace Pillar.Screening.Matching.Names;

/// <summary>Neighbouring words of a name written as one. Not safe for two threads.</summary>
internal sealed class JoinedWords
{
    private readonly NameText front = new();


    /// <summary>Sounds that two words can lose when they are written as one: the doubled one, and those that letters on both sides make together.</summary>
    public const int SoundsLost = 2;

    /// <summary>Appends two words or three, from <paramref name="first"/> to <paramref name="last"/>, as one to <paramref name="to"/> when there is room for it.</summary>
    public void Append(NameText from, int first, int last, NameText to)
    {
        if (last - first < 2)
        {
            AppendTwo(from, first, last, to);
            return;
        }

        front.Clear();
        AppendTwo(from, first, first + 1, front);
        if (front.Count > 0)
        {
            front.Add(from.Tokens[last], from.LettersOf(last), from.SoundsOf(last));
            AppendTwo(front, 0, 1, to);
        }
    }

    private static void AppendTwo(NameText from, int first, int second, NameText to)
    {
        ref readonly var left = ref from.Tokens[first];
        ref readonly var right = ref from.Tokens[second];
        if (!to.HasRoom(left.LettersLength + right.LettersLength + left.WrittenLength))
        {
            return;
        }

        var start = to.LettersUsed;
        var length = WriteLetters(from, first, second, to.Letters.AsSpan(start));
        to.LettersUsed += length;
        var sounds = ReadSounds(from, first, second, to, start);
        to.Tokens[to.Count++] = new NameToken
        {
            LettersStart = (ushort)start,
            LettersLength = (byte)length,
            SoundsStart = (ushort)to.SoundsUsed,
            SoundsLength = (byte)sounds,
            SourceStart = left.SourceStart,
            SourceLength = (ushort)Math.Max(0, right.SourceStart + right.SourceLength - left.SourceStart),
            Script = left.Script,
            Glyph = left.Glyph * 65_599 + right.Glyph,
            Traits = (left.Traits | right.Traits) & TokenTraits.ReadInPart | left.Traits & TokenTraits.Known | TokenTraits.Joined,
            Weight = Math.Min(WordTable.RareWord * 1.5f, left.Weight + right.Weight),
        };
        to.SoundsUsed += sounds;
    }

    /// <summary>A word that was cut is joined as it is written; "abdul" and "allah" share their l.</summary>
    private static int WriteLetters(NameText from, int first, int second, Span<char> to)
    {
        ref readonly var left = ref from.Tokens[first];
        if (left.IsCutFrom(from.Tokens[second]))
        {
            from.Letters.AsSpan(left.WrittenStart, left.WrittenLength).CopyTo(to);
            return left.WrittenLength;
        }

        var front = from.LettersOf(first);
        var back = from.LettersOf(second);
        back = front is ArabicNames.Servant && back is ArabicNames.God ? back[2..] : back;
        front.CopyTo(to);
        back.CopyTo(to[front.Length..]);
        return front.Length + back.Length;
    }

    /// <summary>
    /// Letters written as one may sound otherwise. Korean and Arabic script have sounds of their own, which stay; so do those before an h, which
    /// would make one sound of "Young-ho".
    /// </summary>
    private static int ReadSounds(NameText from, int first, int second, NameText to, int start)
    {
        if (((from.Tokens[first].Traits | from.Tokens[second].Traits) & (TokenTraits.Korean | TokenTraits.SparseVowels)) == 0 && from.LettersOf(second)[0] != 'h')
        {
            return Sounds.Read(to.Letters.AsSpan(start, to.LettersUsed - start), to.Sounds.AsSpan(to.SoundsUsed));
        }

        var left = from.SoundsOf(first);
        var right = from.SoundsOf(second);
        left.CopyTo(to.Sounds.AsSpan(to.SoundsUsed));
        var doubled = left.Length > 0 && right.Length > 0 && left[^1] == right[0] ? 1 : 0;
        right[doubled..].CopyTo(to.Sounds.AsSpan(to.SoundsUsed + left.Length));
        return left.Length + right.Length - doubled;
    }
}
