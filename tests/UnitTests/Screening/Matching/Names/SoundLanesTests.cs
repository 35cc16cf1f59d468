using CsCheck;
using Pillar.Screening.Matching.Names;
using Xunit;

namespace Pillar.UnitTests.Screening.Matching.Names;

public class SoundLanesTests
{
    private static readonly Gen<byte[]> Word = Gen.Byte[Sound.A, Sound.Zero].Array[1, 14];
    private static readonly Gen<byte[]> Near = Gen.Byte[Sound.A, Sound.Y].Array[1, 5];
    private static readonly Gen<byte> Way = Gen.Byte[0, WaysToRead.Count - 1];

    [Fact]
    public void Sixteen_words_at_once_are_told_apart_as_one_by_one() =>
        Gen.Select(Gen.OneOf(Word, Near), Way, Gen.OneOf(Word, Near).Array[1, SoundLanes.Count], Way, Gen.Float[0f, 0.95f]).Sample((left, leftWay, others, way, least) =>
        {
            var (l, r) = (WaysToRead.Of(leftWay), WaysToRead.Of(way));
            if (SoundScheme.Between(l, r) is not { } scheme)
            {
                return;
            }

            var oneByOne = Enumerable.Range(0, others.Length).Where(i => SoundDistance.Similarity(left, l, others[i], r, least) >= least);
            Assert.Equal(oneByOne, Reached(new SoundLanes(scheme), left, others, least));
        }, iter: 5_000);

    [Fact]
    public void Lanes_are_free_again_once_they_were_read()
    {
        var lanes = new SoundLanes(SoundScheme.Plain);
        byte[] kamal = [Sound.K, Sound.A, Sound.M, Sound.A, Sound.L], rot = [Sound.R, Sound.O, Sound.T];
        Assert.Equal([0, 2], Reached(lanes, kamal, [kamal, rot, kamal], 0.9f));
        Assert.Equal([0], Reached(lanes, rot, [rot], 0.9f));
        Assert.Empty(Reached(lanes, rot, [], 0.9f));
    }

    [Fact]
    public void A_word_that_no_lane_can_hold_is_known_beforehand()
    {
        Assert.True(SoundLanes.CanTake([Sound.K]));
        Assert.False(SoundLanes.CanTake([]));
        Assert.False(SoundLanes.CanTake([Sound.K, Sound.Zero + 9]));
        Assert.False(SoundLanes.CanTake(Enumerable.Repeat(Sound.K, 15).ToArray()));
    }

    [Theory]
    [InlineData(0, nameof(TokenTraits.None))]
    [InlineData(1, nameof(TokenTraits.SparseVowels))]
    [InlineData(2, nameof(TokenTraits.Korean))]
    [InlineData(4, nameof(TokenTraits.HanRead))]
    public void A_way_to_read_is_a_number_and_back(byte way, string traits)
    {
        var read = Enum.Parse<TokenTraits>(traits);
        Assert.Equal(read, WaysToRead.Of(way));
        Assert.Equal(way, WaysToRead.Of(read | TokenTraits.Known | TokenTraits.Joined));
    }

    private static int[] Reached(SoundLanes lanes, byte[] left, byte[][] others, float least)
    {
        for (var i = 0; i < others.Length; i++)
        {
            lanes.Take(i, others[i]);
        }

        Assert.Equal(others.Length == SoundLanes.Count, lanes.IsFull);
        return lanes.Reach(left, least).ToArray();
    }
}
