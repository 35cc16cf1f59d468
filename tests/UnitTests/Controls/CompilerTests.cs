using Pillar.Controls.Compiling;
using Pillar.Controls.Lists;
using Xunit;

namespace Pillar.UnitTests.Controls;

/// <summary>The grammar of control lists in invented words.</summary>
public class CompilerTests
{
    [Theory]
    [InlineData("Widgets having a mass exceeding 5 kg", "mass", "> 5 kg")]
    [InlineData("Widgets having a mass of 5 kg or more", "mass", ">= 5 kg")]
    [InlineData("Widgets with a mass not exceeding 5 kg", "mass", "<= 5 kg")]
    [InlineData("Widgets with a “run-out” equal to or less (better) than 0.9 µm", "run-out", "<= 0.9 µm")]
    [InlineData("Widgets having an error less (better) than 0.0004 mm", "error", "< 0.0004 mm")]
    [InlineData("Widgets having an output power greater than 5 W but not exceeding 50 W", "output power", "> 5 W <= 50 W")]
    [InlineData("Widgets having an output power of 5 W or more, but less than 50 W", "output power", ">= 5 W < 50 W")]
    [InlineData("Widgets operating at frequencies exceeding 3.2 GHz up to and including 6.8 GHz", "frequencies", "> 3.2 GHz <= 6.8 GHz")]
    [InlineData("Widgets having a wavelength between 8 and 14 µm", "wavelength", ">= 8 µm <= 14 µm")]
    [InlineData("Widgets “capable of” an ultimate tensile strength of 1,950 MPa or more, at 293 K (20 °C)", "ultimate tensile strength", ">= 1950 MPa")]
    [InlineData("Widgets 75 mm or more in length", "length", ">= 75 mm")]
    public void A_number_with_words_that_compare_is_a_limit(string text, string quantity, string bounds)
    {
        var limit = Assert.Single(Compile(text).Rule!.Leaves().OfType<Limit>());
        Assert.Equal((quantity, bounds), (limit.Quantity, Bounds(limit)));
    }

    [Fact]
    public void The_same_bound_in_other_units_and_the_place_it_is_measured_belong_to_the_limit()
    {
        var limit = Assert.Single(Compile("Widgets having a strength exceeding 453 K (180 °C) at 0.1 MPa").Rule!.Leaves().OfType<Limit>());
        Assert.Equal(["453 K", "180 °C", "0.1 MPa"], limit.Measures.Select(static m => m.ToString()));
        Assert.Contains("0.1 MPa", limit.Stated.Condition);
    }

    [Fact]
    public void And_binds_before_or()
    {
        var rule = Assert.IsType<AllOf>(Compile("Widgets having a mass exceeding 5 kg and a length exceeding 1 m, or a speed exceeding 3 m/s").Rule);
        Assert.IsType<Fact>(rule.Rules[0]);
        var choice = Assert.IsType<AnyOf>(rule.Rules[1]);
        Assert.Equal(2, Assert.IsType<AllOf>(choice.Rules[0]).Rules.Count);
        Assert.Equal("> 3 m/s", Bounds(Assert.IsType<Limit>(choice.Rules[1])));
    }

    [Fact]
    public void What_is_excepted_is_none_of()
    {
        var rule = Assert.IsType<AllOf>(Compile("Widgets, other than those controlled by 1C001, having a mass exceeding 5 kg").Rule);
        Assert.Equal(["1C001"], Assert.IsType<Fact>(Assert.IsType<NoneOf>(rule.Rules[1]).Rule).Codes);
        Assert.IsType<Limit>(rule.Rules[2]);
    }

    [Fact]
    public void A_number_that_nothing_compares_is_left_to_a_person()
    {
        var compiled = Compile("Widgets rated 5 kg");
        Assert.Equal("Widgets rated 5 kg", Assert.Single(compiled.Rule!.Leaves().OfType<Unread>()).Text);
        Assert.Equal((0, 1), (compiled.Predicates, compiled.LeftToRead));
    }

    [Fact]
    public void All_and_any_of_the_following_join_the_items_below()
    {
        var rule = Compile("Widgets as follows (see List of Items Controlled).", ("a", "Blue ones having all of the following:"), ("a.1", "A mass exceeding 5 kg; and"), ("a.2", "A length exceeding 1 m;"), ("b", "[Reserved]"), ("c", "Red ones.")).Rule!;
        var items = Assert.IsType<AnyOf>(Assert.IsType<AllOf>(rule).Rules[1]);
        Assert.Equal(["1C999.a", "1C999.c"], items.Rules.Cast<ItemRule>().Select(static item => item.Id));
        var blue = Assert.IsType<AllOf>(((ItemRule)items.Rules[0]).Rule);
        Assert.Equal(["1C999.a#1", "1C999.a.1#1", "1C999.a.2#1"], blue.Leaves().Select(static leaf => leaf.Id));
    }

    [Fact]
    public void A_decontrol_note_is_a_rule_of_its_own()
    {
        var list = Supplement.Read(Supplement.Of(Supplement.Entry("1C999", "Widgets.", "<P>a. Widgets.</P><NOTE><HED>Note:</HED><P>1C999.a does not control:</P><P>a. Widgets having all of the following:</P><P>1. A mass not exceeding 1 kg; and</P><P>2. A length not exceeding 2 m;</P><P>b. Toys.</P></NOTE>")));
        var note = Assert.Single(EntryCompiler.Compile(list.Entries[0]).TakenOut);
        Assert.Equal("1C999.a", note.Of);
        var choice = Assert.IsType<AnyOf>(note.Rule);
        Assert.Equal(2, choice.Rules[0].Leaves().Count(static leaf => leaf is Limit));
    }

    private static string Bounds(Limit limit) => string.Join(' ', new[]
    {
        limit.Lower is { } lower ? $"{(lower.Inclusive ? ">=" : ">")} {lower.Measure}" : "",
        limit.Upper is { } upper ? $"{(upper.Inclusive ? "<=" : "<")} {upper.Measure}" : "",
    }.Where(static text => text.Length > 0));

    internal static CompiledEntry Compile(string heading, params (string Label, string Text)[] items) => EntryCompiler.Compile(
        Supplement.Read(Supplement.Of(Supplement.Entry("1C999", heading.Replace("<", "&lt;", StringComparison.Ordinal), string.Concat(items.Select(static i => $"<P>{i.Label}. {i.Text}</P>"))))).Entries[0]);
}
