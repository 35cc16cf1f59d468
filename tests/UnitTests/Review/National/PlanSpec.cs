using System.Globalization;
using Pillar.Review;
using Pillar.Review.National;
using Pillar.Review.Templates;
using Xunit;

namespace Pillar.UnitTests.Review.National;

public sealed class PlanSpec : IDisposable
{
    private static readonly string Field = OperativeText.Template.Fields[0].Id;
    private static readonly string[] Row = ["risk=r", "measure=m", "agency=a", "end=2027-01-01", "indicator=i", "status=planned"];

    private readonly ReviewHome home = new();

    public static TheoryData<string, string, string, string, string> CoveredRows =>
        new(Specs.Table("review/plan.md", "Covered").Select(row => (row["mark"], row["actions"], row["gaps"], row["uncovered"], row["still open"])));

    public static TheoryData<string, string, string, string> LateRows =>
        new(Specs.Table("review/plan.md", "Late").Select(row => (row["status"], row["end"], row["on"], row["late"])));

    public static TheoryData<string, string, string> PublicRows =>
        new(Specs.Table("review/plan.md", "Public").Select(row => (row["done"], row["public rows"], row["public status of A1"])));

    public void Dispose() => home.Dispose();

    [Theory]
    [MemberData(nameof(CoveredRows))]
    public void Actions_cover_gaps(string mark, string actions, string gaps, string uncovered, string stillOpen)
    {
        Record(mark);
        foreach (var (place, status) in actions.Split(' ', StringSplitOptions.RemoveEmptyEntries).Index())
        {
            home.Set(NationalSheets.Plan, "QM", $"A{place}", [.. Row, $"fields={Field}", $"status={status}"]);
        }

        var plan = home.Plan("QM");
        Assert.Equal(gaps, Count(plan.Gaps));
        Assert.Equal(uncovered, Count(plan.Uncovered));
        Assert.Equal(stillOpen, Count(plan.StillOpen));
    }

    [Theory]
    [MemberData(nameof(LateRows))]
    public void An_open_action_is_late_after_its_last_day(string status, string end, string on, string late)
    {
        home.Set(NationalSheets.Plan, "QM", "A1", [.. Row, $"status={status}", $"end={end}"]);
        Assert.Equal(late == "yes", home.Plan("QM").Actions.Single().Late(Day(on)));
    }

    [Theory]
    [MemberData(nameof(PublicRows))]
    public void Consent_covers_the_plan_as_it_stood(string done, string rows, string status)
    {
        var outcomes = done.Split(' ').Select(Do).ToList();
        if (rows == "refused")
        {
            Assert.False(outcomes[^1]);
            return;
        }

        Assert.DoesNotContain(false, outcomes);
        var plan = home.Plan("QM", isPublic: true);
        Assert.Equal(rows, plan.Actions.Count.ToString(CultureInfo.InvariantCulture));
        Assert.Equal(status, plan.Actions.Count == 0 ? "" : plan.Actions[0].Status);
    }

    [Fact]
    public void Consent_taken_back_hides_past_days_too()
    {
        Assert.True(Do("row") && Do("consent"));
        var day = home.Today;
        home.Clock.Now = home.Clock.Now.AddDays(10);
        Assert.Single(home.Plan("QM", day, isPublic: true).Actions);
        Assert.True(Do("withdraw"));
        Assert.Empty(home.Plan("QM", day, isPublic: true).Actions);
        Assert.Single(home.Plan("QM", day).Actions);
    }

    /// <summary>Every field X but the one of the example.</summary>
    private void Record(string mark)
    {
        if (mark != "no record")
        {
            var word = mark == "empty" ? "" : mark;
            var rows = OperativeText.Template.Fields.Skip(1).Select(static f => $"QM,{f.Id},X,2026-01-01,Invented Act,2020-01-01")
                .Append(mark is "empty" or "NA" ? $"QM,{Field},{word},2026-01-01,," : $"QM,{Field},{word},2026-01-01,Invented Act,2020-01-01");
            Assert.True(home.Import([.. rows]).Done);
        }
    }

    private bool Do(string word)
    {
        var consent = home.Module.GiveConsent(home.Audit, home.Clock);
        var about = new ConsentSubject(home.State("QM"), NationalSheets.Plan, "");
        return word switch
        {
            "row" => home.Set(NationalSheets.Plan, "QM", "A1", Row).Changed,
            "row2" => home.Set(NationalSheets.Plan, "QM", "A2", Row).Changed,
            "correct" => home.Set(NationalSheets.Plan, "QM", "A1", "status=done").Changed,
            "withdraw" => consent.TakeBack(about, "", ReviewHome.Anna) is null,
            "consent" => consent.Give(about, "note verbale", ReviewHome.Anna) is null,
            _ => consent.Give(about, " ", ReviewHome.Anna) is null,
        };
    }

    private static string Count(IReadOnlyList<TemplateField>? fields) => fields?.Count.ToString(CultureInfo.InvariantCulture) ?? "none";

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
