using Xunit;

namespace Pillar.UnitTests.House;

public class FileSizesTests
{
    private static readonly string LongText = string.Concat(Enumerable.Repeat("// line\n", 301));

    [Fact]
    public void Every_long_file_of_this_checkout_has_its_reason() => Assert.Empty(FileSizes.Problems(SourceTree.Checkout));

    [Fact]
    public void A_long_file_without_a_reason_is_reported()
    {
        using var house = new Miniature().With("src/States/Long.cs", LongText);
        Assert.Equal(["src/States/Long.cs has 301 lines and no reason in eng/long-files.txt"], FileSizes.Problems(house.Tree));
    }

    [Fact]
    public void A_long_file_with_a_reason_passes()
    {
        using var house = new Miniature().With("src/States/Long.cs", LongText).With(FileSizes.ReasonsFile, "# reviewed\nsrc/States/Long.cs: one table");
        Assert.Empty(FileSizes.Problems(house.Tree));
    }

    [Fact]
    public void An_excuse_for_a_file_that_is_not_long_is_reported()
    {
        using var house = new Miniature().With("src/States/Short.cs", "").With(FileSizes.ReasonsFile, "src/States/Short.cs: one table");
        Assert.Equal(["eng/long-files.txt excuses src/States/Short.cs, which is not long"], FileSizes.Problems(house.Tree));
    }

    [Fact]
    public void A_file_larger_than_a_megabyte_is_reported()
    {
        using var house = new Miniature().With("data/big.csv", new string('x', 1024 * 1024 + 1));
        Assert.Equal(["data/big.csv is larger than a megabyte"], FileSizes.Problems(house.Tree));
    }
}
