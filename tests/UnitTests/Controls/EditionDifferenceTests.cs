using Pillar.Controls;
using Pillar.Controls.Compiling;
using Pillar.Controls.Lists;
using Pillar.Platform;
using Pillar.UnitTests.Platform;
using Pillar.UnitTests.Screening.Lists;
using Pillar.Vocabulary;
using Xunit;

namespace Pillar.UnitTests.Controls;

public sealed class EditionDifferenceTests : IDisposable
{
    private readonly TempHome home = new();

    public void Dispose() => home.Dispose();

    [Fact]
    public void What_one_edition_has_and_the_other_has_not_is_told_with_both_texts()
    {
        Import("old.xml", "2026-06-24", Supplement.Entry("1C998", "Gadgets.", ""), Supplement.Entry("1C999", "Widgets.", "<P>a. A mass exceeding 5 kg;</P><P>b. Blue ones.</P>"));
        Import("new.xml", "2026-07-23", Supplement.Entry("1C997", "Gizmos.", ""), Supplement.Entry("1C999", "Widgets.", "<P>a. A mass exceeding 4 kg;</P><P>b. Blue ones.</P>"));
        var difference = Module.CompareEditions.Run("us-ccl@2026-06-24", "us-ccl");
        Assert.Equal(["1C998"], difference.Removed.Select(static entry => entry.Code));
        Assert.Equal(["1C997"], difference.Added.Select(static entry => entry.Code));
        var change = Assert.Single(Assert.Single(difference.Changed).Texts);
        Assert.Equal(("1C999.a", "A mass exceeding 5 kg;", "A mass exceeding 4 kg;", true), (change.Id, change.Older!.Words, change.Newer!.Words, change.BoundsDiffer));
    }

    [Fact]
    public void The_same_value_in_another_unit_is_no_other_bound()
    {
        Import("old.xml", "2026-06-24", Supplement.Entry("1C999", "Widgets.", "<P>a. An error less than 0.006 mm;</P>"));
        Import("new.xml", "2026-07-23", Supplement.Entry("1C999", "Widgets.", "<P>a. An error of less than 6 µm;</P>"));
        Assert.False(Assert.Single(Assert.Single(Module.CompareEditions.Run("us-ccl@2026-06-24", "us-ccl").Changed).Texts).BoundsDiffer);
    }

    [Theory]
    [InlineData("us-ccl@1999")]
    [InlineData("nowhere")]
    public void An_edition_that_is_not_kept_is_one_clear_line(string name)
    {
        Import("old.xml", "2026-06-24", Supplement.Entry("1C999", "Widgets.", ""));
        Assert.Equal($"OLD: expected a list in force or LIST@EDITION, found {name}", Assert.Throws<BadInputException>(() => Module.CompareEditions.Run(name, "us-ccl")).Message);
    }

    [Fact]
    public void Where_the_lists_of_the_US_and_the_EU_differ_on_purpose_the_difference_is_listed()
    {
        Module.ImportControls.Run(TestData.File(Supplement.File));
        Module.ImportControls.Run(TestData.File(Published.AnnexIText));
        var changed = Module.CompareEditions.Run("us-ccl", "eu-annex-i").Changed.SelectMany(static change => change.Texts).ToList();
        Assert.All(["2B231", "2B201.b.1", "6A005.b.3.a.2"], id => Assert.Contains(changed, change => change.BoundsDiffer && change.Id.StartsWith(id, StringComparison.Ordinal)));
    }

    [Fact]
    public void Where_the_US_and_the_EU_number_an_item_alike_its_bounds_agree_or_the_difference_is_told_with_both_texts()
    {
        Module.ImportControls.Run(TestData.File(Supplement.File));
        Module.ImportControls.Run(TestData.File(Published.AnnexIText));
        var bounded = Published.List("eu-annex-i").Entries.SelectMany(Bounded).Intersect(Supplement.Real.Entries.SelectMany(Bounded)).ToHashSet(StringComparer.Ordinal);
        var differ = Module.CompareEditions.Run("us-ccl", "eu-annex-i").Changed.SelectMany(static change => change.Texts).Where(change => change.BoundsDiffer && bounded.Contains(change.Id)).ToList();
        Assert.All(differ, static change => Assert.True(change.Older!.Words.Length > 0 && change.Newer!.Words.Length > 0));
        Assert.True(bounded.Count > 500 && differ.Count <= bounded.Count * 0.25, $"{differ.Count} of {bounded.Count} differ");
    }

    private static IEnumerable<string> Bounded(ControlEntry entry) => EntryCompiler.Compile(entry).Rule?.Leaves().OfType<Limit>().Select(static limit => limit.Id.Split('#')[0]) ?? [];

    private ControlsModule Module => ControlsModule.Open(new PillarHome(home.Folder), new NoAudit());

    private void Import(string name, string day, params string[] entries) =>
        Module.ImportControls.Run(home.Write(name, Supplement.Of(entries)), DateOnly.ParseExact(day, "yyyy-MM-dd"), accept: true);
}
