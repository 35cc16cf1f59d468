using System.Text;
using System.Xml;
using Pillar.Platform.Input;
using Pillar.Vocabulary;
using Xunit;

namespace Pillar.UnitTests.Platform.Input;

public sealed class InputXmlTests
{
    [Fact]
    public void Elements_are_read_without_comments_and_space()
    {
        using var reader = InputXml.Reader(Of("<list><!-- x -->\n  <name>Ivan &amp; Sons</name>\n</list>"));
        Assert.True(reader.ReadToFollowing("name"));
        Assert.Equal("Ivan & Sons", reader.ReadElementContentAsString());
    }

    [Theory]
    [InlineData("<list>\n<name>Ivan</nam></list>", 2)]
    [InlineData("<list>\n<name>\nIvan", 3)]
    [InlineData("<list>\n<name a='1' a='2'/></list>", 2)]
    [InlineData("<list>\n\u0001</list>", 2)]
    [InlineData("no xml at all", 1)]
    [InlineData("", 1)]
    [InlineData("<a/>\n<b/>", 2)]
    public void Malformed_and_cut_off_files_name_the_line(string xml, int line) =>
        Assert.Equal($"test line {line}", Assert.Throws<BadInputException>(() => ReadAll(Of(xml))).Place);

    [Theory]
    [InlineData("<!DOCTYPE a [<!ENTITY x 'ha'><!ENTITY y '&x;&x;&x;&x;&x;&x;'>]><a>&y;</a>")]
    [InlineData("<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>")]
    [InlineData("<!DOCTYPE a SYSTEM 'https://example.org/a.dtd'><a/>")]
    public void Billion_laughs_and_external_entities_are_refused(string xml)
    {
        var bad = Assert.Throws<BadInputException>(() => ReadAll(Of(xml)));
        Assert.Equal(("test line 1", "well-formed XML without a document type"), (bad.Place, bad.Expected));
    }

    [Fact]
    public void An_entity_nobody_declared_is_refused() => Assert.Throws<BadInputException>(() => ReadAll(Of("<a>&x;</a>")));

    [Fact]
    public void Nesting_beyond_the_limit_is_refused()
    {
        ReadAll(Of(Nested(InputXml.MostDepth)));
        Assert.Contains("nested", Assert.Throws<BadInputException>(() => ReadAll(Of(Nested(100_000)))).Expected, StringComparison.Ordinal);
    }

    [Fact]
    public void Bytes_that_are_not_in_the_declared_encoding_are_refused() =>
        Assert.Throws<BadInputException>(() => ReadAll(InputTextTests.Input([.. "<a>"u8, 0xE9, .. "</a>"u8])));

    [Fact]
    public void A_file_in_another_declared_encoding_is_read() =>
        ReadAll(InputTextTests.Input([.. "<?xml version='1.0' encoding='ISO-8859-1'?><a>"u8, 0xE9, .. "</a>"u8]));

    private static string Nested(int depth) =>
        string.Concat(Enumerable.Repeat("<a>", depth)) + string.Concat(Enumerable.Repeat("</a>", depth));

    private static InputStream Of(string xml) => InputTextTests.Input(Encoding.UTF8.GetBytes(xml));

    private static void ReadAll(InputStream input)
    {
        using var reader = InputXml.Reader(input);
        while (reader.Read())
        {
            _ = reader.NodeType is XmlNodeType.Text ? reader.Value : null;
        }
    }
}
