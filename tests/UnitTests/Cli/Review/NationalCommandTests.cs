using System.Text.Json;
using Pillar.UnitTests.Platform;
using Xunit;

namespace Pillar.UnitTests.Cli.Review;

public sealed class NationalCommandTests : IDisposable
{
    private readonly TempHome home = new();

    public void Dispose() => home.Dispose();

    [Fact]
    public void The_walk_of_the_guide_goes_from_a_plan_to_a_calendar()
    {
        Samples();
        Assert.Contains("A3  Joint transit unit", Done("plan", "show", "QM"), StringComparison.Ordinal);
        Assert.Contains("No action covers", Done("plan", "show", "QM", "--gaps"), StringComparison.Ordinal);
        Done("plan", "set", "QM", "A2", "status=under-way", "end=2027-04-30");
        Assert.Contains("nothing new", Done("plan", "set", "QM", "A2", "status=under-way"), StringComparison.Ordinal);
        Done("plan", "export", "QM", home.File("plan.csv"));
        Assert.Contains("0 rows entered or corrected, 5 known already", Done("plan", "import", home.File("plan.csv")).Replace('\n', ' '), StringComparison.Ordinal);
        Done("deadlines", "QM", "--out", home.File("qm.ics"));
        Assert.Contains("DTSTART;VALUE=DATE:20270430", File.ReadAllText(home.File("qm.ics")), StringComparison.Ordinal);
        using var json = JsonDocument.Parse(Done("plan", "show", "QM", "--json"));
        Assert.Equal(40000.50m, json.RootElement.GetProperty("actions")[1].GetProperty("budget").GetDecimal());
    }

    [Fact]
    public void A_plan_or_a_practice_is_shown_to_the_public_after_consent_only()
    {
        Samples();
        var refused = Run("consent", "QM", "plan");
        Assert.Equal((4, ""), (refused.Exit, refused.Out));
        Assert.Contains("consent", refused.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("A3", Done("plan", "show", "QM", "--public"), StringComparison.Ordinal);
        Done("consent", "QM", "plan", "--basis", "note verbale");
        Assert.Contains("A3", Done("plan", "show", "QM", "--public"), StringComparison.Ordinal);
        Done("consent", "QM", "plan", "--withdraw");
        Assert.DoesNotContain("A3", Done("plan", "show", "QM", "--public"), StringComparison.Ordinal);
        Assert.Contains("expected the id of a row", Run("consent", "QM", "practice", "--basis", "x").Error, StringComparison.Ordinal);
        Done("consent", "QM", "practice", "P1", "--basis", "note verbale");
        Assert.Contains("One desk", Done("practices", "show", "--public", "--field", "N.3(d).export.materials.law"), StringComparison.Ordinal);
        Assert.Contains("QM S2", Done("submissions", "show", "QM"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_point_of_contact_is_shown_where_it_is_asked_for_and_gone_when_erased()
    {
        Done("contacts", "set", "QM", "C1", "institution=Invented Ministry", "role=contact", "purpose=questions", "keep-until=2099-01-01", "name=A. Nonym");
        Assert.DoesNotContain("Nonym", Done("contacts", "show", "QM") + Done("contacts", "show", "QM", "--json"), StringComparison.Ordinal);
        Assert.Contains("Nonym", Done("contacts", "show", "QM", "--personal"), StringComparison.Ordinal);
        Assert.Contains("never public", Run("consent", "QM", "contact", "C1", "--basis", "x").Error, StringComparison.Ordinal);
        Done("contacts", "erase", "QM", "C1", "--reason", "has left");
        Assert.DoesNotContain("Nonym", Done("contacts", "show", "QM", "--personal"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_programme_names_the_tasks_that_nobody_covers()
    {
        Samples();
        var text = Done("programme", "show", "--uncovered", "--on", "2099-01-01");
        Assert.Contains("nobody covers this task", text, StringComparison.Ordinal);
        Assert.DoesNotContain("T1 ", text, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(Done("programme", "show", "--json", "--on", "2099-01-01"));
        Assert.Equal(["T2", "T3", "T4"], json.RootElement.GetProperty("uncovered").EnumerateArray().Select(static t => t.GetString()));
        Assert.Contains("expected one of group, expert, task, outreach", Run("programme", "set", "tasks", "T1", "title=x").Error, StringComparison.Ordinal);
        Assert.Contains("expected a column, =, and what it says", Run("programme", "set", "task", "T1", "title").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_with_one_bad_cell_is_not_taken_and_every_bad_cell_is_named()
    {
        var file = home.File("plan.csv");
        File.WriteAllText(file, "state,id,risk,measure,agency,end,indicator,status\nQM,A1,r,m,a,2027-01-01,i,planned\nQM,A2,r,m,a,soon,i,maybe\n");
        var refused = Run("plan", "import", file);
        Assert.Equal(4, refused.Exit);
        Assert.Contains("plan.csv line 3, end: expected a day, YYYY-MM-DD, found soon", refused.Error, StringComparison.Ordinal);
        Assert.Contains("plan.csv line 3, status: expected one of planned", refused.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("A1", Done("plan", "show", "QM"), StringComparison.Ordinal);
        Assert.Contains("a name that ends with .ics", Run("deadlines", "--out", home.File("x.txt")).Error, StringComparison.Ordinal);
        Assert.Contains("a name that ends with .csv", Run("plan", "export", "QM", home.File("x.xls")).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void No_line_is_longer_than_80_columns_in_either_language()
    {
        Samples();
        Assert.All(
            ["plan show QM --gaps", "submissions show QM", "practices show", "contacts show QM", "programme show", "deadlines"],
            words => Assert.All(["en", "fr"], language =>
                Assert.All(Run([.. words.Split(' '), "--lang", language]).Out.Split('\n').Where(line => !line.Contains("http", StringComparison.Ordinal)), line => Assert.True(line.Length <= 80, line))));
    }

    private void Samples()
    {
        Done("import", Sample("invented-2026"));
        foreach (var (command, file) in new[]
        {
            ("plan import", "plan"), ("submissions import", "submissions"), ("practices import", "practices"),
            ("programme import expert", "experts"), ("programme import group", "groups"), ("programme import task", "tasks"), ("programme import outreach", "outreach"),
        })
        {
            Done([.. command.Split(' '), Sample(file)]);
        }
    }

    private static string Sample(string name) => Repository.Path("samples", "review", name + ".csv");

    private string Done(params string[] words)
    {
        var run = Run(words);
        Assert.True(run.Exit == 0, run.Error);
        return run.Out;
    }

    private CommandRun Run(params string[] words) => CommandRun.Of(home, ["review", .. words]);
}
