using Pillar.Platform.Accounts;
using Pillar.Review;
using Pillar.Review.National;
using Pillar.Review.Sheets;
using Pillar.States;
using Pillar.UnitTests.Platform;
using Pillar.UnitTests.States;

namespace Pillar.UnitTests.Review;

/// <summary>An installation of its own for one test: data folder, clock, audit, two people.</summary>
internal sealed class ReviewHome : IDisposable
{
    public static readonly Actor Anna = new("anna", Verified: false);
    public static readonly Actor Boris = new("boris", Verified: false);

    private static readonly StatesModule Bundled = StatesModule.Load();

    public ReviewHome(string? database = null) => Module = ReviewModule.Open(Temp.Home, Bundled, database);

    public TempHome Temp { get; } = new();

    public SetClock Clock { get; } = new(new DateTimeOffset(2026, 7, 15, 9, 0, 0, TimeSpan.Zero));

    public RememberedAudit Audit { get; } = new();

    public ReviewModule Module { get; }

    public DateOnly Today => DateOnly.FromDateTime(Clock.Now.UtcDateTime);

    /// <summary>Takes rows of a form; the columns are state, field, mark, as_of, citation, dated.</summary>
    public ImportOutcome Import(params string[] rows) => ImportAs(Anna, rows);

    public ImportOutcome ImportAs(Actor by, params string[] rows) =>
        ImportText("state,field,mark,as_of,citation,dated\n" + string.Join('\n', rows) + "\n", by);

    public ImportOutcome ImportText(string text, Actor? by = null) => Module.ImportForm(Audit, Clock).Run(Temp.Write("form.csv", text), by ?? Anna);

    /// <summary>Takes a file of a sheet.</summary>
    public ImportOutcome ImportRows(Sheet sheet, string text, Actor? by = null) => Module.KeepRows(sheet, Audit, Clock).Import(Temp.Write("rows.csv", text), by ?? Anna);

    public (bool Changed, Pillar.Vocabulary.Refusal? Refusal) Set(Sheet sheet, string? state, string id, params string[] values) =>
        Module.KeepRows(sheet, Audit, Clock).Set(state is null ? null : State(state), id, [.. values.Select(static v => (v.Split('=')[0], v[(v.IndexOf('=', StringComparison.Ordinal) + 1)..]))], Anna);

    public ActionPlan Plan(string code, DateOnly? on = null, bool isPublic = false) => Module.ShowPlan.Run(State(code), on ?? Today, isPublic);

    public ReviewState State(string code) => Module.StateBook.Require(code);

    public StateRecord Show(string code, DateOnly? on = null, bool isPublic = false) => Module.ShowRecord.Run(State(code), on ?? Today, isPublic);

    public Mark MarkOf(string code, string field, DateOnly? on = null, bool isPublic = false) =>
        Show(code, on, isPublic).Marks.TryGetValue(field, out var known) ? known.What.Mark : Mark.Blank;

    public string Sample(string name) => Repository.Path("samples", "review", name);

    public void ImportSamples()
    {
        foreach (var name in new[] { "invented-2016.csv", "invented-2026.csv" })
        {
            Xunit.Assert.True(Module.ImportForm(Audit, Clock).Run(Sample(name), Anna).Done, name);
        }
    }

    public void Dispose()
    {
        Module.Dispose();
        Temp.Dispose();
    }
}
