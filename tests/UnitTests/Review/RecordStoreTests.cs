using System.Data.Common;
using Pillar.Review;
using Pillar.Review.National;
using Pillar.Review.Records;
using Pillar.UnitTests.Platform;
using Xunit;

namespace Pillar.UnitTests.Review;

/// <summary>What both stores must do alike.</summary>
public abstract class RecordStoreTests : IDisposable
{
    private const string Field = "N.2.manufacture.weapon.law";
    private const string Plan = "state,id,risk,measure,agency,end,indicator,status\nQM,A1,\"a \"\"risk\"\", née là\",a measure,an agency,2027-01-01,an indicator,planned\n";

    private readonly Lazy<ReviewHome> home;

    protected RecordStoreTests() => home = new(() => new ReviewHome(Database));

    private protected ReviewHome Home => home.Value;

    private protected abstract string? Database { get; }

    public void Dispose()
    {
        Home.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public void Twelve_records_are_kept_and_read_back_with_their_evidence()
    {
        Home.ImportSamples();
        using var again = ReviewModule.Open(Home.Temp.Home, Pillar.States.StatesModule.Load(), Database);
        var record = again.ShowRecord.Run(again.StateBook.Require("QM"), Home.Today);
        Assert.Equal(Home.Show("QM").Marks.Values, record.Marks.Values);
        Assert.All(record.Marks.Values.Where(m => m.What.Mark is Mark.X or Mark.Unclear), m => Assert.NotNull(m.What.Evidence));
    }

    [Theory]
    [InlineData("UPDATE review_mark SET mark = ''")]
    [InlineData("DELETE FROM review_mark")]
    [InlineData("UPDATE review_law SET citation = 'other'")]
    [InlineData("DELETE FROM review_entry")]
    [InlineData("UPDATE review_step SET status = 'published'")]
    [InlineData("DELETE FROM review_step")]
    [InlineData("INSERT INTO review_step SELECT number + 7, instant, day, actor, verified, state, status, front, basis FROM review_step")]
    [InlineData("INSERT INTO review_mark SELECT number + 7, entry, state, template, field, mark, as_of, law, article, remark FROM review_mark")]
    [InlineData("INSERT INTO review_mark SELECT number + 1, entry, state, template, field, 'no', as_of, law, article, remark FROM review_mark")]
    [InlineData("INSERT INTO review_mark SELECT number + 1, entry, state, template, field, 'X', as_of, '', article, remark FROM review_mark")]
    [InlineData("UPDATE review_sheet SET content = '{}'")]
    [InlineData("DELETE FROM review_sheet")]
    [InlineData("INSERT INTO review_sheet SELECT number + 7, instant, actor, verified, sheet, state, id, content, audit_writer, audit_sequence FROM review_sheet")]
    public void The_store_itself_lets_records_grow_and_nothing_else(string statement)
    {
        Home.Import($"QM,{Field},X,2026-01-01,Invented Act,2020-01-01");
        Home.Module.TakeStep(Home.Audit, Home.Clock).Run(Home.State("QM"), Pillar.Review.Records.RecordStatus.Sent, "", ReviewHome.Anna);
        Assert.Equal(1, Home.ImportRows(NationalSheets.Plan, Plan).Taken);
        Assert.ThrowsAny<DbException>(() => Run(statement));
    }

    [Fact]
    public void Marks_of_another_process_show_at_once()
    {
        Assert.Equal(Mark.Blank, Home.MarkOf("QM", Field));
        using var other = ReviewModule.Open(Home.Temp.Home, Pillar.States.StatesModule.Load(), Database);
        Home.Import($"QM,{Field},X,2026-01-01,Invented Act,2020-01-01");
        var matrix = other.Matrix(["QM"], new(Pillar.Review.Templates.OperativeText.Template, Home.Today));
        Assert.Equal(Mark.X, matrix[0, 0]);
        Home.Import($"QM,{Field},?,2026-02-01,Invented Act,2020-01-01");
        Assert.Equal(Mark.Unclear, other.Matrix(["QM"], new(Pillar.Review.Templates.OperativeText.Template, Home.Today))[0, 0]);
    }

    [Fact]
    public void People_who_import_at_the_same_time_lose_nothing()
    {
        var fields = Pillar.Review.Templates.OperativeText.Template.Fields.Take(8).ToList();
        Parallel.ForEach(fields, new ParallelOptions { MaxDegreeOfParallelism = 4 }, field =>
        {
            using var module = ReviewModule.Open(Home.Temp.Home, Pillar.States.StatesModule.Load(), Database);
            var file = Home.Temp.Write($"{field.Id}.csv", $"state,field,mark,as_of,citation,dated\nQM,{field.Id},X,2026-01-01,Invented Act,2020-01-01\n");
            Assert.Equal(1, module.ImportForm(new States.RememberedAudit(), Home.Clock).Run(file, ReviewHome.Anna).Taken);
        });
        Assert.Equal(8, Home.Show("QM").Marks.Count);
    }

    [Fact]
    public void A_cycle_and_a_confirmation_are_kept()
    {
        Home.ImportSamples();
        var freeze = Home.Module.FreezeCycle(Home.Audit, Home.Clock);
        freeze.Run("2026", Home.Module.StateBook.Set("invented"), new(Pillar.Review.Templates.OperativeText.Template, new(2026, 6, 30)), ReviewHome.Anna);
        Home.Module.TakeStep(Home.Audit, Home.Clock).Confirm("S/RES/1540 (2004)", ReviewHome.Anna);
        using var again = ReviewModule.Open(Home.Temp.Home, Pillar.States.StatesModule.Load(), Database);
        Assert.True(again.Cycles.Check(again.Cycles.Require("2026")).Same);
        Assert.Equal("anna", again.ShowRecord.Run(again.StateBook.Require("QM"), Home.Today).Confirmed?.Actor);
    }

    [Fact]
    public void A_plan_is_kept_with_its_corrections_and_read_back()
    {
        Home.ImportRows(NationalSheets.Plan, Plan);
        Home.Module.KeepRows(NationalSheets.Plan, Home.Audit, Home.Clock).Set(Home.State("QM"), "A1", [("status", "done")], ReviewHome.Anna);
        using var again = ReviewModule.Open(Home.Temp.Home, Pillar.States.StatesModule.Load(), Database);
        var action = Assert.Single(again.ShowPlan.Run(again.StateBook.Require("QM"), Home.Today).Actions);
        Assert.Equal(("done", 1, "a \"risk\", née là"), (action.Status, action.Row.Corrections, action.Risk));
    }

    [Fact]
    public void People_who_correct_a_plan_at_the_same_time_lose_nothing()
    {
        Parallel.For(0, 8, new ParallelOptions { MaxDegreeOfParallelism = 4 }, i =>
        {
            using var module = ReviewModule.Open(Home.Temp.Home, Pillar.States.StatesModule.Load(), Database);
            var file = Home.Temp.Write($"plan{i}.csv", Plan.Replace("A1", $"A{i}", StringComparison.Ordinal));
            Assert.Equal(1, module.KeepRows(NationalSheets.Plan, new States.RememberedAudit(), Home.Clock).Import(file, ReviewHome.Anna).Taken);
        });
        Assert.Equal(8, Home.Module.ShowPlan.Run(Home.State("QM"), Home.Today).Actions.Count);
    }

    [Fact]
    public void A_store_of_the_first_version_takes_a_plan_and_keeps_its_marks()
    {
        MakeFirstVersion();
        Home.Import($"QM,{Field},X,2026-01-01,Invented Act,2020-01-01");
        Assert.Equal(1, Home.ImportRows(NationalSheets.Plan, Plan).Taken);
        Assert.Equal(Mark.X, Home.MarkOf("QM", Field));
    }

    private protected abstract void MakeFirstVersion();

    private protected abstract void Run(string statement);
}

public sealed class SqliteRecordStoreTests : RecordStoreTests
{
    private protected override string? Database => null;

    [Fact]
    public void A_look_makes_no_file()
    {
        Assert.Empty(Home.Show("QM").Marks);
        Assert.False(File.Exists(Home.Temp.File("review.db")));
    }

    private protected override void MakeFirstVersion() =>
        Pillar.Platform.Storage.SqliteFile.Open(Home.Temp.Home.Place("review.db"), RecordSchema.Sqlite with { Version = 1, Added = [] }).Dispose();

    private protected override void Run(string statement) => RawSql.OnSqlite(Home.Temp.File("review.db"), statement);
}

[Collection(PostgresCollection.Name)]
public sealed class PostgresRecordStoreTests(PostgresServer server) : RecordStoreTests
{
    private readonly string database = server.NewDatabase();

    private protected override string? Database => database;

    private protected override void MakeFirstVersion() =>
        Pillar.Platform.Storage.PostgresDatabase.Open(database, RecordSchema.First, RecordSchema.Postgres).Dispose();

    private protected override void Run(string statement) => RawSql.OnPostgres(database!, statement);
}
