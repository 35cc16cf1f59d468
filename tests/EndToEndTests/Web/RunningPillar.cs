using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Microsoft.Playwright;
using Pillar.EndToEndTests.Cli;
using Xunit;

namespace Pillar.EndToEndTests.Web;

/// <summary>The real <c>pillar serve</c> on a free loopback port with a data folder of its own, and Debian's Chromium to look at it.</summary>
public sealed class RunningPillar : IAsyncLifetime
{
    private readonly PillarTool tool = new();
    private Process? server;
    private DebianChromium? browser;

    public RunningPillar()
    {
        Port = FreePort();
        Client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = new Uri(Address) };
    }

    public int Port { get; }

    public string Address => $"http://localhost:{Port}";

    public HttpClient Client { get; }

    internal PillarTool Tool => tool;

    /// <summary>The invented transfers of the checkout.</summary>
    public static string Samples { get; } = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "..", "..", "..", "..", "samples", "transfers"));

    private static string Review { get; } = Path.GetFullPath(Path.Combine(Samples, "..", "review"));

    public async ValueTask InitializeAsync()
    {
        var ratings = tool.Run("states", "import-fatf", Ratings.Write(tool.Home));
        Assert.True(ratings.ExitCode == 0, ratings.Error);
        foreach (var edition in Lists.Editions(tool.Home))
        {
            var answer = tool.Run(["lists", "import", "--accept", .. edition]);
            Assert.True(answer.ExitCode == 0, answer.Error);
        }

        foreach (var words in new[] { $"import {Review}/invented-2016.csv", $"import {Review}/invented-2026.csv", "freeze 2026 --on 2026-06-30 --set invented", $"options {Review}/emerging-technologies.json --keep", $"plan import {Review}/plan.csv", $"submissions import {Review}/submissions.csv",
            $"practices import {Review}/practices.csv", "consent QM practice P1 --basis invented", $"programme import expert {Review}/experts.csv", $"programme import group {Review}/groups.csv", $"programme import task {Review}/tasks.csv",
            $"programme import outreach {Review}/outreach.csv" })
        {
            var answer = tool.Run(["review", .. words.Split(' ')]);
            Assert.True(answer.ExitCode == 0, answer.Error);
        }

        foreach (var words in new[] { "open C-1 --entry un-baseline:YEe.001 --name Invented", "freeze 1 --holding", "report 1 --to Unit", "notify 1", "contest 1 --reason born-elsewhere", "open C-2 --entry un-baseline:YEe.001 --name Invented" })
        {
            var answer = tool.Run(["money", .. words.Split(' '), .. words.EndsWith("--holding", StringComparison.Ordinal) ? new[] { "EUR 1250.00 account 4711" } : []]);
            Assert.True(answer.ExitCode == 0, answer.Error);
        }

        foreach (var words in new[]
        {
            "describe QM R1 --title Invented-fronts", "rate QM R1 detection high --text Seen --source Survey --date 2026-01-01 --link case:1", "rate QM R1 law-to-freeze low --text Found --source Record --date 2026-01-01 --link mark:N.2.manufacture.weapon.law",
            "measure QM R1 A1",
        })
        {
            var answer = tool.Run(["risk", .. words.Split(' ')]);
            Assert.True(answer.ExitCode == 0, answer.Error);
        }

        server = tool.Start("serve", "--port", $"{Port}");
        server.ErrorDataReceived += static (_, _) => { };
        server.BeginErrorReadLine();
        Assert.Equal(Address, await server.StandardOutput.ReadLineAsync());
        browser = await DebianChromium.Start();
    }

    /// <summary>A page of a fresh browser profile. A test without Chromium is skipped, and fails where CI=true.</summary>
    public Task<IPage> Page(string language = "en", int width = 1280, bool script = true, ColorScheme scheme = ColorScheme.Light) =>
        browser!.Page(Address, new BrowserNewContextOptions
        {
            JavaScriptEnabled = script,
            ViewportSize = new ViewportSize { Width = width, Height = 900 },
            Locale = language,
            ColorScheme = scheme,
        });

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }

        Client.Dispose();
        if (server is { HasExited: false })
        {
            server.Kill(entireProcessTree: true);
            await server.WaitForExitAsync();
        }

        server?.Dispose();
        tool.Dispose();
    }

    internal static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}

[CollectionDefinition(Name)]
public sealed class WebCollection : ICollectionFixture<RunningPillar>
{
    public const string Name = "web";
}
