using System.Text.RegularExpressions;
using System.Xml.Linq;
using Xunit;

namespace Pillar.UnitTests.House;

/// <summary>A colon, semicolon, question or exclamation mark, quotation mark or per cent sign never begins a line in French: the space before it does not break.</summary>
public partial class FrenchTypographyTests
{
    [Fact]
    public void No_mark_stands_behind_a_space_that_breaks()
    {
        var files = SourceTree.Checkout.Ending(".fr.resx").Select(SourceTree.Checkout.FullPath).ToArray();
        Assert.NotEmpty(files);
        Assert.Empty(files.SelectMany(static file => Sentences(file).Where(static s => Breaks().IsMatch(s.Value)).Select(s => $"{Path.GetFileName(file)}, {s.Key}: {s.Value}")));
    }

    [Theory]
    [InlineData("trouvé : rien", true)]
    [InlineData("trouvé\u00A0: rien", false)]
    [InlineData("« Nom »", true)]
    [InlineData("«\u00A0Nom\u00A0»", false)]
    [InlineData("12\u202F%", false)]
    [InlineData("https://exemple", false)]
    public void A_space_that_breaks_is_seen(string text, bool breaks) => Assert.Equal(breaks, Breaks().IsMatch(text));

    private static IEnumerable<(string Key, string Value)> Sentences(string file) =>
        XDocument.Load(file).Descendants("data").Select(static data => ((string)data.Attribute("name")!, (string)data.Element("value")!));

    [GeneratedRegex("( [:;?!»%])|(« )")]
    private static partial Regex Breaks();
}
