using CsCheck;
using Pillar.Screening.Matching.Names;
using Xunit;

namespace Pillar.UnitTests.Screening.Matching.Names;

public class SoundDistanceTests
{
    private static readonly byte[] Few = [Sound.A, Sound.E, Sound.K, Sound.Q, Sound.W, Sound.R, Sound.H];
    private static readonly Gen<byte[]> Word = Gen.Byte[Sound.A, Sound.R].Array[1, 9];
    private static readonly Gen<byte[]> Close = Gen.Int[0, 6].Select(i => Few[i]).Array[1, 9];
    private static readonly Gen<(byte[] Left, bool LeftSparse, byte[] Right, bool RightSparse)> Pair =
        Gen.OneOf(Gen.Select(Word, Gen.Bool, Word, Gen.Bool), Gen.Select(Close, Gen.Bool, Close, Gen.Bool));

    [Fact]
    public void It_agrees_with_the_plain_table_of_its_costs() => Pair.Sample(p =>
        Assert.Equal(PlainSoundDistance.Similarity(p.Left, p.LeftSparse, p.Right, p.RightSparse), Alike(p.Left, p.LeftSparse, p.Right, p.RightSparse), 4),
        iter: 20_000);

    [Fact]
    public void Stopping_early_never_loses_a_word_that_is_alike_enough() => Gen.Select(Pair, Gen.Float[0.05f, 0.95f]).Sample((p, least) =>
    {
        var whole = Alike(p.Left, p.LeftSparse, p.Right, p.RightSparse);
        var early = Alike(p.Left, p.LeftSparse, p.Right, p.RightSparse, least);
        Assert.True(early == whole || (early == 0 && whole < least + 0.01f), $"{whole} became {early} at {least}");
    }, iter: 20_000);

    [Fact]
    public void It_is_the_same_both_ways() => Pair.Sample(p =>
        Assert.Equal(Alike(p.Left, p.LeftSparse, p.Right, p.RightSparse), Alike(p.Right, p.RightSparse, p.Left, p.LeftSparse), 5),
        seed: "0000000000008");

    [Fact]
    public void A_word_is_itself_and_nothing_is_more_alike() => Pair.Sample(p =>
    {
        Assert.Equal(1, Alike(p.Left, p.LeftSparse, p.Left, p.LeftSparse));
        Assert.InRange(Alike(p.Left, p.LeftSparse, p.Right, p.RightSparse), 0, 1);
    });

    [Theory]
    [InlineData("mohammed", "muhammad", "mohammed", "mahmoud")]
    [InlineData("qaddafi", "gadhafi", "qaddafi", "qabbani")]
    [InlineData("zubaryk", "zubarik", "zubaryk", "zubatov")]
    [InlineData("maria", "mariah", "maria", "mario")]
    [InlineData("jaafar", "djafar", "jaafar", "jabbar")]
    [InlineData("shcherbakov", "scherbakov", "shcherbakov", "sherbet")]
    [InlineData("hussein", "husayn", "hussein", "hassan")]
    [InlineData("chong", "jung", "chong", "kang")]
    public void Another_spelling_is_nearer_than_another_name(string left, string spelling, string same, string other) => Assert.True(
        Between(left, spelling) > Between(same, other) + 0.05f, $"{Between(left, spelling)} {Between(same, other)}");

    [Theory]
    [InlineData("زباريك", "zubarik")]
    [InlineData("مونتفارو", "montvaro")]
    [InlineData("حسين", "husayn")]
    [InlineData("خالد", "khalid")]
    public void A_script_without_its_vowels_meets_the_vowelled_word(string arabic, string latin)
    {
        var (left, right) = (Reading.Of(arabic), Reading.Of(latin));
        Assert.InRange(Alike(left.SoundsOf(0), true, right.SoundsOf(0), false), 0.85f, 1f);
    }

    [Theory]
    [InlineData("خالد", "walid")]
    [InlineData("سالم", "sami")]
    public void A_long_vowel_that_is_written_must_be_the_right_one(string arabic, string other)
    {
        var (left, right) = (Reading.Of(arabic), Reading.Of(other));
        Assert.InRange(Alike(left.SoundsOf(0), true, right.SoundsOf(0), false), 0f, 0.9f);
    }

    [Fact]
    public void No_sound_is_like_nothing_and_a_word_without_end_is_like_itself_alone()
    {
        var endless = Enumerable.Repeat(Sound.K, 100).ToArray();
        Assert.Equal(0, Alike([], false, [], false));
        Assert.Equal(0, Alike([Sound.K], false, [], true));
        Assert.Equal(1, Alike(endless, false, endless, true));
        Assert.Equal(0, Alike(endless, false, endless.AsSpan(1), false));
    }

    private static float Between(string left, string right) => Alike(Reading.Sounds(left), false, Reading.Sounds(right), false);

    private static float Alike(ReadOnlySpan<byte> left, bool leftSparse, ReadOnlySpan<byte> right, bool rightSparse, float least = 0) => SoundDistance.Similarity(
        left, leftSparse ? TokenTraits.SparseVowels : TokenTraits.None, right, rightSparse ? TokenTraits.SparseVowels : TokenTraits.None, least);
}
