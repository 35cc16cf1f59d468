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
    [InlineData("xii", 12)]
    [InlineData("xiv", 14)]
    [InlineData("xix", 19)]
    [InlineData("xx", 20)]
    [InlineData("xxi", 21)]
    [InlineData("xxvi", 26)]
    [InlineData("xxxix", 39)]
    public void A_Roman_numeral_is_its_number(string word, int number) => Assert.Equal(number, Numerals.Value(word));

    [Fact]
    public void The_Chinese_name_Xi_is_no_eleven() => Assert.False(Reading.First("Xi Jinping").Has(TokenTraits.Number));
}
