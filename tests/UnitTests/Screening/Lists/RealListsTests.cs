using Pillar.Screening.Lists;
using Pillar.Screening.Lists.Reading;
using Pillar.States;
using Pillar.Vocabulary;
using Xunit;

namespace Pillar.UnitTests.Screening.Lists;

/// <summary>The figures of each real file against those its publisher or its copy's description gives.</summary>
public class RealListsTests
{
    private static ListReading Read(params string[] files)
    {
        var sources = files.Select(f => new SourceFile(TestData.File("lists/" + f))).ToList();
        var source = ListSources.All.First(s => s.Recognise(sources[0]) is not null);
        return source.Read(source.Recognise(sources[0])!, sources, new ReadingAids(StatesModule.Load()));
    }

    private static ListReading Sdn() => Read(
        "us_ofac/sdn_2021-07-07.csv.gz", "us_ofac/add_2021-07-07.csv.gz", "us_ofac/alt_2021-07-07.csv", "us_ofac/sdn_comments_2021-07-07.csv");

    private static int With(ListReading list, Func<ListEntry, bool> what) => list.Entries.Count(what);

    [Fact]
    public void The_list_of_the_un_has_its_people_entities_scripts_and_regimes()
    {
        var list = Read("un/un_consolidated_2026-02-27.xml.gz");
        Assert.Equal(("un-consolidated", new DateOnly(2026, 2, 27)), (list.Edition.Id, list.Edition.AsOf));
        Assert.Equal((1003, 730, 273), (list.Entries.Count, With(list, e => e.Kind == PartyKind.Person), With(list, e => e.Kind == PartyKind.Organisation)));
        // 378 records fill the element; QDe.164 repeats its Latin name in it.
        Assert.Equal(377, With(list, e => e.Names.Any(n => n.Value.Type == NameType.OriginalScript)));
        Assert.Equal(
            [("Al-Qaida", 341), ("DPRK", 155), ("Taliban", 140), ("Iran", 121), ("Iraq", 75), ("DRC", 53), ("Libya", 30), ("Somalia", 24)],
            list.Entries.GroupBy(e => e.Programmes[0]).Select(g => (g.Key, g.Count())).OrderByDescending(g => g.Item2).Take(8));
        Assert.All(list.Entries, e => Assert.NotNull(e.ListedOn));
    }

    [Fact]
    public void What_the_list_of_the_un_holds_is_counted_as_its_publisher_counts_it()
    {
        using var desk = new ListDesk();
        desk.Import(TestData.File("lists/un/un_consolidated_2026-02-27.xml.gz"));
        var contents = desk.Module.ListCatalogue.Contents("un-consolidated")!;
        Assert.Equal([(PartyKind.Person, 730), (PartyKind.Organisation, 273)], contents.Kinds);
        Assert.Equal(("Al-Qaida", 341), contents.Programmes[0]);
        Assert.Null(desk.Module.ListCatalogue.Contents("nowhere"));
    }

    [Fact]
    public void Every_alias_of_the_un_that_is_not_empty_is_read()
    {
        // 2,752 elements hold a name; 46 of them only repeat another name of the same entry letter by letter.
        var list = Read("un/un_consolidated_2026-02-27.xml.gz");
        var elements = list.Entries.Sum(e => e.Names.Select(n => n.Record).Where(r => r.Contains("_ALIAS ", StringComparison.Ordinal)).Distinct().Count());
        Assert.InRange(elements, 2700, 2752);
    }

    [Fact]
    public void The_earlier_edition_of_the_un_reads_as_well()
    {
        var list = Read("un/un_consolidated_2025-11-18.xml.gz");
        Assert.Equal((1000, 727), (list.Entries.Count, With(list, e => e.Kind == PartyKind.Person)));
    }

    [Fact]
    public void The_specially_designated_nationals_of_2021_are_all_there()
    {
        var list = Sdn();
        Assert.Equal(("ofac-sdn", new DateOnly(2021, 7, 7), 8976), (list.Edition.Id, list.Edition.AsOf, list.Entries.Count));
        Assert.Equal(
            (4620, 3673, 406, 277),
            (With(list, e => e.Kind == PartyKind.Person), With(list, e => e.Kind == PartyKind.Organisation), With(list, e => e.Kind == PartyKind.Vessel),
             With(list, e => e.Kind == PartyKind.Aircraft)));
        Assert.Equal(748, With(list, e => e.Programmes.Contains("NPWMD")));
        Assert.Equal(419, list.Entries.Sum(e => e.Programmes.Count(p => p is "DPRK" or "DPRK2" or "DPRK3" or "DPRK4")));
        Assert.DoesNotContain(list.Notes, n => n.Key == "note-orphan-rows");
    }

    [Fact]
    public void What_stands_only_in_the_remarks_is_read()
    {
        var list = Sdn();
        // 1,517 remarks hold the word Gender: four name a minister for it. 1,255 hold a.k.a., ten more only f.k.a. or n.k.a.
        Assert.Equal(
            (4428, 2874, 1513, 1265),
            (With(list, e => e.BirthDates.Count > 0), With(list, e => e.Places.Any(p => p.Value.Role == PlaceRole.Birth)),
             With(list, e => e.Gender != Gender.Unknown), With(list, e => e.Names.Any(n => n.Value.Strength == NameStrength.Weak))));
        // 1,191 rows hold a passport in the remarks themselves, one more in the comments that go on from them.
        Assert.Equal(
            (1192, 410, 77, 15),
            (With(list, HasRemark("Passport")), With(list, Has(IdentifierKind.Imo)), With(list, Has(IdentifierKind.Bic)), With(list, Has(IdentifierKind.DigitalCurrencyAddress))));
        // Ten numbers that the publisher prints as a ship's fail the check digit: most are the numbers of companies.
        Assert.Equal(400, list.Entries.SelectMany(e => e.Identifiers).Count(i => i.Value is { Kind: IdentifierKind.Imo, Checked: true }));
    }

    private static Func<ListEntry, bool> Has(IdentifierKind kind) => e => e.Identifiers.Any(i => i.Value.Kind == kind);

    private static Func<ListEntry, bool> HasRemark(string label) => e => e.Remarks.Any(r => r.Value.Contains(label, StringComparison.Ordinal));

    [Fact]
    public void Few_remarks_carry_a_label_that_is_not_known()
    {
        // What is left are offices and descriptions without any label.
        var note = Assert.Single(Sdn().Notes, n => n.Key == "note-unlabelled-remarks");
        Assert.InRange((int)note.Values[0], 1, 1500);
    }

    [Fact]
    public void The_other_lists_of_the_treasury_of_2025_are_all_there()
    {
        var list = Read(
            "us_ofac/cons_prim_2025-12-19.csv", "us_ofac/cons_add_2025-12-19.csv", "us_ofac/cons_alt_2025-12-19.csv", "us_ofac/cons_comments_2025-12-19.csv");
        Assert.Equal(("ofac-cons", 442, 79), (list.Edition.Id, list.Entries.Count, With(list, e => e.Kind == PartyKind.Person)));
        // 1,073 rows of aliases; two repeat another name of their party letter by letter.
        Assert.Equal(1071, list.Entries.Sum(e => e.Names.Select(n => n.Record).Count(r => r.StartsWith("alt ", StringComparison.Ordinal))));
    }

    [Fact]
    public void The_consolidated_screening_list_of_2026_is_all_there()
    {
        var list = Read("derived/us-csl_2026-07-31.csv.gz");
        Assert.Equal(("us-csl", new DateOnly(2026, 7, 31), 25921), (list.Edition.Id, list.Edition.AsOf, list.Entries.Count));
        Assert.Equal(
            (3420, 1596, 222),
            (With(list, e => e.Programmes[0] == "EL"), With(list, e => e.Programmes[0] == "DPL"), With(list, e => e.Programmes[0] == "UVL")));
        Assert.Equal(19, With(list, e => e.Names is [{ Value.Strength: NameStrength.Weak, Value.Text: var text }] && text.StartsWith("Address ", StringComparison.Ordinal)));
        Assert.DoesNotContain(list.Entries.SelectMany(e => e.Names), n => n.Value.Text.Contains("any successor", StringComparison.Ordinal));
    }

    [Fact]
    public void The_copy_of_the_screening_list_that_was_cut_off_is_refused_with_its_last_line()
    {
        var bad = Assert.Throws<BadInputException>(() => Read("us_csl/csl_2023-11-30_subset.csv.gz"));
        Assert.Contains("line 4233", bad.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_sample_of_the_screening_list_has_identifiers_and_dates()
    {
        var list = Read("us_csl/csl_2025_sample.csv");
        Assert.Equal(13, list.Entries.Count);
        var entry = Assert.Single(list.Entries, e => e.Reference == "52291");
        Assert.Equal((Gender.Male, "1978-12-05"), (entry.Gender, entry.BirthDates[0].Value.ToString()));
        Assert.Contains(entry.Identifiers, i => i.Value is { Kind: IdentifierKind.Passport, Normal: "836238033", Country: "KP" });
    }

    [Fact]
    public void The_annexes_of_the_european_union_are_all_there()
    {
        var list = Read("derived/eu-annexes_2026-08.targets.simple.csv.gz");
        Assert.Equal(("eu-journal", new DateOnly(2026, 8, 1), 8017), (list.Edition.Id, list.Edition.AsOf, list.Entries.Count));
        Assert.Equal((4500, 708), (With(list, e => e.Kind == PartyKind.Person), With(list, e => e.Kind == PartyKind.Vessel)));
        Assert.InRange(With(list, Has(IdentifierKind.Imo)), 690, 770);
        Assert.InRange(With(list, e => e.Kind == PartyKind.Person && e.BirthDates.Count > 0), 3700, 3850);
    }

    [Fact]
    public void No_name_of_the_annexes_of_the_european_union_holds_a_label_or_two_people()
    {
        var list = Read("derived/eu-annexes_2026-08.targets.simple.csv.gz");
        var people = list.Entries.Where(e => e.Kind == PartyKind.Person).SelectMany(e => e.Names).Select(n => n.Value.Text).ToList();
        Assert.DoesNotContain(people, n => n.Contains('/') || n.Contains(':') || n.Contains("a.k.a", StringComparison.Ordinal));
        Assert.DoesNotContain(list.Entries.SelectMany(e => e.Names), n => n.Value.Text.Contains(" / ", StringComparison.Ordinal));
    }
}
