using Pillar.Screening;
using Pillar.Vocabulary;
using Xunit;

namespace Pillar.UnitTests.Screening;

public sealed class ThresholdsTests
{
    [Fact]
    public void Nothing_said_means_the_shipped_ones() => Assert.Equal(Thresholds.Shipped, Thresholds.Read(null, " ", Thresholds.Shipped));

    [Fact]
    public void Both_can_be_set() => Assert.Equal(new Thresholds(0.65, 0.9), Thresholds.Read("0.65", "0.9", Thresholds.Shipped));

    [Theory]
    [InlineData("0,7", null, "possible")]
    [InlineData("0", null, "possible")]
    [InlineData("NaN", null, "possible")]
    [InlineData("1e-1", null, "possible")]
    [InlineData(null, "1.01", "strong")]
    [InlineData(null, "much", "strong")]
    [InlineData("0.95", null, "strong")]
    [InlineData("0.9", "0.8", "strong")]
    public void A_score_that_cannot_be_one_is_refused_by_name(string? possible, string? strong, string place) =>
        Assert.Equal(place, Assert.Throws<BadInputException>(() => Thresholds.Read(possible, strong, Thresholds.Shipped)).Place);
}
