using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.AspNetCore.Http;
using Pillar.Web.Language;
using Xunit;

namespace Pillar.UnitTests.Web;

public sealed partial class WordsTests
{
    private static readonly string Web = Path.GetFullPath(Path.Combine(Here(), "..", "..", "..", "src", "Web"));

    [Fact]
    public void English_and_French_have_the_same_texts()
    {
        var english = Keys("WebText.resx");

        Assert.NotEmpty(english);
        Assert.Equal(english.Keys.Order(StringComparer.Ordinal), Keys("WebText.fr.resx").Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void English_and_French_fill_the_same_places()
    {
        var french = Keys("WebText.fr.resx");

        Assert.All(Keys("WebText.resx"), text => Assert.Equal(Places(text.Value), Places(french[text.Key])));
    }

    [Fact]
    public void Every_text_a_page_names_exists()
    {
        var known = Keys("WebText.resx");
        var named = Directory.EnumerateFiles(Web, "*.razor", SearchOption.AllDirectories)
            .SelectMany(static file => NamedText().Matches(File.ReadAllText(file)).Select(static m => m.Groups[1].Value)).ToArray();

        Assert.True(named.Length > 50, "the pages were read");
        Assert.All(named, key => Assert.Contains(key, (IDictionary<string, string>)known));
    }

    [Theory]
    [InlineData("en", "1,234", "91.2%")]
    [InlineData("fr", "1\u202F234", "91,2\u00A0%")]
    public void Figures_are_written_as_the_language_writes_them(string language, string number, string percent)
    {
        var words = new Words(CultureInfo.GetCultureInfo(language));

        Assert.Equal(number, words.Number(1234));
        Assert.Equal(percent, words.Percent(0.912));
    }

    [Theory]
    [InlineData("?lang=fr", "", "en", "fr")]
    [InlineData("", "pillar-lang=fr", "en", "fr")]
    [InlineData("", "", "de, fr-CH;q=0.8, en;q=0.5", "fr")]
    [InlineData("", "", "de", "en")]
    [InlineData("?lang=xx", "", "", "en")]
    public void The_address_outranks_the_cookie_and_the_cookie_the_browser(string query, string cookie, string accepts, string expected)
    {
        var request = new DefaultHttpContext().Request;
        request.QueryString = new QueryString(query);
        request.Headers.Cookie = cookie;
        request.Headers.AcceptLanguage = accepts;

        Assert.Equal(expected, PageLanguage.Of(request).Name);
    }

    private static Dictionary<string, string> Keys(string file) => XDocument.Load(Path.Combine(Web, "Resources", file)).Root!
        .Elements("data").ToDictionary(static d => d.Attribute("name")!.Value, static d => d.Element("value")!.Value);

    private static IEnumerable<string> Places(string text) => PlaceInText().Matches(text).Select(static m => m.Value).Order(StringComparer.Ordinal);

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;

    [GeneratedRegex("""T(?:\[|\.With\()"([A-Za-z_]+)"[\],)]""")]
    private static partial Regex NamedText();

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex PlaceInText();
}
