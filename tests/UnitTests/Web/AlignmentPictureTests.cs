using CsCheck;
using Pillar.Screening;
using Pillar.Web.Charts;
using Xunit;

namespace Pillar.UnitTests.Web;

public sealed class AlignmentPictureTests
{
    [Fact]
    public void Tokens_stand_in_the_order_of_their_own_name()
    {
        var layout = AlignmentLayout.Of("Arseni Vasilkow", "Vasilkov Arseny Petrovich", Invented.Hit.Alignment);

        Assert.Equal(["Arseni", "Vasilkow"], layout.Boxes(top: true).OrderBy(static b => b.X).Select(static b => b.Text));
        Assert.Equal(["Vasilkov", "Arseny", "Petrovich"], layout.Boxes(top: false).OrderBy(static b => b.X).Select(static b => b.Text));
    }

    [Fact]
    public void A_name_written_from_right_to_left_is_laid_out_from_right_to_left()
    {
        var layout = AlignmentLayout.Of("شركة النجم ٣٩", "شركة النجم ٢٦", Invented.Arabic.Alignment);

        Assert.Equal(["٣٩", "النجم", "شركة"], layout.Boxes(top: true).OrderBy(static b => b.X).Select(static b => b.Text));
    }

    [Fact]
    public void Boxes_of_one_row_never_overlap_and_stay_inside()
    {
        Gen.Select(Gen.String[Gen.Char.AlphaNumeric, 1, 30], Gen.String[Gen.Char.AlphaNumeric, 0, 30], Gen.Double[0, 1]).Array[1, 12].Sample(pairs =>
        {
            var layout = AlignmentLayout.Of("", "", [.. pairs.Select(static p => new TokenMatch(p.Item1, p.Item2, "exact", p.Item3, p.Item3))]);
            foreach (var top in new[] { true, false })
            {
                var row = layout.Boxes(top).OrderBy(static b => b.X).ToArray();
                Assert.All(row, b => Assert.InRange(b.X + b.Width, 0, layout.Width + 0.001));
                Assert.All(row.Zip(row.Skip(1)), static p => Assert.True(p.First.X + p.First.Width <= p.Second.X));
            }
        });
    }

    [Fact]
    public void A_heavier_token_is_wider()
    {
        var layout = AlignmentLayout.Of("a b", "a b", [new TokenMatch("a", "a", "exact", 1, 0.9), new TokenMatch("b", "b", "exact", 1, 0.1)]);
        var boxes = layout.Boxes(top: true).ToArray();

        Assert.True(boxes[0].Width > boxes[1].Width);
    }

    [Fact]
    public async Task The_picture_says_in_words_what_it_draws()
    {
        var html = await Rendered.Page<AlignmentPicture>(new() { ["Query"] = "Arseni Vasilkow", ["Hit"] = Invented.Hit, ["Id"] = "al1" });

        Assert.Contains("Arseni and Arseny: spelling, 90%.", html, StringComparison.Ordinal);
        Assert.Contains("role=\"img\"", html, StringComparison.Ordinal);
        Assert.Contains("aria-labelledby=\"al1-t al1-d\"", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("extra", "al-stub")]
    [InlineData("contradiction", "al-against")]
    public async Task What_did_not_meet_differs_by_shape(string how, string shape)
    {
        var pair = new TokenMatch(how == "extra" ? "" : "one", "two", how, 0, 1);
        var html = await Rendered.Page<AlignmentPicture>(new() { ["Query"] = "one", ["Hit"] = Invented.Hit with { Alignment = [pair] }, ["Id"] = "al1" });

        Assert.Contains(shape, html, StringComparison.Ordinal);
        Assert.DoesNotContain("al-for", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_word_in_another_script_has_its_reading_under_it_and_in_the_table()
    {
        var pair = new TokenMatch("Zubaryk", "Зубарик", "sound", 0.98, 1) { RightRead = "zubarik" };
        var html = await Rendered.Page<AlignmentPicture>(new() { ["Query"] = "Zubaryk", ["Hit"] = Invented.Hit with { Alignment = [pair] }, ["Id"] = "al1" });

        Assert.Contains(">zubarik</text>", html, StringComparison.Ordinal);
        Assert.Contains("(zubarik)</td>", html, StringComparison.Ordinal);
    }
}
