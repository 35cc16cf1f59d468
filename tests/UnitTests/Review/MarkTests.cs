using System.Globalization;
using CsCheck;
using Pillar.Review;
using Xunit;

namespace Pillar.UnitTests.Review;

public sealed class MarkTests
{
    private static readonly Gen<Mark[]> Marks = Gen.Enum<Mark>().Array[0, 60];

    [Theory]
    [InlineData("X", Mark.X)]
    [InlineData(" x ", Mark.X)]
    [InlineData("?", Mark.Unclear)]
    [InlineData("NA", Mark.NotApplicable)]
    [InlineData("na", Mark.NotApplicable)]
    [InlineData("", Mark.Blank)]
    [InlineData("  ", Mark.Blank)]
    public void A_cell_holds_one_of_the_four(string cell, Mark mark) => Assert.Equal(mark, MarkWords.Parse(cell));

    [Theory]
    [InlineData("no")]
    [InlineData("yes")]
    [InlineData("0")]
    [InlineData("XX")]
    [InlineData("-")]
    public void Anything_else_is_no_mark(string cell) => Assert.Null(MarkWords.Parse(cell));

    [Fact]
    public void Every_mark_reads_back_from_its_word() => Assert.All(Enum.GetValues<Mark>(), mark => Assert.Equal(mark, MarkWords.Parse(mark.Word())));

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public void A_blank_says_that_nothing_was_found_and_never_no(string language)
    {
        Assert.Equal("", Mark.Blank.Word());
        var meaning = ReviewModule.MeaningOf(Mark.Blank).In(CultureInfo.GetCultureInfo(language));
        Assert.DoesNotMatch(@"(?i)^\s*(no|non|none|absent)\b", meaning);
    }

    [Fact]
    public void What_does_not_apply_never_enters_a_denominator() => Marks.Sample(marks =>
    {
        var applicable = MarkCount.Of(marks.Where(static mark => mark != Mark.NotApplicable));
        var all = MarkCount.Of(marks);
        Assert.Equal((applicable.Counted, applicable.Share), (all.Counted, all.Share));
        Assert.Equal(marks.Length, all.All);
    });

    [Fact]
    public void No_counted_field_gives_no_share_rather_than_zero()
    {
        Assert.Null(default(MarkCount).Share);
        Assert.Null(MarkCount.Of([Mark.NotApplicable]).Share);
        Assert.Equal(0, MarkCount.Of([Mark.Blank]).Share);
    }

    [Fact]
    public void Counts_of_two_sets_add_up_to_the_count_of_both() => Gen.Select(Marks, Marks).Sample((a, b) =>
        Assert.Equal(MarkCount.Of([.. a, .. b]), MarkCount.Of(a) + MarkCount.Of(b)));
}
