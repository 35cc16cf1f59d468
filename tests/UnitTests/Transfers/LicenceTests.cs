using Pillar.Controls.Lists;
using Pillar.Transfers;
using Pillar.Transfers.Licensing;
using Pillar.UnitTests.Controls;
using Pillar.Vocabulary;
using Xunit;

namespace Pillar.UnitTests.Transfers;

/// <summary>What licence a table asks for.</summary>
public class LicenceTests
{
    private static readonly CountryChart Chart = new(static alpha2 => alpha2 == "HK" ? "CN" : "");

    [Fact]
    public void The_chart_has_the_rows_and_marks_that_the_official_text_counts()
    {
        var rows = Chart.All.ToList();
        Assert.Equal((196, 1788), (rows.Count(static row => row.Pointer.Length == 0), rows.Sum(static row => row.Marks.Count)));
        Assert.Equal(["CU", "IR", "KP", "SY"], rows.Where(static row => row.Pointer.Length > 0).Select(static row => row.Territory));
    }

    [Fact]
    public void The_country_groups_have_as_many_members_as_the_official_text_and_every_one_is_a_row_of_the_chart_or_a_pointer()
    {
        Assert.Equal(
            "A:1 40, A:2 34, A:3 42, A:4 45, A:5 38, A:6 8, B 173, D:1 24, D:2 10, D:3 36, D:4 21, D:5 22, E:1 3, E:2 1",
            string.Join(", ", Part740.All.Select(static group => $"{group.Key} {group.Value.Count}")));
        Assert.All(Part740.All.SelectMany(static group => group.Value).Distinct().Where(static alpha2 => alpha2 != "US"), static alpha2 => Assert.NotNull(Chart.Row(alpha2)));
    }

    [Fact]
    public void A_claimed_exception_is_cited_with_its_section_and_one_that_does_not_exist_covers_nothing()
    {
        var entry = Entry([("NS applies to entire entry", "NS Column 1")], "GBS: Yes");
        Assert.Equal("GBS (15 CFR 740.4)", Of(entry, "FR", "GBS")!.Cells[0].Text.Values[1]);
        var invented = Of(entry, "FR", "XYZ")!;
        Assert.Equal(("licence-exception-unknown", LicenceNeed.Needed), (invented.Cells[0].Text.Key, invented.Need));
    }

    [Theory]
    [InlineData("NP applies to entire entry", "1C216", true)]
    [InlineData("NS applies to entire entry except 1C216.y", "1C216.a", true)]
    [InlineData("NS applies to entire entry except 1C216.y", "1C216.y", false)]
    [InlineData("NS applies to entire entry except 1C216.y", "1C216", null)]
    [InlineData("MT applies to 1C216.b and .d", "1C216.d.2", true)]
    [InlineData("MT applies to 1C216.b and .d", "1C216.c", false)]
    [InlineData("MT applies to 1C216.b and .d", "1C216", null)]
    [InlineData("MT applies to items in 1C216.b that have a range over 300 km", "1C216.b", null)]
    [InlineData("NS applies to technology for items controlled by 1A002", "1E001", null)]
    public void A_row_speaks_of_the_items_it_names(string scope, string code, bool? expected) => Assert.Equal(expected, Scope.Holds(scope, code[..5], code));

    [Theory]
    [InlineData("NP Column 1", "IN", "Needed", "licence-cell-marked")]
    [InlineData("NP Column 1", "FR", "NotByThisTable", "licence-cell-empty")]
    [InlineData("NP Column 1", "HK", "Needed", "licence-cell-marked")]
    [InlineData("NP Column 1", "IR", "Open", "licence-pointer")]
    [InlineData("NP Column 1", "GL", "Open", "licence-no-row")]
    [InlineData("China, Russia, or Venezuela (see § 742.6(a)(7))", "VE", "Needed", "licence-destination-named")]
    [InlineData("China, Russia, or Venezuela (see § 742.6(a)(7))", "FR", "NotByThisTable", "licence-destination-other")]
    [InlineData("Worldwide control. See § 742.4(a)(5)", "FR", "Needed", "licence-destination-named")]
    [InlineData("A license is required for ALL destinations, except Canada, regardless of end use.", "CA", "NotByThisTable", "licence-destination-other")]
    [InlineData("See § 746.1(b) for UN controls", "FR", "Open", "licence-cell-read")]
    [InlineData("To or within Macau or a destination specified in Country Group D:5", "MO", "Needed", "licence-destination-named")]
    [InlineData("destinations specified in Country Groups D:1, D:4, and D:5, excluding any destination also specified in Country Groups A:5 or A:6", "FR", "Open", "licence-cell-read")]
    public void A_cell_is_read_at_the_destination(string column, string destination, string need, string key)
    {
        var finding = Of(Entry([("NP applies to entire entry", column)]), destination)!;
        Assert.Equal((need, key), ($"{finding.Need}", finding.Cells[0].Text.Key));
    }

    [Fact]
    public void Each_reason_has_to_be_overcome_on_its_own()
    {
        var entry = Entry([("NS applies to entire entry", "NS Column 1"), ("MT applies to entire entry", "MT Column 1")], "GBS: Yes, except N/A for MT");
        var finding = Of(entry, "IN", "GBS")!;
        Assert.Equal([true, false], finding.Cells.Take(2).Select(static cell => cell.Covered));
        Assert.Equal(LicenceNeed.Needed, finding.Need);
        Assert.Equal(LicenceNeed.NotByThisTable, Of(entry with { Licensing = entry.Licensing with { Columns = [entry.Licensing.Columns[0]] } }, "FR", "GBS")!.Need);
        Assert.All(Of(Entry([("NS applies to entire entry", "NS Column 1")], "GBS: N/A"), "FR", "GBS")!.Cells.Where(static cell => cell.Answer == CellAnswer.Licence), static cell => Assert.False(cell.Covered));
    }

    [Fact]
    public void A_footnote_asks_for_more_than_the_marks_do() =>
        Assert.Contains("licence-footnote-read", Of(Entry([("AT applies to entire entry", "AT Column 1")]), "RU")!.Cells.Select(static cell => cell.Text.Key));

    [Fact]
    public void A_mark_of_another_States_law_still_refers_and_its_absence_frees_only_who_sits_there()
    {
        var entry = Entry([("NP applies to entire entry", "NP Column 1")]);
        Assert.False(Of(entry, "FR")!.Binds);
        Assert.True(Table.Of(Question(entry, "FR") with { Exporter = "US" })!.Binds);
    }

    [Theory]
    [InlineData("1C216", "US", "licence-own-general")]
    [InlineData("1C216", "IN", "licence-own-individual")]
    [InlineData("1C216", "FR", "licence-own-none")]
    [InlineData("1C351.a.3", "FR", "licence-own-individual")]
    [InlineData("1C216", "IR", "licence-own-prohibited")]
    public void A_States_own_table_decides_by_its_first_rule_that_fits(string code, string destination, string key)
    {
        var table = StateTableReader.Read(Repository.Path("samples", "licences", "eu-style.yaml"), static word => word, static _ => "");
        var finding = table.Of(Question(null, destination) with { Code = code })!;
        Assert.Equal((key, true), (Assert.Single(finding.Cells).Text.Key, finding.Binds));
    }

    [Theory]
    [InlineData("title: x\nasOf: 2026-01-01\nrules:\n  - entries: [1A001]\n    destinations: [FR]\n    authorisation: maybe\n", "line 6, authorisation: expected none, general, global, individual or prohibited, found maybe")]
    [InlineData("title: x\nasOf: soon\nrules: []\n", "line 2, asOf: expected a calendar day YYYY-MM-DD, found soon")]
    [InlineData("title: x\ncolour: red\n", "line 2: expected one of title, asOf, rules, found colour")]
    [InlineData("title: x\nasOf: 2026-01-01\nrules:\n  - entries: [1A001]\n    authorisation: none\n", "destinations: expected codes or names of countries, or *, found nothing")]
    public void A_table_that_cannot_be_used_is_one_clear_line(string yaml, string expected)
    {
        var folder = Directory.CreateTempSubdirectory("pillar-licences-");
        var path = Path.Combine(folder.FullName, "table.yaml");
        File.WriteAllText(path, yaml);
        try
        {
            Assert.EndsWith(expected, Assert.Throws<BadInputException>(() => StateTableReader.Read(path, static word => word, static _ => "")).Message, StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void Every_row_of_every_licence_table_of_the_real_list_is_read_or_given_to_a_person()
    {
        var rows = Supplement.Real.Entries.SelectMany(static entry => entry.Licensing.Columns.Select(column => (entry, column))).ToList();
        var columns = rows.Count(static row => ColumnText.Of(row.column.Column, row.column.Scope[..2]).Columns.Count > 0);
        Assert.True(columns > 1000 && columns > rows.Count * 0.75, $"{columns} of {rows.Count}");
        Assert.All(rows, static row => Assert.NotNull(Table.Of(Question(row.entry, "IN"))));
    }

    [Fact]
    public void The_finding_of_the_real_entry_cites_its_cells()
    {
        var finding = Table.Of(Question(Supplement.Real.Find("1C216"), "IN"))!;
        Assert.Equal(["IN, NP Column 1", "IN, AT Column 1"], finding.Cells.Select(static cell => cell.Source.Provision));
        Assert.Equal(["licence-cell-marked", "licence-cell-empty"], finding.Cells.Select(static cell => cell.Text.Key));
    }

    private static ChartTable Table => new(Chart, static (_, group) => group switch { "D:5" => false, "B" => true, _ => null });

    private static LicenceFinding? Of(ControlEntry entry, string destination, string exception = "") => Table.Of(Question(entry, destination, exception));

    private static LicenceQuestion Question(ControlEntry? entry, string destination, string exception = "") =>
        new(new GoodsLine { Description = "x", Field = "$.goods[0]", Exception = exception }, entry?.Code ?? "1C216", entry, destination, "FR");

    private static ControlEntry Entry((string Scope, string Column)[] columns, params string[] conditions) => new(
        "1C216", "Invented", [], [], [], "", "", new EntryLicensing(["NP"], [.. columns.Select(static c => new LicenceColumn(c.Scope, c.Column))], conditions));
}
