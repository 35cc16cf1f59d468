namespace Pillar.Screening.Matching.Names;

/// <summary>
/// Words a name says twice, as a company does that adds its short form in brackets: "Limited Liability Company Adis (LLC Adis)". What is
/// said again further on tells nothing new; neighbours that are alike, as in "Duran Duran", are the name itself.
/// </summary>
internal static class RepeatedWords
{
    public static void Drop(NameText name)
    {
        var company = NameWords.HasLegalForm(name);
        for (var i = name.Count - 1; company && i >= 2; i--)
        {
            if (IsSaidBefore(name, i))
            {
                name.RemoveTokens(i, 1);
            }
        }
    }

    private static bool IsSaidBefore(NameText name, int place)
    {
        ref readonly var token = ref name.Tokens[place];
        if (token.Has(TokenTraits.Syllable | TokenTraits.Initial))
        {
            return false;
        }

        for (var i = 0; i < place - 1; i++)
        {
            var same = NameWords.IsFull(token) ? name.LettersOf(i).SequenceEqual(name.LettersOf(place))
                : token.Has(TokenTraits.LegalForm) && name.Tokens[i].Group == token.Group;
            if (same)
            {
                return true;
            }
        }

        return false;
    }
}
