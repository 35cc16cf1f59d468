namespace Pillar.Screening.Matching.Names;

/// <summary>Folds an expression of several words, such as "limited liability company", into one token.</summary>
internal static class Expressions
{
    public static void Fold(NameText name, WordTable words)
    {
        for (var i = 0; i < name.Count; i++)
        {
            foreach (var expression in words.ExpressionsFrom(name.LettersOf(i)))
            {
                if (StandsAt(name, i, expression.Parts) && !(i == 0 && (expression.Parts.Length == name.Count || AreInitials(expression))))
                {
                    Replace(name, i, expression);
                    break;
                }
            }
        }
    }

    /// <summary>"A. S." in front of a name are initials, not a legal form.</summary>
    private static bool AreInitials(WordTable.Expression expression) =>
        (expression.Traits & TokenTraits.LegalForm) != 0 && Array.TrueForAll(expression.Parts, static p => p.Length == 1);

    private static bool StandsAt(NameText name, int first, string[] parts)
    {
        if (first + parts.Length > name.Count)
        {
            return false;
        }

        for (var k = 1; k < parts.Length; k++)
        {
            if (!name.LettersOf(first + k).SequenceEqual(parts[k]))
            {
                return false;
            }
        }

        return true;
    }

    private static void Replace(NameText name, int first, WordTable.Expression expression)
    {
        var letters = expression.Canonical;
        if (!name.HasRoom(letters.Length))
        {
            return;
        }

        ref var token = ref name.Tokens[first];
        ref readonly var last = ref name.Tokens[first + expression.Parts.Length - 1];
        token.SourceLength = (ushort)(last.SourceStart + last.SourceLength - token.SourceStart);
        token.LettersStart = (ushort)name.LettersUsed;
        token.LettersLength = (byte)letters.Length;
        token.Group = expression.Group;
        token.Traits |= expression.Traits;
        letters.CopyTo(name.Letters.AsSpan(name.LettersUsed));
        name.LettersUsed += letters.Length;
        name.RemoveTokens(first + 1, expression.Parts.Length - 1);
    }
}
