using System.Data.Common;
using Pillar.UnitTests.Platform;
using Pillar.UnitTests.Platform.Files;
using Xunit;
using static Pillar.UnitTests.Analysis.RiskHome;

namespace Pillar.UnitTests.Analysis;

/// <summary>What both stores must do alike.</summary>
public abstract class RiskStoreTests : IDisposable
{
    private readonly Lazy<RiskHome> home;

    protected RiskStoreTests() => home = new(() => new RiskHome(Database));

    private protected RiskHome Home => home.Value;

    private protected abstract string? Database { get; }

    public void Dispose()
    {
        Home.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public void A_risk_is_read_back_as_it_was_written()
    {
        Home.Describe(title: "Sociétés écrans “inventées”");
        Done(Home.Rate("detection", "high", "figure:opened"));
        using var again = Home.Another(Database);
        var theirs = again.ShowRisks.Find(Home.State, "R1", Home.Today)!.Value.Risk;
        Assert.Equal("Sociétés écrans “inventées”", theirs.Title);
        Assert.Equal(Home.Risk().Events.Select(static e => (e.Number, e.Instant, e.By, e.Act, e.Audit)), theirs.Events.Select(static e => (e.Number, e.Instant, e.By, e.Act, e.Audit)));
        Assert.Equal(Home.Risk().Computation.Risk, theirs.Computation.Risk);
    }

    [Theory]
    [InlineData("UPDATE risk_event SET actor = 'boris'")]
    [InlineData("DELETE FROM risk_event")]
    [InlineData("INSERT INTO risk_event SELECT number + 7, instant, actor, verified, state, risk, act, content, audit_writer, audit_sequence FROM risk_event")]
    [InlineData("INSERT INTO risk_event SELECT number + 1, instant, actor, verified, state, risk, 'forget', content, audit_writer, audit_sequence FROM risk_event")]
    public void The_store_itself_lets_the_history_grow_and_nothing_else(string statement)
    {
        Home.Describe();
        Assert.ThrowsAny<DbException>(() => Run(statement));
        Assert.Single(Home.Risk().Events);
    }

    [Fact]
    public void Two_who_close_a_risk_at_once_close_it_once()
    {
        Home.Describe();
        var codes = new string?[2];
        Parallel.For(0, 2, i =>
        {
            using var module = Home.Another(Database);
            codes[i] = module.KeepRisks.Close((Home.State, "R1"), "over", i == 0 ? Anna : Boris).Refusal?.Code;
        });
        Assert.Equal([null, "risk-is-closed"], codes.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_fault_at_any_write_leaves_the_risk_as_it_was_and_the_trail_whole()
    {
        Home.Describe();
        var failed = 0;
        for (var step = 0; ; step++)
        {
            using var module = Home.Another(Database);
            try
            {
                using (FaultyDisk.FailAt(step))
                {
                    Done(module.KeepRisks.Rate((Home.State, "R1"), "detection", "high", new("t", "s", "2026-01-01"), Anna));
                }

                break;
            }
            catch (IOException)
            {
                failed++;
                Assert.Single(Home.Risk().Events);
                Assert.True(Home.Audit.Verify().Intact);
            }
        }

        Assert.True(failed >= 2, $"{failed} writes were tried");
        Assert.Equal(2, Home.Risk().Events.Count);
        Assert.True(Home.Audit.Verify().Intact);
    }

    private protected abstract void Run(string statement);
}

public sealed class SqliteRiskStoreTests : RiskStoreTests
{
    private protected override string? Database => null;

    [Fact]
    public void A_look_makes_no_file()
    {
        Assert.Empty(Home.Assessment().Risks);
        Assert.False(File.Exists(Home.Temp.File("risks.db")));
    }

    private protected override void Run(string statement) => RawSql.OnSqlite(Home.Temp.File("risks.db"), statement);
}

[Collection(PostgresCollection.Name)]
public sealed class PostgresRiskStoreTests(PostgresServer server) : RiskStoreTests
{
    private string? database;

    private protected override string? Database => database ??= server.NewDatabase();

    private protected override void Run(string statement) => RawSql.OnPostgres(Database!, statement);
}
