using System.Globalization;
using System.Text;
using Pillar.Review;
using Pillar.Review.Records;
using Pillar.Review.Templates;
using Pillar.Vocabulary;
using Xunit;

namespace Pillar.UnitTests.Review;

public sealed class LearnTemplateTests : IDisposable
{
    private readonly ReviewHome home = new();

    public void Dispose() => home.Dispose();

    [Theory]
    [InlineData("txt")]
    [InlineData("xlsx")]
    [InlineData("docx")]
    public void The_matrix_of_2005_to_2016_is_learnt_field_by_field(string kind)
    {
        var fields = Learnt(kind).Learnt.Template.Fields;
        Assert.Equal(389, fields.Count);
        Assert.Equal(
            TemplateTests.Legacy().Fields.Select(static f => (f.Domain.Replace("-", ""), Row: f.Row, f.Column.Replace("legal", "law"))),
            fields.Select(static f => (f.Domain, f.Row, f.Column)));
        Assert.Equal(["1,5,6,8(a),(b),(c),10", "2", "3(a),(b)", "3(c),(d),6,10", "6,7,8(d)"], Learnt(kind).Learnt.Template.Paragraphs);
    }

    [Fact]
    public void The_same_matrix_has_the_same_code_from_whatever_kind_of_file()
    {
        string[] codes = [.. new[] { "txt", "xlsx", "docx" }.Select(kind => Learnt(kind).Learnt.Template.Code).Distinct()];
        Assert.Single(codes);
        Assert.Matches("^legacy-[0-9a-f]{8}$", codes[0]);
        Assert.NotEqual(codes[0], home.Module.LearnTemplate(home.Audit).Read(File("txt"), "legacy", new(2017, 1, 1)).Learnt.Template.Code);
    }

    [Theory]
    [InlineData("txt", "line 1", "line 2")]
    [InlineData("xlsx", "Matrix!A1", "Matrix!A2")]
    [InlineData("docx", "paragraph 1", "table 1 row 1")]
    public void What_was_not_understood_is_listed_with_its_place(string kind, string first, string second) =>
        Assert.Equal([(first, "1540 COMMITTEE MATRIX"), (second, "State:")], Learnt(kind).NotUnderstood.Select(static one => (one.Place.ToString(), one.Found)));

    [Theory]
    [InlineData("stray words below a table\t\t\t", "line 5", "a row with number and label")]
    [InlineData("1\tmanufacture\t\t", "line 5", "each field once")]
    [InlineData("2\t\t\t", "line 5", "a row with number and label")]
    public void A_row_that_is_none_is_listed_and_the_others_are_learnt(string row, string place, string expected)
    {
        var reading = Read("OP 2 - Nuclear weapons\n\t\tNational legal framework\tSource\n\n1\tmanufacture\t\t\n" + row);
        var odd = Assert.Single(reading.NotUnderstood);
        Assert.Equal((place, 1), (odd.Place.ToString(), reading.Learnt.Template.Fields.Count));
        Assert.StartsWith(expected, odd.Expected.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Columns_for_each_domain_under_one_head_are_fields_of_that_domain()
    {
        var reading = Read("| OP 2 |\n| | activity | National legal framework | | | | Enforcement | | |\n| | | YES | | | if YES, source | YES | | |\n| | | N | C | B | | N | C | B |\n|---|---|---|---|---|---|---|---|---|\n| 1 | manufacture | X | ? | | Act | | | |");
        Assert.Empty(reading.NotUnderstood);
        Assert.Equal(
            ["N.2.1-manufacture.law", "C.2.1-manufacture.law", "B.2.1-manufacture.law", "N.2.1-manufacture.enforcement", "C.2.1-manufacture.enforcement", "B.2.1-manufacture.enforcement"],
            reading.Learnt.Template.Fields.Select(static f => f.Id));
    }

    [Fact]
    public void Ids_that_a_matrix_gives_are_kept() => Assert.Equal(
        ["N.2.use.weapon.law", "N.2.use.weapon.enforcement"],
        Read("OP 2 - Nuclear weapons\n\t\tLaw\tEnforcement\tfields\n1\tuse\t\t\tN.2.use.weapon.law N.2.use.weapon.enforcement").Learnt.Template.Fields.Select(static f => f.Id));

    [Fact]
    public void Reading_writes_nothing_and_a_kept_template_is_used_by_form_table_and_cycle()
    {
        var reading = Learnt("docx");
        Assert.Null(home.Module.Templates.Find("legacy"));
        home.Module.LearnTemplate(home.Audit).Keep(reading);
        var template = home.Module.Templates.Require("legacy");
        var outcome = home.ImportText($"state,template,field,mark,as_of,citation,dated\nQM,{template.Code},{template.Fields[20].Id},X,2026-01-01,Invented Act,2020-01-01\n");
        Assert.Empty(outcome.Problems);
        var at = new MatrixQuestion(template, home.Today);
        var set = home.Module.StateBook.Set("invented");
        Assert.Equal((1, 389), (home.Module.MakeTable.Run(new(Pillar.Review.Tables.TableBy.Section, set, at)).Total.Count.X, home.Module.MakeTable.Run(new(Pillar.Review.Tables.TableBy.Section, set, at)).Total.Fields));
        var cycle = home.Module.FreezeCycle(home.Audit, home.Clock).Run("legacy", set, at, ReviewHome.Anna).Cycle!;
        Assert.Contains($"template\t{template.Code}\n", cycle.Figures, StringComparison.Ordinal);
        Assert.True(home.Module.Cycles.Check(home.Module.Cycles.Require("legacy")).Same);
        Assert.Equal(Mark.Blank, home.MarkOf("QM", "N.2.manufacture.weapon.law"));
    }

    [Fact]
    public void A_template_file_of_another_installation_is_the_same_template_and_a_changed_one_is_refused()
    {
        var learnt = Learnt("txt").Learnt;
        var path = home.Temp.Write("template.json", learnt.ToJson());
        Assert.Equal(learnt.Template.Code, home.Module.LearnTemplate(home.Audit).Read(path, null, OperativeText.Adopted).Learnt.Template.Code);
        var changed = home.Temp.Write("changed.json", learnt.ToJson().Replace("\"row\": \"acquire\"", "\"row\": \"obtain\"", StringComparison.Ordinal));
        Assert.StartsWith("changed.json $.code: expected the code of what the file says", Assert.Throws<BadInputException>(() => home.Module.LearnTemplate(home.Audit).Read(changed, null, OperativeText.Adopted)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"id\": \"all.", "\"id\": \"=all.")]
    [InlineData("\"domain\": \"N\"", "\"domain\": \"X\"")]
    [InlineData("\"paragraph\": \"2\"", "\"paragraph\": \"=2\"")]
    [InlineData("\"row\": \"acquire\"", "\"row\": \"\"")]
    public void A_template_file_with_a_field_that_could_be_none_is_refused(string was, string becomes)
    {
        var path = home.Temp.Write("odd.json", Learnt("txt").Learnt.ToJson().Replace(was, becomes, StringComparison.Ordinal));
        Assert.Contains("expected fields with an id of letters", Assert.Throws<BadInputException>(() => home.Module.LearnTemplate(home.Audit).Read(path, null, OperativeText.Adopted)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_change_between_two_templates_is_counted_over_confirmed_fields_alone()
    {
        home.Module.LearnTemplate(home.Audit).Keep(Learnt("txt"));
        var legacy = home.Module.Templates.Require("legacy");
        var (old, now) = (legacy.Fields.First(static f => f is { Row: "acquire", Domain: "N", Column: "law" }), "N.2.acquire.weapon.law");
        home.ImportText($"state,template,field,mark,as_of,citation,dated\nQM,{legacy.Code},{old.Id},?,2016-01-01,Invented Act,2010-01-01\n");
        home.Import($"QM,{now},X,2026-01-01,Invented Act,2020-01-01");
        var then = new MatrixQuestion(legacy, new(2016, 6, 30));
        Assert.Equal(0, Change(then).Fields);
        var draft = LearnTemplate.Draft(legacy, OperativeText.Template, CultureInfo.GetCultureInfo("en"));
        Assert.Contains($"{legacy.Code},{old.Id},optext,{now},,", draft, StringComparison.Ordinal);
        var learn = home.Module.LearnTemplate(home.Audit);
        var file = learn.Walk(home.Temp.Write("walk.csv", draft.Replace($",{now},,", $",{now},yes,", StringComparison.Ordinal)));
        Assert.Single(file.Walk.Pairs);
        Assert.True(file.Open > 20);
        learn.Keep(file.Walk);
        var change = Change(then);
        Assert.Equal((1, 1, 0, 1), (change.States, change.Fields, change.Then.X, change.Now.X));
        Assert.Single(home.Module.Templates.Confirmed(OperativeText.Template, legacy)!.Pairs);
    }

    [Theory]
    [InlineData("optext,N.2.use.weapon.law,legacy,none,yes", "walk.csv line 2, to_field: expected a field of the template legacy-")]
    [InlineData("optext,N.2.use.weapon.law,other,none,yes", "walk.csv: expected a template: optext, legacy-")]
    [InlineData("optext,N.2.use.weapon.law,optext,N.2.use.weapon.law,yes", "walk.csv line 2, from_template: expected the same two templates in every row")]
    [InlineData("optext,N.2.use.weapon.law,legacy,,perhaps", "walk.csv line 2, confirmed: expected yes, no or an empty cell, found perhaps")]
    public void A_cross_walk_that_names_what_there_is_not_is_one_clear_line(string row, string line)
    {
        home.Module.LearnTemplate(home.Audit).Keep(Learnt("txt"));
        var path = home.Temp.Write("walk.csv", "from_template,from_field,to_template,to_field,confirmed\n" + row + "\n");
        Assert.StartsWith(line, Assert.Throws<BadInputException>(() => home.Module.LearnTemplate(home.Audit).Walk(path)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cross_walk_that_nobody_confirmed_is_not_taken()
    {
        var learn = home.Module.LearnTemplate(home.Audit);
        learn.Keep(Learnt("txt"));
        var file = learn.Walk(home.Temp.Write("walk.csv", LearnTemplate.Draft(home.Module.Templates.Require("legacy"), OperativeText.Template, CultureInfo.GetCultureInfo("en"))));
        Assert.Equal("FILE: expected a row with yes in the column confirmed, found none", Assert.Throws<BadInputException>(() => learn.Keep(file.Walk)).Message);
        Assert.Equal(0, home.Module.Templates.Walks);
    }

    [Fact]
    public void An_encrypted_file_is_one_clear_line() => Assert.Equal(
        "m.docx: expected a file without a password, in today's format (.xlsx, .docx), found an encrypted file, or one of the format before 2007",
        Refused("m.docx", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0]));

    [Fact]
    public void A_document_of_50_MB_is_refused_by_its_size() => Assert.Equal("m.docx: expected a document of at most 16 MB, found 50 MB", Refused("m.docx", new byte[50 << 20]));

    [Fact]
    public void A_document_that_unpacks_to_more_is_refused() => Assert.Equal(
        "m.docx: expected at most 64 MB in word/document.xml, found more (a zip bomb?)", Refused("m.docx", PublishedMatrix.Archive(("word/document.xml", new string(' ', 65 << 20)))));

    [Fact]
    public void A_workbook_of_empty_rows_without_end_is_refused() => Assert.Equal(
        "m.xlsx: expected at most 200000 rows, found more",
        Refused("m.xlsx", PublishedMatrix.Archive(
            ("xl/workbook.xml", """<workbook xmlns:r="r"><sheets><sheet name="a" r:id="1"/></sheets></workbook>"""),
            ("xl/_rels/workbook.xml.rels", """<Relationships><Relationship Id="1" Target="worksheets/a.xml"/></Relationships>"""),
            ("xl/worksheets/a.xml", $"<worksheet><sheetData>{string.Concat(Enumerable.Repeat("<row/>", 200_001))}</sheetData></worksheet>"))));

    [Theory]
    [InlineData("m.txt", "no matrix at all", "m.txt: expected a matrix: a heading such as OP 2")]
    [InlineData("m.docx", "no archive", "m.docx: expected a DOCX document that can be read")]
    [InlineData("m.pdf", "%PDF", "FILE: expected a name that ends with .xlsx")]
    public void What_is_no_matrix_is_one_clear_line(string file, string content, string line) =>
        Assert.StartsWith(line, Refused(file, Encoding.UTF8.GetBytes(content)), StringComparison.Ordinal);

    private Pillar.Review.Tables.TableChange Change(MatrixQuestion then) =>
        home.Module.MakeTable.Run(new(Pillar.Review.Tables.TableBy.Section, home.Module.StateBook.Set("invented"), new(OperativeText.Template, home.Today), then)).Total.Change!;

    private string File(string kind) => kind switch
    {
        "txt" => home.Temp.Write("m.txt", PublishedMatrix.Text()),
        "xlsx" => home.Temp.Write("m.xlsx", PublishedMatrix.Workbook()),
        _ => home.Temp.Write("m.docx", PublishedMatrix.Document()),
    };

    private TemplateReading Learnt(string kind) => home.Module.LearnTemplate(home.Audit).Read(File(kind), "legacy", OperativeText.Adopted);

    private TemplateReading Read(string text) => home.Module.LearnTemplate(home.Audit).Read(home.Temp.Write("m.txt", text), null, OperativeText.Adopted);

    private string Refused(string name, byte[] content) =>
        Assert.Throws<BadInputException>(() => home.Module.LearnTemplate(home.Audit).Read(home.Temp.Write(name, content), null, OperativeText.Adopted)).Message;
}
