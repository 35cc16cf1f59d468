using Pillar.Screening.Validation;
using Xunit;

namespace Pillar.UnitTests.Screening;

/// <summary>Witness: sha256sum over seed, line feed and key gives a 2e79…, b 410d…, c c4be…, d 45c6…, e fbb5….</summary>
public class DrawTests
{
    [Fact]
    public void Those_stay_whose_hash_is_the_smallest_whatever_their_order()
    {
        foreach (var keys in new[] { "abcde", "edcba", "cabed", "aabbccddee" })
        {
            var draw = new Draw<char>("1540", 3);
            keys.ToList().ForEach(key => draw.Offer($"{key}", key));
            Assert.Equal("abd", new string([.. draw.Drawn]));
        }
    }

    [Theory]
    [InlineData("Ada Invented", 0, "letter-left-out:Ada nvented;letters-swapped:Ada nIvented;letter-other:Ada Jnvented;two-letters-other:Ada Jnwented;word-left-out:Invented;words-turned:Invented Ada;initial:A Invented;word-other:Lovelorn Invented")]
    [InlineData("Ada", 0, "")]
    public void Typical_changes_are_these(string name, int place, string made) =>
        Assert.Equal(made, string.Join(';', TypicalChanges.Of(name, place, "Eva Lovelorn").Select(static change => $"{change.Word}:{change.Name}")));
}
