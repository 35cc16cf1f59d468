using Pillar.Bench.Trials;
using Xunit;

namespace Pillar.UnitTests.Bench;

public class SlipsTests
{
    private const string Name = "Abdul Karim Samplevich";

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void The_same_errors_are_made_at_every_run(int errors) =>
        Assert.Equal(Slips.Of(Name, errors).ToArray(), Slips.Of(Name, errors).ToArray());

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void No_variant_is_the_name_itself(int errors) =>
        Assert.All(Slips.Of(Name, errors), slip => Assert.NotEqual(Name, slip.Text));

    [Theory]
    [InlineData("letter replaced", 0)]
    [InlineData("letter dropped", -1)]
    [InlineData("letter inserted", 1)]
    [InlineData("letters swapped", 0)]
    public void An_error_of_a_letter_changes_the_length_as_its_kind_does(string kind, int longer) =>
        Assert.Equal(Name.Length + longer, Slips.Of(Name, 1).Single(slip => slip.Kind == kind).Text.Length);

    [Fact]
    public void A_word_is_dropped_only_where_two_are_left()
    {
        Assert.Contains(Slips.Of(Name, 1), slip => slip.Kind == "word dropped" && slip.Text.Split(' ').Length == 2);
        Assert.DoesNotContain(Slips.Of("Karim Samplevich", 1), slip => slip.Kind == "word dropped");
    }

    [Fact]
    public void The_halves_share_no_row_and_are_about_equal()
    {
        var tuning = Enumerable.Range(0, 2000).Count(i => SplitHalf.Tuning.Holds($"QDi.{i:000}"));
        var heldOut = Enumerable.Range(0, 2000).Count(i => SplitHalf.HeldOut.Holds($"QDi.{i:000}"));
        Assert.Equal(2000, tuning + heldOut);
        Assert.InRange(tuning, 850, 1150);
    }
}
