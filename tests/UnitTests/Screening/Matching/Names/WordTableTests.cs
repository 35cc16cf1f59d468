using Pillar.Screening.Matching.Names;
using Xunit;

namespace Pillar.UnitTests.Screening.Matching.Names;

public class WordTableTests
{
    private static WordTable.Word Find(string word) => WordTable.Shipped.Find(word);

    [Theory]
    [InlineData("bill", "william")]
    [InlineData("sasha", "alexander")]
    [InlineData("kolya", "nicholas")]
    [InlineData("ivan", "john")]
    [InlineData("jibril", "gabriel")]
    public void Pet_names_and_their_full_form_stand_for_each_other(string pet, string full)
    {
        Assert.Equal(Find(full).Group, Find(pet).Group);
        Assert.NotEqual(0, Find(pet).Group);
        Assert.False(WordTable.Shipped.IsSpelling(Find(pet).Group));
    }

    [Theory]
    [InlineData("mohammed", "muhammad")]
    [InlineData("hussein", "husayn")]
    [InlineData("kim", "gim")]
    [InlineData("trading", "torgovlya")]
    [InlineData("international", "mezhdunarodny")]
    public void Spellings_of_one_word_stand_for_each_other(string left, string right)
    {
        Assert.Equal(Find(right).Group, Find(left).Group);
        Assert.True(WordTable.Shipped.IsSpelling(Find(left).Group));
    }

    [Theory]
    [InlineData("mohammed", "mahmoud")]
    [InlineData("hassan", "hussein")]
    [InlineData("william", "walter")]
    public void Names_that_only_look_alike_do_not(string left, string right) => Assert.NotEqual(Find(left).Group, Find(right).Group);

    [Theory]
    [InlineData("Zubaryk al Montevaro", 1, nameof(TokenTraits.Particle))]
    [InlineData("Zubaryk bin Montevaro", 1, nameof(TokenTraits.Particle))]
    [InlineData("Zubaryk van der Montevaro", 2, nameof(TokenTraits.Particle))]
    [InlineData("Zubaryk de Montevaro", 1, nameof(TokenTraits.Particle))]
    [InlineData("Dr Zubaryk", 0, nameof(TokenTraits.Title))]
    [InlineData("Haji Zubaryk", 0, nameof(TokenTraits.Title))]
    [InlineData("MV Zubaryk", 0, nameof(TokenTraits.Title))]
    [InlineData("Zubaryk GmbH", 1, nameof(TokenTraits.LegalForm))]
    [InlineData("Zubaryk S.A.R.L.", 1, nameof(TokenTraits.LegalForm))]
    [InlineData("Zubaryk Sdn Bhd", 1, nameof(TokenTraits.LegalForm))]
    [InlineData("Zubaryk Limited Liability Company", 1, nameof(TokenTraits.LegalForm))]
    [InlineData("OOO Zubaryk", 0, nameof(TokenTraits.LegalForm))]
    [InlineData("PT Zubaryk Tbk", 2, nameof(TokenTraits.LegalForm))]
    public void Words_that_say_little_are_known_for_what_they_are(string name, int place, string what)
    {
        var token = Reading.Of(name).Tokens[place];
        Assert.True(token.Has(Enum.Parse<TokenTraits>(what)), $"{token.Traits}");
        Assert.InRange(token.Weight, 0.01f, 0.1f);
    }

    [Fact]
    public void A_name_that_is_nothing_but_a_legal_form_keeps_its_word() => Assert.Equal("limited", Reading.FullWords("Limited"));

    [Fact]
    public void A_common_word_says_less_than_one_that_nothing_is_known_of()
    {
        Assert.InRange(Reading.First("Mohammed").Weight, 0.1f, 0.5f);
        Assert.InRange(Reading.First("Zubarykvort").Weight, 0.9f, 1f);
    }

    [Fact]
    public void A_rare_spelling_of_a_common_name_stays_common() =>
        Assert.True(Reading.First("Muhhammadh").Weight < 0.75f, $"{Reading.First("Muhhammadh").Weight}");

    [Theory]
    [InlineData("trading")]
    [InlineData("international")]
    [InlineData("company")]
    [InlineData("shipping")]
    [InlineData("general")]
    public void Generic_words_of_trade_say_less_than_half(string word) => Assert.InRange(Reading.Of("Zubaryk " + word).Tokens[1].Weight, 0.01f, 0.6f);
}
