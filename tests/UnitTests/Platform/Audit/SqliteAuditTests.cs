using Microsoft.Data.Sqlite;
using Pillar.Platform.Audit;
using Pillar.Platform.Keys;
using Pillar.Vocabulary;
using Xunit;

namespace Pillar.UnitTests.Platform.Audit;

public sealed class SqliteAuditTests : AuditTests
{
    private protected override string? Database => null;

    private protected override double MostMilliseconds => 1;

    [Fact]
    public void A_file_that_is_no_log_is_named_and_left_as_it_was()
    {
        var file = Home.Write("audit.db", "this is no database, but long enough to have what would be a header of one: 100 bytes and some more");
        Assert.Throws<BadInputException>(Open);
        Assert.StartsWith("this is no database", File.ReadAllText(file));
    }

    [Fact]
    public void Another_programs_database_is_not_taken_for_a_log()
    {
        Tamper("CREATE TABLE customers (name TEXT)");
        Assert.Equal("another program's database", Assert.Throws<BadInputException>(Open).Found);
    }

    [Fact]
    public void A_log_of_a_newer_Pillar_is_not_touched()
    {
        Write(1);
        Tamper("PRAGMA user_version = 2");
        Assert.Throws<BadInputException>(Open);
    }

    [Fact]
    public void A_log_that_cannot_be_written_stops_what_it_should_record()
    {
        using var log = Open();
        Tamper("DROP TABLE audit_line");
        Assert.Throws<AuditFailedException>(() => log.Append(new AuditEvent("test.write", new Dictionary<string, string>())));
    }

    [Fact]
    public void Keys_and_log_are_for_their_owner_alone()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Windows has no Unix file modes");
            return;
        }

        Write(1);
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Home.Home.AuditFile));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Path.Combine(Home.Home.KeysFolder, "personal.key")));
    }

    [Fact]
    public void An_erased_text_is_nowhere_in_the_files_even_while_the_log_is_open()
    {
        Write(3, personal: "Nadia Invented");
        using var log = Open();
        for (var sequence = 1; sequence <= 3; sequence++)
        {
            log.Erase(new ErasureRequest(log.Writer, sequence, "order of a court", BeforeRetention: true));
        }

        Assert.All(
            Directory.GetFiles(Home.Folder, "audit.db*"),
            static file => Assert.DoesNotContain("Nadia", ReadShared(file), StringComparison.Ordinal));
    }

    [Fact]
    public void A_log_that_is_deleted_while_open_is_not_written_into_nowhere()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows does not delete an open file");
        using var log = Open();
        File.Delete(Home.Home.AuditFile);
        Assert.Throws<AuditFailedException>(() => log.Append(new AuditEvent("test.write", new Dictionary<string, string>())));
    }

    private static string ReadShared(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var reader = new StreamReader(stream, System.Text.Encoding.Latin1);
        return reader.ReadToEnd();
    }

    [Fact]
    public void The_same_key_is_found_by_all_who_make_it_at_the_same_moment()
    {
        var keys = new System.Collections.Concurrent.ConcurrentBag<string>();
        Parallel.For(0, 20, n => keys.Add(Convert.ToHexString(KeyFile.ReadOrCreate(Home.File("keys/test.key")))));
        Assert.Single(keys.Distinct());
        Assert.Single(Directory.GetFiles(Home.Home.KeysFolder));
    }

    [Fact]
    public void A_damaged_key_is_named()
    {
        Write(1);
        Home.Write("keys/personal.key", "short");
        Assert.Throws<BadInputException>(Open);
    }

    private protected override void Tamper(params string[] statements)
    {
        using var connection = new SqliteConnection($"Data Source={Home.Home.AuditFile};Pooling=False");
        connection.Open();
        foreach (var statement in statements)
        {
            using var command = connection.CreateCommand();
            command.CommandText = statement;
            command.ExecuteNonQuery();
        }
    }

    private protected override string[] DropGuards =>
    [
        "DROP TRIGGER audit_line_no_update; DROP TRIGGER audit_line_no_delete; DROP TRIGGER audit_line_next_only",
        "DROP TRIGGER audit_personal_no_update; DROP TRIGGER audit_personal_new_only",
    ];
}
