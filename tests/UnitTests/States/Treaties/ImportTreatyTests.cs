using System.Text;
using Pillar.Platform;
using Pillar.Platform.Files;
using Pillar.States;
using Pillar.States.Treaties;
using Pillar.States.Treaties.Import;
using Pillar.UnitTests.Platform.Files;
using Pillar.Vocabulary;
using Xunit;

namespace Pillar.UnitTests.States.Treaties;

public sealed class ImportTreatyTests : IDisposable
{
    private const string Head = "Participant\tSignature\tRatification, Accession(a), Acceptance(A)\n";
    private static readonly DateOnly Day = new(2026, 11, 20);

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("pillar-treaties");
    private readonly RememberedAudit audit = new();

    private PillarHome Home => new(Path.Combine(folder.FullName, "home"));

    private StatesModule States => StatesModule.Load(Home);

    private ImportTreaty Importer => States.ImportTreaty(Home, audit, TimeProvider.System);

    public void Dispose() => folder.Delete(recursive: true);

    public static TheoryData<string, string, string> Columns => new(
        Specs.Table("states/treaties.md", "Columns as understood").Select(row => (row["name"], row["meaning"], row["way"])));

    public static TheoryData<string, string, string, string, string> Undated => new(Specs.Table("states/treaties.md", "Steps without a day")
        .Select(row => (row["status"], row["signature"], row["ratification"], row["rows are"], row["read as"])));

    public static TheoryData<string, string, string> Days => new(
        Specs.Table("states/treaties.md", "Days as understood").Select(row => (row["cell"], row["day"], row["way"])));

    [Theory]
    [MemberData(nameof(Columns))]
    public void A_column_is_understood_from_its_name(string name, string meaning, string way)
    {
        var column = TableColumn.Of(1, name);
        Assert.Equal((meaning, way), (column.Word, column.How));
    }

    [Theory]
    [MemberData(nameof(Days))]
    public void A_day_is_understood_or_refused(string cell, string day, string way)
    {
        var read = DepositaryDay.Read(cell);
        Assert.Equal((day, way), (read is { } found ? $"{found.Day:yyyy-MM-dd}" : "", read?.How ?? ""));
    }

    [Theory]
    [MemberData(nameof(Undated))]
    public void A_step_without_a_day_is_taken_as_of_the_table_and_reads_back_so(string status, string signature, string ratification, string rowsAre, string read)
    {
        var table = $"State,Status,Signature,Ratification\nFrance,,,2002-02-02\nChad,{status},{signature},{ratification}\n";
        TreatyStatus? rows = rowsAre.Length == 0 ? null : Enum.Parse<TreatyStatus>(rowsAre, ignoreCase: true);
        if (read == "refused")
        {
            Assert.Contains("line 3, Status: expected party, signatory or not party", Assert.Throws<BadInputException>(() => Read(table, rows)).Message);
            return;
        }

        Assert.Null(Write(Read(table, rows)));
        var chad = States.TreatyBook.Newest(States.TreatyBook.Require("HCOC"))!.Of("TD");
        Assert.Equal(read, chad is null ? "no step" : chad.Status.Word() + (chad.IsUndated ? ", no day" : ""));
    }

    [Fact]
    public void A_list_of_names_alone_is_read_where_the_caller_says_what_it_lists()
    {
        var edition = Read("Subscribing States\nState\nFrance\nChad\n", TreatyStatus.Party).Edition;
        Assert.Equal(["FR", "TD"], edition.Steps.Where(s => s.Status == TreatyStatus.Party).Select(s => s.State));
        Assert.Throws<BadInputException>(() => Read("State\nFrance\n", rowsAre: null));
    }

    [Fact]
    public void A_pasted_table_with_lines_above_and_numbers_of_notes_is_understood()
    {
        var reading = Read(
            "Convention on the Physical Protection\nStatus as at: 20-11-2026, 09:15\n\n"
            + "Participant 1\tSignature\tRatification, Accession(a), Acceptance(A)\t\n"
            + "Afghanistan\t\t12 Sep 2003 a\t\nChina 2\t\t10 Jan 1989 a\t\nHaiti\t9 Apr 1980\t\t\nNetherlands (Kingdom of the) 3, 4\t13 Jun 1980\t 6 Sep 1991 A\t\n");
        Assert.Equal(4, reading.Table.HeaderLine);
        Assert.Equal(
            ["AF  2003-09-12 accession", "CN  1989-01-10 accession", "HT 1980-04-09  ", "NL 1980-06-13 1991-09-06 acceptance"],
            reading.Edition.Steps.Select(s => $"{s.State} {s.Signed:yyyy-MM-dd} {s.Bound:yyyy-MM-dd} {s.How}"));
        Assert.False(Directory.Exists(Path.Combine(Home.Folder, "states")), "reading writes nothing");
    }

    [Theory]
    [InlineData("State,Signature,Ratification\nFrance,2001-01-01,2002-02-02\n")]
    [InlineData("State;Signature;Ratification\nFrance;2001-01-01;2002-02-02\n")]
    [InlineData("State\tSignature\tRatification\r\nFrance\t2001-01-01\t2002-02-02\r\n")]
    [InlineData("\uFEFFISO3,Notes,Signature,\"Acceptance(A), Ratification\"\nFRA,\"a, b\",2001-01-01,2002-02-02\n")]
    [InlineData("Pays;Signature;Ratification\nla France;1 janv. 2001;2 févr. 2002\n")]
    public void Comma_semicolon_and_tab_English_and_French_are_understood_alike(string text)
    {
        var steps = Assert.Single(Read(text.Replace("la France", "France", StringComparison.Ordinal)).Edition.Steps);
        Assert.Equal(new TreatySteps("FR", new DateOnly(2001, 1, 1), new DateOnly(2002, 2, 2), "ratification", null, null), steps);
    }

    [Fact]
    public void Ratification_and_accession_may_have_a_column_each()
    {
        var edition = Read("State,Ratification,Accession,Entry into force\nFrance,2002-02-02,,2002-03-02\nChad,,2003-03-03,\n").Edition;
        Assert.Equal(["accession", "ratification"], edition.Steps.OrderBy(s => s.How).Select(s => s.How));
        Assert.Equal(new DateOnly(2002, 3, 2), edition.Of("FR")!.InForce);
    }

    [Fact]
    public void A_part_of_a_list_leaves_the_others_without_data_and_a_whole_one_does_not()
    {
        Assert.Null(Write(Read(Head + "France\t\t12 Sep 1991 A\nChad\t\t\n")));
        var part = States.TreatyBoard.Run(States.TreatyBook.Require("CPPNM"));
        Assert.Equal((1, 0, 192), (part.All.Parties, part.All.Neither, part.All.NoData));

        Assert.Null(Write(Read(Head + "France\t\t12 Sep 1991 A\nChad\t\t\n", whole: true)));
        var whole = States.TreatyBoard.Run(States.TreatyBook.Require("CPPNM"));
        Assert.Equal((1, 192, 0), (whole.All.Parties, whole.All.Neither, whole.All.NoData));
    }

    [Fact]
    public void A_row_without_a_day_is_shown_and_is_no_step()
    {
        var reading = Read(Head + "France\t\t12 Sep 1991 A\nChad\t-\t–\n");
        Assert.Null(reading.Table.Rows[1].Steps);
        Assert.Equal(TreatyStatus.NoData, reading.Edition.StatusOf("TD"));
    }

    [Fact]
    public void The_same_instrument_and_day_is_replaced_and_another_day_is_kept()
    {
        Write(Read(Head + "France\t\t12 Sep 1991 A\n", whole: true));
        Write(Read(Head + "France\t\t12 Sep 1991 A\nChad\t\t1 Jan 2020 a\n", whole: true));
        Write(Read(Head + "France\t\t12 Sep 1991 A\n", whole: true, asOf: new DateOnly(2019, 1, 1)));
        var editions = States.TreatyBook.Editions(States.TreatyBook.Require("CPPNM"));
        Assert.Equal([2, 1], editions.Select(e => e.Steps.Count));
    }

    [Fact]
    public void A_part_does_not_come_into_use_over_a_whole_list() =>
        Assert.Equal("treaties-part-over-whole", Write(Read(Head + "France\t\t12 Sep 1991 A\n", treaty: "ICSANT"), accept: true)?.Code);

    [Fact]
    public void Many_fewer_parties_are_refused_until_they_are_accepted()
    {
        var few = Read(Head + "France\t\t12 Sep 2011 A\n", treaty: "ICSANT", whole: true);
        Assert.Equal("treaties-fewer-parties", Write(few)?.Code);
        Assert.Null(Write(few, accept: true));
        Assert.Equal(1, States.TreatyBoard.Run(States.TreatyBook.Require("ICSANT")).All.Parties);
    }

    [Fact]
    public void An_older_table_is_kept_for_the_view_over_time()
    {
        Assert.Null(Write(Read(Head + "France\t\t12 Sep 2006 A\n", treaty: "ICSANT", whole: true, asOf: new DateOnly(2007, 7, 7))));
        Assert.Equal([2018, 2015, 2007], States.TreatyBook.Editions(States.TreatyBook.Require("ICSANT")).Select(e => e.AsOf.Year));
    }

    [Fact]
    public void An_import_leaves_an_audit_line_with_the_hash_of_the_file()
    {
        Write(Read(Head + "France\t\t12 Sep 1991 A\n"));
        var line = Assert.Single(audit.Events);
        Assert.Equal(("states.import-treaty", 64, "CPPNM", "2026-11-20", "1"), (line.Action, line.Facts["sha256"].Length, line.Facts["treaty"], line.Facts["asOf"], line.Facts["states"]));
    }

    [Fact]
    public void Nothing_is_written_when_the_audit_line_cannot_be()
    {
        var reading = Read(Head + "France\t\t12 Sep 1991 A\n");
        audit.Broken = true;
        Assert.Throws<IOException>(() => Write(reading));
        Assert.Empty(Directory.GetFiles(Path.Combine(Home.Folder, "states", "treaties")));
    }

    [Fact]
    public void A_fault_at_any_step_of_writing_leaves_the_old_table_or_the_new_one_whole()
    {
        var (old, newer) = (Read(Head + "France\t\t12 Sep 1991 A\n", whole: true), Read(Head + "France\t\t12 Sep 1991 A\nChad\t\t1 Jan 2020 a\n", whole: true));
        var steps = FaultyDisk.Steps(() => Write(old));
        Assert.True(steps >= 4, $"{steps} steps");
        for (var step = 0; step < steps; step++)
        {
            using (FaultyDisk.FailAt(step))
            {
                Assert.Throws<IOException>(() => Write(newer));
            }

            Assert.Equal(["FR"], States.TreatyBook.Newest(States.TreatyBook.Require("CPPNM"))!.Steps.Select(s => s.State));
            Assert.Single(Directory.GetFiles(Path.Combine(Home.Folder, "states", "treaties")));
        }
    }

    [Fact]
    public void Of_two_imports_at_once_the_second_is_refused()
    {
        var reading = Read(Head + "France\t\t12 Sep 1991 A\n");
        using var other = WriterLock.Take(Home, "treaties").Lock;
        Assert.Equal("writer-busy", Write(reading)?.Code);
    }

    [Fact]
    public void What_was_imported_reads_back_as_it_was_understood()
    {
        var reading = Read("State,Signature,Ratification,Entry into force,Withdrawal\nFrance,2001-01-01,2002-02-02 a,2002-03-02,2020-01-01\nNiue,,2003-03-03 d,,\n", source: "A, \"B\" # C");
        Write(reading);
        var kept = States.TreatyBook.Newest(States.TreatyBook.Require("CPPNM"))!;
        Assert.Equal(reading.Edition.Steps, kept.Steps);
        Assert.Equal(reading.Edition.Source, kept.Source);
    }

    [Theory]
    [InlineData("", "a row of column names")]
    [InlineData("France\t\t12 Sep 1991\n", "a row of column names")]
    [InlineData("State,Capital\nFrance,Paris\n", "a row of column names")]
    [InlineData("State,Signature,Signed\nFrance,2001-01-01,2001-01-01\n", "line 1: expected one column for signed")]
    [InlineData(Head, "at least one row")]
    [InlineData(Head + "France\t\t\n", "at least one row with a day or a status")]
    [InlineData(Head + "France\t\t12/09/1991\n", "line 2, Ratification, Accession(a), Acceptance(A): expected a day such as")]
    [InlineData(Head + "France\t\t12 Sep 2991 A\n", "a day not after the date of the table, 2026-11-20")]
    [InlineData(Head + "France\t\t12 Sep 1991 A\nFRA\t\t13 Sep 1991 A\n", "line 3, Participant: expected each State once, found FRA, which stands on line 2")]
    [InlineData(Head + "Euratom\t\t12 Sep 1991 A\nFrance\t\t1 Jan 2000\nNowhere\t\t\n", "line 2, Participant: expected a State: its name or ISO code; or leave the participant out with --leave-out \"NAME\", found Euratom; Nowhere")]
    [InlineData(Head + "Yugoslavia\t\t12 Sep 1991 A\n", "expected a State")]
    [InlineData(Head + "France\t\t12 Sep 1991 A\tmore\n", "at most 3 columns")]
    [InlineData("State,Ratification,Accession\nFrance,2002-02-02,2003-03-03\n", "one day on which the State was bound")]
    [InlineData("State,Ratification,Withdrawal\nFrance,,2003-03-03\n", "a day on which the State was bound before it left")]
    public void A_bad_table_is_one_clear_line_and_changes_nothing(string text, string expected)
    {
        var bad = Assert.Throws<BadInputException>(() => Read(text));
        Assert.Contains(expected, bad.Message);
        Assert.Contains("table.txt", bad.Message);
        Assert.False(Directory.Exists(Home.Folder));
    }

    [Fact]
    public void A_file_that_is_not_UTF8_or_is_a_workbook_or_too_large_is_refused()
    {
        Assert.Contains("UTF-8", Assert.Throws<BadInputException>(() => Read([.. Encoding.UTF8.GetBytes(Head), 0xFF, 0xFE])).Message);
        Assert.Contains("zip", Assert.Throws<BadInputException>(() => Read([.. "PK\u0003\u0004"u8, .. new byte[100]])).Message);
        Assert.Contains("bytes", Assert.Throws<BadInputException>(() => Read(new byte[ImportTreaty.LargestFile + 1])).Message);
    }

    [Fact]
    public void An_unknown_instrument_a_day_to_come_and_a_source_that_is_a_formula_are_refused()
    {
        const string text = Head + "France\t\t12 Sep 1991 A\n";
        Assert.Contains("one of NPT, CTBT", Assert.Throws<BadInputException>(() => Read(text, treaty: "XYZ")).Message);
        Assert.Contains("a day that has come", Assert.Throws<BadInputException>(() => Read(text, asOf: new DateOnly(2999, 1, 1))).Message);
        Assert.All(["", "=1+1", "a\u202Eb", new string('x', 301)], source => Assert.Contains("--source", Assert.Throws<BadInputException>(() => Read(text, source: source)).Message));
    }

    [Fact]
    public void A_table_in_the_data_folder_that_was_damaged_is_named()
    {
        Write(Read(Head + "France\t\t12 Sep 1991 A\n"));
        File.AppendAllText(Path.Combine(Home.Folder, "states", "treaties", "CPPNM-2026-11-20.csv"), "CPPNM,XX\n");
        Assert.Contains("CPPNM-2026-11-20.csv line 6", Assert.Throws<BadInputException>(() => States.TreatyBook).Message);
    }

    /// <summary>The real tables of the depositary give the bundled facts of the same day.</summary>
    [Theory]
    [InlineData("untc-2015-03-18-9.csv", "BOMBINGS")]
    [InlineData("untc-2015-03-18-11.csv", "FINANCING")]
    [InlineData("untc-2015-03-18-15.csv", "ICSANT")]
    [InlineData("untc-2015-03-26-3.csv", "CWC")]
    [InlineData("untc-2015-03-26-4.csv", "CTBT")]
    public void A_real_table_is_understood_as_the_bundled_facts(string file, string treaty)
    {
        var asOf = new DateOnly(2015, 3, 14);
        var reading = Importer.Read(new TreatyRequest(treaty, asOf, "Treaty Collection", true, []), TestData.File($"regime/treaties/{file}"));
        var bundled = States.TreatyBook.Editions(States.TreatyBook.Require(treaty)).Single(e => e.AsOf == asOf);
        Assert.Equal(bundled.Steps, reading.Edition.Steps);
    }

    private TreatyReading Read(string text, string treaty = "CPPNM", bool whole = false, DateOnly? asOf = null, string source = "Depositary (invented)") =>
        Read(Encoding.UTF8.GetBytes(text), new TreatyRequest(treaty, asOf ?? Day, source, whole, []));

    private TreatyReading Read(string text, TreatyStatus? rowsAre) =>
        Read(Encoding.UTF8.GetBytes(text), new TreatyRequest("HCOC", Day, "Depositary (invented)", Whole: false, []) { RowsAre = rowsAre });

    private TreatyReading Read(byte[] bytes) => Read(bytes, new TreatyRequest("CPPNM", Day, "Depositary (invented)", false, []));

    private TreatyReading Read(byte[] bytes, TreatyRequest request)
    {
        var path = Path.Combine(folder.FullName, "table.txt");
        File.WriteAllBytes(path, bytes);
        return Importer.Read(request, path);
    }

    private Refusal? Write(TreatyReading reading, bool accept = false) => Importer.Write(reading, accept);
}
