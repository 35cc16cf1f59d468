using System.Globalization;
using System.IO.Compression;
using System.Text.Json;
using Pillar.Platform.Documents;
using Pillar.Screening;
using Pillar.Transfers.Money.Alerts;
using Pillar.Transfers.Money.Payments;
using Pillar.Transfers.Money.Validation;
using Pillar.Vocabulary;
using Xunit;

namespace Pillar.UnitTests.Transfers.Money;

/// <summary>A week of a small office, every figure of its validation report counted by hand.</summary>
public sealed class ValidationTests : IDisposable
{
    private static readonly CultureInfo English = CultureInfo.InvariantCulture;

    private readonly FreezeHome home = new();

    private MakeValidation Make => home.Module.Payments.MakeValidation;

    private WorkAlerts Work => home.Module.Payments.Alerts;

    public void Dispose() => home.Dispose();

    [Fact]
    public void A_week_of_a_small_office_is_told_as_it_was()
    {
        Week();
        var report = Report("2026-03-01", "2026-03-10");

        Assert.Equal(["2026-03-06 09:00 UTC anna 0.7 0.88 shipped 0.65 0.9 set by the office"], Rows(report, "threshold-changes", "instant", "actor", "before", "possible", "strong", "origin"));
        Assert.Equal(["0.65 0.9 1", "0.7 0.88 2"], Rows(report, "threshold-uses", "possible", "strong", "answers"));
        Assert.Equal(["invented-national no 6 6 0 2 4", "un-baseline yes 6 6 0 1 "], Rows(report, "coverage", "list", "required", "days", "covered", "without", "editions", "longest-lag"));
        Assert.Equal(
            ["2026-03-04 import 1 2026-03-05 2026-03-08 4", "2026-03-05 import 4 2026-03-09 2026-03-10 2"],
            Rows(report, "editions", "as-of", "how", "lag", "from", "to", "days").Where(static row => row.Contains("import", StringComparison.Ordinal)));
        Assert.Equal(["2026-03-05 2026-03-08 4", "2026-03-09 2026-03-10 2"], Rows(report, "days", "from", "to", "days"));
        Assert.Equal(["one name nothing-found 1 1 0", "one name strong 2 2 0"], Rows(report, "answers", "what", "outcome", "answers", "rows", "incomplete"));
    }

    [Fact]
    public void What_the_rules_did_to_payments_is_counted_by_payment_and_by_decision()
    {
        Payments();
        var report = Report("2026-03-01", "2026-03-05");

        Assert.Equal((2L, 0L, "3 0 1"), (report.Money.Batches, report.Money.Uncounted, string.Join(' ', report.Money.Payments)));
        Assert.Contains("hold yes 1 1 0 0", Rows(report, "alerts", "payment", "strong", "alerts", "released", "confirmed", "open"));
        Assert.Equal(["name-excused 1 0 0 0 0 0", "name-strong 0 0 1 1 0 0"], Rows(report, "reasons", "code", "passed", "referred", "held", "released", "confirmed", "open").Where(static row => row.StartsWith("name-", StringComparison.Ordinal)));
        Assert.Equal(["boris 2026-12-31 1 1 0 0"], Rows(report, "rules", "actor", "expires", "entries", "passed", "referred", "held"));
    }

    [Fact]
    public void Days_outside_the_question_count_for_nothing()
    {
        Week();
        Payments();
        var report = Report("2026-03-07", "2026-03-07");
        Assert.Empty(report.Screening.Uses);
        Assert.Empty(report.Money.Alerts);
        Assert.Equal((0L, 0L), (report.Money.Batches, report.Money.Payments.Sum()));
        Assert.Equal(["2026-03-07 2026-03-07 1"], Rows(report, "days", "from", "to", "days"));
        Assert.Single(report.Screening.Changes);
    }

    [Fact]
    public void A_recorded_name_is_drawn_with_the_score_of_then_and_a_made_one_says_how_it_was_made()
    {
        Week();
        var report = Report("2026-03-01", "2026-03-10");
        var asked = Assert.Single(report.Screening.Samples.Pairs, static pair => pair.Origin == "record" && pair.Above);
        Assert.Equal(("Zorblatt Quenverix", "invented-national", "Q-001", 0.9442, 0.9442), (asked.Query, asked.Hit.List, asked.Hit.Entry, asked.Hit.Score, asked.Recorded));
        Assert.Equal((2L, 2), (report.Screening.Samples.Recorded, report.Screening.Samples.Asked));
        var pairs = report.Screening.Samples.Pairs;
        Assert.Equal((10, 10), (pairs.Count(static pair => pair.Above), pairs.Count(static pair => !pair.Above)));
        Assert.All(pairs, static pair => Assert.Equal(pair.Above, pair.Hit.Score >= 0.65));
        Assert.All(pairs, static pair => Assert.InRange(pair.Hit.Score, 0.5, 1));
        Assert.All(pairs, static pair => Assert.NotEmpty(pair.Hit.Reasons));
        Assert.Contains(pairs, static pair => pair.Origin == "word-other");
    }

    [Fact]
    public void The_same_seed_draws_the_same_and_another_another()
    {
        static string[] Drawn(ValidationReport report) => [.. report.Screening.Samples.Pairs.Select(static pair => $"{pair.Query} {pair.Hit.List}:{pair.Hit.Entry} {pair.Hit.Score}")];
        var one = Drawn(Report("2026-03-05", "2026-03-05", "first"));
        Assert.Equal(one, Drawn(Report("2026-03-05", "2026-03-05", "first")));
        Assert.NotEqual(one, Drawn(Report("2026-03-05", "2026-03-05", "second")));
    }

    [Fact]
    public void Every_block_is_there_in_both_languages_and_the_files_say_the_same()
    {
        Week();
        var report = Report("2026-03-01", "2026-03-10");
        var (english, french) = (report.Blocks(English), report.Blocks(CultureInfo.GetCultureInfo("fr")));
        Assert.Equal(english.Count, french.Count);
        Assert.Contains("Rapport de validation", report.Html(CultureInfo.GetCultureInfo("fr")), StringComparison.Ordinal);
        using var file = new MemoryStream();
        report.Docx(file, English);
        using var archive = new ZipArchive(file);
        using var document = new StreamReader(archive.GetEntry("word/document.xml")!.Open());
        Assert.Contains("Zorblatt Quenverix", document.ReadToEnd(), StringComparison.Ordinal);
        using var json = JsonDocument.Parse(report.Json(English));
        var line = json.RootElement.GetProperty("tables").GetProperty("coverage").GetProperty("rows")[1];
        Assert.Equal((6, JsonValueKind.Null), (line.GetProperty("covered").GetInt32(), line.GetProperty("longest-lag").ValueKind));
        Assert.Equal("screen.validation", home.Audit.Read(new()).First().Action);
    }

    [Theory]
    [InlineData("2026-03-06", "2026-03-05", "s", 1, "from")]
    [InlineData("2026-03-01", "2026-03-06", "s", 1, "to")]
    [InlineData("2026-03-01", "2026-03-05", "s", 501, "samples")]
    [InlineData("2026-03-01", "2026-03-05", "a\nb", 1, "seed")]
    public void What_cannot_be_asked_is_named(string from, string to, string seed, int samples, string field) =>
        Assert.StartsWith(field, Assert.Throws<BadInputException>(() => Make.Run((Day(from), Day(to)), seed, samples, home.Audit)).Message, StringComparison.Ordinal);

    /// <summary>From Thursday 5 March: a list, two names at the shipped thresholds; on the 6th others are set and a name asked; on the 9th a newer list; on the 10th the report.</summary>
    private void Week()
    {
        home.Import("before");
        home.Screening.Screen.Run(new ScreenQuery("Zorblatt Quenverix"));
        home.Screening.Screen.Run(new ScreenQuery("Nobody Qwertz"));
        home.Clock.Now += TimeSpan.FromDays(1);
        home.Screening.OfficeThresholds.Set(new Thresholds(0.65, 0.9));
        home.Screening.Screen.Run(new ScreenQuery("Zorblatt Quenverix"));
        home.Clock.Now += TimeSpan.FromDays(3);
        home.Import("after");
        home.Clock.Now += TimeSpan.FromDays(1);
    }

    /// <summary>On the day of the clock two payments, one to a listed bank; two officers find another bank of that name, one makes a rule; then the same two once more, and both pass.</summary>
    private void Payments()
    {
        var rows = File.ReadAllText(FreezeHome.Sample("invented-payments.csv")).Replace("FR,Invented Tile Works Lda,PT", "FR,Tanchon Commercial Bank,PT", StringComparison.Ordinal);
        Intake(rows);
        var alert = Work.Queue(new()).Alerts.First(static one => one.Outcome == "hold");
        alert = Work.Look((alert.Number, alert.Version), AlertVerdict.Released, "same name only", FreezeHome.Anna).Alert!;
        Work.Look((alert.Number, alert.Version), AlertVerdict.Released, "same name only", FreezeHome.Boris);
        Assert.Null(Work.MakeRule(alert.Number, new DateOnly(2026, 12, 31), "same name only", FreezeHome.Boris).Refusal);
        Intake(rows + "\n");
    }

    private void Intake(string rows) =>
        Assert.NotNull(home.Module.Payments.Intake.Run(new IntakeJob([home.Temp.Write($"{rows.Length}.csv", rows)]), FreezeHome.Anna).Result);

    private ValidationReport Report(string from, string to, string seed = "1540") => Make.Run((Day(from), Day(to)), seed, 10, home.Audit);

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", English);

    private static string[] Rows(ValidationReport report, string table, params string[] columns)
    {
        var found = report.Blocks(English).OfType<ReportTable>().Single(one => one.Id == table);
        int[] places = [.. columns.Select(name => found.Columns.ToList().FindIndex(column => column.Name == name))];
        return [.. found.Rows.Select(row => string.Join(' ', places.Select(place => row.Cells[place])))];
    }
}
