using System.Text.Json;
using Microsoft.Data.Sqlite;
using Pillar.Platform.Accounts;
using Pillar.Platform.Audit;
using Pillar.UnitTests.Platform;
using Xunit;

namespace Pillar.UnitTests.Cli.Audit;

public sealed class AuditCommandsTests : IDisposable
{
    private readonly TempHome home = new();

    private string CheckpointFile => home.File("checkpoint.json");

    public void Dispose() => home.Dispose();

    [Fact]
    public void A_folder_without_a_log_is_not_an_intact_log()
    {
        var run = Run("audit", "verify");
        Assert.Equal((4, ""), (run.Exit, run.Out));
        Assert.Empty(Directory.GetFiles(home.Folder));
    }

    [Fact]
    public void An_intact_log_verifies_in_both_languages()
    {
        Write(2);
        Assert.StartsWith("The log holds. Lines: 2; chains: 1.", Run("audit", "verify").Out, StringComparison.Ordinal);
        Assert.StartsWith("Le journal est intact.", Run("audit", "verify", "--lang", "fr").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_broken_line_is_named_and_the_exit_code_says_so()
    {
        Write(3);
        Tamper("DROP TRIGGER audit_line_no_update; UPDATE audit_line SET actor = 'other' WHERE sequence = 2");
        Assert.Equal(20, Run("audit", "verify").Exit);
        var answer = Json("audit", "verify");
        Assert.False(answer.GetProperty("intact").GetBoolean());
        Assert.Equal(2, answer.GetProperty("break").GetProperty("sequence").GetInt64());
        Assert.Equal("audit-content", answer.GetProperty("break").GetProperty("code").GetString());
    }

    [Fact]
    public void A_checkpoint_kept_outside_shows_a_cut_end()
    {
        Write(3);
        Assert.Equal(0, Run("audit", "checkpoint", "--out", CheckpointFile).Exit);
        Assert.Equal(0, Run("audit", "verify", "--checkpoint", CheckpointFile).Exit);
        Tamper("DROP TRIGGER audit_line_no_delete; DELETE FROM audit_line WHERE sequence > 2; DELETE FROM audit_personal WHERE sequence > 2");
        Assert.Equal(0, Run("audit", "verify").Exit);
        var run = Run("audit", "verify", "--checkpoint", CheckpointFile);
        Assert.Equal(20, run.Exit);
        Assert.Contains("broken at line 3", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_broken_log_is_not_sealed()
    {
        Write(3);
        Tamper("DROP TRIGGER audit_line_no_update; UPDATE audit_line SET actor = 'other' WHERE sequence = 2");
        Assert.Equal(20, Run("audit", "checkpoint", "--out", CheckpointFile).Exit);
        Assert.False(File.Exists(CheckpointFile));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("{ \"format\": \"pillar audit checkpoint 1\" }")]
    [InlineData("no JSON")]
    [InlineData("[1")]
    [InlineData("null")]
    public void A_file_that_is_no_checkpoint_is_bad_input(string content)
    {
        Write(1);
        var run = Run("audit", "verify", "--checkpoint", home.Write("other.json", content));
        Assert.Equal(4, run.Exit);
        Assert.Single(run.Error.TrimEnd().Split('\n'));
    }

    [Fact]
    public void A_checkpoint_of_an_unexpected_signer_is_refused()
    {
        Write(1);
        Run("audit", "checkpoint", "--out", CheckpointFile);
        Assert.Equal(20, Run("audit", "verify", "--checkpoint", CheckpointFile, "--signer", new string('0', 64)).Exit);
    }

    [Fact]
    public void An_export_holds_every_line_and_no_personal_text()
    {
        Write(3);
        var lines = Run("audit", "export").Out.TrimEnd().Split('\n');
        Assert.Equal([1, 2, 3], lines.Select(static l => JsonDocument.Parse(l).RootElement.GetProperty("sequence").GetInt32()));
        Assert.All(lines, static l => Assert.DoesNotContain("Nadia", l, StringComparison.Ordinal));
    }

    [Fact]
    public void An_export_with_personal_texts_is_itself_recorded()
    {
        Write(1);
        var file = home.File("export.jsonl");
        Assert.Equal(0, Run("audit", "export", "--personal", "--out", file).Exit);
        var lines = File.ReadAllLines(file);
        Assert.Equal("Nadia Invented", JsonDocument.Parse(lines[0]).RootElement.GetProperty("personal").GetProperty("text").GetString());
        Assert.Equal("audit.export", JsonDocument.Parse(lines[1]).RootElement.GetProperty("action").GetString());
    }

    [Fact]
    public void A_text_is_erased_only_when_its_time_has_come_or_expressly()
    {
        Write(1);
        Assert.Equal(20, Run("audit", "erase", "1", "--reason", "test").Exit);
        Assert.Equal(2, Run("audit", "erase", "1", "--reason", " ").Exit);
        Assert.Equal(0, Run("audit", "erase", "1", "--reason", "order of a court", "--force").Exit);
        Assert.DoesNotContain("Nadia", Run("audit", "export", "--personal").Out, StringComparison.Ordinal);
        Assert.Equal(0, Run("audit", "verify").Exit);
    }

    [Fact]
    public void Texts_whose_day_has_come_are_erased_together()
    {
        Write(2, until: new DateOnly(2020, 1, 1));
        Write(1);
        Assert.Equal(2, Run("audit", "erase", "--due", "1", "--reason", "retention is over").Exit);
        Assert.Equal(2, Run("audit", "erase", "--reason", "retention is over").Exit);
        var erased = Json("audit", "erase", "--due", "--reason", "retention is over").GetProperty("lines");
        Assert.Equal([1, 2], erased.EnumerateArray().Select(static l => l.GetProperty("sequence").GetInt32()));
        Assert.Equal("No personal text is due.", Run("audit", "erase", "--due", "--reason", "retention is over").Out.TrimEnd());
        Assert.Equal(1, Json("audit", "verify").GetProperty("personal").GetProperty("kept").GetInt32());
    }

    [Fact]
    public void The_list_shows_the_newest_first_and_where_to_go_on()
    {
        Write(3);
        var page = Json("audit", "list", "--take", "2");
        Assert.Equal([3, 2], page.GetProperty("lines").EnumerateArray().Select(static l => l.GetProperty("sequence").GetInt32()));
        var rest = Json("audit", "list", "--before", page.GetProperty("older").GetString()!);
        Assert.Equal(1, rest.GetProperty("lines")[0].GetProperty("sequence").GetInt32());
        Assert.Equal(4, Run("audit", "list", "--before", "nonsense").Exit);
        Assert.Equal(4, Run("audit", "list", "--take", "0").Exit);
    }

    [Fact]
    public void A_hostile_fact_cannot_forge_a_second_line_of_the_list()
    {
        using (var log = Log())
        {
            log.Append(new AuditEvent("test.write\n2026 forged", new Dictionary<string, string> { ["x"] = "\u001B[31mred\u202E\n" }));
        }

        var shown = Run("audit", "list").Out;
        Assert.Single(shown.TrimEnd().Split('\n'));
        Assert.DoesNotContain('\u001B', shown);
        Assert.DoesNotContain('\u202E', shown);
    }

    private CommandRun Run(params string[] arguments) => CommandRun.Of(home, arguments);

    private JsonElement Json(params string[] arguments) => JsonDocument.Parse(Run([.. arguments, "--json"]).Out).RootElement;

    private AuditLog Log() => AuditLogs.Open(home.Home, new Actor("officer", Verified: false), TimeProvider.System, database: null);

    private void Write(int lines, DateOnly? until = null)
    {
        using var log = Log();
        for (var n = 1; n <= lines; n++)
        {
            log.Append(new AuditEvent(
                "test.write",
                new Dictionary<string, string> { ["n"] = $"{n}" },
                new PersonalText("Nadia Invented", "test", until ?? new DateOnly(2999, 1, 1))));
        }
    }

    private void Tamper(string statements)
    {
        using var connection = new SqliteConnection($"Data Source={home.Home.AuditFile};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = statements;
        command.ExecuteNonQuery();
    }
}
