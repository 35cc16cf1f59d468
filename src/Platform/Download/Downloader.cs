using System.Net;
using Pillar.Vocabulary;

namespace Pillar.Platform.Download;

/// <summary>
/// Fetches official files: only from allowed addresses, only what is newer, bounded, and patient with a source that is busy. It writes
/// into the one folder it is given and nowhere else; names of files are never the source's.
/// </summary>
public sealed class Downloader : IDisposable
{
    private const int MostRedirects = 5;

    private static readonly TimeSpan UsualTimeout = TimeSpan.FromMinutes(10);

    private readonly HttpClient client;
    private readonly DownloadRules rules;
    private readonly RetryWait wait;

    public Downloader(DownloadRules rules, TimeProvider clock)
        : this(rules, new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, ConnectTimeout = TimeSpan.FromSeconds(20) }, new RetryWait(clock))
    {
    }

    internal Downloader(DownloadRules rules, HttpMessageHandler handler, RetryWait wait)
    {
        this.rules = rules;
        this.wait = wait;
        client = new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan };
        client.DefaultRequestHeaders.UserAgent.ParseAdd("Pillar/0.1");
    }

    /// <summary>Fetches one file into <paramref name="folder"/>. Throws only when cancelled; every other end is a result.</summary>
    public async Task<DownloadResult> FetchAsync(DownloadRequest request, string folder, CancellationToken cancellation = default)
    {
        for (var attempt = 1; ; attempt++)
        {
            var (result, retryAfter) = await AttemptAsync(request, folder, cancellation).ConfigureAwait(false);
            if (retryAfter is not { } asked
                || attempt >= rules.Attempts
                || !await wait.BeforeAsync(attempt, asked, cancellation).ConfigureAwait(false))
            {
                return result;
            }
        }
    }

    public void Dispose() => client.Dispose();

    /// <summary>One attempt. With a time beside the result it is worth another try after at least that long.</summary>
    private async Task<(DownloadResult Result, TimeSpan? RetryAfter)> AttemptAsync(DownloadRequest request, string folder, CancellationToken cancellation)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(rules.Timeout ?? UsualTimeout);
        try
        {
            return await FollowAsync(request, folder, limit.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return (No(request, "download-timeout"), TimeSpan.Zero);
        }
        catch (Exception failure) when (failure is HttpRequestException or HttpIOException)
        {
            return (No(request, "download-unreachable", Reason(failure).AtMost(160)), TimeSpan.Zero);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return (No(request, "download-disk", SystemFailure.Reason(failure).AtMost(160)), null);
        }
    }

    private async Task<(DownloadResult Result, TimeSpan? RetryAfter)> FollowAsync(DownloadRequest request, string folder, CancellationToken cancellation)
    {
        var address = request.Address;
        for (var redirects = 0; redirects <= MostRedirects; redirects++)
        {
            if (!rules.Sources.Allows(address))
            {
                return (No(request, "download-not-allowed", Printable.Line(address.ToString(), 200)), null);
            }

            using var question = Question(request, address);
            using var answer = await client.SendAsync(question, HttpCompletionOption.ResponseHeadersRead, cancellation).ConfigureAwait(false);
            if (!IsRedirect(answer.StatusCode) || answer.Headers.Location is null)
            {
                return await TakeAsync(request, answer, folder, cancellation).ConfigureAwait(false);
            }

            address = new Uri(address, answer.Headers.Location);
        }

        return (No(request, "download-redirects", MostRedirects), null);
    }

    private async Task<(DownloadResult Result, TimeSpan? RetryAfter)> TakeAsync(
        DownloadRequest request, HttpResponseMessage answer, string folder, CancellationToken cancellation) => answer.StatusCode switch
        {
            HttpStatusCode.OK => (await DownloadBody.SaveAsync(request, answer, folder, rules.MostBytes, cancellation).ConfigureAwait(false), null),
            HttpStatusCode.NotModified => (new NotModified(request.Address), null),
            HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests or >= HttpStatusCode.InternalServerError =>
                (No(request, "download-status", (int)answer.StatusCode), wait.Asked(answer.Headers.RetryAfter)),
            _ => (No(request, "download-status", (int)answer.StatusCode), null),
        };

    private static HttpRequestMessage Question(DownloadRequest request, Uri address)
    {
        var question = new HttpRequestMessage(HttpMethod.Get, address);
        if (request.Packed)
        {
            question.Headers.AcceptEncoding.ParseAdd("gzip");
        }

        if (request.ETag is not null)
        {
            question.Headers.TryAddWithoutValidation("If-None-Match", request.ETag);
        }

        if (request.LastModified is not null)
        {
            question.Headers.TryAddWithoutValidation("If-Modified-Since", request.LastModified);
        }

        return question;
    }

    private static Phrase Reason(Exception failure) => ((failure as HttpRequestException)?.HttpRequestError ?? (failure as HttpIOException)?.HttpRequestError) switch
    {
        HttpRequestError.NameResolutionError => "no host of that name",
        HttpRequestError.ConnectionError => "no connection",
        HttpRequestError.SecureConnectionError => "no secure connection (certificate or protocol)",
        HttpRequestError.ResponseEnded => "the connection broke off",
        HttpRequestError.InvalidResponse => "an answer that is no HTTP",
        _ => failure.Message,
    };

    private static bool IsRedirect(HttpStatusCode status) => status is HttpStatusCode.MovedPermanently or HttpStatusCode.Found
        or HttpStatusCode.SeeOther or HttpStatusCode.TemporaryRedirect or HttpStatusCode.PermanentRedirect;

    private static DownloadFailed No(DownloadRequest request, string code, params object[] values) =>
        DownloadBody.No(request, code, values);
}
