using Pillar.Screening.Matching.Names;
using Pillar.Screening.Matching.Scoring;
using Pillar.UnitTests.Screening.Matching.Names;
using Xunit;

namespace Pillar.UnitTests.Screening.Matching.Scoring;

public class NameScorerTests
{
    [Theory]
    [InlineData("Zubaryk Montevaro", "Montevaro Zubaryk")]
    [InlineData("ZUBARYK, Montevaro Ilenko", "Montevaro Ilenko Zubaryk")]
    [InlineData("Mohammed Ali Zubaryk", "Zubaryk Mohammed Ali")]
    [InlineData("Zubaryk Trading LLC", "LLC Trading Zubaryk")]
    [InlineData("Kim Yong Chol", "Yong Chol Kim")]
    public void Another_order_of_the_words_is_the_same_name(string query, string listed) => Scores.AreAlert(query, listed);

    [Fact]
    public void A_patronymic_left_out_is_omission_and_costs_little()
    {
        Scores.AreAlert("Montevaro Zubaryk", "Montevaro Ilyich Zubaryk");
        Scores.Above(("Montevaro Zubaryk", "Montevaro Ilyich Zubaryk"), ("Montevaro Karlovich Zubaryk", "Montevaro Ilyich Zubaryk"));
    }

    [Fact]
    public void A_word_more_in_the_query_costs_less_than_another_word_there() =>
        Scores.Above(("Montevaro Ilyich Zubaryk", "Montevaro Zubaryk"), ("Montevaro Karlovich Zubaryk", "Montevaro Ilyich Zubaryk"));

    [Theory]
    [InlineData("Karl Zubaryk", "Hugo Zubaryk")]
    [InlineData("Mohammed Hassan", "Mohammed Ali")]
    [InlineData("Maria Ilenko", "Maria Montevaro")]
    [InlineData("Zubaryk Shipping", "Zubaryk Hospital")]
    public void Another_given_name_or_family_name_is_no_alert(string query, string listed) => Scores.AreNoAlert(query, listed);

    [Theory]
    [InlineData("J. Zubaryk", "Jonathan Zubaryk")]
    [InlineData("J. R. Zubaryk", "Jonathan Robert Zubaryk")]
    [InlineData("A. S. Zubaryk", "Andrei Samuel Zubaryk")]
    [InlineData("Jonathan Zubaryk", "J Zubaryk")]
    [InlineData("Н. Зубарык", "Николай Зубарык")]
    [InlineData("Ю. Зубарык", "Юрий Зубарык")]
    public void An_initial_meets_the_name_that_begins_with_it(string query, string listed)
    {
        var scorer = new NameScorer(WordTable.Shipped);
        scorer.Score(Reading.Of(query), Reading.Of(listed));
        Assert.Contains(scorer.Chosen.ToArray(), p => p.How == Meeting.Initial);
        Assert.Equal((0UL, 0UL), (scorer.LeftOver, scorer.RightOver));
    }

    [Fact]
    public void No_score_saturates_and_an_exact_rare_full_name_ranks_above_an_exact_common_short_one()
    {
        string[] rising = ["Ali Hassan", "Montevaro Hassan", "Montevaro Zubaryk", "Montevaro Zubaryk Ilenkovsky"];
        var scores = rising.Select(name => Scores.Of(name, name)).ToArray();
        Assert.Equal(scores.Order().Distinct(), scores);
        Assert.True(scores[^1] < 1);
    }

    [Theory]
    [InlineData("Ali", "Ali Zubaryk")]
    [InlineData("Mohammed", "Mohammed Zubaryk Montevaro")]
    [InlineData("Trading", "Zubaryk Trading")]
    [InlineData("Trading Company", "Zubaryk Trading Company")]
    [InlineData("International", "Zubaryk International LLC")]
    [InlineData("Ali Montevaro", "Ali Zubaryk")]
    [InlineData("Bank of Montevaro", "Bank of Zubaryk")]
    [InlineData("Montevaro International Trading Company", "Zubaryk International Trading Company")]
    public void A_common_word_alone_makes_no_hit_on_a_longer_name(string query, string listed) => Scores.AreNoAlert(query, listed);

    [Theory]
    [InlineData("Zubaryk", "Zubaryk")]
    [InlineData("Zubaryk", "Montevaro Zubaryk")]
    [InlineData("Zubaryk", "Zubaryk Trading Company LLC")]
    [InlineData("Montevaro Zubaryk", "Zubaryk")]
    [InlineData("Zubaryk LLC", "Zubaryk Ltd")]
    public void One_word_alone_never_makes_a_strong_hit(string query, string listed) => Scores.AreNotStrong(query, listed);

    [Theory]
    [InlineData("Ali Zubaryk", "Zubaryk")]
    [InlineData("Mohammed Zubaryk", "Zubaryk")]
    [InlineData("Zubaryk Trading", "Zubaryk")]
    [InlineData("Мария Зубарык", "Zubaryk")]
    public void One_word_of_several_asked_for_never_makes_an_alert_however_rare_it_is(string query, string listed) => Scores.AreNoAlert(query, listed);

    [Fact]
    public void An_exact_one_word_name_is_possible() => Assert.InRange(Scores.Of("Zubaryk", "Zubaryk"), Scores.Possible, Scores.Strong);

    [Fact]
    public void Short_words_are_told_apart_smoothly()
    {
        Scores.Above(("Jon Zubaryk", "Jon Zubaryk"), ("Jon Zubaryk", "John Zubaryk"));
        Scores.Above(("Jon Zubaryk", "John Zubaryk"), ("Jon Zubaryk", "Ron Zubaryk"));
        Scores.AreNoAlert("Jon Zubaryk", "Ron Zubaryk");
        Scores.AreAlert("Jon Zubaryk", "John Zubaryk");
        Scores.AreNotStrong("Lin Dan", "Lin Dao");
    }

    [Theory]
    [InlineData("Zubaryk Trading LLC", "Zubaryk Trading GmbH")]
    [InlineData("Zubaryk Trading LLC", "Zubaryk Trading")]
    [InlineData("Zubaryk Trading Company Limited", "Zubaryk Trading Co., Ltd.")]
    [InlineData("OOO Zubaryk Trading", "Zubaryk Trading LLC")]
    [InlineData("ООО «Зубарык»", "Zubaryk LLC")]
    [InlineData("Zubaryk L.L.C.", "OOO Zubaryk")]
    [InlineData("PT Zubaryk", "Zubaryk")]
    public void Another_legal_form_or_none_is_the_same_firm(string query, string listed) => Scores.AreAlert(query, listed);

    [Fact]
    public void A_legal_form_alone_is_no_name_in_common() => Assert.True(Scores.Of("Montevaro LLC", "Zubaryk LLC") < 0.3);

    [Theory]
    [InlineData("MV Ocean Zubaryk", "Ocean Zubaryk")]
    [InlineData("M/V Ocean Zubaryk", "OCEAN ZUBARYK")]
    [InlineData("M.V. Ocean Zubaryk", "Ocean Zubaryk")]
    [InlineData("M.T. Ocean Zubaryk", "M/V OCEAN ZUBARYK")]
    [InlineData("Motor vessel Ocean Zubaryk", "MV Ocean Zubaryk")]
    public void What_a_ship_is_called_before_its_name_does_not_matter(string query, string listed) => Scores.AreAlert(query, listed);

    [Theory]
    [InlineData("Abu Bakr Zubaryk", "Abubakr Zubaryk")]
    [InlineData("Abubakr Zubaryk", "Abu Bakr Zubaryk")]
    [InlineData("Monte Varo Zubaryk", "Montevaro Zubaryk")]
    [InlineData("Kim Jong Un", "Kim Jongun")]
    [InlineData("Al-Zubaryk Montevaro", "Alzubaryk Montevaro")]
    public void Words_written_as_one_meet_the_words_apart(string query, string listed) => Scores.AreAlert(query, listed);

    [Theory]
    [InlineData("Zubaryk Factory 26", "Zubaryk Factory 39")]
    [InlineData("Factory 26", "Factory 39")]
    [InlineData("Brigade 3 Montevaro", "4th Brigade Montevaro")]
    [InlineData("Zvezda-2 Ltd", "Zvezda-3 Ltd")]
    [InlineData("Ocean Zubaryk II", "Ocean Zubaryk III")]
    public void Another_number_is_another_thing(string query, string listed) => Scores.AreNoAlert(query, listed);

    [Fact]
    public void A_number_left_out_is_omission() =>
        Scores.Above(("Zubaryk Factory", "Zubaryk Factory 26"), ("Zubaryk Factory 39", "Zubaryk Factory 26"));

    [Theory]
    [InlineData("", "Zubaryk")]
    [InlineData("Zubaryk", "")]
    [InlineData("", "")]
    [InlineData("Zubaryk", "Montevaro")]
    public void Names_with_nothing_in_common_score_nothing(string query, string listed) => Assert.Equal(0, Scores.Of(query, listed));
}
