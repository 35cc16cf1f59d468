using Pillar.Vocabulary;
using Xunit;

namespace Pillar.UnitTests.Screening.Lists;

public class OwnCsvTests
{
    private const string Data = "No;Type;Family;Given;Also;Born;Passport;Land\n7;I;Invented;Ada;Lydia|The Elder;9 March 1971;X12|Y34;Kenya\n8;E;Invented Works;;;;;\n9;I;;;;;;\n";

    private const string Yaml =
        """
        list: { id: National Watch, title: Invented national watch list, licence: own, asOf: 2026-01-31, expires: 2026-12-31 }
        kind: person
        delimiter: ";"
        columns:
          - { column: No, is: reference }
          - { column: Type, is: kind, words: { I: person, E: organisation } }
          - { column: Family, is: family-name }
          - { column: Given, is: given-name }
          - { column: Also, is: weak-alias, split: "|" }
          - { column: Born, is: born }
          - { column: Passport, is: passport, split: "|" }
          - { column: Land, is: nationality }
        """;

    [Fact]
    public void A_mapping_beside_the_file_makes_it_a_list()
    {
        using var desk = new ListDesk();
        desk.File("watch.map.yaml", Yaml);
        var import = desk.Import(desk.File("watch.csv", Data));
        Assert.Equal(
            ("national-watch", 2, new DateOnly(2026, 1, 31), new DateOnly(2026, 12, 31)),
            (import.Id, import.Records, import.Edition!.AsOf, import.Edition.Expires));
        Assert.Equal("note-empty-rows", Assert.Single(import.Notes).Key);
        var entry = desk.Entry("national-watch:7");
        Assert.Equal(["Ada Invented|Strong", "Lydia|Weak", "The Elder|Weak"], entry.Names.Select(n => $"{n.Value.Text}|{n.Value.Strength}"));
        Assert.Equal((PartyKind.Person, "1971-03-09", "KE"), (entry.Kind, entry.BirthDates[0].Value.ToString(), entry.Countries[0].Value.Country));
        Assert.Equal(["X12", "Y34"], entry.Identifiers.Select(i => i.Value.Normal));
        Assert.Equal(PartyKind.Organisation, desk.Entry("national-watch:8").Kind);
    }

    [Fact]
    public void A_mapping_may_be_json_and_be_named_in_the_call()
    {
        using var desk = new ListDesk();
        var mapping = desk.File("other.map.json", """{ "list": { "id": "own" }, "columns": [ { "column": "Name", "is": "name" } ] }""");
        desk.File("data.map.json", """{ "list": { "id": "own" }, "columns": [ { "column": "Name", "is": "name" } ] }""");
        var import = desk.Import(mapping, desk.File("data.csv", "Name\nINVENTED GROUP\n"));
        Assert.Equal(("own", 1), (import.Id, import.Records));
        Assert.Equal("line 2", desk.Entry("own:line 2").Reference);
    }

    [Fact]
    public void A_quoted_header_with_semicolons_is_read_without_being_told()
    {
        using var desk = new ListDesk();
        desk.File("watch.map.yaml", Yaml.Replace("delimiter: \";\"\n", "", StringComparison.Ordinal));
        var quoted = string.Join('\n', Data.TrimEnd().Split('\n').Select(static l => string.Join(';', l.Split(';').Select(static c => $"\"{c}\""))));
        Assert.Equal(2, desk.Import(desk.File("watch.csv", quoted)).Records);
    }

    [Theory]
    [InlineData("list: { id: x }\ncolumns:\n  - { column: Name, is: nome }\n", "column 'Name', is")]
    [InlineData("list: { id: x }\ncolumns:\n  - { column: No, is: reference }\n", "a column that is a name")]
    [InlineData("list: { id: x }\ncolumns:\n  - { column: Nome, is: name }\n", "a column 'Nome'")]
    [InlineData("list: { id: x, asOf: yesterday }\ncolumns:\n  - { column: Name, is: name }\n", "YYYY-MM-DD")]
    [InlineData("list: [\n", "line 2")]
    public void A_mapping_that_cannot_be_used_says_where(string yaml, string says)
    {
        using var desk = new ListDesk();
        desk.File("data.map.yaml", yaml);
        var path = desk.File("data.csv", "No,Name\n1,INVENTED GROUP\n");
        var failure = Record.Exception(() => desk.Import(path)) is BadInputException bad ? bad.Message : $"{desk.Import(path).Failure}";
        Assert.Contains(says, failure, StringComparison.Ordinal);
    }
}
