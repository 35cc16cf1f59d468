using System.Globalization;
using Pillar.Review;
using Pillar.Review.Focus;
using Pillar.States;
using Xunit;

namespace Pillar.UnitTests.Review.Focus;

/// <summary>Reads and runs <c>specs/review/focus.md</c>.</summary>
public sealed class FocusSpec
{
    private const string File = "review/focus.md";

    private static readonly FindFocus Find = new();
    private static readonly FocusSource Facts = CommitmentGrid.Source(StatesModule.Load(), wider: false);
    private static readonly FocusView View = Find.View(Facts, within: null, CultureInfo.GetCultureInfo("en"), rounds: 100);

    [Fact]
    public void Marks_are_worth_what_the_spec_says()
    {
        var rows = Specs.Table(File, "Worth of a mark");
        Mark[] marks = [.. rows.Select(static row => MarkWords.Parse(row["mark"])!.Value)];
        var grid = new FocusGrid([.. rows.Select(static (_, i) => $"S{i}"), "SX"], [new FocusField("F", "T")], (s, _) => s < marks.Length ? marks[s] : Mark.X);

        Assert.All(rows.Index(), row => Assert.Equal(
            row.Item["worth"].Length == 0 ? -1 : 1 - double.Parse(row.Item["worth"], CultureInfo.InvariantCulture), new MarkPlanes(grid, [0]).Distance(row.Index, marks.Length)));
    }

    [Fact]
    public void Each_check_of_the_spec_is_made()
    {
        Assert.Equal(Enum.GetNames<FocusCheckKind>(), Specs.Table(File, "Counter-checks").Select(static row => row["check"]));
    }

    [Fact]
    public void Where_to_begin_is_what_the_bundled_facts_say()
    {
        Assert.All(Specs.Table(File, "Where to begin with a field"), row =>
        {
            var where = View.Where.Single(w => w.Field == row["field"]);
            Assert.Equal((row["group"], row["nearest"]), (where.Set, string.Join(' ', where.Nearest)));
        });
    }

    [Fact]
    public void States_with_the_same_open_fields_are_what_the_bundled_facts_say()
    {
        Assert.All(Specs.Table(File, "States with the very same open fields"), row => Assert.Contains(
            View.SameGaps, same => string.Join(' ', same.Cells.Select(static c => c.Field)) == row["open"] && string.Join(' ', same.States) == row["States"]));
    }

    [Fact]
    public void Every_figure_shows_its_date_and_both_languages_say_the_same_findings()
    {
        var french = Find.View(Facts, within: null, CultureInfo.GetCultureInfo("fr"), rounds: 100);

        Assert.All(View.Lags.Concat(View.Groups).Concat(View.SameGaps), static f => Assert.Matches("as of 20[0-9][0-9]-", f.Sentence));
        Assert.Equal(View.Lags.Concat(View.Groups).Select(static f => f.Holds), french.Lags.Concat(french.Groups).Select(static f => f.Holds));
        Assert.All(french.Lags, static f => Assert.Matches("au 20[0-9][0-9]-", f.Sentence));
    }
}
