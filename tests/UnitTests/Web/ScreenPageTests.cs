using Pillar.Screening;
using Pillar.Screening.Resources;
using Pillar.Web.Pages.Screening;
using Xunit;

namespace Pillar.UnitTests.Web;

public sealed class ScreenPageTests
{
    private static Task<string> Shown(ScreenResult result, string language = "en") => Rendered.Page<ScreenPage>(
        new() { ["Form"] = new ScreenForm(result.Query.Name), ["Result"] = result }, language);

    [Theory]
    [InlineData("en", "No hit is not clearance.")]
    [InlineData("fr", "L&#x2019;absence de correspondance ne vaut pas autorisation")]
    public async Task Nothing_found_is_never_shown_as_clearance(string language, string sentence) =>
        Assert.Contains(sentence, await Shown(Invented.Result(), language), StringComparison.Ordinal);

    [Fact]
    public async Task A_score_stands_beside_its_reasons_and_the_two_values()
    {
        var html = await Shown(Invented.Result(Invented.Hit));

        Assert.Contains("0.912", html, StringComparison.Ordinal);
        Assert.Contains("−0.050", System.Net.WebUtility.HtmlDecode(html), StringComparison.Ordinal);
        Assert.Contains("<bdi>1971</bdi>", html, StringComparison.Ordinal);
        Assert.Contains("<bdi>1972-03-09</bdi>", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_sentence_and_the_values_of_a_reason_are_told_in_French()
    {
        var hit = Invented.Hit with { Reasons = [new HitReason("kind", -0.25, ScreeningText.Say("reason-kind"), "person", "vessel")] };
        var html = System.Net.WebUtility.HtmlDecode(await Shown(Invented.Result(hit), "fr"));

        Assert.Contains("Ils ne sont pas de même nature", html, StringComparison.Ordinal);
        Assert.Contains("<bdi>personne</bdi>", html, StringComparison.Ordinal);
        Assert.Contains("<bdi>navire</bdi>", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_list_is_named_as_missing() =>
        Assert.Contains("optional, missing", await Shown(Invented.Result()), StringComparison.Ordinal);

    [Fact]
    public async Task A_hostile_name_is_shown_as_text()
    {
        var hostile = Invented.Result() with { Query = new ScreenQuery("<script>alert(1)</script>\u202Egnp") };
        var html = await Shown(hostile);

        Assert.DoesNotContain("<script>alert", html, StringComparison.Ordinal);
        Assert.DoesNotContain("\u202E", System.Net.WebUtility.HtmlDecode(html.Replace("value=\"&lt;script&gt;alert(1)&lt;/script&gt;&#x202E;gnp\"", "", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Weak_hits_stand_apart()
    {
        var html = await Shown(Invented.Result(Invented.Hit, Invented.Arabic with { Band = ScreenOutcome.Weak }));

        Assert.True(html.IndexOf("Weak names, listed apart", StringComparison.Ordinal) > html.IndexOf("1 hit", StringComparison.Ordinal));
    }
}
