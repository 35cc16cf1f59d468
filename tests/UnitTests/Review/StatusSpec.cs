using Pillar.Review.Records;
using Xunit;

namespace Pillar.UnitTests.Review;

public sealed class StatusSpec : IDisposable
{
    private readonly ReviewHome home = new();
    private int marks;

    public static TheoryData<string, string, string, int> Rows =>
        new(Specs.Table("review/status.md", "Steps").Select(row => (row["done"], row["then"], row["outcome"], int.Parse(row["public marks"], System.Globalization.CultureInfo.InvariantCulture))));

    public void Dispose() => home.Dispose();

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_step_covers_what_the_one_before_it_covers(string done, string then, string outcome, int shown)
    {
        done.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList().ForEach(word => Assert.Equal("done", Do(word)));
        var lines = home.Audit.Events.Count;
        Assert.Equal(outcome, Do(then));
        Assert.Equal(lines + (outcome == "done" ? 1 : 0), home.Audit.Events.Count);
        Assert.Equal(shown, home.Show("QM", isPublic: true).Marks.Count);
    }

    [Fact]
    public void Consent_taken_back_hides_past_days_too()
    {
        "mark sent agreed approved published".Split(' ').ToList().ForEach(word => Do(word));
        var day = home.Today;
        Assert.Single(home.Show("QM", day, isPublic: true).Marks);
        home.Clock.Now = home.Clock.Now.AddDays(10);
        Do("withdrawn");
        Assert.Empty(home.Show("QM", day, isPublic: true).Marks);
        Assert.Single(home.Show("QM", day).Marks);
    }

    private string Do(string word)
    {
        if (word == "mark")
        {
            var field = Pillar.Review.Templates.OperativeText.Template.Fields[marks++].Id;
            return home.Import($"QM,{field},X,2026-01-01,Invented Act,2020-01-01").Done ? "done" : "refused";
        }

        var words = word.Split(' ');
        var basis = words.Length > 1 ? "" : "note verbale of 2026-07-01";
        var (_, refusal) = home.Module.TakeStep(home.Audit, home.Clock).Run(home.State("QM"), RecordStatusWords.ParseStep(words[0])!.Value, basis, ReviewHome.Anna);
        return refusal?.Code["review-".Length..] ?? "done";
    }
}
