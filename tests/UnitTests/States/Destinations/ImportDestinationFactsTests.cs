using System.Text;
using Pillar.Platform;
using Pillar.Platform.Audit;
using Pillar.Platform.Files;
using Pillar.States;
using Pillar.States.Destinations;
using Pillar.Vocabulary;
using Xunit;

namespace Pillar.UnitTests.States.Destinations;

public sealed class ImportDestinationFactsTests : IDisposable
{
    private const string Header = "territory,kind,group,part,source,provision,asOf\n";
    private const string Groups = "15 CFR Part 740, Supplement No. 1 (Country Groups)";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("pillar-states");
    private readonly RememberedAudit audit = new();

    private PillarHome Home => new(Path.Combine(folder.FullName, "home"));

    private StatesModule States => StatesModule.Load(Home);

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void A_national_table_stands_beside_the_bundled_ones()
    {
        var result = Import(Header + "\"Korea, North\",arms-embargoed,,,Decree 12 (invented),article 3,2026-03-01\n");
        Assert.Null(result.Refusal);
        var facts = States.DestinationFacts.Of("KP");
        Assert.Contains(facts, fact => fact.Source == new Citation("Decree 12 (invented)", "article 3", new DateOnly(2026, 3, 1)));
        Assert.Contains(facts, fact => fact.Group == "E:1");
    }

    [Fact]
    public void A_newer_table_replaces_the_same_source_and_no_other()
    {
        var rows = States.DestinationFacts.All.Where(fact => fact.Source.Source == Groups && fact.Territory != "ZW")
            .Select(fact => $"{fact.Territory},{fact.Kind.Word()},{fact.Group},,\"{Groups}\",newer,2026-09-01\n");
        Assert.Null(Import(Header + string.Concat(rows)).Refusal);
        Assert.Empty(States.DestinationFacts.Of("ZW"));
        Assert.Contains(States.DestinationFacts.Of("UA"), fact => fact.Kind == DestinationFactKind.PartlyEmbargoed);
        Assert.True(States.DestinationFacts.Editions.Single(edition => edition.Source == Groups).Imported);
    }

    [Fact]
    public void A_second_import_of_the_same_source_replaces_the_first()
    {
        Import(Header + "FR,country-group,X,,Table A,row 1,2026-03-01\n");
        Import(Header + "DE,country-group,X,,Table A,row 1,2026-04-01\n");
        Assert.Equal((0, 1), (States.DestinationFacts.Of("FR").Count, States.DestinationFacts.Of("DE").Count));
    }

    [Fact]
    public void An_older_table_is_refused_and_changes_nothing()
    {
        var result = Import(Header + $"CN,arms-embargoed,D:5,,\"{Groups}\",old,2025-01-01\n");
        Assert.Equal("states-older-facts", result.Refusal!.Code);
        Assert.Equal(27, States.DestinationFacts.All.Count(fact => fact.Source.Source == Groups));
        Assert.Empty(audit.Events);
    }

    [Fact]
    public void A_table_that_drops_many_restrictions_is_refused_until_it_is_accepted()
    {
        const string few = Header + $"CN,arms-embargoed,D:5,,\"{Groups}\",newer,2026-09-01\n";
        Assert.Equal("states-fewer-facts", Import(few).Refusal!.Code);
        Assert.Null(Import(few, accept: true).Refusal);
        Assert.Single(States.DestinationFacts.All, fact => fact.Source.Source == Groups);
    }

    [Fact]
    public void An_import_leaves_an_audit_line_with_the_hash_of_the_file()
    {
        Import(Header + "FR,country-group,X,,Table A,row 1,2026-03-01\n");
        var line = Assert.Single(audit.Events);
        Assert.Equal(("states.import-groups", 64, "1"), (line.Action, line.Facts["sha256"].Length, line.Facts["facts"]));
    }

    [Fact]
    public void Nothing_is_replaced_when_the_audit_line_cannot_be_written()
    {
        audit.Broken = true;
        Assert.Throws<IOException>(() => Import(Header + "FR,country-group,X,,Table A,row 1,2026-03-01\n"));
        Assert.Empty(States.DestinationFacts.Of("FR"));
        Assert.Equal([], Directory.GetFiles(Path.Combine(Home.Folder, "states")));
    }

    [Fact]
    public void A_group_does_not_reach_a_territory_with_rows_of_its_own_but_a_restriction_does()
    {
        Import(Header + "NL,country-group,A:1,,Table A,r,2026-03-01\nNL,arms-embargoed,,,Table A,r,2026-03-01\nAW,country-group,B,,Table A,r,2026-03-01\n");
        Assert.Equal(["B", ""], States.DestinationFacts.Of("AW").Select(fact => fact.Group));
        Assert.Equal(["A:1", ""], States.DestinationFacts.Of("CW").Select(fact => fact.Group));
    }

    [Theory]
    [InlineData("", "at least one row")]
    [InlineData("territory,kind\nFR,country-group\n", "the header")]
    [InlineData(Header, "at least one row")]
    [InlineData(Header + "FR,country-group,X\n", "7 columns")]
    [InlineData(Header + "Atlantis,country-group,X,,S,P,2026-01-01\n", "a territory")]
    [InlineData(Header + "Yugoslavia,country-group,X,,S,P,2026-01-01\n", "a territory")]
    [InlineData(Header + "FR,embargo,X,,S,P,2026-01-01\n", "one of arms-embargoed")]
    [InlineData(Header + "FR,country-group,,,S,P,2026-01-01\n", "a value")]
    [InlineData(Header + "FR,partly-embargoed,,,S,P,2026-01-01\n", "a value")]
    [InlineData(Header + "FR,country-group,X,,,P,2026-01-01\n", "a value")]
    [InlineData(Header + "FR,country-group,X,,S,,2026-01-01\n", "a value")]
    [InlineData(Header + "FR,country-group,X,,S,P,01/02/2026\n", "YYYY-MM-DD")]
    [InlineData(Header + "FR,country-group,X,,S,P,2026-02-30\n", "YYYY-MM-DD")]
    [InlineData(Header + "FR,country-group,X,,S,P,2999-01-01\n", "a day that has come")]
    [InlineData(Header + "FR,country-group,X,,S\u202E,P,2026-01-01\n", "visible characters")]
    [InlineData(Header + "FR,country-group,X,,S\u0007,P,2026-01-01\n", "visible characters")]
    [InlineData(Header + "FR,country-group,\"X,,S,P,2026-01-01\n", "a closing quote")]
    [InlineData(Header + "FR,country-group,X,,S,P,2026-01-01\nFRA,country-group,X,,S,P,2026-01-01\n", "no line before it")]
    public void A_bad_file_is_one_clear_line_and_changes_nothing(string text, string expected)
    {
        var bad = Assert.Throws<BadInputException>(() => Import(text));
        Assert.Contains(expected, bad.Message);
        Assert.Contains("groups.csv", bad.Message);
        Assert.False(Directory.Exists(Home.Folder));
    }

    [Fact]
    public void A_file_that_is_not_UTF8_is_named() =>
        Assert.Contains("UTF-8", Assert.Throws<BadInputException>(() => Import([.. Encoding.UTF8.GetBytes(Header), 0xFF, 0xFE])).Message);

    [Fact]
    public void A_line_without_end_is_refused() =>
        Assert.Contains("characters", Assert.Throws<BadInputException>(() => Import(Header + new string('x', 100_000))).Message);

    [Fact]
    public void A_file_of_the_wrong_size_is_refused_before_it_is_read()
    {
        var path = Path.Combine(folder.FullName, "groups.csv");
        using (var file = File.Create(path))
        {
            file.SetLength(Pillar.States.Destinations.ImportDestinationFacts.LargestFile + 1);
        }

        Assert.Throws<BadInputException>(() => States.Import(Home, audit, TimeProvider.System).Run(path, accept: false));
    }

    [Fact]
    public void A_file_with_a_byte_order_mark_and_Windows_line_ends_is_read() =>
        Assert.Null(Import("\uFEFF" + (Header + "FR,country-group,X,,Table A,row 1,2026-03-01\n").Replace("\n", "\r\n", StringComparison.Ordinal)).Refusal);

    [Fact]
    public void Of_two_imports_at_once_the_second_is_refused_and_changes_nothing()
    {
        using var other = WriterLock.Take(Home, "destination-facts").Lock;
        Assert.Equal("writer-busy", Import(Header + "FR,country-group,X,,Table A,row 1,2026-03-01\n").Refusal?.Code);
        Assert.Empty(States.DestinationFacts.Of("FR"));
    }

    [Fact]
    public void What_was_imported_reads_back_as_it_was_written()
    {
        Import(Header + "\"Iran\",partly-embargoed,,\"a \"\"part\"\", of it\",\"# Table, A\",\"§ 1, 2\",2026-03-01\n");
        Assert.Equal(
            new DestinationFact("IR", DestinationFactKind.PartlyEmbargoed, "", "a \"part\", of it", new Citation("# Table, A", "§ 1, 2", new DateOnly(2026, 3, 1))),
            States.DestinationFacts.Of("IR")[^1]);
    }

    private ImportDestinationFacts.Result Import(string text, bool accept = false) => Import(Encoding.UTF8.GetBytes(text), accept);

    private ImportDestinationFacts.Result Import(byte[] bytes, bool accept = false)
    {
        var path = Path.Combine(folder.FullName, "groups.csv");
        File.WriteAllBytes(path, bytes);
        return States.Import(Home, audit, TimeProvider.System).Run(path, accept);
    }
}
