namespace Pillar.Screening.Matching.Names;

/// <summary>
/// A name taken apart into tokens. Reused from name to name by its owner so that a query allocates nothing; not safe for two threads.
/// </summary>
internal sealed class NameText
{
    /// <summary>More words than any listed name needs; what stands behind them is not compared.</summary>
    public const int MostTokens = 40;

    private const int MostLetters = 2048;

    public readonly char[] Letters = new char[MostLetters];

    /// <summary>A letter makes two sounds at most.</summary>
    public readonly byte[] Sounds = new byte[2 * MostLetters];

    public readonly NameToken[] Tokens = new NameToken[MostTokens];

    public int Count;

    public int LettersUsed;

    public int SoundsUsed;

    public ReadOnlySpan<char> LettersOf(int token)
    {
        ref readonly var t = ref Tokens[token];
        return Letters.AsSpan(t.LettersStart, t.LettersLength);
    }

    public ReadOnlySpan<byte> SoundsOf(int token)
    {
        ref readonly var t = ref Tokens[token];
        return Sounds.AsSpan(t.SoundsStart, t.SoundsLength);
    }

    public WordView Word(int token) => new(in Tokens[token], LettersOf(token), SoundsOf(token));

    public void Clear() => Count = LettersUsed = SoundsUsed = 0;

    /// <summary>Room for a token of up to <paramref name="letters"/> letters.</summary>
    public bool HasRoom(int letters) => Count < MostTokens && LettersUsed + letters < MostLetters && SoundsUsed + 2 * letters <= Sounds.Length;

    /// <summary>Adds a token with its letters and, where they are known already, its sounds.</summary>
    public void Add(NameToken token, ReadOnlySpan<char> letters, ReadOnlySpan<byte> sounds)
    {
        token.LettersStart = (ushort)LettersUsed;
        token.LettersLength = (byte)letters.Length;
        token.SoundsStart = (ushort)SoundsUsed;
        token.SoundsLength = (byte)sounds.Length;
        letters.CopyTo(Letters.AsSpan(LettersUsed));
        sounds.CopyTo(Sounds.AsSpan(SoundsUsed));
        LettersUsed += letters.Length;
        SoundsUsed += sounds.Length;
        Tokens[Count++] = token;
    }

    /// <summary>Takes tokens out; those behind move up.</summary>
    public void RemoveTokens(int first, int count)
    {
        if (count > 0)
        {
            Tokens.AsSpan(first + count, Count - first - count).CopyTo(Tokens.AsSpan(first));
            Count -= count;
        }
    }

    /// <summary>Gives a token other letters; its place in the source stays.</summary>
    public void Rewrite(int token, ReadOnlySpan<char> letters)
    {
        if (LettersUsed + letters.Length > MostLetters)
        {
            return;
        }

        letters.CopyTo(Letters.AsSpan(LettersUsed));
        Tokens[token].LettersStart = (ushort)LettersUsed;
        Tokens[token].LettersLength = (byte)letters.Length;
        LettersUsed += letters.Length;
    }

    /// <summary>Cuts a token after <paramref name="letters"/> letters; the rest becomes a token behind it. False when there is no room.</summary>
    public bool InsertAfter(int token, int letters)
    {
        if (Count == MostTokens)
        {
            return false;
        }

        ref var front = ref Tokens[token];
        if (front.WrittenLength == 0)
        {
            (front.WrittenStart, front.WrittenLength) = (front.LettersStart, front.LettersLength);
        }

        Tokens.AsSpan(token, Count - token).CopyTo(Tokens.AsSpan(token + 1));
        Count++;
        ref var back = ref Tokens[token + 1];
        var source = Math.Min(letters, front.SourceLength);
        back.LettersStart += (ushort)letters;
        back.LettersLength -= (byte)letters;
        back.SourceStart += (ushort)source;
        back.SourceLength -= (ushort)source;
        front.LettersLength = (byte)letters;
        front.SourceLength = (ushort)source;
        return true;
    }
}
