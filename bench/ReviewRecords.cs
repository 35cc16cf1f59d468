using System.Diagnostics;
using System.Globalization;
using Pillar.Bench.Report;
using Pillar.Platform;
using Pillar.Platform.Accounts;
using Pillar.Platform.Audit;
using Pillar.Review;
using Pillar.Review.Focus;
using Pillar.Review.Records;
using Pillar.Review.Tables;
using Pillar.Review.Templates;
using Pillar.States;

namespace Pillar.Bench;

/// <summary>The review on invented marks of all Members over twenty years: tables, focus finder, a frozen cycle and its report.</summary>
internal sealed class ReviewRecords : IDisposable
{
    private const int Years = 20;
    private const int Groups = 5;

    /// <summary>As many fields as the matrix of 2005 to 2016 had.</summary>
    private static readonly LearntTemplate Learnt = LearntTemplate.Of(
        "large", OperativeText.Adopted, [.. Enumerable.Range(0, 389).Select(static f => new TemplateField($"f{f}", $"{f % 5}", "NCB"[f % 3].ToString(), $"row {f}", "", "law"))], ("bench", ""));

    private static readonly Template Large = Learnt.Template;

    private readonly PillarHome home = new(Directory.CreateTempSubdirectory("pillar-bench-").FullName);
    private readonly StatesModule states = StatesModule.Load();
    private readonly Actor actor = new("bench", Verified: false);

    /// <summary>A table with one row a figure.</summary>
    public string Run()
    {
        Fill();
        using var review = ReviewModule.Open(home, states, database: null);
        using var audit = AuditLogs.Open(home, actor, TimeProvider.System);
        review.Templates.Keep(Learnt, audit);
        var set = review.StateBook.Set(StateBook.Members);
        var at = new MatrixQuestion(Large, new(2024, 6, 30));
        var then = at with { Day = new(2014, 6, 30) };
        var read = Seconds(() => review.Matrix(set.States, at));
        var tables = Enum.GetValues<TableBy>().Select(by => (By: by, Took: 1000 * Seconds(() => review.MakeTable.Run(new(by, set, at, then))))).ToList();
        var heat = 1000 * Seconds(() => review.Heat(set, "region", at));
        var focus = Seconds(() => review.FindFocus.Run(review.Marks(set, at)));
        var small = Seconds(() => review.FindFocus.Run(review.Commitments(wider: false)));
        var (freeze, report) = Cycle(audit, set, at);
        var table = new TextTable("figure", "value", "to reach").Row("read all marks the first time, s", Number(read), "");
        tables.ForEach(t => table.Row($"table by {t.By.Word()}, change over ten years, ms", Number(t.Took), "≤ 300"));
        return table
            .Row("regions against themes, ms", Number(heat), "≤ 300")
            .Row("focus finder, 193 × 389, 1,000 rounds, s", Number(focus), "≤ 5")
            .Row("focus finder, treaties, 1,000 rounds, s", Number(small), "≤ 5")
            .Row("freeze, 193 × 389, s", Number(freeze), "")
            .Row("report as HTML, DOCX and data package, 193 × 389, s", Number(report), "")
            .Row("freeze and report, s", Number(freeze + report), "≤ 30")
            .ToString();
    }

    public void Dispose() => Directory.Delete(home.Folder, recursive: true);

    /// <summary>In a program that has just been started: marks are read and the focus finder is asked anew.</summary>
    private (double Freeze, double Report) Cycle(IAuditLog audit, ReviewSet set, MatrixQuestion at)
    {
        using var review = ReviewModule.Open(home, states, database: null);
        var freeze = Seconds(() => review.FreezeCycle(audit, TimeProvider.System).Run("bench", set, at, actor));
        var report = Seconds(() => review.MakeReport(review.Cycles.Require("bench"), since: at with { Day = new(2014, 6, 30) }, paper: null, CultureInfo.GetCultureInfo("en")).Write(Path.Combine(home.Folder, "report")));
        return (freeze, report);
    }

    /// <summary>Five planted groups of States, a fifth of their marks turned over; each year a tenth of the marks is recorded anew.</summary>
    private void Fill()
    {
        using var kept = new Pillar.Platform.Storage.Store(home, RecordSchema.Shape, null);
        var store = new RecordStore(kept);
        var random = new Random(1540);
        var law = new Evidence("Invented Act", "", "en", new(2001, 1, 1));
        var last = 0L;
        for (var year = 0; year < Years; year++)
        {
            var day = new DateOnly(2005 + year, 6, 30);
            List<(string, string, FieldMark)> marks =
            [
                .. from state in states.Members.Index()
                   from field in Large.Fields.Index()
                   where year == 0 || random.NextDouble() < 0.1
                   select (state.Item.Alpha2, Large.Code, new FieldMark(field.Item.Id, Drawn(state.Index % Groups, field.Index, random), day, law)),
            ];
            store.Append(new NewEntry($"{day:yyyy-MM-dd}T00:00:00.0000000Z", actor, "year", "", marks), last, static () => new AuditReceipt("bench", 1, ""));
            last += marks.Count;
        }
    }

    private static Mark Drawn(int group, int field, Random random) => random.Next(33) switch
    {
        0 => Mark.NotApplicable,
        1 => Mark.Unclear,
        _ => new Random((group * 1000) + field).Next(2) == 0 != (random.NextDouble() < 0.2) ? Mark.X : Mark.Blank,
    };

    private static double Seconds(Action work)
    {
        var start = Stopwatch.GetTimestamp();
        work();
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    private static string Number(double value) => value.ToString("#,0.##", CultureInfo.InvariantCulture);
}
