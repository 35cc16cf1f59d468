using Pillar.Platform.Accounts;
using Pillar.Screening;
using Pillar.Screening.Judgements;
using Pillar.Web.Pages.Screening;
using Xunit;

namespace Pillar.UnitTests.Web;

public sealed class JudgedHitTests
{
    private static readonly Judgement Made = new(
        1, "2026-03-01T12:00:00.0000000Z", new Actor("officer", Verified: false), Verdict.Different, "invented", "X-1",
        new JudgementText("another <b>birth</b> year", "Invented", "C-1"), ("test", 1));

    private static Task<string> Shown(JudgementState state, string language = "en", params string[] changed) => Rendered.Page<ScreenPage>(
        new()
        {
            ["Form"] = new ScreenForm("Invented", Customer: "C-1"),
            ["Result"] = Invented.Result(Invented.Hit with { Judgement = new HitJudgement(Made, state, changed, []) }),
        },
        language);

    [Theory]
    [InlineData("en", "Dismissed hits", "officer judged on 2026-03-01 that this is another party")]
    [InlineData("fr", "Correspondances écartées", "officer a jugé le 2026-03-01 qu’il s’agit d’un tiers")]
    public async Task A_dismissed_hit_stands_apart_with_who_when_and_why(string language, string heading, string sentence)
    {
        var html = System.Net.WebUtility.HtmlDecode(await Shown(JudgementState.Dismissed, language));
        Assert.Contains(heading, html, StringComparison.Ordinal);
        Assert.Contains(sentence, html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_hit_that_came_back_stands_among_the_alerts_and_says_what_changed()
    {
        var html = System.Net.WebUtility.HtmlDecode(await Shown(JudgementState.Lapsed, "en", "names", "born"));
        Assert.DoesNotContain("Dismissed hits", html, StringComparison.Ordinal);
        Assert.Contains("The entry has changed since (names, date of birth): the judgement no longer holds.", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_hit_has_its_form_with_the_question_word_for_word_and_a_reason_is_shown_as_text()
    {
        var html = await Shown(JudgementState.Dismissed);
        Assert.Contains("action=\"/judgements\" method=\"post\"", html, StringComparison.Ordinal);
        Assert.Contains("name=\"customer\" value=\"C-1\"", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>birth</b>", html, StringComparison.Ordinal);
    }
}
