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

    [Fact]
    public void The_excerpt_of_the_older_xml_of_the_treasury_has_its_eight_parties()
    {
        var list = Read("us_ofac/sample_sdn.xml");
        Assert.Equal((8, new DateOnly(2020, 4, 22)), (list.Entries.Count, list.Edition.AsOf));
        var entry = list.Entries.Single(e => e.Reference == "12057");
        Assert.Equal(["1951..1953", "1960..1962", "1961-04", "1953"], entry.BirthDates.Select(b => b.Value.ToString()));
        Assert.Contains("NPWMD", entry.Programmes);
        // The excerpt states the count of the whole file, and says so.
        Assert.Contains(list.Notes, n => n.Key == "note-stated-count");
        Assert.DoesNotContain(list.Notes, n => n.Key == "note-unknown-fields");
    }

    [Fact]
    public void The_excerpt_of_the_european_union_repeats_a_reference_and_is_refused()
    {
        var bad = Assert.Throws<BadInputException>(() => Read("eu_fsf_sample/sample_eu.xml"));
        Assert.Contains("EU.4009.74 twice", bad.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_the_record_that_repeats_it_the_excerpt_of_the_european_union_reads()
    {
        using var desk = new ListDesk();
        var excerpt = File.ReadAllText(TestData.File("lists/eu_fsf_sample/sample_eu.xml"));
        var second = excerpt.LastIndexOf("<sanctionEntity", excerpt.IndexOf("TestOneWord", StringComparison.Ordinal), StringComparison.Ordinal);
        var end = excerpt.IndexOf("</sanctionEntity>", second, StringComparison.Ordinal) + "</sanctionEntity>".Length;
        var import = desk.Import(desk.File("eu-fsf.xml", excerpt.Remove(second, end - second)));
        Assert.Equal((6, new DateOnly(2020, 4, 15)), (import.Records, import.Edition!.AsOf));
        Assert.Empty(import.Notes);
        Assert.Equal(["1965-12-12", "circa 1958"], desk.Entry("EU.2026.82").BirthDates.Select(b => b.Value.ToString()));
    }

    [Fact]
    public void The_excerpt_of_the_closed_list_of_the_united_kingdom_has_a_person_of_iran_in_two_scripts()
    {
        var list = Read("uk_sample/sample_ofsi_conlist.csv");
        Assert.Equal(new DateOnly(2020, 4, 27), list.Edition.AsOf);
        var entry = list.Entries.Single(e => e.Reference == "9053");
        Assert.Equal([NameType.Primary, NameType.OriginalScript], entry.Names.Select(n => n.Value.Type));
        Assert.Equal(["1932", "1933", "1934", "1935", "1936", "1937", "1938"], list.Entries.Single(e => e.Reference == "11039").BirthDates.Select(b => b.Value.ToString()).Order(StringComparer.Ordinal));
        Assert.Empty(list.Notes);
    }

    [Fact]
    public void The_denied_persons_of_2022_are_all_there()
    {
        // 581 rows; one name with one day of effect is one order, and its further rows are further addresses.
        var list = Read("us_bis/dpl_2022-09-07.txt");
        Assert.Equal((461, new DateOnly(2022, 9, 7)), (list.Entries.Count, list.Edition.AsOf));
        Assert.All(list.Entries, e => Assert.NotNull(e.ListedOn));
        Assert.Empty(list.Notes);
    }

    [Fact]
    public void The_three_lists_of_japan_have_every_number_an_address_and_two_scripts()
    {
        foreach (var (file, count) in ((string, int)[])[("meti_250912_list_russia_tokutei.txt", 561), ("meti_250912_list_daisangoku_tokutei.txt", 56), ("meti_list_belarus_tokutei.txt", 27)])
        {
            var list = Read($"jp/{file}");
            Assert.Equal(count, list.Entries.Count);
            Assert.Empty(list.Notes);
            Assert.All(list.Entries, e => Assert.Contains(e.Names, n => n.Value.Script == Script.Latin));
            Assert.All(list.Entries, e => Assert.Contains(e.Names, n => n.Value.Type == NameType.OriginalScript));
            Assert.All(list.Entries, e => Assert.NotEmpty(e.Places));
            Assert.DoesNotContain(list.Entries.SelectMany(e => e.Names), n => n.Value.Text.Contains("alias", StringComparison.OrdinalIgnoreCase));
        }
    }

    [Fact]
    public void The_proscribed_persons_of_pakistan_are_all_there()
    {
        var list = Read("other/pk_proscribed_persons.json");
        Assert.Equal(4665, list.Entries.Count);
        Assert.Equal("note-no-card", Assert.Single(list.Notes).Key);
        Assert.DoesNotContain(list.Entries.SelectMany(e => e.Names), n => n.Value.Text.Contains('@'));
    }

    [Fact]
    public void The_entity_list_rows_of_the_screening_list_keep_what_licence_they_need()
    {
        var list = Read("us_csl/csl_2025_sample.csv");
        var row = list.Entries.First(e => e.Programmes.Contains("EL"));
        Assert.Contains(row.Remarks, r => r.Value.StartsWith("License requirement: ", StringComparison.Ordinal));
        Assert.Contains(row.Remarks, r => r.Value.StartsWith("License policy: ", StringComparison.Ordinal));
        Assert.NotEmpty(row.LegalBasis);
    }
}
