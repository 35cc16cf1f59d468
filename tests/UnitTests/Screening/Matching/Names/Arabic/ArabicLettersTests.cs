using AnyAscii;
using Pillar.Screening.Matching.Names.Arabic;
using Xunit;

namespace Pillar.UnitTests.Screening.Matching.Names.Arabic;

public class ArabicLettersTests
{
    /// <summary>The witness is AnyAscii, whose table has a row for each shape and for each letter; it gives no letter to some vowels, which are left out.</summary>
    [Fact]
    public void Every_shape_of_a_letter_is_that_letter()
    {
        char[] shapes = [.. Enumerable.Range(0xFB50, 0xFEF4 - 0xFB50 + 1).Select(c => (char)c).Where(c => ArabicLetters.Plain(c) != c)];
        Assert.Equal(98 + 20 + 4 + 117, shapes.Length);
        Assert.All(shapes.Where(static s => ArabicLetters.Plain(s) is not ('ا' or 'ي' or 'ه')), shape => Assert.Equal(Latin(shape), Latin(ArabicLetters.Plain(shape))));
    }

    private static string Latin(char letter) => letter.ToString().Transliterate();

    [Theory]
    [InlineData("علی", "علي")]
    [InlineData("کریم", "كريم")]
    [InlineData("ہادی", "هادي")]
    [InlineData("ﻋﻠﯽ", "علي")]
    [InlineData("ﻻﻟﻪ", "لاله")]
    [InlineData("نور ﷲ", "نور الله")]
    [InlineData("كـــريم", "كريم")]
    public void Another_keyboard_or_an_old_file_writes_the_same_name(string other, string plain) => Assert.Equal(Reading.Words(plain), Reading.Words(other));
}
