using System.Globalization;
using Pillar.Review.National;
using Pillar.Vocabulary;
using Xunit;

namespace Pillar.UnitTests.Review.National;

public sealed class SubmissionTests : IDisposable
{
    private readonly ReviewHome home = new();

    public void Dispose() => home.Dispose();

    [Fact]
    public void What_is_not_submitted_by_its_day_is_late_and_stands_among_the_deadlines()
    {
        Assert.True(home.ImportRows(NationalSheets.Submission, File.ReadAllText(home.Sample("submissions.csv"))).Done);
        var rows = home.Module.Rows(NationalSheets.Submission, new("QM", home.Today)).Select(static row => new Submission(row)).ToList();
        Assert.Equal(["S2"], rows.Where(static s => s.Late(new(2026, 10, 1))).Select(static s => s.Row.Id));
        Assert.DoesNotContain(rows, static s => s.Late(new(2026, 9, 30)));
        Assert.Equal(["QM S2", "QM S3"], home.Module.ListDeadlines(CultureInfo.GetCultureInfo("fr")).Run(home.State("QM"), home.Today).Where(static d => d.Kind == "submission").Select(static d => d.Id));
    }

    [Theory]
    [InlineData("due", "kind=first-report", "title=t")]
    [InlineData("language", "kind=first-report", "title=t", "submitted=2026-01-01", "source=https://example.org/")]
    [InlineData("source", "kind=first-report", "title=t", "submitted=2026-01-01", "language=fr")]
    [InlineData("source", "kind=first-report", "title=t", "submitted=2026-01-01", "language=fr", "source=file:///etc/passwd")]
    [InlineData("source", "kind=first-report", "title=t", "submitted=2026-01-01", "language=fr", "source=sha256:12")]
    [InlineData("submitted", "kind=first-report", "title=t", "submitted=2026-07-16", "language=fr", "source=https://example.org/")]
    [InlineData("language", "kind=first-report", "title=t", "submitted=2026-01-01", "language=French", "source=https://example.org/")]
    [InlineData("kind", "kind=second", "title=t", "due=2027-01-01")]
    public void A_report_without_its_day_language_or_document_is_refused(string column, params string[] values) =>
        Assert.Equal(column, Assert.Throws<BadInputException>(() => home.Set(NationalSheets.Submission, "QM", "S9", values)).Place);

    [Fact]
    public void A_practice_is_private_until_the_State_consents_to_that_one()
    {
        Assert.True(home.ImportRows(NationalSheets.Practice, File.ReadAllText(home.Sample("practices.csv"))).Done);
        Assert.Empty(Public());
        var consent = home.Module.GiveConsent(home.Audit, home.Clock);
        Assert.Null(consent.Give(new(home.State("QM"), NationalSheets.Practice, "P1"), "note verbale", ReviewHome.Anna));
        Assert.Equal(["QM P1 One desk for exporters"], Public());
        home.Set(NationalSheets.Practice, "QM", "P1", "title=Changed");
        Assert.Equal(["QM P1 One desk for exporters"], Public());
        Assert.Null(consent.Give(new(home.State("QM"), NationalSheets.Practice, "P1"), "note verbale", ReviewHome.Anna));
        Assert.Equal(["QM P1 Changed"], Public());
        Assert.Null(consent.TakeBack(new(home.State("QM"), NationalSheets.Practice, "P1"), "", ReviewHome.Anna));
        Assert.Empty(Public());
        Assert.Equal("review-nothing-to-consent", consent.Give(new(home.State("QM"), NationalSheets.Practice, "P9"), "note verbale", ReviewHome.Anna)?.Code);
    }

    private IEnumerable<string> Public() => home.Module.Rows(NationalSheets.Practice, new(null, home.Today, Public: true)).Select(static row => $"{row.State} {row.Id} {row["title"]}");
}
