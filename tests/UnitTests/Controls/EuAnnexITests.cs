using Pillar.Controls.Lists;
using Xunit;

namespace Pillar.UnitTests.Controls;

/// <summary>Annex I of 2021 against figures counted from its text by other means.</summary>
public class EuAnnexITests
{
    private static ControlList List => Published.List("eu-annex-i");

    [Fact]
    public void It_has_366_entries_and_each_category_its_number()
    {
        Assert.Equal(366, List.Entries.Count);
        Assert.Equal([15, 92, 52, 39, 11, 13, 36, 37, 8, 63], List.Entries.GroupBy(static e => e.Category).OrderBy(static g => g.Key).Select(static g => g.Count()));
    }

    [Fact]
    public void Every_code_that_is_cited_has_its_entry() => Assert.Empty(References.Dangling(List));

    [Fact]
    public void Nothing_is_odd_in_it_and_every_item_has_an_id_of_its_own()
    {
        Assert.Empty(List.Oddities);
        Assert.Equal(List.Items, List.Entries.SelectMany(static e => e.AllItems()).Select(static item => item.Id).Distinct().Count());
    }

    [Fact]
    public void The_89_numbered_chemicals_are_items_and_three_of_them_only_point_elsewhere()
    {
        var chemicals = List.Find("1C350")!.Items;
        Assert.Equal(Enumerable.Range(1, 89).Select(static n => $"1C350.{n}"), chemicals.Select(static item => item.Id));
        Assert.Equal(
            ["1C350.4", "1C350.23", "1C350.29"],
            chemicals.Where(static item => item.Text.StartsWith("SEE MILITARY GOODS", StringComparison.Ordinal)).Select(static item => item.Id));
    }

    [Theory]
    [InlineData("1C010.a.1", "12.7 x 10^6 m")]
    [InlineData("1C010.e.1.b.1", "10.15 x 10^6 m")]
    [InlineData("1C010.e.1.b.2", "17.7 x 10^4 m")]
    [InlineData("1C001.a", "2 x 10^8 Hz but less than 3 x 10^12 Hz")]
    [InlineData("3A002.g.2", "1 x 10^-11 /month")]
    [InlineData("4A001.a.2.a", "5 x 10^3 Gy (silicon)")]
    [InlineData("1C010.c.2", "1,922 K (1,649°C)")]
    [InlineData("2B005.e", "0.1 mA/mm^2")]
    [InlineData("3A201.a.1.a", "greater than 1.4 kV")]
    public void Exponents_stay_with_their_numbers_and_numbers_are_written_as_in_every_list(string id, string words) =>
        Assert.Contains(words, Item(id).Text, StringComparison.Ordinal);

    [Fact]
    public void No_item_holds_the_head_or_the_number_of_a_page() => Assert.All(
        List.Entries.SelectMany(static e => e.AllItems()), static item => Assert.DoesNotMatch(@"CATEGORY [0-9]|\bcontinued$|\s[0-9]{2,3}$", item.Text));

    [Fact]
    public void An_item_goes_on_under_its_own_parent_after_the_end_of_a_page() => Assert.All(
        new (string Id, string Begins)[]
        {
            ("0B001.b.11", "Centrifuge housing"), ("3A001.a.14.b.2", "Processing of digitised data"), ("3A001.b.2", "\"Monolithic Microwave"), ("6A002.a.3.g", "Non-\"space-qualified\""),
            ("6A005.d.1.d.3", "Wavelength greater than or equal to 1,900 nm"), ("9E003.f.3", "\"Technology\" \"required\" for the \"production\" of fuel"),
        },
        static expected => Assert.StartsWith(expected.Begins, Item(expected.Id).Text));

    [Fact]
    public void A_list_inside_a_note_is_no_list_of_items()
    {
        var note = Assert.Single(List.Find("0C001")!.Notes, static note => note.Kind == NoteKind.Decontrol);
        Assert.Contains("a. Four grammes or less", note.Text[1], StringComparison.Ordinal);
        Assert.Empty(List.Find("0C001")!.Items);
    }

    [Theory]
    [InlineData("0B001", RegimeMark.Nsg)]
    [InlineData("1C010", RegimeMark.Wassenaar)]
    [InlineData("9A101", RegimeMark.Mtcr)]
    [InlineData("2B201", RegimeMark.Nsg)]
    [InlineData("2B350", RegimeMark.AustraliaGroup)]
    [InlineData("1C450", RegimeMark.Cwc)]
    internal void The_number_of_an_entry_says_its_regime(string code, RegimeMark mark) => Assert.Equal([mark], List.Find(code)!.Regimes);

    private static ControlItem Item(string id) => List.Find(id[..5])!.AllItems().Single(item => item.Id == id);
}
