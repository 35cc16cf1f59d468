using System.Globalization;
using Pillar.Analysis;
using Pillar.Analysis.Risks;
using Pillar.Platform.Audit;
using Pillar.Vocabulary;
using Xunit;
using static Pillar.UnitTests.Analysis.RiskHome;

namespace Pillar.UnitTests.Analysis;

public sealed class RiskTests : IDisposable
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");

    private readonly RiskHome home = new();

    public void Dispose() => home.Dispose();

    [Fact]
    public void A_new_risk_takes_the_whole_scale()
    {
        home.Describe();
        var risk = home.Risk();
        Assert.Equal(("low to very high", 10), (RiskWords.Level(risk.Computation, English), risk.Computation.Unknown.Count));
    }

    [Fact]
    public void A_rating_carries_its_evidence_and_who_gave_it_and_the_audit_line()
    {
        home.Describe();
        var made = Done(home.Rate("detection", "high"));
        var factor = home.Risk().Factors.Single(static f => f.Factor.Id == "detection");
        var evidence = Assert.Single(factor.Evidence);
        Assert.Equal(("high", "Seen in an invented case", "Invented report", "2026-02-01", "anna"), (factor.Level!.Code, evidence.Text, evidence.Source, evidence.Dated, evidence.Made.By.Name));
        var line = home.Audit.Read(new AuditQuery("risk.rate")).Single();
        Assert.Equal(made.Audit.Sequence, line.Sequence);
        Assert.True(home.Audit.Verify().Intact);
    }

    [Fact]
    public void A_later_rating_replaces_the_earlier_one_which_stays_in_the_history()
    {
        home.Describe();
        Done(home.Rate("detection", "high"));
        home.Clock.Now = home.Clock.Now.AddDays(3);
        Done(home.Rate("detection", "low"));
        Assert.Equal("low", Rating("detection"));
        Assert.Equal("high", Rating("detection", home.Today.AddDays(-1)));
        Assert.Equal(["describe", "rate", "rate"], home.Risk().Events.Select(static made => made.Act));
    }

    [Fact]
    public void What_was_said_already_is_not_said_again()
    {
        home.Describe();
        var first = Done(home.Rate("detection", "high"));
        Done(home.Rate("supervision", "low"));
        home.Describe();
        Assert.Equal(first.Number, Done(home.Rate("detection", "high")).Number);
        Assert.Equal(3, home.Risk().Events.Count);
    }

    [Fact]
    public void A_rating_taken_back_is_unknown_again_and_needs_no_source()
    {
        home.Describe();
        Done(home.Rate("detection", "low"));
        Done(home.Module.KeepRisks.Rate((home.State, "R1"), "detection", "unknown", new("The report was withdrawn", "", ""), Boris));
        Assert.Null(Rating("detection"));
        Assert.Equal(10, home.Risk().Computation.Unknown.Count);
    }

    [Theory]
    [InlineData("nothing | high | t | s | 2026-01-01 | ", "factor")]
    [InlineData("detection | grave | t | s | 2026-01-01 | ", "rating")]
    [InlineData("detection | high |   | s | 2026-01-01 | ", "text")]
    [InlineData("detection | high | t |  | 2026-01-01 | ", "source")]
    [InlineData("detection | high | t | s |  | ", "date")]
    [InlineData("detection | high | t | s | 2026-02-30 | ", "date")]
    [InlineData("detection | high | t | s | 2027-01-01 | ", "date")]
    [InlineData("detection | high | t\u202E | s | 2026-01-01 | ", "text")]
    [InlineData("detection | high | t | s | 2026-01-01 | newspaper:1", "link")]
    [InlineData("detection | high | t | s | 2026-01-01 | case:1", "link")]
    [InlineData("detection | high | t | s | 2026-01-01 | figure:beauty", "link")]
    [InlineData("detection | high | t | s | 2026-01-01 | figure:frozen:May", "link")]
    [InlineData("detection | high | t | s | 2026-01-01 | mark:N.2.nowhere", "link")]
    [InlineData("detection | high | t | s | 2026-01-01 | rating:R.7", "link")]
    [InlineData("detection | high | t | s | 2026-01-01 | entry:un-baseline:none", "link")]
    [InlineData("detection | high | t | s | 2026-01-01 | action:A9", "link")]
    public void What_cannot_be_meant_is_told_by_its_field_and_nothing_is_written(string given, string field)
    {
        home.Describe();
        var cells = given.Split('|', StringSplitOptions.TrimEntries);
        Assert.Equal(field, Assert.Throws<BadInputException>(() => home.Module.KeepRisks.Rate((home.State, "R1"), cells[0], cells[1], new(cells[2], cells[3], cells[4], cells[5]), Anna)).Place);
        Assert.Single(home.Risk().Events);
    }

    [Theory]
    [InlineData("mark:N.2.manufacture.weapon.law", "blank")]
    [InlineData("figure:opened:2026-01-01..2026-06-30", "0")]
    [InlineData("figure:sum-frozen", "0")]
    public void Evidence_keeps_what_the_record_said_when_it_was_entered(string link, string said)
    {
        home.Describe();
        Assert.Equal(said, Done(home.Rate("detection", "high", link))["found"]);
    }

    [Fact]
    public void A_figure_that_has_changed_since_is_told_beside_what_it_was()
    {
        home.Describe();
        Done(home.Rate("detection", "high", "figure:opened"));
        Assert.Null(home.Transfers.Freezing.OpenCase.Run(new("C-1", "un-baseline:YEe.001", "Invented Trading"), Anna).Refusal);
        var evidence = home.Risk().Factors.Single(static f => f.Factor.Id == "detection").Evidence[0];
        var now = home.Module.ShowRisks.Says(evidence, home.Assessment());
        Assert.Equal("1; when it was entered: 0", RiskWords.Record(evidence, now, English));
        Assert.Equal("opened, un-baseline:YEe.001", Done(home.Rate("detection", "high", "case:1"))["found"]);
        Assert.NotEmpty(Done(home.Rate("detection", "high", "entry:un-baseline:YEe.001"))["found"]);
    }

    [Fact]
    public void A_measure_is_a_line_of_the_plan_that_names_its_risk_both_ways()
    {
        home.Describe();
        home.Describe("R2", "Invented ports");
        Assert.True(home.Measure("R1", "A1", "measure=Share the register", "agency=Invented Customs", "end=2027-12-31", "indicator=In use", "status=planned").Changed);
        Assert.Equal("R1: Invented front companies", home.Action("A1").Risk);
        Assert.True(home.Measure("R2", "A1").Changed);
        Assert.False(home.Measure("R2", "A1").Changed);
        var assessment = home.Assessment();
        Assert.Equal(["R1", "R2"], assessment.AnsweredBy(home.Action("A1")).Select(static risk => risk.Id).Order());
        Assert.All(assessment.Risks, risk => Assert.Equal(["A1"], assessment.MeasuresOf(risk).Select(static action => action.Row.Id)));
    }

    [Fact]
    public void A_line_that_was_there_keeps_its_words_when_it_answers_a_risk()
    {
        home.Describe();
        var plan = home.Review.KeepRows(Pillar.Review.National.NationalSheets.Plan, home.Audit, home.Clock);
        plan.Set(home.State, "A2", [("risk", "Ports share no data"), ("measure", "m"), ("agency", "a"), ("end", "2027-01-01"), ("indicator", "i"), ("status", "planned")], Anna);
        Assert.Empty(home.Assessment().MeasuresOf(home.Risk()));
        Assert.True(home.Measure("R1", "A2", "status=under-way").Changed);
        Assert.Equal("R1: Invented front companies; Ports share no data", home.Action("A2").Risk);
        Assert.Equal("under-way", home.Action("A2").Status);
    }

    [Fact]
    public void A_measure_does_not_say_itself_which_risk_it_answers()
    {
        home.Describe();
        Assert.Throws<BadInputException>(() => home.Measure("R1", "A1", "risk=another"));
        Assert.Equal("risk-unknown", home.Measure("R7", "A1", "measure=m").Refusal?.Code);
    }

    [Fact]
    public void The_gravest_at_the_most_comes_first_so_that_what_is_unknown_is_not_passed_over()
    {
        foreach (var id in new[] { "R1", "R2", "R3" })
        {
            home.Describe(id);
        }

        foreach (var factor in home.Module.Calibration.Factors)
        {
            Done(home.Rate(factor.Id, "low"));
            Done(home.Rate(factor.Id, "high", id: "R2"));
        }

        Assert.Equal(["R3", "R2", "R1"], home.Assessment().Risks.Select(static risk => risk.Id));
        Done(home.Module.KeepRisks.Close((home.State, "R3"), "not ours", Anna));
        Assert.Equal(["R2", "R1", "R3"], home.Assessment().Risks.Select(static risk => risk.Id));
        Assert.Equal([("QM", 2)], home.Module.ShowRisks.States());
    }

    [Fact]
    public void A_States_own_calibration_replaces_the_bundled_one_and_what_it_lacks_counts_as_unknown()
    {
        home.Describe();
        Done(home.Rate("detection", "very-high"));
        home.Temp.Write(AnalysisModule.CalibrationFile, Calibrations.Text.Replace("\"t1\"", "\"detection\"", StringComparison.Ordinal).Replace("very-high", "grave", StringComparison.Ordinal));
        using var module = home.Another();
        var factor = module.ShowRisks.Find(home.State, "R1", home.Today)!.Value.Risk.Factors.Single(static f => f.Factor.Id == "detection");
        Assert.Equal((null, "very-high"), (factor.Level, factor.Lost));
        Assert.True(module.Calibration.IsOwn);
    }

    [Theory]
    [InlineData("en", "Assessment of the risk of proliferation financing", "Computation", "low to very high")]
    [InlineData("fr", "Évaluation du risque de financement de la prolifération", "Calcul", "de faible à très élevé")]
    public void The_report_holds_risks_evidence_computation_and_measures(string language, string title, string computed, string level)
    {
        home.Describe();
        home.Measure("R1", "A1", "measure=Share the register", "agency=Invented Customs", "end=2027-12-31", "indicator=In use", "status=planned");
        Done(home.Rate("detection", "high", "figure:opened"));
        var report = new RiskReport(home.Assessment(), home.Module.ShowRisks, "Invented", CultureInfo.GetCultureInfo(language));
        Assert.All([title, computed, level, "Seen in an invented case", "figure:opened", "Share the register"], text => Assert.Contains(text, System.Net.WebUtility.HtmlDecode(report.Html()), StringComparison.Ordinal));
        using var docx = new MemoryStream();
        report.Docx(docx);
        Assert.True(docx.Length > 1000);
    }

    private string? Rating(string factor, DateOnly? on = null) => home.Risk(on: on).Factors.Single(f => f.Factor.Id == factor).Level?.Code;
}
