using System.Net;
using System.Security.Cryptography;
using System.Text;
using Pillar.Platform.Download;
using Pillar.UnitTests.Platform.Files;
using Xunit;

namespace Pillar.UnitTests.Platform.Download;

public sealed class DownloaderTests : IDisposable
{
    private static readonly Uri Address = new("https://lists.example.org/public/un.xml");

    private readonly TempHome home = new();
    private readonly List<TimeSpan> waits = [];

    public void Dispose() => home.Dispose();

    [Fact]
    public async Task A_file_is_saved_with_what_is_needed_to_ask_only_for_a_newer_one()
    {
        var result = Assert.IsType<Downloaded>(await Fetch(Source.Of(_ => Answer("content", "\"v1\"", "Wed, 25 Nov 2026 09:00:00 GMT"))));
        Assert.Equal("content", await File.ReadAllTextAsync(result.File, TestContext.Current.CancellationToken));
        Assert.Equal(("\"v1\"", "Wed, 25 Nov 2026 09:00:00 GMT", 7), (result.ETag, result.LastModified, result.Bytes));
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData("content"u8)), result.Sha256);
        Assert.Equal(home.Folder, Path.GetDirectoryName(result.File));
    }

    [Fact]
    public async Task What_was_kept_is_sent_and_an_unchanged_file_is_not_fetched_again()
    {
        var source = Source.Of(question => question.Headers.IfNoneMatch.ToString() == "\"v1\""
            ? new HttpResponseMessage(HttpStatusCode.NotModified)
            : Answer("content"));
        Assert.IsType<NotModified>(await Fetch(source, new DownloadRequest(Address, "\"v1\"", "Wed, 25 Nov 2026 09:00:00 GMT")));
        AssertNothingLeft();
    }

    [Fact]
    public async Task A_busy_source_is_tried_again_ever_more_slowly()
    {
        var source = Source.Of(
            _ => new HttpResponseMessage(HttpStatusCode.ServiceUnavailable),
            _ => throw new HttpRequestException("connection refused"),
            _ => new HttpResponseMessage(HttpStatusCode.BadGateway),
            _ => Answer("content"));
        Assert.IsType<Downloaded>(await Fetch(source));
        Assert.Equal([1.25, 2.5, 5], waits.Select(static w => w.TotalSeconds));
    }

    [Fact]
    public async Task A_source_that_stays_dead_is_a_result_after_four_attempts()
    {
        var source = Source.Of(_ => throw new HttpRequestException("connection refused\nSecond line"));
        var refusal = await Refused(source);
        Assert.Equal(("download-unreachable", 4), (refusal.Code, source.Asked.Count));
        Assert.DoesNotContain('\n', refusal.Text.ToString());
    }

    [Fact]
    public async Task A_source_decides_how_long_it_is_left_alone()
    {
        await Fetch(Source.Of(_ => Busy("30"), _ => Answer("content")));
        Assert.Equal([30], waits.Select(static w => w.TotalSeconds));
        var source = Source.Of(_ => Busy("86400"));
        Assert.Equal("download-status", (await Refused(source)).Code);
        Assert.Single(source.Asked);
    }

    [Fact]
    public async Task What_will_not_change_is_not_tried_again()
    {
        var source = Source.Of(_ => new HttpResponseMessage(HttpStatusCode.NotFound));
        Assert.Equal("download-status", (await Refused(source)).Code);
        Assert.Single(source.Asked);
    }

    [Theory]
    [InlineData("https://evil.example/un.xml")]
    [InlineData("http://lists.example.org/public/un.xml")]
    [InlineData("file:///etc/passwd")]
    [InlineData("//evil.example/public/un.xml")]
    public async Task A_redirection_to_a_place_that_is_not_allowed_is_not_followed(string target)
    {
        var source = Source.Of(_ => Redirect(target), _ => Answer("evil"));
        Assert.Equal("download-not-allowed", (await Refused(source)).Code);
        Assert.Equal([Address], source.Asked);
    }

    [Fact]
    public async Task A_redirection_within_the_allowed_is_followed_but_not_for_ever()
    {
        Assert.IsType<Downloaded>(await Fetch(Source.Of(_ => Redirect("/public/newer.xml"), _ => Answer("content"))));
        Assert.Equal("download-redirects", (await Refused(Source.Of(_ => Redirect("/public/un.xml")))).Code);
    }

    [Fact]
    public async Task An_address_that_is_not_allowed_is_not_even_asked()
    {
        var source = Source.Of(_ => Answer("content"));
        Assert.IsType<DownloadFailed>(await Fetch(source, new DownloadRequest(new Uri("https://evil.example/"))));
        Assert.Empty(source.Asked);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Too_much_content_is_refused_whether_announced_or_not(bool announced)
    {
        var source = Source.Of(_ => new HttpResponseMessage(HttpStatusCode.OK)
        {
            Content = announced ? new ByteArrayContent(new byte[2000]) : new StreamContent(new Endless()),
        });
        Assert.Equal("download-too-large", (await Refused(source)).Code);
        AssertNothingLeft();
    }

    [Fact]
    public async Task A_fault_at_any_write_leaves_no_file()
    {
        for (var failing = 0; failing < 2; failing++)
        {
            using (FaultyDisk.FailAt(failing))
            {
                Assert.Equal("download-disk", (await Refused(Source.Of(_ => Answer("content")))).Code);
            }

            AssertNothingLeft();
        }
    }

    [Fact]
    public async Task Content_that_breaks_off_is_fetched_again_and_its_beginning_removed()
    {
        var source = Source.Of(
            _ => new HttpResponseMessage(HttpStatusCode.OK) { Content = new StreamContent(new BreaksOff()) },
            _ => Answer("content"));
        var result = Assert.IsType<Downloaded>(await Fetch(source));
        Assert.Equal([result.File], Directory.GetFiles(home.Folder));
    }

    [Fact]
    public async Task A_source_that_never_ends_its_answer_runs_out_of_time()
    {
        var source = Source.Of(_ => new HttpResponseMessage(HttpStatusCode.OK) { Content = new StreamContent(new Silent()) });
        var rules = Rules() with { Attempts = 1, Timeout = TimeSpan.FromMilliseconds(50) };
        using var downloader = new Downloader(rules, source, Wait());
        var result = await downloader.FetchAsync(new DownloadRequest(Address), home.Folder, TestContext.Current.CancellationToken);
        Assert.Equal("download-timeout", Assert.IsType<DownloadFailed>(result).Refusal.Code);
        AssertNothingLeft();
    }

    private static DownloadRules Rules() => new(new AllowedSources(["https://lists.example.org/public/"]), MostBytes: 1000);

    private RetryWait Wait() => new(
        TimeProvider.System,
        (time, _) =>
        {
            waits.Add(time);
            return Task.CompletedTask;
        },
        static () => 0.5);

    private async Task<DownloadResult> Fetch(Source source, DownloadRequest? request = null)
    {
        using var downloader = new Downloader(Rules(), source, Wait());
        return await downloader.FetchAsync(request ?? new DownloadRequest(Address), home.Folder, TestContext.Current.CancellationToken);
    }

    private async Task<Pillar.Vocabulary.Refusal> Refused(Source source) => Assert.IsType<DownloadFailed>(await Fetch(source)).Refusal;

    private void AssertNothingLeft() => Assert.Empty(Directory.GetFiles(home.Folder));

    private static HttpResponseMessage Answer(string content, string? etag = null, string? modified = null)
    {
        var answer = new HttpResponseMessage(HttpStatusCode.OK) { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(content)) };
        answer.Headers.TryAddWithoutValidation("ETag", etag is null ? [] : [etag]);
        answer.Content.Headers.TryAddWithoutValidation("Last-Modified", modified is null ? [] : [modified]);
        return answer;
    }

    private static HttpResponseMessage Busy(string retryAfter)
    {
        var answer = new HttpResponseMessage(HttpStatusCode.TooManyRequests);
        answer.Headers.TryAddWithoutValidation("Retry-After", retryAfter);
        return answer;
    }

    private static HttpResponseMessage Redirect(string target)
    {
        var answer = new HttpResponseMessage(HttpStatusCode.Found);
        answer.Headers.Location = new Uri(target, UriKind.RelativeOrAbsolute);
        return answer;
    }
}
