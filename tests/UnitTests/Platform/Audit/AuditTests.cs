using System.Data.Common;
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
    [InlineData("UPDATE audit_line SET facts = '{\"n\":\"7\"}' WHERE sequence = 3", 3, "audit-content")]
    [InlineData("UPDATE audit_line SET actor = 'somebody else' WHERE sequence = 1", 1, "audit-content")]
    [InlineData("UPDATE audit_line SET verified = 1 WHERE sequence = 2", 2, "audit-content")]
    [InlineData("UPDATE audit_line SET hash = previous WHERE sequence = 5", 5, "audit-content")]
    [InlineData("DELETE FROM audit_line WHERE sequence = 3", 4, "audit-gap")]
    [InlineData("DELETE FROM audit_line WHERE sequence = 1", 2, "audit-gap")]
    [InlineData("UPDATE audit_personal SET text = 'Someone Other' WHERE sequence = 4", 4, "audit-personal-changed")]
    [InlineData("UPDATE audit_personal SET retain_until = '2099-01-01' WHERE sequence = 4", 4, "audit-personal-changed")]
    [InlineData("DELETE FROM audit_personal WHERE sequence = 2", 2, "audit-personal-missing")]
    public void A_change_behind_the_triggers_is_found_at_its_line(string statement, long sequence, string code)
    {
        Write(5, personal: "Nadia Invented");
        Tamper([.. DropGuards, statement]);
        AssertBroken(sequence, code);
    }

    [Fact]
    public void Two_lines_exchanged_are_found()
    {
        Write(5);
        Tamper([
            .. DropGuards,
            "UPDATE audit_line SET sequence = 99 WHERE sequence = 2",
            "UPDATE audit_line SET sequence = 2 WHERE sequence = 3",
            "UPDATE audit_line SET sequence = 3 WHERE sequence = 99"]);
        AssertBroken(2, "audit-content");
    }

    [Fact]
    public void A_line_rewritten_with_a_fitting_hash_breaks_the_next_line()
    {
        Write(4);
        Rewrite(2);
        AssertBroken(3, "audit-previous");
    }

    [Fact]
    public void A_cut_tail_is_found_with_a_checkpoint_and_only_with_one()
    {
        Write(5);
        var checkpoint = Seal();
        Tamper([.. DropGuards, "DELETE FROM audit_line WHERE sequence > 3"]);
        AssertIntact(3);
        AssertBroken(4, "audit-cut", checkpoint);
    }

    [Fact]
    public void A_rewritten_end_is_found_with_a_checkpoint()
    {
        Write(5);
        var checkpoint = Seal();
        Rewrite(5);
        AssertIntact(5);
        AssertBroken(5, "audit-rewritten", checkpoint);
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

    /// <summary>Changes a line as somebody would who knows how the hash is made.</summary>
    private void Rewrite(long sequence)
    {
        AuditLine line;
        using (var log = Open())
        {
            line = log.Line(log.Writer, sequence)! with { FactsJson = "{\"n\":\"forged\"}" };
        }

        Tamper([.. DropGuards, $"UPDATE audit_line SET facts = '{line.FactsJson}', hash = '{LineHash.Of(line)}' WHERE sequence = {sequence}"]);
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
