using Xunit;

namespace Pillar.UnitTests.House;

public class ForbiddenNamesTests
{
    [Fact]
    public void No_folder_of_this_checkout_is_named_after_a_layer() => Assert.Empty(ForbiddenNames.Problems(SourceTree.Checkout));

    [Fact]
    public void A_folder_named_after_a_layer_is_reported()
    {
        using var house = new Miniature().With("src/States/Helpers/Text.cs", "");
        Assert.Equal(["src/States/Helpers is named after a layer, not after a thing of the field"], ForbiddenNames.Problems(house.Tree));
    }

    [Fact]
    public void An_empty_house_does_not_pass()
    {
        using var house = new Miniature();
        Assert.Equal(["no file was found"], ForbiddenNames.Problems(house.Tree));
    }
}
