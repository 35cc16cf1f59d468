using Xunit;

namespace Pillar.UnitTests.House;

public class OfficialFilesTests
{
    [Fact]
    public void No_file_of_this_checkout_is_a_file_of_the_test_data() =>
        Assert.Empty(OfficialFiles.Problems(SourceTree.Checkout, TestData.Folder("")));

    [Fact]
    public void A_copy_of_an_official_file_is_reported()
    {
        using var data = new Miniature().With("lists/list.xml", "<list/>").With("README.md", "same");
        using var house = new Miniature().With("samples/copied.xml", "<list/>").With("samples/own.xml", "<mine/>").With("README.md", "same");
        Assert.Equal(
            ["samples/copied.xml is a file of the test data, which must not be committed"],
            OfficialFiles.Problems(house.Tree, data.Tree.Root));
    }

    [Fact]
    public void An_empty_folder_of_test_data_does_not_pass()
    {
        using var data = new Miniature();
        using var house = new Miniature().With("README.md", "");
        Assert.Equal([$"{data.Tree.Root} holds no file to compare with"], OfficialFiles.Problems(house.Tree, data.Tree.Root));
    }
}
