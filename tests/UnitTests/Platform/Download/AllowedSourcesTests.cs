using Pillar.Platform.Download;
using Pillar.Vocabulary;
using Xunit;

namespace Pillar.UnitTests.Platform.Download;

public class AllowedSourcesTests
{
    private static readonly AllowedSources Sources = new(["https://lists.example.org/public/", "https://one.example.org/file.xml"]);

    [Theory]
    [InlineData("https://lists.example.org/public/un.xml", true)]
    [InlineData("https://LISTS.example.org/public/a/b?x=1", true)]
    [InlineData("https://one.example.org/file.xml", true)]
    [InlineData("https://one.example.org/file.xml.exe", false)]
    [InlineData("http://lists.example.org/public/un.xml", false)]
    [InlineData("https://lists.example.org/private/un.xml", false)]
    [InlineData("https://lists.example.org/public/../private/un.xml", false)]
    [InlineData("https://lists.example.org/public", false)]
    [InlineData("https://lists.example.org.evil.example/public/un.xml", false)]
    [InlineData("https://lists.example.org@evil.example/public/un.xml", false)]
    [InlineData("https://user@lists.example.org/public/un.xml", false)]
    [InlineData("https://lists.example.org:8443/public/un.xml", false)]
    [InlineData("https://evil.example/https://lists.example.org/public/", false)]
    [InlineData("file:///etc/passwd", false)]
    public void Only_what_stands_below_an_allowed_address_is_allowed(string address, bool allowed) =>
        Assert.Equal(allowed, Sources.Allows(new Uri(address)));

    [Theory]
    [InlineData("http://lists.example.org/")]
    [InlineData("lists.example.org")]
    [InlineData("ftp://lists.example.org/")]
    public void An_allowed_address_must_be_https(string address) =>
        Assert.Throws<BadInputException>(() => new AllowedSources([address]));
}
