using CsCheck;
using Pillar.Screening.Matching.Names;
using Xunit;

namespace Pillar.UnitTests.Screening.Matching.Names;

public class SkeletonTests
{
    private static byte[] Of(string word)
    {
        var classes = new byte[Skeleton.Longest];
        return classes[..Skeleton.Read(Reading.Sounds(word), classes)];
    }

    [Theory]
    [InlineData("mohammed", "muhammad")]
    [InlineData("mohammed", "محمد")]
    [InlineData("rahman", "رحمن")]
    [InlineData("qadhafi", "gaddafi")]
    [InlineData("zubaryk", "Зубарык")]
    [InlineData("yusuf", "youssef")]
    [InlineData("tchaikovsky", "chaikovskiy")]
    [InlineData("katalina", "qataleena")]
    public void Spellings_of_one_name_have_one_skeleton(string left, string right) => Assert.Equal(Of(left), Of(right));

    [Theory]
    [InlineData("karim", "kalim")]
    [InlineData("zubaryk", "montevaro")]
    [InlineData("salman", "saldan")]
    public void Other_consonants_make_another(string left, string right) => Assert.NotEqual(Of(left), Of(right));

    [Fact]
    public void It_never_outgrows_its_buffer_and_holds_no_vowel() => Gen.Byte[Sound.A, Sound.Kinds - 1].Array[0, 80].Sample(sounds =>
    {
        var classes = new byte[Skeleton.Longest];
        var length = Skeleton.Read(sounds, classes);
        Assert.InRange(length, 0, Skeleton.Longest);
        Assert.All(classes[..length], c => Assert.True(c is >= 1 and <= 9 or >= Sound.Zero));
    });

    [Fact]
    public void A_digit_said_twice_counts_twice() => Assert.NotEqual(Of("11"), Of("1"));
}
