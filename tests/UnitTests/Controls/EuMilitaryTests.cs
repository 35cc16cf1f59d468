using System.IO.Compression;
using System.Text.RegularExpressions;
using Pillar.Controls.Classifying;
using Pillar.Controls.Lists;
using Xunit;

namespace Pillar.UnitTests.Controls;

/// <summary>The military list of 2020 against figures counted from its text by other means.</summary>
public partial class EuMilitaryTests
{
    private static ControlList List => Published.List("eu-military");

    [Fact]
    public void It_has_ML1_to_ML22_and_each_its_outermost_items()
    {
        Assert.Equal(Enumerable.Range(1, 22).Select(static n => $"ML{n}"), List.Entries.Select(static e => e.Code));
        Assert.Equal("4 4 2 3 4 2 9 8 8 9 3 2 4 0 6 0 16 2 6 2 3 2", string.Join(' ', List.Entries.Select(static e => e.Items.Count)));
        Assert.Equal(462, List.Items);
    }

    [Fact]
    public void Nothing_is_odd_in_it_and_what_it_cites_of_itself_is_there()
    {
        Assert.Empty(List.Oddities);
        Assert.Empty(References.Dangling(List));
    }

    [Fact]
    public void The_letters_and_numbers_of_every_list_of_items_go_up_by_one() => Assert.All(
        List.Entries.SelectMany(static e => e.AllItems().Select(static item => item.Items).Prepend(e.Items)).Where(static items => items.Count > 0),
        static items => Assert.Equal(Enumerable.Range(1, items.Count), items.Select(static item => Order(item.Id))));

    [Fact]
    public void No_foot_of_a_page_is_left_in_it() => Assert.All(Words, static text => Assert.DoesNotMatch(@"Liste I|Forsvarsrelaterte|\.{4,}|\s[0-9]{1,2}$", text));

    [Fact]
    public void It_has_every_CAS_number_of_the_print_and_those_that_the_print_parts_over_two_lines()
    {
        var read = Words.SelectMany(static text => CasNumber().Matches(text).Select(static m => m.Value)).ToHashSet(StringComparer.Ordinal);
        Assert.Empty(CasNumber().Matches(Print()).Select(static m => m.Value).Except(read));
        Assert.Superset(new HashSet<string> { "97096-78-1", "124782-15-6", "8007-58-7", "82486-82-6", "94-75-7" }, read);
        // The print has a wrong check digit in one of them, under ML8.
        Assert.Equal(["7406-61-9"], read.Where(static cas => !Cas.In(cas).Any()));
    }

    [Theory]
    [InlineData("ML1.a", "Note", NoteKind.Decontrol, 7)]
    [InlineData("ML2.a", "Note 2", NoteKind.Decontrol, 12)]
    [InlineData("ML8.c.1", "Note 2", NoteKind.Control, 0)]
    [InlineData("ML10.d", "Note 6", NoteKind.Decontrol, 0)]
    internal void A_note_without_a_colon_is_a_note_of_the_item_that_it_names(string id, string label, NoteKind kind, int lines)
    {
        var note = Assert.Single(Item(id).Notes, note => note.Label == label);
        Assert.Equal(kind, note.Kind);
        Assert.Equal(lines, note.Text.Count - 1);
    }

    [Theory]
    [InlineData("ML1.c", "Weapons using caseless ammunition")]
    [InlineData("ML8.a.16.b", "DNI (2,4-dinitroimidazole)")]
    [InlineData("ML8.a.32.j", "TACOT")]
    [InlineData("ML8.c.2", "Alane")]
    [InlineData("ML9.a.2.d.4", "A degaussing system")]
    [InlineData("ML9.b.2.c", "Liquid cooled")]
    [InlineData("ML17.o", "\"Laser\" protection equipment")]
    public void An_item_goes_on_under_its_own_parent_after_the_end_of_a_page(string id, string begins) => Assert.StartsWith(begins, Item(id).Text);

    [Fact]
    public void Its_entries_are_marked_as_of_the_Wassenaar_Arrangement_and_software_and_technology_as_such()
    {
        Assert.All(List.Entries, static e => Assert.Equal([RegimeMark.Wassenaar], e.Regimes));
        Assert.Equal((ItemPurpose.Software, ItemPurpose.Technology), (List.Find("ML21")!.Purpose, List.Find("ML22")!.Purpose));
    }

    [Fact]
    public void Its_PDF_has_the_same_items() => Assert.Equal(Ids(List), Ids(Published.List("eu-military-pdf")));

    private static IEnumerable<string> Ids(ControlList list) => list.Entries.SelectMany(static e => e.AllItems()).Select(static item => item.Id);

    private static IEnumerable<string> Words => List.Entries.SelectMany(static e =>
        e.AllItems().Select(static item => item.Text).Append(e.Heading).Concat(e.AllNotes().SelectMany(static note => note.Text)));

    private static ControlItem Item(string id) => List.Find(id.Split('.')[0])!.AllItems().Single(item => item.Id == id);

    private static string Print()
    {
        using var file = new GZipStream(File.OpenRead(TestData.File(Published.MilitaryText)), CompressionMode.Decompress);
        return new StreamReader(file).ReadToEnd();
    }

    private static int Order(string id) => id[(id.LastIndexOf('.') + 1)..] is var last && char.IsDigit(last[0]) ? int.Parse(last) : last.Aggregate(0, static (sum, letter) => (sum * 26) + letter - 'a' + 1);

    [GeneratedRegex(@"(?<![0-9-])[0-9]{2,7}-[0-9]{2}-[0-9](?![0-9-])")]
    private static partial Regex CasNumber();
}
