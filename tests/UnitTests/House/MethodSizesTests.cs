using Xunit;

namespace Pillar.UnitTests.House;

public class MethodSizesTests
{
    [Fact]
    public void Every_method_of_this_checkout_is_short_and_has_few_parameters() => Assert.Empty(MethodSizes.Problems(SourceTree.Checkout));

    [Fact]
    public void A_method_of_more_than_sixty_lines_is_reported()
    {
        using var house = Holding("void Long()\n{\n" + string.Concat(Enumerable.Repeat("    Next();\n", 60)) + "}");
        Assert.Equal(["src/States/Thing.cs(3): Long has 63 lines; 60 at most"], MethodSizes.Problems(house.Tree));
    }

    [Fact]
    public void A_method_with_six_parameters_is_reported()
    {
        using var house = Holding("void Many(int a, int b, int c, int d, int e, int f) { }");
        Assert.Equal(["src/States/Thing.cs(3): Many has 6 parameters; 5 at most"], MethodSizes.Problems(house.Tree));
    }

    [Fact]
    public void A_class_made_from_six_parameters_is_reported()
    {
        using var house = new Miniature().With("src/States/Thing.cs", "class Many(int a, int b, int c, int d, int e, int f);");
        Assert.Equal(["src/States/Thing.cs(1): Many has 6 parameters; 5 at most"], MethodSizes.Problems(house.Tree));
    }

    [Fact]
    public void A_record_may_carry_more_than_five_values()
    {
        using var house = new Miniature().With("src/States/Thing.cs", "record Many(int A, int B, int C, int D, int E, int F);");
        Assert.Empty(MethodSizes.Problems(house.Tree));
    }

    [Fact]
    public void An_empty_house_does_not_pass()
    {
        using var house = new Miniature();
        Assert.Equal(["no source file was found"], MethodSizes.Problems(house.Tree));
    }

    private static Miniature Holding(string member) => new Miniature().With("src/States/Thing.cs", $"class Thing\n{{\n{member}\n}}\n");
}
