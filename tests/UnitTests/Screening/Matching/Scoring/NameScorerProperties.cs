using System.Text;
using CsCheck;
using Xunit;

namespace Pillar.UnitTests.Screening.Matching.Scoring;

public class NameScorerProperties
{
    private static readonly Gen<(string Left, string Right)> Pairs = Gen.Select(MadeNames.Names, MadeNames.Names);

    [Fact]
    public void A_score_lies_between_nothing_and_one_and_comes_out_the_same_again() => Pairs.Sample(pair =>
    {
        var score = Scores.Of(pair.Left, pair.Right);
        Assert.InRange(score, 0f, 1f);
        Assert.Equal(score, Scores.Of(pair.Left, pair.Right));
    });

    [Fact]
    public void A_name_is_most_like_itself_and_strong() => Pairs.Sample(pair =>
    {
        var itself = Scores.Of(pair.Left, pair.Left);
        Assert.True(itself >= Scores.Strong && itself >= Scores.Of(pair.Left, pair.Right), $"{itself}");
    });

    [Fact]
    public void The_order_of_the_words_never_turns_an_alert_into_none() =>
        MadeNames.Turned.Sample(name => Scores.AreAlert(string.Join(' ', name.Turned), string.Join(' ', name.Words)));

    [Fact]
    public void Capitals_and_accents_change_nothing() => Pairs.Sample(pair =>
        Assert.Equal(Scores.Of(pair.Left, pair.Right), Scores.Of(pair.Left.ToUpperInvariant(), Accented(pair.Right).ToLowerInvariant())));

    [Fact]
    public void A_word_left_out_costs_less_than_another_in_its_place() => Gen.Select(MadeNames.Words, MadeNames.Rare).Sample((words, other) =>
    {
        var listed = string.Join(' ', [.. words, "Ilenkovsky"]);
        var (without, instead) = (string.Join(' ', words), string.Join(' ', [.. words, other]));
        if (Scores.Of(other, "Ilenkovsky") == 0 && Array.TrueForAll(words, w => Scores.Of(other, w) == 0))
        {
            Scores.Above((without, listed), (instead, listed));
        }
    });

    [Fact]
    public void Punctuation_spaces_and_legal_forms_never_turn_an_alert_into_none() =>
        Gen.Select(MadeNames.Words, Gen.Int[0, 3]).Sample((words, way) =>
        {
            var query = way switch
            {
                0 => string.Join(", ", words),
                1 => "  " + string.Join("   ", words) + " .",
                2 => string.Join('-', words),
                _ => string.Join(' ', words) + " LLC",
            };
            Scores.AreAlert(query, string.Join(' ', words));
        });

    private static string Accented(string name)
    {
        var accented = new StringBuilder();
        foreach (var c in name)
        {
            accented.Append(c).Append("aeou".Contains(c, StringComparison.Ordinal) ? "\u0301" : "");
        }

        return accented.ToString();
    }
}
