using System.Globalization;
using Pillar.Review;
using Pillar.Review.Focus;
using Pillar.Review.Records;
using Pillar.Review.Templates;
using Xunit;

namespace Pillar.UnitTests.Review.Focus;

/// <summary>A finding on marks is held against another template, over the fields that a person confirmed to ask the same.</summary>
public sealed class OtherTemplateTests : IDisposable
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");
    private static readonly DateOnly Day = new(2026, 6, 30);

    /// <summary>The same fields under other ids.</summary>
    private static readonly LearntTemplate Copy = LearntTemplate.Of(
        "copy", OperativeText.Adopted, [.. OperativeText.Template.Fields.Select(static field => field with { Id = "copy." + field.Id })], ("copy.txt", ""));

    private readonly ReviewHome home = new();

    private readonly List<string> states;

    /// <summary>Fifteen African States with nothing found on the nuclear prohibitions where twenty-five others have X, a tenth of the marks turned over.</summary>
    public OtherTemplateTests()
    {
        string[] behind = [.. home.Module.StateBook.Set("african").States.Take(15)];
        states = [.. behind, .. home.Module.StateBook.Set("weog").States.Take(25)];
        var random = new Random(1540);
        var rows = states.SelectMany(state => OperativeText.Template.Fields.Take(44).Select(field =>
            behind.Contains(state) == (random.NextDouble() < 0.1) ? $"{state},{field.Id},X,2025-01-01,Act,2020-01-01" : $"{state},{field.Id},,2025-01-01,,"));
        Assert.Empty(home.Import([.. rows]).Problems);
        home.Module.Templates.Keep(Copy, home.Audit);
    }

    public void Dispose() => home.Dispose();

    [Fact]
    public void Under_a_template_that_shows_the_same_each_finding_holds_as_far_as_it_does_here()
    {
        Confirm();
        Mirror(static mark => mark);
        var view = View();
        Assert.NotEmpty(view.Lags);
        Assert.All(view.Lags, static lag => Assert.Equal(Holds(lag, "Chance"), Holds(lag, "OtherTemplate")));
        Assert.Contains(view.Lags, static lag => lag.Set == "african" && lag.Holds == true);
        Assert.NotEmpty(view.Groups);
        Assert.All(view.Groups, static group => Assert.True(Holds(group, "OtherTemplate")));
        Assert.Contains(view.Notes, note => note.Contains($"{Copy.Template.Code}: over 258 fields", StringComparison.Ordinal) && note.Contains("40 of 40 States", StringComparison.Ordinal));
    }

    [Fact]
    public void A_finding_that_the_other_template_does_not_show_does_not_hold_and_says_so()
    {
        Confirm();
        Mirror(static mark => mark == Mark.NotApplicable ? mark : Mark.X);
        var view = View();
        Assert.NotEmpty(view.Lags);
        Assert.All(view.Lags, static lag => Assert.False(lag.Holds));
        Assert.All(view.Lags, static lag => Assert.Equal("Does not hold under the other template.", lag.Checks.Single(static c => c.Kind == "OtherTemplate").Sentence));
    }

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public void Without_marks_or_without_a_confirmed_cross_walk_nothing_is_held_against_it_and_that_is_said(bool confirmed, bool marks)
    {
        if (confirmed)
        {
            Confirm();
        }

        if (marks)
        {
            Mirror(static mark => mark);
        }

        var view = View();
        Assert.All(view.Lags, static lag => Assert.DoesNotContain(lag.Checks, static c => c.Kind == "OtherTemplate"));
        Assert.Contains("Nothing was held against another template: there is none with marks and a confirmed cross-walk.", view.Notes);
    }

    [Fact]
    public void A_State_without_a_record_under_the_other_template_leaves_its_denominators()
    {
        Confirm();
        Mirror(static mark => mark, states[0]);
        var source = Source(null);
        Assert.Equal(40, source.OtherTemplate!.States.Count);
        Assert.All(Enumerable.Range(0, 258), field => Assert.Equal(Mark.NotApplicable, source.OtherTemplate[source.OtherTemplate.StateAt(states[1]), field]));
        Assert.Equal(1, source.Other!.Recorded);
    }

    [Fact]
    public void A_cross_walk_confirmed_after_a_cycle_was_frozen_changes_none_of_its_findings()
    {
        Mirror(static mark => mark);
        var (cycle, _) = home.Module.FreezeCycle(home.Audit, home.Clock).Run("2026", home.Module.StateBook.Set("members"), new(OperativeText.Template, Day), ReviewHome.Anna);
        var then = FocusJson.Of(View(cycle!.At));
        Confirm();
        Assert.Equal(then, FocusJson.Of(View(home.Module.Cycles.Require("2026").At)));
        Assert.NotEqual(then, FocusJson.Of(View()));
        var (later, _) = home.Module.FreezeCycle(home.Audit, home.Clock).Run("later", home.Module.StateBook.Set("members"), new(OperativeText.Template, Day), ReviewHome.Anna);
        Assert.Equal(FocusJson.Of(View(later!.At)), FocusJson.Of(View(home.Module.Cycles.Require("later").At)));
        Assert.Contains("crosswalks\t1\n", later.Figures, StringComparison.Ordinal);
        Assert.True(home.Module.Cycles.Check(home.Module.Cycles.Require("later")).Same);
    }

    private static bool? Holds(FindingView finding, string check) => finding.Checks.Single(c => c.Kind == check).Holds;

    private void Confirm() =>
        home.Module.Templates.Keep(new CrossWalk(Copy.Template, OperativeText.Template, [.. Enumerable.Range(0, 258).Select(static place => (place, place))]), home.Audit);

    /// <summary>Records under the other template what each State's record shows here, changed.</summary>
    private void Mirror(Func<Mark, Mark> change, params string[] only)
    {
        var rows = states.Where(state => only.Length == 0 || only.Contains(state)).Select(state => home.Show(state, Day)).SelectMany(record => OperativeText.Template.Fields.Select(field =>
        {
            var mark = change(record.Of(field));
            return $"{record.State.Code},{Copy.Template.Code},copy.{field.Id},{mark.Word()},2026-01-01,{(mark is Mark.X or Mark.Unclear ? "Act,2020-01-01" : ",")}";
        }));
        var outcome = home.ImportText("state,template,field,mark,as_of,citation,dated\n" + string.Join('\n', rows) + "\n");
        Assert.Empty(outcome.Problems);
    }

    private FocusSource Source(MatrixQuestion? at) => home.Module.Marks(home.Module.StateBook.Set(StateBook.Members), at ?? new(OperativeText.Template, Day));

    private FocusView View(MatrixQuestion? at = null) => home.Module.FindFocus.View(Source(at), within: null, English, rounds: 100);
}
