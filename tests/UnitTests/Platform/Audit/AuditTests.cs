using System.Data.Common;
using System.Diagnostics;
using Pillar.Platform.Accounts;
using Pillar.Platform.Audit;
using Xunit;

namespace Pillar.UnitTests.Platform.Audit;

/// <summary>What the log promises, on every store.</summary>
public abstract class AuditTests : IDisposable
{
    private protected static readonly Actor Officer = new("officer", Verified: false);

    private protected TempHome Home { get; } = new();

    private protected SetClock Clock { get; } = new(new DateTimeOffset(2026, 11, 25, 9, 0, 0, TimeSpan.Zero));

    private protected abstract string? Database { get; }

    private protected abstract string[] DropGuards { get; }

    private protected abstract double MostMilliseconds { get; }

    private protected abstract void Tamper(params string[] statements);

    public virtual void Dispose()
    {
        Home.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public void Lines_of_one_writer_form_a_chain_that_verifies_after_reopening()
    {
        var first = Write(1)[0];
        var second = Write(1)[0];
        using var log = Open();
        Assert.Equal((first.Writer, 1L, 2L), (second.Writer, first.Sequence, second.Sequence));
        Assert.Equal(first.Hash, log.Line(second.Writer, 2)!.Previous);
        Assert.True(log.Verify().Intact);
        Assert.Equal(2, log.Verify().Lines);
    }

    [Theory]
    [InlineData("UPDATE audit_line SET facts = '{}'")]
    [InlineData("DELETE FROM audit_line")]
    [InlineData("UPDATE audit_personal SET text = 'x'")]
    [InlineData("INSERT INTO audit_line SELECT writer, 99, instant, actor, verified, action, facts, personal, previous, hash FROM audit_line")]
    public void The_store_itself_refuses_to_change_what_was_written(string statement)
    {
        Write(2, personal: "Nadia Invented");
        Assert.ThrowsAny<DbException>(() => Tamper(statement));
        AssertIntact(2);
    }

    [Theory]
    [MemberData(nameof(Changes))]
    public void What_somebody_does_behind_the_triggers_is_found_as_the_spec_says(string somebody, string with, string line, string said)
    {
        Write(5, personal: "Nadia Invented");
        var checkpoint = Seal();
        Tamper([.. DropGuards, .. Tampering.Statements(somebody, Forged)]);
        using var log = Open();
        var found = log.Verify(with == "checkpoint" ? checkpoint : null).Break;
        Assert.Equal((line, said), (found is null ? "–" : $"{found.Sequence}", found?.What.Key ?? "–"));
    }

    public static TheoryData<string, string, string, string> Changes()
    {
        var rows = new TheoryData<string, string, string, string>();
        foreach (var row in Specs.Table("platform/audit.md", "A change behind the triggers"))
        {
            rows.Add(row["somebody"], row["checked with"], row["first broken line"], row["what is said"]);
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(Erasures))]
    public void A_personal_text_is_erased_when_the_spec_says(string day, string expressly, string answer)
    {
        Write(1, personal: "Nadia Invented");
        Clock.Now = DateTimeOffset.Parse(day + "T12:00:00Z", System.Globalization.CultureInfo.InvariantCulture);
        using var log = Open();
        var erasure = log.Erase(new ErasureRequest(log.Writer, 1, "test", BeforeRetention: expressly == "yes"));
        Assert.Equal(answer, erasure.Refusal?.Code ?? "erased");
        Assert.Equal(answer == "erased", log.Line(log.Writer, 1)!.PersonalGone);
    }

    public static TheoryData<string, string, string> Erasures()
    {
        var rows = new TheoryData<string, string, string>();
        foreach (var row in Specs.Table("platform/audit.md", "Erasing a personal text"))
        {
            rows.Add(row["asked on"], row["expressly before the date"], row["answer"]);
        }

        return rows;
    }

    [Fact]
    public void A_checkpoint_stays_good_while_the_log_grows()
    {
        Write(3);
        var checkpoint = Seal();
        Write(3);
        using var log = Open();
        Assert.True(log.Verify(checkpoint).Intact);
    }

    [Fact]
    public void A_checkpoint_that_was_edited_is_refused()
    {
        Write(3);
        var checkpoint = Seal();
        var edited = checkpoint with { Chains = [checkpoint.Chains[0] with { Sequence = 2 }] };
        AssertBroken(0, "checkpoint-signature", edited);
    }

    [Fact]
    public void A_checkpoint_of_another_key_is_refused()
    {
        Write(1);
        Seal();
        using var other = new TempHome();
        using var otherLog = AuditLogs.Open(other.Home, Officer, Clock, database: null);
        AssertBroken(0, "checkpoint-signer", otherLog.Seal().Checkpoint!);
    }

    [Fact]
    public void Personal_text_may_be_erased_after_its_date_and_the_chain_still_verifies()
    {
        Write(2, personal: "Nadia Invented");
        using var log = Open();
        var request = new ErasureRequest(log.Writer, 1, "retention is over");
        Assert.Equal("audit-retention-not-over", log.Erase(request).Refusal!.Code);
        Clock.Now = Clock.Now.AddYears(6);
        var erasure = log.Erase(request);
        Assert.Equal(3, erasure.Receipt!.Sequence);
        Assert.Equal("audit-already-erased", log.Erase(request).Refusal!.Code);
        Assert.True(log.Line(log.Writer, 1)!.PersonalGone);
        Assert.Equal(new PersonalCount(Kept: 1, Erased: 1, Unchecked: 0), log.Verify().Personal);
        Assert.True(log.Verify().Intact);
    }

    [Fact]
    public void Erasing_before_the_date_must_be_said_expressly_and_is_recorded()
    {
        Write(1, personal: "Nadia Invented");
        using var log = Open();
        log.Erase(new ErasureRequest(log.Writer, 1, "order of a court", BeforeRetention: true));
        Assert.Equal("true", log.Line(log.Writer, 2)!.Facts()["beforeRetention"]);
    }

    [Fact]
    public void What_has_no_personal_text_cannot_be_erased()
    {
        Write(1);
        using var log = Open();
        Assert.Equal("audit-nothing-personal", log.Erase(new ErasureRequest(log.Writer, 1, "test")).Refusal!.Code);
        Assert.Equal("audit-no-such-line", log.Erase(new ErasureRequest(log.Writer, 9, "test")).Refusal!.Code);
    }

    [Fact]
    public void An_erased_text_that_is_there_again_is_found()
    {
        Write(1, personal: "Nadia Invented");
        Tamper([.. DropGuards, "CREATE TABLE backup AS SELECT * FROM audit_personal"]);
        using (var log = Open())
        {
            log.Erase(new ErasureRequest(log.Writer, 1, "order of a court", BeforeRetention: true));
        }

        Tamper("INSERT INTO audit_personal SELECT * FROM backup");
        AssertBroken(1, "audit-personal-returned");
    }

    [Fact]
    public void An_erasure_that_somebody_made_up_proves_nothing()
    {
        Write(1, personal: "Nadia Invented");
        using (var log = Open())
        {
            log.Append(new AuditEvent("audit.erase", new Dictionary<string, string> { ["writer"] = log.Writer, ["sequence"] = "many" }));
        }

        Tamper([.. DropGuards, "DELETE FROM audit_personal"]);
        AssertBroken(1, "audit-personal-missing");
    }

    [Fact]
    public void An_append_costs_well_under_a_millisecond()
    {
        using var log = Open();
        var line = Event(1, "Nadia Invented");
        log.Append(line);
        var fastest = Enumerable.Range(0, 20).Min(_ =>
        {
            var watch = Stopwatch.StartNew();
            for (var n = 0; n < 50; n++)
            {
                log.Append(line);
            }

            return watch.Elapsed.TotalMilliseconds / 50;
        });
        TestContext.Current.SendDiagnosticMessage($"{GetType().Name}: {fastest:F3} ms an append");
        Assert.InRange(fastest, 0, MostMilliseconds);
    }

    [Fact]
    public void The_newest_lines_come_first_page_by_page_and_by_action()
    {
        Write(7);
        using var log = Open();
        log.Append(new AuditEvent("lists.import", new Dictionary<string, string>()));
        var first = log.Read(new AuditQuery(Take: 5));
        var second = log.Read(new AuditQuery(Take: 5, Before: first[^1].Mark));
        Assert.Equal([8L, 7, 6, 5, 4, 3, 2, 1], first.Concat(second).Select(static line => line.Sequence));
        Assert.Equal([8L], log.Read(new AuditQuery("lists")).Select(static line => line.Sequence));
        Assert.Equal(7, log.Read(new AuditQuery("test.write")).Count);
        Assert.Empty(log.Read(new AuditQuery("test.w")));
    }

    [Fact]
    public void Hostile_text_comes_back_as_it_was_written_and_verifies()
    {
        const string hostile = "a\0b\u0001\"\\\r\n\u202Ec\uD800 'x'; DROP TABLE audit_line; --";
        using var log = Open();
        log.Append(new AuditEvent(
            "test.hostile", new Dictionary<string, string> { [hostile] = hostile }, new PersonalText(hostile, hostile, new DateOnly(2030, 1, 1))));
        Assert.True(log.Verify().Intact);
        Assert.EndsWith("DROP TABLE audit_line; --", log.Line(log.Writer, 1)!.Personal!.Text);
    }

    [Fact]
    public void Writers_at_the_same_time_lose_no_line_and_share_one_chain()
    {
        Parallel.For(0, 4, new ParallelOptions { MaxDegreeOfParallelism = 4 }, _ => Write(25));
        AssertIntact(100);
    }

    private protected AuditLog Open() => AuditLogs.Open(Home.Home, Officer, Clock, Database);

    private protected List<AuditReceipt> Write(int lines, string? personal = null)
    {
        using var log = Open();
        return [.. Enumerable.Range(1, lines).Select(n => log.Append(Event(n, personal)))];
    }

    private static AuditEvent Event(int n, string? personal) => new(
        "test.write",
        new Dictionary<string, string> { ["n"] = $"{n}" },
        personal is null ? null : new PersonalText(personal, "test", new DateOnly(2031, 11, 25)));

    private Checkpoint Seal()
    {
        using var log = Open();
        return log.Seal().Checkpoint!;
    }

    /// <summary>A line with other facts and the hash that fits them, as somebody makes it who has read docs/audit.md.</summary>
    private AuditLine Forged(long sequence)
    {
        using var log = Open();
        var line = log.Line(log.Writer, sequence)! with { FactsJson = "{\"n\":\"forged\"}" };
        return line with { Hash = LineHash.Of(line) };
    }

    private void AssertIntact(long lines)
    {
        using var log = Open();
        var verdict = log.Verify();
        Assert.Null(verdict.Break);
        Assert.Equal(lines, verdict.Lines);
    }

    private void AssertBroken(long sequence, string code, Checkpoint? checkpoint = null)
    {
        using var log = Open();
        var found = log.Verify(checkpoint).Break;
        Assert.Equal((sequence, code), (found?.Sequence, found?.What.Key));
    }
}
