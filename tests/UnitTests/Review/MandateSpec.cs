using System.Globalization;
using Pillar.Review.Mandate;
using Pillar.Review.Templates;
using Xunit;

namespace Pillar.UnitTests.Review;

/// <summary>Reads and runs <c>specs/review/mandate.md</c> and <c>specs/review/duties.md</c>.</summary>
public sealed class MandateSpec : IDisposable
{
    private static readonly MandateBook Book = MandateBook.Bundled;

    private readonly ReviewHome home = new();

    public void Dispose() => home.Dispose();

    [Fact]
    public void On_each_day_the_paragraphs_of_the_spec_are_in_force()
    {
        Assert.All(Specs.Table("review/mandate.md", "In force"), static row =>
        {
            var day = DateOnly.ParseExact(row["day"], "yyyy-MM-dd", CultureInfo.InvariantCulture);
            Assert.Equal(row["paragraph that sets the term"], InForce(day, "term"));
            Assert.Equal(row["paragraph on comprehensive reviews"], InForce(day, "review"));
        });

        static string InForce(DateOnly day, string subject) =>
            string.Join(' ', Book.Paragraphs.Where(p => p.InForce(day) && p.Subject == subject).Select(static p => p.Id));
    }

    [Fact]
    public void Two_sides_differ_as_the_spec_says() => Assert.All(Specs.Table("review/mandate.md", "Side by side"), static row =>
        Assert.Equal(row["difference"], MandateBook.Compare(Book.Side(row["left"]), Book.Side(row["right"])).Single(r => r.Subject == row["subject"]).Difference));

    [Fact]
    public void Each_duty_has_the_fields_and_pages_of_the_spec() => Assert.All(Specs.Table("review/duties.md", "Fields and pages"), static row =>
    {
        var duty = Book.Require(row["paragraph"]);
        Assert.Equal(row["fields"], OperativeText.Template.Fields.Count(f => f.Paragraph == duty.Number).ToString(CultureInfo.InvariantCulture));
        Assert.Equal(row["pages"], string.Join(' ', Book.PagesFor(duty)));
    });

    [Fact]
    public void What_replaces_a_paragraph_begins_when_it_ends_and_speaks_of_the_same()
    {
        Assert.All(Book.Paragraphs.Where(static p => p.Replaces.Length > 0), static p =>
        {
            var before = Book.Require(p.Replaces);
            Assert.Equal(before.Subject, p.Subject);
            Assert.True(before.To == p.From, $"{p.Id} begins {p.From}, {before.Id} ends {before.To}");
        });
    }

    [Fact]
    public void Every_subject_and_addressee_has_its_words_in_both_languages() => Assert.All(Book.Paragraphs, static p => Assert.All(
        new[] { "en", "fr" }.Select(CultureInfo.GetCultureInfo),
        language => Assert.DoesNotContain("-", p.SubjectIn(language)[..3] + p.AddresseeIn(language)[..3])));

    [Fact]
    public void A_person_confirms_one_paragraph_and_its_template_stays_to_be_checked()
    {
        home.Module.TakeStep(home.Audit, home.Clock).Confirm(Book.Require("1540:2"), "S/RES/1540 (2004)", ReviewHome.Anna);

        Assert.Equal("S/RES/1540 (2004)", home.Module.ConfirmedParagraphs["1540:2"].Basis);
        Assert.Null(home.Module.Confirmed);
    }

    [Theory]
    [InlineData("/review/focus", "2663:review 1977:9")]
    [InlineData("/review/table", "1540:2 1540:3(a) 1540:3(b) 1540:3(c) 1540:3(d) 1540:11")]
    [InlineData("/audit", "")]
    public void A_page_says_which_paragraphs_it_serves(string page, string paragraphs) =>
        Assert.Equal(paragraphs, string.Join(' ', Book.ServedBy(page).Select(static p => p.Id)));
}
