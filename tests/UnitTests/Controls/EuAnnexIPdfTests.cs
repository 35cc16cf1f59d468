using Pillar.Controls.Compiling;
using Pillar.Controls.Lists;
using Xunit;

namespace Pillar.UnitTests.Controls;

/// <summary>Annex I read from its PDF against the same print as layout text, which another program made of it.</summary>
public class EuAnnexIPdfTests
{
    private static ControlList Pdf => Published.List("eu-annex-i-pdf");

    private static ControlList Text => Published.List("eu-annex-i");

    [Fact]
    public void It_has_the_entries_of_the_text_in_the_same_order()
    {
        Assert.Equal("pdf", Pdf.Edition.Format);
        Assert.Equal([15, 92, 52, 39, 11, 13, 36, 37, 8, 63], Pdf.Entries.GroupBy(static e => e.Category).OrderBy(static g => g.Key).Select(static g => g.Count()));
        Assert.Equal(Text.Entries.Select(static e => e.Code), Pdf.Entries.Select(static e => e.Code));
        Assert.Empty(References.Dangling(Pdf));
        Assert.Empty(Pdf.Oddities);
    }

    [Fact]
    public void It_has_the_items_of_the_text() => Assert.Equal(Ids(Text).Order(), Ids(Pdf).Order());

    [Fact]
    public void It_asks_for_the_values_that_the_text_asks_for() => Assert.Empty(Differences());

    private static IEnumerable<string> Differences()
    {
        foreach (var (text, pdf) in Text.Entries.Zip(Pdf.Entries))
        {
            var (left, right) = (Values(text), Values(pdf));
            foreach (var value in left.Where(value => !right.Remove(value)).ToList())
            {
                yield return $"text: {value}";
            }

            foreach (var value in right)
            {
                yield return $"PDF: {value}";
            }
        }
    }

    private static IEnumerable<string> Ids(ControlList list) => list.Entries.SelectMany(static e => e.AllItems()).Select(static item => item.Id);

    private static List<string> Values(ControlEntry entry) => EntryCompiler.Compile(entry).Rule is { } rule
        ? [.. rule.Leaves().SelectMany(static leaf => leaf.Measures.Select(measure => Written($"{(leaf is Limit ? "limit" : "unread")} {leaf.Id.Split('#')[0]} {measure}")))]
        : [];

    /// <summary>A raised sign of a unit is glued to it in the text.</summary>
    private static string Written(string value) => value.Replace("^", "", StringComparison.Ordinal);
}
