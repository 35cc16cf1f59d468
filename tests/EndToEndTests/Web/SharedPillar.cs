using System.Diagnostics;
using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json;
using Microsoft.Playwright;
using OtpNet;
using Pillar.EndToEndTests.Cli;
using Xunit;

namespace Pillar.EndToEndTests.Web;

/// <summary>The real <c>pillar serve</c> with accounts and a certificate of its own, as a ministry's server has them.</summary>
public sealed class SharedPillar : IAsyncLifetime
{
    public const string Password = "correct horse battery staple";

    private readonly PillarTool tool = new();
    private readonly Dictionary<string, string> keys = [];
    private readonly Dictionary<string, long> used = [];
    private Process? server;
    private DebianChromium? browser;

    private static DateTimeOffset Now => TimeProvider.System.GetUtcNow();

    public int Port { get; } = RunningPillar.FreePort();

    public string Address => $"https://localhost:{Port}";

    internal PillarTool Tool => tool;

    public async ValueTask InitializeAsync()
    {
        WriteCertificate();
        Invite("first");
        server = tool.Start("serve", "--port", $"{Port}", "--address", "127.0.0.1", "--host", "localhost", "--certificate", Place("server.pem"), "--certificate-key", Place("server.key"));
        server.ErrorDataReceived += static (_, _) => { };
        server.BeginErrorReadLine();
        Assert.Equal(Address, await server.StandardOutput.ReadLineAsync());
        browser = await DebianChromium.Start();
    }

    /// <summary>A page of a fresh browser profile, not signed in.</summary>
    public Task<IPage> Page(string language = "en", int width = 1280) => browser!.Page(Address, new BrowserNewContextOptions
    {
        IgnoreHTTPSErrors = true,
        ViewportSize = new ViewportSize { Width = width, Height = 900 },
        Locale = language,
    });

    /// <summary>A client that follows nothing and keeps no cookies.</summary>
    public HttpClient Client() => new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        SslOptions = { RemoteCertificateValidationCallback = static (_, _, _, _) => true },
    })
    { BaseAddress = new Uri(Address), DefaultRequestVersion = HttpVersion.Version11 };

    /// <summary>Makes an account on the machine; the invitation.</summary>
    public string Invite(string name, string role = "officer")
    {
        var answer = tool.Run("accounts", "add", name, "--role", role, "--json");
        Assert.True(answer.ExitCode == 0, answer.Error);
        return JsonDocument.Parse(answer.Output).RootElement.GetProperty("invitation").GetString()!;
    }

    /// <summary>A person who opens the account in a browser of its own and signs in there; the page that was asked for.</summary>
    public async Task<IPage> Person(string name, string role, string to = "/", string language = "en")
    {
        var page = await Page(language);
        await OpenAccount(page, name, Invite(name, role));
        await SignIn(page, name, to);
        return page;
    }

    public async Task OpenAccount(IPage page, string name, string invitation)
    {
        await ShowSetup(page, name, invitation);
        await page.FillAsync("#code", await NextCode(name));
        await page.FillAsync("#password", Password);
        await page.FillAsync("#again", Password);
        await page.ClickAsync("main button[type=submit]");
        await Assertions.Expect(page.Locator("[role=status]")).ToBeVisibleAsync();
    }

    /// <summary>As far as the picture; the key under it is put into the telephone.</summary>
    public async Task ShowSetup(IPage page, string name, string invitation)
    {
        await page.GotoAsync("/invitation");
        await page.FillAsync("#name", name);
        await page.FillAsync("#invitation", invitation);
        await page.ClickAsync("main button[type=submit]");
        keys[name] = (await page.Locator("code.key").InnerTextAsync()).Replace(" ", "");
    }

    public async Task SignIn(IPage page, string name, string to = "/")
    {
        await page.GotoAsync(to);
        await page.FillAsync("#name", name);
        await page.FillAsync("#password", Password);
        await page.FillAsync("#code", await NextCode(name));
        await page.ClickAsync("main button[type=submit]");
        await Assertions.Expect(page.Locator("form.who")).ToContainTextAsync(name);
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }

        if (server is { HasExited: false })
        {
            server.Kill(entireProcessTree: true);
            await server.WaitForExitAsync();
        }

        server?.Dispose();
        tool.Dispose();
    }

    /// <summary>
    /// The code the telephone shows. A code works once, and the next one already half a minute before its time: so a test seldom waits.
    /// </summary>
    private async Task<string> NextCode(string name)
    {
        var step = Math.Max(Now.ToUnixTimeSeconds() / 30, used.GetValueOrDefault(name) + 1);
        while (step > Now.ToUnixTimeSeconds() / 30 + 1)
        {
            await Task.Delay(500);
        }

        used[name] = step;
        return new Totp(Base32Encoding.ToBytes(keys[name])).ComputeTotp(DateTimeOffset.FromUnixTimeSeconds(step * 30).UtcDateTime);
    }

    private void WriteCertificate()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256);
        using var certificate = request.CreateSelfSigned(Now.AddDays(-1), Now.AddDays(1));
        File.WriteAllText(Place("server.pem"), certificate.ExportCertificatePem());
        File.WriteAllText(Place("server.key"), key.ExportPkcs8PrivateKeyPem());
    }

    private string Place(string name) => Path.Combine(tool.Home, name);
}

[CollectionDefinition(Name)]
public sealed class SharedCollection : ICollectionFixture<SharedPillar>
{
    public const string Name = "accounts";
}
