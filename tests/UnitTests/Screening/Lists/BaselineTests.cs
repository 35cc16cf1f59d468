using Pillar.Screening.Lists.Bundled;
using Pillar.Screening.Lists.Reading;
using Pillar.Screening.Lists.UnConsolidated;
using Pillar.States;
using Pillar.UnitTests.House;
using Pillar.Vocabulary;
using Xunit;

namespace Pillar.UnitTests.Screening.Lists;

public class BaselineTests
{
    private const string Newer =
        "<CONSOLIDATED_LIST dateGenerated=\"2027-01-05T00:00:09.554Z\"><INDIVIDUALS/><ENTITIES><ENTITY><DATAID>2</DATAID>"
        + "<FIRST_NAME>INVENTED GROUP</FIRST_NAME><REFERENCE_NUMBER>XXe.001</REFERENCE_NUMBER></ENTITY></ENTITIES></CONSOLIDATED_LIST>";

    [Fact]
    public void The_bundled_file_is_what_the_real_list_gives()
    {
        var real = TestData.File("lists/un/un_consolidated_2026-02-27.xml.gz");
        var list = new UnConsolidatedSource().Read("un-consolidated", [new SourceFile(real)], new ReadingAids(StatesModule.Load()));
        Generated.Equals("data/screening/un-baseline.csv", BaselineText.Of(list));
    }

    [Fact]
    public void The_bundled_file_holds_every_designation_and_stays_small()
    {
        var content = BaselineFile.Bundled();
        var entries = BaselineFile.Entries(content);
        Assert.Equal((730, 273), (entries.Count(e => e.Kind == PartyKind.Person), entries.Count(e => e.Kind == PartyKind.Organisation)));
        Assert.Equal("YEe.001", entries[0].Reference);
        Assert.Equal(["THE HOUTHIS", "ANSARALLAH", "ANSAR ALLAH"], entries[0].Names.Take(3).Select(n => n.Value.Text));
        Assert.True(content.Length < 400_000, $"{content.Length} bytes");
        Assert.All(entries, e => Assert.StartsWith("line ", e.Names[0].Record, StringComparison.Ordinal));
    }

    [Fact]
    public void A_fresh_installation_has_the_baseline_and_nothing_is_missing()
    {
        using var desk = new ListDesk();
        var list = Assert.Single(desk.Module.ListCatalogue.Run());
        Assert.Equal((BaselineFile.Id, 1003, true, true), (list.Edition.Id, list.Records, list.Current, list.Required));
        Assert.Equal(new DateOnly(2027, 12, 31), list.Edition.Expires);
    }

    [Fact]
    public void Past_its_expiry_the_requirement_is_not_met()
    {
        using var desk = new ListDesk(new DateTimeOffset(2027, 12, 31, 12, 0, 0, TimeSpan.Zero));
        Assert.True(Assert.Single(desk.Module.ListCatalogue.Run()).Current);
        desk.Clock.Now = desk.Clock.Now.AddDays(1);
        Assert.False(Assert.Single(desk.Module.ListCatalogue.Run()).Current);
    }

    [Fact]
    public void A_newer_list_of_the_un_takes_its_place_and_meets_its_requirement_until_the_same_day()
    {
        using var desk = new ListDesk(new DateTimeOffset(2027, 12, 31, 12, 0, 0, TimeSpan.Zero));
        desk.Import(desk.File("un_consolidated.xml", Newer));
        var list = Assert.Single(desk.Module.ListCatalogue.Run());
        Assert.Equal(("un-consolidated", true, true), (list.Edition.Id, list.Current, list.Required));
        desk.Clock.Now = desk.Clock.Now.AddDays(1);
        Assert.False(Assert.Single(desk.Module.ListCatalogue.Run()).Current);
    }

    [Fact]
    public void An_older_list_of_the_un_stands_beside_it()
    {
        using var desk = new ListDesk();
        desk.Import(desk.File("un_consolidated.xml", Newer.Replace("2027-01-05", "2020-01-05", StringComparison.Ordinal)));
        Assert.Equal(["un-baseline", "un-consolidated"], desk.Module.ListCatalogue.Run().Select(l => l.Edition.Id));
    }

    [Fact]
    public void The_profile_of_the_data_folder_adds_requirements()
    {
        using var desk = new ListDesk();
        desk.File("profile.json", """{ "required": [ { "list": "un-baseline", "maxAgeDays": 1 }, { "list": "ofac-sdn", "maxAgeDays": null } ] }""");
        var lists = desk.Module.ListCatalogue.Run();
        Assert.Equal([("un-baseline", false), ("ofac-sdn", false)], lists.Select(l => (l.Edition.Id, l.Current)));
        Assert.All(lists, l => Assert.True(l.Required));
    }

    [Fact]
    public void A_profile_that_is_none_is_one_clear_line()
    {
        using var desk = new ListDesk();
        desk.File("profile.json", "{ \"required\": 7 }");
        var bad = Assert.Throws<BadInputException>(() => desk.Module.ListCatalogue.Run());
        Assert.Contains("profile.json line 1", bad.Message, StringComparison.Ordinal);
    }
}
