using Pillar.Screening;
using Pillar.Vocabulary;
using Xunit;

namespace Pillar.UnitTests.Screening;

public class QueryChecksTests
{
    private static string Refusal(string name) => Assert.Throws<BadInputException>(() => QueryChecks.Name(name)).Message;

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("\t\n")]
    public void Nothing_is_no_name(string name) => Assert.Contains("found nothing", Refusal(name), StringComparison.Ordinal);

    [Theory]
    [InlineData("!?-")]
    [InlineData("...")]
    [InlineData("\u0301")]
    [InlineData("😀")]
    [InlineData("\uD800")]
    public void A_name_has_a_letter_or_a_digit(string name) => Assert.Contains("letter or digit", Refusal(name), StringComparison.Ordinal);

    [Theory]
    [InlineData("Zub\u202Earyk", "U+202E")]
    [InlineData("Zub\u202Daryk", "U+202D")]
    [InlineData("Zub\u2066aryk\u2069", "U+2066")]
    [InlineData("Zub\0aryk", "U+0000")]
    [InlineData("Zub\u001B[31maryk", "U+001B")]
    [InlineData("Zub\naryk", "U+000A")]
    [InlineData("Zub\u2028aryk", "U+2028")]
    [InlineData("Zub\u200Baryk", "U+200B")]
    [InlineData("Zub\uE000aryk", "U+E000")]
    public void What_would_make_a_name_read_otherwise_is_refused_by_its_number(string name, string number)
    {
        Assert.Contains(number, Refusal(name), StringComparison.Ordinal);
        Assert.DoesNotContain(name[3], Refusal(name));
    }

    [Theory]
    [InlineData("نرم\u200Cافزار")]
    [InlineData("क\u094D\u200Dष")]
    [InlineData("Zuba\u00ADryk")]
    [InlineData("\u200Fمحمد\u200E")]
    [InlineData("\uFEFFZubaryk")]
    public void What_spelling_needs_and_word_processors_leave_behind_is_taken(string name) => QueryChecks.Name(name);

    [Fact]
    public void Five_hundred_characters_are_taken_and_one_more_is_refused()
    {
        QueryChecks.Name(new string('z', 500));
        Assert.Contains("at most 500 characters, found 501", Refusal(new string('z', 501)), StringComparison.Ordinal);
    }

    [Fact]
    public void Ten_thousand_words_are_refused_in_one_short_line()
    {
        var line = Refusal(string.Concat(Enumerable.Repeat("Zubaryk ", 10_000)));
        Assert.InRange(line.Length, 1, 200);
        Assert.DoesNotContain('\n', line);
    }
}
