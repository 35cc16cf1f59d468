using Pillar.Screening.Matching.Names;
using Xunit;

namespace Pillar.UnitTests.Screening.Matching.Names;

public class SpokenOrderTests
{
    private static string Of(string word)
    {
        Span<char> written = new char[word.Length];
        return written[..SpokenOrder.Write(word, written)].ToString();
    }

    [Theory]
    [InlineData("ไทย", "ทไย")]
    [InlineData("เชียง", "ชเียง")]
    [InlineData("ໄຊ", "ຊໄ")]
    public void A_vowel_written_before_its_consonant_is_spoken_behind_it(string written, string spoken) => Assert.Equal(spoken, Of(written));

    [Theory]
    [InlineData("วงศ์", "วง")]
    [InlineData("จันทร์", "จันท")]
    public void A_silent_letter_is_not_heard(string written, string spoken) => Assert.Equal(spoken, Of(written));

    [Theory]
    [InlineData("สมชาย")]
    [InlineData("ไ")]
    [InlineData("")]
    public void Every_other_word_stays_as_it_is(string word) => Assert.Equal(word, Of(word));
}
