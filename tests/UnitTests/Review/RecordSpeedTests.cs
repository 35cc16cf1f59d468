using System.Diagnostics;
using Pillar.Platform.Audit;
using Pillar.Review;
using Pillar.Review.Records;
using Pillar.Review.Tables;
using Pillar.Review.Templates;
using Pillar.States;
using Xunit;

namespace Pillar.UnitTests.Review;

/// <summary>193 States, 389 fields, twenty years in each of which a tenth of the marks change.</summary>
[Collection(Alone.Name)]
public sealed class RecordSpeedTests(ITestOutputHelper output) : IDisposable
{
    private const int Years = 20;

    private static readonly Template Large = new("large", OperativeText.Adopted, [.. Enumerable.Range(0, 389).Select(f => new TemplateField($"f{f}", $"{f % 5}", "NCB"[f % 3].ToString(), $"row {f}", "", "law"))]);

    private readonly Platform.TempHome home = new();

    public void Dispose() => home.Dispose();

    [Fact]
    public void Any_table_of_any_day_takes_at_most_300_milliseconds_once_the_marks_are_read()
    {
        var states = new StateBook(StatesModule.Load());
        var set = states.Set("members");
        using var kept = new Pillar.Platform.Storage.Store(home.Home, RecordSchema.Shape, null);
        var store = new RecordStore(kept);
        Fill(store, set.States);
        var book = new RecordBook(store);
        output.WriteLine($"{Took(() => book.Last())} ms to read {book.Last()} marks the first time");
        var tables = new MakeTable(states, book.At);
        var at = new MatrixQuestion(Large, new(2024, 6, 30));
        Assert.All(Enum.GetValues<TableBy>(), by =>
        {
            var took = Took(() => tables.Run(new(by, set, at, at with { Day = new(2014, 6, 30) })));
            output.WriteLine($"{took} ms by {by}");
            Assert.InRange(took, 0, 300);
        });
        Assert.InRange(Took(() => HeatTable.Of(set, states.Parts("region", set), book.At(set.States, at with { Public = true }))), 0, 300);
    }

    private static void Fill(RecordStore store, IReadOnlyList<string> states)
    {
        var random = new Random(1540);
        var law = new Evidence("Invented Act", "", "en", new(2001, 1, 1));
        var last = 0L;
        for (var year = 0; year < Years; year++)
        {
            var day = new DateOnly(2005 + year, 6, 30);
            var chance = year == 0 ? 1.0 : 0.1;
            List<(string, string, FieldMark)> marks =
            [
                .. from state in states
                   from field in Large.Fields
                   where random.NextDouble() < chance
                   select (state, Large.Code, new FieldMark(field.Id, (Mark)random.Next(4), day, law)),
            ];
            store.Append(new NewEntry($"{day:yyyy-MM-dd}T00:00:00.0000000Z", ReviewHome.Anna, "year", "", marks), last, static () => new AuditReceipt("test", 1, ""));
            last += marks.Count;
        }
    }

    private static long Took(Action work)
    {
        var watch = Stopwatch.StartNew();
        work();
        return watch.ElapsedMilliseconds;
    }
}
