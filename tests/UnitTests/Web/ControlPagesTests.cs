using Microsoft.AspNetCore.Http;
using Pillar.Controls;
using Pillar.Controls.Classifying;
using Pillar.Controls.Lists;
using Pillar.UnitTests.Controls;
using Pillar.Web.Pages.Controls;
using Xunit;

namespace Pillar.UnitTests.Web;

/// <summary>Pages of control lists, on an invented list.</summary>
public sealed class ControlPagesTests
{
    private static readonly ControlList List = Supplement.Read(Supplement.Of(
        Supplement.Entry("1C999", "Zirconium widgets as follows (see List of Items Controlled).", "<P>a. Zirconium widgets having a tensile strength of 500 MPa or more;</P>"),
        Supplement.Entry("1C998", "Copper gadgets.", ""), Supplement.Entry("1C997", "Tin whistles.", ""), Supplement.Entry("1C996", "Lead balloons.", "")));

    [Fact]
    public async Task The_list_is_a_tree_of_its_categories_and_entries()
    {
        var html = await Rendered.Page<ControlListPage>(new() { ["List"] = List });
        Assert.Contains("/controls/us-ccl/1C999", html, StringComparison.Ordinal);
        Assert.Contains("Not the law", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_entry_shows_what_it_asks_for_as_a_tree_with_bounds_and_ids()
    {
        var html = System.Net.WebUtility.HtmlDecode(await Rendered.Page<ControlEntryPage>(new() { ["Shown"] = new ShownControl(List.Edition, List.Entries[0], null) }));
        Assert.Contains("≥ 500 MPa", html, StringComparison.Ordinal);
        Assert.Contains("1C999.a#", html, StringComparison.Ordinal);
        Assert.Contains("NP applies to entire entry", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "met")]
    [InlineData("fr", "rempli")]
    public async Task A_classification_shows_each_leaf_with_what_decided_and_asks_the_next_question(string language, string met)
    {
        var form = new ClassifyForm("zirconium widget", "mass=6 kg", "", "", "", [], []);
        var open = System.Net.WebUtility.HtmlDecode(await Shown(form, language));
        Assert.Contains("1C999.a#", open, StringComparison.Ordinal);
        var decided = System.Net.WebUtility.HtmlDecode(await Shown(form with { Specs = "tensile strength=600 MPa" }, language));
        Assert.Contains("tensile strength = 600 MPa", decided, StringComparison.Ordinal);
        Assert.Contains(met, decided, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Material", "", "", 4)]
    [InlineData("Software", "", "", 0)]
    [InlineData("", "Nsg", "", 4)]
    [InlineData("", "Mtcr", "", 0)]
    [InlineData("", "", "yes", 0)]
    [InlineData("nonsense", "", "", 4)]
    public void A_list_is_filtered_by_purpose_regime_and_means_of_delivery_and_a_word_that_is_none_filters_nothing(string purpose, string regime, string delivery, int shown)
    {
        var filter = ListFilter.Read(new QueryCollection(new Dictionary<string, Microsoft.Extensions.Primitives.StringValues> { ["purpose"] = purpose, ["regime"] = regime, ["delivery"] = delivery }));
        Assert.Equal(shown, List.Entries.Count(filter.Shows));
    }

    [Theory]
    [InlineData(false, "Tin whistles.", true)]
    [InlineData(true, "Tin whistles.", false)]
    [InlineData(true, "having a tensile strength of 600 MPa or more", true)]
    public async Task Two_editions_are_shown_with_both_texts_and_on_demand_only_where_the_values_differ(bool bounds, string words, bool shown)
    {
        var newer = Supplement.Read(Supplement.Of(Supplement.Entry(
            "1C999", "Zirconium widgets as follows (see List of Items Controlled).", "<P>a. Zirconium widgets having a tensile strength of 600 MPa or more;</P>")));
        var difference = new EditionDifference(List.Edition, newer.Edition, [.. List.Entries.Skip(1)], [], [new EntryChange("1C999", "Zirconium widgets",
            [new TextChange("1C999.a", Text(List), Text(newer))])]);
        var html = System.Net.WebUtility.HtmlDecode(await Rendered.Page<ControlDiffPage>(new() { ["Difference"] = difference, ["Bounds"] = bounds }));
        Assert.Equal(shown, html.Contains(words, StringComparison.Ordinal));
    }

    private static ComparedText Text(ControlList list) => new(
        list.Find("1C999")!.Items[0].Text, [.. Pillar.Controls.Compiling.EntryCompiler.Compile(list.Find("1C999")!).Rule!.Leaves().OfType<Pillar.Controls.Compiling.Limit>()]);

    private static Task<string> Shown(ClassifyForm form, string language) => Rendered.Page<ClassifyPage>(
        new() { ["Form"] = form, ["Answer"] = Classifier.Run([new ClassifiedList(List)], form.Facts(), 5), ["Lists"] = (string[])["us-ccl"] }, language);
}
