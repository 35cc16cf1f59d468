using System.Globalization;
using CsCheck;
using Pillar.Screening.Matching.Names;
using Xunit;

namespace Pillar.UnitTests.Screening.Matching.Names;

public class NumeralsTests
{
    [Theory]
    [InlineData("")]
    [InlineData("zubaryk")]
    [InlineData("i")]
    [InlineData("x")]
    [InlineData("v")]
    [InlineData("iiii")]
    [InlineData("xxxx")]
    [InlineData("vx")]
    [InlineData("26zub")]
    [InlineData("2626262626")]
    public void A_word_is_no_number(string word) => Assert.Equal(-1, Numerals.Value(word));

    [Fact]
    public void Digits_up_to_nine_places_are_their_number() =>
        Gen.Int[0, 999_999_999].Sample(n => Numerals.Value(n.ToString(CultureInfo.InvariantCulture)) == n);

    [Fact]
    public void A_noughts_before_it_does_not_change_a_number() => Assert.Equal(26, Numerals.Value("0026"));

    [Theory]
    [InlineData("1st", 1)]
    [InlineData("2nd", 2)]
    [InlineData("3rd", 3)]
    [InlineData("26th", 26)]
    [InlineData("26y", 26)]
    [InlineData("26e", 26)]
    public void An_ordinal_is_its_number(string word, int number) => Assert.Equal(number, Numerals.Value(word));

    [Theory]
    [InlineData("ii", 2)]
    [InlineData("iii", 3)]
    [InlineData("iv", 4)]
    [InlineData("vii", 7)]
    [InlineData("viii", 8)]
    [InlineData("ix", 9)]
    [InlineData("xi", 11)]
    [InlineData("xii", 12)]
    [InlineData("xiv", 14)]
    [InlineData("xix", 19)]
    [InlineData("xx", 20)]
    [InlineData("xxi", 21)]
    [InlineData("xxvi", 26)]
    [InlineData("xxxix", 39)]
    public void A_Roman_numeral_is_its_number(string word, int number) => Assert.Equal(number, Numerals.Value(word));

    [Theory]
    [InlineData("Factory Twenty-Six", "factory 26")]
    [InlineData("Factory twenty sixth", "factory 26")]
    [InlineData("Unit Eleven", "unit 11")]
    [InlineData("Second Academy", "2 academy")]
    [InlineData("Unit Twenty-First", "unit 21")]
    [InlineData("First Zubaryk", "first zubaryk")]
    [InlineData("Eighty Zubaryk Nine", "80 zubaryk 9")]
    [InlineData("Factory26", "factory 26")]
    [InlineData("26Factory", "26 factory")]
    [InlineData("26-й Zubaryk", "26y zubaryk")]
    [InlineData("26-th Zubaryk", "26th zubaryk")]
    [InlineData("MI6 Zubaryk", "mi6 zubaryk")]
    [InlineData("Zvezda-2", "zvezda 2")]
    [InlineData("Seven", "seven")]
    public void A_number_is_found_however_it_is_written(string source, string words) => Assert.Equal(words, Reading.Words(source));

    [Fact]
    public void The_words_of_a_number_are_one_piece_of_the_name() => Assert.Equal(["Factory", "Twenty-Six", "Ltd"], Reading.Pieces("Factory Twenty-Six Ltd"));

    [Fact]
    public void The_Chinese_name_Xi_is_no_eleven() => Assert.False(Reading.First("Xi Jinping").Has(TokenTraits.Number));
}
