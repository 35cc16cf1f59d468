namespace Pillar.Screening.Matching.Names;

/// <summary>Two words of a name written as one.</summary>
internal static class JoinedWords
{
    /// <summary>Appends the joined word to <paramref name="to"/> when there is room for it.</summary>
    public static void Append(NameText from, int first, int second, NameText to)
    {
        ref readonly var left = ref from.Tokens[first];
        ref readonly var right = ref from.Tokens[second];
        var length = left.LettersLength + right.LettersLength;
        if (!to.HasRoom(length))
        {
            return;
        }

        var start = to.LettersUsed;
        from.LettersOf(first).CopyTo(to.Letters.AsSpan(start));
        from.LettersOf(second).CopyTo(to.Letters.AsSpan(start + left.LettersLength));
        to.LettersUsed += length;
        var sounds = Sounds.Read(to.Letters.AsSpan(start, length), to.Sounds.AsSpan(to.SoundsUsed));
        to.Tokens[to.Count++] = new NameToken
        {
            LettersStart = (ushort)start,
            LettersLength = (byte)length,
            SoundsStart = (ushort)to.SoundsUsed,
            SoundsLength = (byte)sounds,
            SourceStart = left.SourceStart,
            SourceLength = (ushort)Math.Max(0, right.SourceStart + right.SourceLength - left.SourceStart),
            Script = left.Script,
            Traits = (left.Traits | right.Traits) & TokenTraits.SparseVowels | TokenTraits.Joined,
            Weight = Math.Min(WordTable.RareWord * 1.5f, left.Weight + right.Weight),
        };
        to.SoundsUsed += sounds;
    }
}
