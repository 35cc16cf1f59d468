using Xunit;

namespace Pillar.UnitTests.Screening.Matching.Names;

public class ArabicNamesTests
{
    [Theory]
    [InlineData("Abd al-Rahman")]
    [InlineData("Abd Al Rahman")]
    [InlineData("Abd el-Rahman")]
    [InlineData("Abd ar-Rahman")]
    [InlineData("Abd-ur-Rahman")]
    [InlineData("Abd ul Rahman")]
    [InlineData("Abdul Rahman")]
    [InlineData("Abdul-Rahman")]
    [InlineData("Abdel Rahman")]
    [InlineData("Abdur Rahman")]
    [InlineData("Abdulrahman")]
    [InlineData("Abdelrahman")]
    [InlineData("Abdalrahman")]
    [InlineData("Abdurrahman")]
    [InlineData("Abderrahman")]
    [InlineData("AbdulRahman")]
    [InlineData("'Abd al-Rahman")]
    [InlineData("ʿAbd al-Raḥmān")]
    public void The_servant_of_the_merciful_is_two_words_however_it_is_cut(string source) => Assert.Equal("abdul rahman", Reading.FullWords(source));

    [Theory]
    [InlineData("Abdullah")]
    [InlineData("Abdallah")]
    [InlineData("Abd Allah")]
    [InlineData("Abdellah")]
    [InlineData("Abdulla")]
    [InlineData("Abdollah")]
    public void The_servant_of_God_is_two_words_in_each_spelling(string source) => Assert.Equal("abdul allah", Reading.FullWords(source));

    [Theory]
    [InlineData("عبد الرحمن", "عبدالرحمن")]
    [InlineData("عبد الله", "عبدالله")]
    [InlineData("عبد العزيز", "عبدالعزيز")]
    public void In_Arabic_script_the_space_makes_no_difference(string two, string one) => Assert.Equal(Reading.FullWords(two), Reading.FullWords(one));

    [Theory]
    [InlineData("Abdi")]
    [InlineData("Abda")]
    [InlineData("Abidin")]
    [InlineData("Abedini")]
    [InlineData("Abdominov")]
    [InlineData("Abdiev")]
    public void A_name_that_only_begins_alike_stays_whole(string source) => Assert.Equal(source.ToLowerInvariant(), Reading.Words(source));

    [Fact]
    public void The_article_in_Arabic_script_is_a_word_of_its_own_and_carries_nothing()
    {
        Assert.StartsWith("al ", Reading.Words("الدكتور"), StringComparison.Ordinal);
        Assert.DoesNotContain(' ', Reading.FullWords("الدكتور"));
    }

    [Fact]
    public void The_pieces_of_a_cut_word_are_its_own() => Assert.Equal(["Abdul", "rahman"], Reading.Pieces("Abdulrahman"));
}
