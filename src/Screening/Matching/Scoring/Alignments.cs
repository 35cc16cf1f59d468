using System.Numerics;
using System.Text;
using Pillar.Screening.Matching.Names;
using Pillar.Vocabulary;

namespace Pillar.Screening.Matching.Scoring;

/// <summary>The last comparison of a scorer as pairs of words, in the words of the sources.</summary>
internal static class Alignments
{
    public static IReadOnlyList<TokenMatch> Of(NameScorer scorer, (string Source, NameText Text) query, (string Source, NameText Text) listed)
    {
        var whole = Math.Max(0.001f, Sum(query.Text) + Sum(listed.Text));
        var matches = new List<TokenMatch>();
        foreach (var pairing in scorer.Chosen.ToArray().OrderBy(static p => BitOperations.TrailingZeroCount(p.Left)))
        {
            matches.Add(new TokenMatch(
                Words(query, pairing.Left), Words(listed, pairing.Right), pairing.How.Word(), Round(pairing.Similarity), Round(2 * pairing.Weight / whole))
            {
                LeftRead = Read(query, pairing.Left),
                RightRead = Read(listed, pairing.Right),
            });
        }

        var contradicts = FullWeight(query.Text, scorer.LeftOver) > 0 && FullWeight(listed.Text, scorer.RightOver) > 0;
        AddLeftOver(matches, query, scorer.LeftOver, (contradicts, "extra", whole), static (word, read, how, weight) => new TokenMatch(word, "", how, 0, weight) { LeftRead = read });
        AddLeftOver(matches, listed, scorer.RightOver, (contradicts, "missing", whole), static (word, read, how, weight) => new TokenMatch("", word, how, 0, weight) { RightRead = read });
        return matches;
    }

    private static void AddLeftOver(
        List<TokenMatch> matches, (string Source, NameText Text) name, ulong places, (bool Contradicts, string How, float Whole) kind, Func<string, string, string, double, TokenMatch> make)
    {
        for (; places != 0; places &= places - 1)
        {
            var place = BitOperations.TrailingZeroCount(places);
            ref readonly var token = ref name.Text.Tokens[place];
            var how = kind.Contradicts && NameWords.IsFull(token) ? "contradiction" : kind.How;
            matches.Add(make(Words(name, 1UL << place), Read(name, 1UL << place), how, Round(token.Weight / kind.Whole)));
        }
    }

    private static string Words((string Source, NameText Text) name, ulong places)
    {
        var first = name.Text.Tokens[BitOperations.TrailingZeroCount(places)];
        var last = name.Text.Tokens[63 - BitOperations.LeadingZeroCount(places)];
        var end = Math.Min(name.Source.Length, last.SourceStart + last.SourceLength);
        return name.Source[Math.Min(first.SourceStart, end)..end];
    }

    /// <summary>The Latin letters the words were read as, syllables of one word together; empty when that is how they are written.</summary>
    private static string Read((string Source, NameText Text) name, ulong places)
    {
        var written = Words(name, places);
        var read = new StringBuilder();
        for (; places != 0; places &= places - 1)
        {
            var place = BitOperations.TrailingZeroCount(places);
            ref readonly var token = ref name.Text.Tokens[place];
            if (token.Script == Script.Latin)
            {
                return "";
            }

            read.Append(read.Length > 0 && !token.Has(TokenTraits.Syllable) ? " " : "").Append(name.Text.LettersOf(place));
        }

        return read.Equals(written) ? "" : read.ToString();
    }

    private static float Sum(NameText name)
    {
        var sum = 0f;
        for (var i = 0; i < name.Count; i++)
        {
            sum += name.Tokens[i].Weight;
        }

        return sum;
    }

    private static float FullWeight(NameText name, ulong places)
    {
        var weight = 0f;
        for (; places != 0; places &= places - 1)
        {
            ref readonly var token = ref name.Tokens[BitOperations.TrailingZeroCount(places)];
            weight += NameWords.IsFull(token) ? token.Weight : 0;
        }

        return weight;
    }

    private static double Round(float value) => Math.Round(value, 4);
}
