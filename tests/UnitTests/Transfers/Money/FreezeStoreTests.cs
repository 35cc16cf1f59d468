using System.Data.Common;
using Pillar.Transfers.Money.Freezing;
using Pillar.UnitTests.Platform;
using Pillar.UnitTests.Platform.Files;
using Xunit;
using static Pillar.UnitTests.Transfers.Money.FreezeHome;

namespace Pillar.UnitTests.Transfers.Money;

/// <summary>What both stores must do alike.</summary>
public abstract class FreezeStoreTests : IDisposable
{
    private readonly Lazy<FreezeHome> home;

    protected FreezeStoreTests() => home = new(() => new FreezeHome(Database));

    private protected FreezeHome Home => home.Value;

    private protected abstract string? Database { get; }

    public void Dispose()
    {
        Home.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public void A_case_is_read_back_as_it_was_written()
    {
        var number = Home.Frozen("EUR 0.10 a1", "KWD 1.005 a2", "JPY 7 a3");
        Done(Home.Freezing.GrantExemption.Run(number, new("extraordinary", 2, "KWD 0.005", "Ministry", "1/2026", "lawyer"), Anna));
        using var again = Home.Another(Database);
        var (mine, theirs) = (Home.Case(number), again.Freezing.ShowCases.Find(number)!);
        Assert.Equal("EUR 0.10, JPY 7, KWD 1.000", string.Join(", ", theirs.Balances()));
        Assert.Equal(mine.Events.Select(static e => (e.Number, e.Step, e.At, e.By, e.Audit, e.Text!.Joined)), theirs.Events.Select(static e => (e.Number, e.Step, e.At, e.By, e.Audit, e.Text!.Joined)));
        Assert.True(Home.IsIntact());
    }

    [Theory]
    [InlineData("UPDATE freeze_event SET actor = 'boris'")]
    [InlineData("DELETE FROM freeze_event")]
    [InlineData("UPDATE freeze_posting SET amount = '0'")]
    [InlineData("DELETE FROM freeze_posting")]
    [InlineData("INSERT INTO freeze_posting SELECT number + 7, event, holding, account, currency, amount, day FROM freeze_posting")]
    [InlineData("INSERT INTO freeze_posting SELECT number + 1, event, holding, account, 'EURO', amount, day FROM freeze_posting")]
    public void The_store_itself_lets_the_ledger_grow_and_nothing_else(string statement)
    {
        Home.Frozen("EUR 5 a1");
        Assert.ThrowsAny<DbException>(() => Run(statement));
        Assert.True(Home.IsIntact());
    }

    [Fact]
    public void A_posting_slipped_in_by_hand_is_found()
    {
        Home.Frozen("EUR 5 a1");
        Run("INSERT INTO freeze_posting SELECT number + 1, event, holding, account, currency, '1000000', day FROM freeze_posting");
        Assert.False(Home.IsIntact());
    }

    [Fact]
    public void Two_officers_who_act_at_once_each_decide_on_what_the_other_did()
    {
        var number = Home.Frozen("EUR 5 a1");
        Done(Home.Freezing.EndFreeze.Release(number, "no", "", Anna));
        var codes = new string?[2];
        Parallel.For(0, 2, i =>
        {
            using var module = Home.Another(Database);
            codes[i] = module.Freezing.EndFreeze.Release(number, "no", "", i == 0 ? Boris : Carla).Refusal?.Code;
        });
        Assert.Equal([null, "money-not-in-released"], codes.Order(StringComparer.Ordinal));
        Assert.Equal("EUR 0.00", Home.Balances(number));
    }

    [Fact]
    public void A_fault_at_any_write_leaves_the_case_as_it_was_and_the_trail_whole()
    {
        var number = Home.Frozen("EUR 5 a1", "EUR 6 a2");
        var failed = 0;
        for (var step = 0; ; step++)
        {
            using var module = Home.Another(Database);
            try
            {
                using (FaultyDisk.FailAt(step))
                {
                    Done(module.Freezing.FreezeHoldings.Run(number, ["USD 1 b1", "USD 2 b2"], null, Anna));
                }

                break;
            }
            catch (IOException)
            {
                failed++;
                Assert.Equal((2, "EUR 11.00", true), (Home.Case(number).Events.Count, Home.Balances(number), Home.IsIntact()));
            }
        }

        Assert.True(failed >= 3, $"{failed} writes were tried");
        Assert.Equal((3, "EUR 11.00, USD 3.00", true), (Home.Case(number).Events.Count, Home.Balances(number), Home.IsIntact()));
    }

    private protected abstract void Run(string statement);
}

public sealed class SqliteFreezeStoreTests : FreezeStoreTests
{
    private protected override string? Database => null;

    [Fact]
    public void A_look_makes_no_file()
    {
        Assert.Empty(Home.Freezing.ShowCases.All());
        Assert.False(File.Exists(Home.Temp.File("frozen.db")));
    }

    private protected override void Run(string statement) => RawSql.OnSqlite(Home.Temp.File("frozen.db"), statement);
}

[Collection(PostgresCollection.Name)]
public sealed class PostgresFreezeStoreTests(PostgresServer server) : FreezeStoreTests
{
    private string? database;

    private protected override string? Database => database ??= server.NewDatabase();

    private protected override void Run(string statement) => RawSql.OnPostgres(Database!, statement);
}
