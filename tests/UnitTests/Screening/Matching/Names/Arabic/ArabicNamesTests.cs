using Pillar.Screening.Matching.Names;
using Xunit;

namespace Pillar.UnitTests.Screening.Matching.Names.Arabic;

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
    [InlineData("Abdullagh")]
    [InlineData("Abdullax")]
    public void The_servant_of_God_is_two_words_in_each_spelling(string source) => Assert.Equal("abdul allah", Reading.FullWords(source));

    [Theory]
    [InlineData("Nurullah")]
    [InlineData("Nurollah")]
    [InlineData("Nurallah")]
    [InlineData("Nurulla")]
    [InlineData("Nurulah")]
    [InlineData("Nurullha")]
    [InlineData("Nur Ullah")]
    [InlineData("Nur-ullah")]
    public void The_name_of_God_at_the_end_of_a_name_is_a_word_of_its_own(string source) => Assert.Equal("nur ullah", Reading.FullWords(source));

    [Theory]
    [InlineData("Jalaluddin")]
    [InlineData("Jalaleddine")]
    [InlineData("Jalal al-Din")]
    [InlineData("Jalal ud Din")]
    [InlineData("Jalal Uddin")]
    [InlineData("Jalal Eddine")]
    public void What_is_of_the_faith_is_a_word_of_its_own(string source) => Assert.Equal("jalal uddin", Reading.FullWords(source));

    [Theory]
    [InlineData("Abolqasim")]
    [InlineData("Abulqasim")]
    [InlineData("Aboulqasim")]
    [InlineData("Abu'l-Qasim")]
    [InlineData("Abu al-Qasim")]
    public void The_father_of_a_name_is_two_words(string source) => Assert.Equal("abu qasim", Reading.FullWords(source));

    [Theory]
    [InlineData("Nurullah")]
    [InlineData("Jalaluddin")]
    public void The_part_that_a_hundred_names_have_says_little(string source) => Assert.Equal(WordTable.EndingWeight, Reading.Of(source).Tokens[1].Weight);

    [Theory]
    [InlineData("Mullah")]
    [InlineData("Medina")]
    [InlineData("Abolins")]
    public void A_word_that_only_ends_or_begins_alike_stays_whole(string source) => Assert.Equal(source.ToLowerInvariant(), Reading.Words(source));

    [Theory]
    [InlineData("جلال الدين", "جلالالدين")]
    [InlineData("ابو القاسم", "ابوالقاسم")]
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
