using System.Text.Json;
using Pillar.UnitTests.Cli;
using Pillar.UnitTests.Platform;
using Xunit;

namespace Pillar.UnitTests.Screening;

/// <summary>Runs specs/screening/outcomes.md.</summary>
public sealed class OutcomesSpec(OutcomesSpec.Office office) : IClassFixture<OutcomesSpec.Office>
{
    public static TheoryData<string, string, string, string, int> Rows()
    {
        var rows = new TheoryData<string, string, string, string, int>();
        foreach (var row in Specs.Table("screening/outcomes.md", "The best hit decides, then whether the check was complete"))
        {
            rows.Add(row["query"], row["best hit"], row["required list"], row["outcome"], int.Parse(row["exit"], System.Globalization.CultureInfo.InvariantCulture));
        }

        return rows;
    }

    public static TheoryData<string, string, string> Fresh()
    {
        var rows = new TheoryData<string, string, string>();
        foreach (var row in Specs.Table("screening/outcomes.md", "On a fresh machine, without any import"))
        {
            rows.Add(row["query"], row["finds"], row["outcome"]);
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_screening_ends_as_its_row_says(string query, string best, string required, string outcome, int exit)
    {
        office.Require(required == "there" ? "own" : "another");
        var run = CommandRun.Of(office.Home, "screen", query, "--json");
        using var answer = JsonDocument.Parse(run.Out);
        Assert.Equal((outcome, exit), (answer.RootElement.GetProperty("outcome").GetString(), run.Exit));
        Assert.Equal(required == "there", answer.RootElement.GetProperty("complete").GetBoolean());
        var hits = answer.RootElement.GetProperty("hits").EnumerateArray().Where(static hit => hit.GetProperty("list").GetString() == "own").ToList();
        Assert.Equal(best, hits.Count == 0 ? "none" : hits[0].GetProperty("band").GetString());
    }

    [Theory]
    [MemberData(nameof(Fresh))]
    public void A_fresh_machine_answers_as_its_row_says(string query, string finds, string outcome)
    {
        using var home = new TempHome();
        using var answer = JsonDocument.Parse(CommandRun.Of(home, "screen", query, "--json").Out);
        var word = answer.RootElement.GetProperty("outcome").GetString();
        Assert.Equal(outcome, outcome == "alert" && word is "possible" or "strong" ? "alert" : word);
        var hits = answer.RootElement.GetProperty("hits").EnumerateArray().ToList();
        Assert.Equal(finds, hits.Count == 0 ? "–" : hits[0].GetProperty("entry").GetString());
    }

    /// <summary>A data folder with one invented list.</summary>
    public sealed class Office : IDisposable
    {
        public Office()
        {
            Home.Write("own.map.json", """
                { "list": { "id": "own" }, "columns": [
                  { "column": "No", "is": "reference" }, { "column": "Name", "is": "name" }, { "column": "Weak", "is": "weak-alias" } ] }
                """);
            var list = Home.Write("own.csv", "No,Name,Weak\n1,Zubaryk Montevaro Ilenkovsky,\n2,Zaltobrevia,\n3,Harmonquist Belvedarius,Quixolero\n");
            Assert.Equal(0, CommandRun.Of(Home, "lists", "import", list).Exit);
        }

        internal TempHome Home { get; } = new();

        public void Require(string list) => Home.Write("profile.json", $$"""{ "required": [ { "list": "{{list}}" } ] }""");

        public void Dispose() => Home.Dispose();
    }
}
