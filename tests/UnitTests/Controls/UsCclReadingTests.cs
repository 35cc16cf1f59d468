using Pillar.Controls.Lists;
using Pillar.Vocabulary;
using Xunit;

namespace Pillar.UnitTests.Controls;

public class UsCclReadingTests
{
    [Fact]
    public void Items_nest_by_their_labels_and_notes_hang_on_what_they_name()
    {
        var entry = Read("""
            <P>a. Widgets having all of the following:</P>
            <P>a.1. A mass exceeding 5 kg; <I>and</I></P>
            <P>a.2 A length of 1 m or more;</P>
            <P>b. Other widgets.</P>
            <NOTE><HED><I>Note:</I></HED><P><I>1C999.a does not control toy widgets.</I></P></NOTE>
            <NOTE><HED><I>Technical Note:</I></HED><P>A widget is a gadget.</P></NOTE>
            """);
        Assert.Equal(["1C999.a", "1C999.a.1", "1C999.a.2", "1C999.b"], entry.AllItems().Select(static item => item.Id));
        Assert.Equal("A mass exceeding 5 kg; and", entry.Items[0].Items[0].Text);
        Assert.Equal(NoteKind.Decontrol, Assert.Single(entry.Items[0].Notes).Kind);
        Assert.Equal(NoteKind.Technical, Assert.Single(entry.Items[1].Notes).Kind);
        Assert.Equal("See also 9A999.", entry.RelatedControls);
        Assert.Equal("", entry.Definitions);
    }

    [Fact]
    public void A_note_outside_a_note_element_keeps_its_own_lettered_lines()
    {
        var entry = Read("""
            <P>a. Widgets.</P>
            <P><I>Note:</I> <I>1C999.a does not apply to:</I></P>
            <P><I>a. Blue ones; or</I></P>
            <P><I>b. Red ones.</I></P>
            <P>b. Gadgets.</P>
            """);
        Assert.Equal(["1C999.a does not apply to:", "a. Blue ones; or", "b. Red ones."], Assert.Single(entry.Items[0].Notes).Text);
        Assert.Equal("Gadgets.", entry.Items[1].Text);
    }

    [Fact]
    public void A_label_that_stands_twice_and_one_without_parent_are_kept_and_told()
    {
        var list = Supplement.Read(Supplement.Of(Supplement.Entry("1C999", "Widgets.", "<P>a. One.</P><P>a. Two.</P><P>z.1.a. Three.</P>")));
        Assert.Equal(["1C999.a", "1C999.a(2)", "1C999.z", "1C999.z.1", "1C999.z.1.a"], list.Entries[0].AllItems().Select(static item => item.Id));
        Assert.Equal([OddityKind.LabelTwice, OddityKind.NoParent, OddityKind.NoParent], list.Oddities.Select(static odd => odd.Kind));
    }

    [Fact]
    public void A_code_without_entry_is_reported_with_who_cites_it() =>
        Assert.Equal(("9A999", "1C999"), References.Dangling(Supplement.Read(Supplement.Of(Supplement.Entry("1C999", "Widgets.", "<P>a. One.</P>")))) is [var one] ? (one.Code, one.CitedBy[0]) : default);

    [Theory]
    [InlineData("<P>a. One.</P><NEW>b. Two.</NEW>", "an element of the supplement (HD1, FP-1, FP-2, P, NOTE, TABLE …), found NEW")]
    [InlineData("words of the law outside any paragraph", "expected text inside a paragraph, found words of the law")]
    [InlineData("<P>a. One.", "expected well-formed XML")]
    public void What_is_not_of_this_layout_is_one_clear_line_with_its_place(string items, string expected)
    {
        var line = Assert.Throws<BadInputException>(() => Read(items)).Message;
        Assert.StartsWith("invented.xml line ", line);
        Assert.Contains(expected, line);
    }

    [Fact]
    public void A_document_type_is_refused() => Assert.Contains(
        "without a document type",
        Assert.Throws<BadInputException>(() => Supplement.Read("<!DOCTYPE DIV9 [<!ENTITY x \"y\">]><DIV9 N=\"Supplement No. 1 to Part 774\">&x;</DIV9>")).Message);

    [Fact]
    public void Elements_nested_too_deep_are_refused() => Assert.Contains(
        "nested at most", Assert.Throws<BadInputException>(() => Read(string.Concat(Enumerable.Repeat("<DIV>", 60)) + string.Concat(Enumerable.Repeat("</DIV>", 60)))).Message);

    [Fact]
    public void A_file_without_entries_is_refused() => Assert.Contains("entries headed by a code", Assert.Throws<BadInputException>(() => Supplement.Read(Supplement.Of())).Message);

    [Fact]
    public void An_entry_that_stands_twice_is_refused()
    {
        var entry = Supplement.Entry("1C999", "Widgets.", "");
        Assert.Contains("1C999 2 times", Assert.Throws<BadInputException>(() => Supplement.Read(Supplement.Of(entry, entry))).Message);
    }

    private static ControlEntry Read(string items) => Assert.Single(Supplement.Read(Supplement.Of(Supplement.Entry("1C999", "Widgets.", items))).Entries);
}
