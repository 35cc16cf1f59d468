using CsCheck;
using Pillar.Cli;
using Xunit;

namespace Pillar.UnitTests.Cli;

public sealed class WrappedTests
{
    [Fact]
    public void Further_lines_begin_under_the_first_word() =>
        Assert.Equal($"  - {Words("word", 15)}\n    {Words("word", 5)}\n", Text("  - ", Words("word", 20)));

    [Fact]
    public void A_word_wider_than_the_line_stands_whole() => Assert.Equal($"- {new string('x', 90)}\n", Text("- ", new string('x', 90)));

    [Fact]
    public void No_line_begins_with_a_mark_that_French_sets_after_a_space()
    {
        var lines = Text("", string.Concat(Enumerable.Repeat("mot ; ", 40))).Split('\n');
        Assert.DoesNotContain(lines, line => line.StartsWith(';'));
    }

    [Theory]
    [InlineData("abc", 3)]
    [InlineData("김정은", 6)]
    [InlineData("e\u0301", 1)]
    [InlineData("أنصار", 5)]
    public void Width_is_counted_in_columns(string text, int columns) => Assert.Equal(columns, Wrapped.Width(text));

    [Fact]
    public void Every_word_is_kept_and_lines_fit() =>
        Gen.String[Gen.Char['a', 'd'], 1, 30].Array[1, 40].Sample(words =>
        {
            var lines = Text("12. ", string.Join(' ', words)).TrimEnd('\n').Split('\n');
            Assert.Equal(words, lines.SelectMany((line, place) => line[4..].Split(' ')));
            Assert.All(lines, line => Assert.InRange(Wrapped.Width(line), 5, 80));
        });

    private static string Words(string word, int count) => string.Join(' ', Enumerable.Repeat(word, count));

    private static string Text(string lead, string text)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        Wrapped.Write(writer, lead, text);
        return writer.ToString();
    }
}
