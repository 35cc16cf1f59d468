using Pillar.Screening.Matching.Names;
using Xunit;

namespace Pillar.UnitTests.Screening.Matching.Names;

public class JoinedWordsTests
{
    private readonly JoinedWords joiner = new();

    private NameText Joined(string source, int last = 1)
    {
        var joined = new NameText();
        joiner.Append(Reading.Of(source), 0, last, joined);
        return joined;
    }

    [Theory]
    [InlineData("Chong Chon Gang", true)]
    [InlineData("de la Monte", true)]
    [InlineData("Montevaro Chon Gang", false)]
    [InlineData("Chong 2 Gang", false)]
    [InlineData("Chong C Gang", false)]
    [InlineData("Chong Gang", false)]
    public void Three_short_words_may_be_one(string source, bool may) => Assert.Equal(may, NameWords.CanJoin(Reading.Of(source), 0, 2));

    [Fact]
    public void Three_words_as_one_have_the_letters_and_the_sounds_of_the_one()
    {
        var joined = Joined("Chong Chon Gang", last: 2);
        Assert.Equal(1, joined.Count);
        Assert.Equal("chongchongang", joined.LettersOf(0).ToString());
        Assert.Equal(Reading.Sounds("chongchongang"), joined.SoundsOf(0).ToArray());
        Assert.Equal((0, "Chong Chon Gang".Length), (joined.Tokens[0].SourceStart, joined.Tokens[0].SourceLength));
    }

    [Fact]
    public void Two_words_as_one_have_the_letters_and_the_sounds_of_the_one()
    {
        var joined = Joined("Abu Bakr");
        Assert.Equal("abubakr", joined.LettersOf(0).ToString());
        Assert.Equal(Reading.Sounds("abubakr"), joined.SoundsOf(0).ToArray());
    }

    [Theory]
    [InlineData("Abdelkader", "abdelkader")]
    [InlineData("Abdoulaye", "abdoulaye")]
    [InlineData("Karimollah", "karimollah")]
    [InlineData("Abdel Kader", "abdulkader")]
    [InlineData("Abd Allah", "abdullah")]
    public void A_word_that_was_cut_is_joined_as_it_is_written(string source, string joined) => Assert.Equal(joined, Joined(source).LettersOf(0).ToString());

    [Fact]
    public void It_stands_for_the_piece_of_the_source_that_both_stood_for() =>
        Assert.Equal((0, 8), (Joined("Abu-Bakr").Tokens[0].SourceStart, Joined("Abu-Bakr").Tokens[0].SourceLength));

    [Fact]
    public void It_weighs_no_more_than_one_and_a_half_words_of_nothing_known() =>
        Assert.InRange(Joined("Zubarykvort Montevarosk").Tokens[0].Weight, 0.1f, 1.5f);

    [Fact]
    public void Numbers_and_legal_forms_never_join_a_word()
    {
        var name = Reading.Of("Zubaryk 26 Trading LLC");
        Assert.False(NameWords.CanJoin(name, 0, 1));
        Assert.False(NameWords.CanJoin(name, 2, 3));
        Assert.True(NameWords.CanJoin(Reading.Of("Abu Bakr"), 0, 1));
    }

    [Fact]
    public void Where_there_is_no_room_nothing_is_added()
    {
        var full = Reading.Of(string.Join(' ', Enumerable.Repeat("zubaryk", 60)));
        joiner.Append(Reading.Of("Abu Bakr"), 0, 1, full);
        Assert.Equal(NameText.MostTokens, full.Count);
    }
}
