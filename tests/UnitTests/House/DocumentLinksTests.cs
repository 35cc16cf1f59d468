using Xunit;

namespace Pillar.UnitTests.House;

public class DocumentLinksTests
{
    [Fact]
    public void Every_link_of_this_checkout_leads_somewhere() => Assert.Empty(DocumentLinks.Problems(SourceTree.Checkout));

    [Fact]
    public void A_link_to_a_missing_file_is_reported()
    {
        using var house = new Miniature().With("docs/guide.md", "See [lists](lists.md) and [the top](../README.md).").With("README.md", "");
        Assert.Equal(["docs/guide.md links to lists.md, which is not there"], DocumentLinks.Problems(house.Tree));
    }

    [Fact]
    public void A_link_to_a_missing_heading_is_reported()
    {
        using var house = new Miniature().With("docs/guide.md", "# First steps\n[a](#first-steps) [b](#second-steps)");
        Assert.Equal(["docs/guide.md links to #second-steps, a heading that is not there"], DocumentLinks.Problems(house.Tree));
    }

    [Fact]
    public void Folders_and_outside_addresses_and_code_pass()
    {
        using var house = new Miniature()
            .With("README.md", "[docs](docs/) [un](https://www.un.org/)\n```\n[x](y.md)\n```\n")
            .With("docs/guide.md", "");
        Assert.Empty(DocumentLinks.Problems(house.Tree));
    }

    [Fact]
    public void An_empty_house_does_not_pass()
    {
        using var house = new Miniature();
        Assert.Equal(["no document was found"], DocumentLinks.Problems(house.Tree));
    }
}
