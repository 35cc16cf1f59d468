using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Xunit;

namespace Pillar.EndToEndTests.Web;

[Collection(WebCollection.Name)]
public sealed partial class PrintTests(RunningPillar pillar)
{
    public static TheoryData<string, string> Samples()
    {
        var samples = new TheoryData<string, string>();
        foreach (var file in Directory.EnumerateFiles(RunningPillar.Samples, "*.json").Order(StringComparer.Ordinal))
        {
            samples.Add(Path.GetFileName(file), samples.Count % 2 == 0 ? "en" : "fr");
        }

        return samples;
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task An_assessment_prints_on_one_sheet(string sample, string language)
    {
        var page = await pillar.Page(language);
        await page.Visit(PageAddresses.Assessed + sample);
        var pdf = await page.PdfAsync(new PagePdfOptions { PreferCSSPageSize = true });

        Assert.Single(PageObject().Matches(Encoding.Latin1.GetString(pdf)));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_sheet_is_counted_rightly()
    {
        var page = await pillar.Page();
        await page.SetContentAsync("<p style='break-after:page'>one</p><p>two</p>");

        Assert.Equal(2, PageObject().Count(Encoding.Latin1.GetString(await page.PdfAsync())));
        await page.Context.CloseAsync();
    }

    [GeneratedRegex(@"/Type\s*/Page\b(?!s)")]
    private static partial Regex PageObject();
}
