using Microsoft.Playwright;
using Xunit;

namespace Pillar.EndToEndTests.Web;

/// <summary>Debian's Chromium. A test that asks for a page without it is skipped, and fails where CI=true.</summary>
internal sealed class DebianChromium : IAsyncDisposable
{
    private const string Program = "/usr/bin/chromium";

    private IPlaywright? playwright;
    private IBrowser? browser;

    public static async Task<DebianChromium> Start()
    {
        var chromium = new DebianChromium();
        if (File.Exists(Program))
        {
            chromium.playwright = await Playwright.CreateAsync();
            chromium.browser = await chromium.playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
            {
                ExecutablePath = Program,
                Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
            });
        }

        return chromium;
    }

    /// <summary>A page of a fresh browser profile.</summary>
    /// <param name="address">The server.</param>
    /// <param name="options">How the browser is set.</param>
    public async Task<IPage> Page(string address, BrowserNewContextOptions options)
    {
        if (browser is null)
        {
            Assert.SkipUnless(Environment.GetEnvironmentVariable("CI") == "true", $"{Program} is not installed");
            Assert.Fail($"{Program} is not installed");
        }

        options.BaseURL = address;
        return await (await browser.NewContextAsync(options)).NewPageAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await (browser?.CloseAsync() ?? Task.CompletedTask);
        playwright?.Dispose();
    }
}
