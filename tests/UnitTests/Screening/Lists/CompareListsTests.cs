using Pillar.Screening.Lists;
using Pillar.Vocabulary;
using Xunit;

namespace Pillar.UnitTests.Screening.Lists;

public class CompareListsTests
{
    [Fact]
    public void The_two_real_editions_of_the_un_differ_by_four_added_one_removed_two_changed()
    {
        using var desk = new ListDesk();
        var difference = desk.Module.CompareLists.Run(
            TestData.File("lists/un/un_consolidated_2025-11-18.xml.gz"), TestData.File("lists/un/un_consolidated_2026-02-27.xml.gz"));
        Assert.Equal(["SDi.007", "SDi.008", "SDi.009", "SDi.010"], difference.Added.Select(e => e.Reference));
        Assert.Equal(["IQi.074"], difference.Removed.Select(e => e.Reference));
        Assert.Equal(["HTi.006:remarks", "SOi.022:remarks"], difference.Changed.Select(c => $"{c.Entry.Reference}:{string.Join(',', c.Fields.Select(f => f.Field))}"));
    }

    [Fact]
    public void Editions_that_are_kept_can_be_named()
    {
        using var desk = new ListDesk();
        desk.Import(desk.File("un.xml", InventedList.Un(20)));
        desk.Import(desk.File("un.xml", InventedList.Un(21, "2020-02-05")));
        var difference = desk.Module.CompareLists.Run("un@2020-01-05", "un");
        Assert.Equal((20, 21), (difference.Before.Records, difference.After.Records));
        Assert.Equal("XXi.021", Assert.Single(difference.Added).Reference);
        Assert.Empty(difference.Changed);
    }

    [Fact]
    public void The_parts_of_a_list_are_compared_as_folders()
    {
        using var desk = new ListDesk();
        foreach (var (folder, name) in (IEnumerable<(string, string)>)[("old", "INVENTED, Ada"), ("new", "INVENTED, Ida")])
        {
            Directory.CreateDirectory(desk.Home.File(folder));
            desk.File($"{folder}/sdn.csv", $"1,\"{name}\",\"individual\",\"X\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \r\n");
            desk.File($"{folder}/alt.csv", "1,2,\"aka\",\"INVENTA, Ada\",-0- \r\n");
        }

        var change = Assert.Single(desk.Module.CompareLists.Run(desk.Home.File("old"), desk.Home.File("new")).Changed);
        var field = Assert.Single(change.Fields);
        Assert.Equal(
            ("names", "INVENTED, Ada (Primary, Strong)", "INVENTED, Ida (Primary, Strong)"), (field.Field, Assert.Single(field.Removed), Assert.Single(field.Added)));
    }

    [Fact]
    public void A_value_that_only_moved_in_its_file_is_no_change()
    {
        ListEntry Entry(string record) => new()
        {
            Reference = "1",
            Kind = PartyKind.Person,
            Names = [new(new PartyName("INVENTED"), record)],
        };
        Assert.Null(EntryChange.Between(Entry("line 2"), Entry("line 7")));
    }

    [Fact]
    public void What_is_no_list_says_what_may_be_named()
    {
        using var desk = new ListDesk();
        var bad = Assert.Throws<BadInputException>(() => desk.Module.CompareLists.Run("nothing", "un-baseline"));
        Assert.Contains("LIST@EDITION", bad.Message, StringComparison.Ordinal);
    }
}
