using Pillar.Transfers;
using Xunit;

namespace Pillar.UnitTests.Transfers;

/// <summary>Runs specs/transfers/completeness.md.</summary>
public class CompletenessSpec
{
    private const string Complete = "allow-sea-freight-with-bank";

    public static TheoryData<string, string, string> Rows()
    {
        var rows = new TheoryData<string, string, string>();
        foreach (var row in Specs.Table("transfers/completeness.md", "When an assessment is complete"))
        {
            rows.Add(row["taken away"], row["missing"], row["field"]);
        }

        return rows;
    }

    public static TheoryData<string, string, string> Parts()
    {
        var rows = new TheoryData<string, string, string>();
        foreach (var row in Specs.Table("transfers/completeness.md", "A signed classification"))
        {
            rows.Add(row["part"], row["value"], row["lacking"]);
        }

        return rows;
    }

    [Fact]
    public void With_every_fact_the_answer_is_allow_and_complete()
    {
        var assessment = new Cases().Assess(Cases.Sample(Complete));
        Assert.Equal((Outcome.Allow, true, 0), (assessment.Outcome, assessment.Complete, assessment.Missing.Count));
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Without_one_required_fact_the_answer_is_refer_and_names_it(string fact, string missing, string field)
    {
        var cases = new Cases
        {
            ListIsCurrent = fact != "current list",
            ScreeningIsComplete = fact != "complete screening",
            TableExpires = fact == "current table of destinations" ? Cases.Today.AddDays(-1) : Cases.Today,
        };
        var transfer = Cases.Sample(Complete);
        var assessment = cases.Assess(Changes.Outside.Contains(fact) ? transfer : transfer.Losing(fact));
        Assert.Equal((Outcome.Refer, false), (assessment.Outcome, assessment.Complete));
        Assert.Equal([(missing, field)], assessment.Missing.Select(fact => (fact.Code, fact.Field)));
    }

    [Theory]
    [MemberData(nameof(Parts))]
    public void A_classification_counts_when_every_part_is_there(string part, string value, string lacking)
    {
        var assessment = new Cases().Assess(Cases.Sample(Complete).WithClassification(signed => signed.With(part, value)));
        var named = assessment.Missing.Select(fact => (string)fact.Text.Values[1]);
        Assert.Equal(lacking.Length == 0 ? [] : [lacking], named);
        Assert.Equal(lacking.Length == 0 ? Outcome.Allow : Outcome.Refer, assessment.Outcome);
    }
}
