using System.Net;

namespace Pillar.UnitTests.Platform.Download;

/// <summary>Answers by host; 503 from everybody else.</summary>
internal sealed class Publishers : HttpMessageHandler
{
    public Dictionary<string, Func<HttpRequestMessage, HttpResponseMessage>> Answers { get; } = [];

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) => Task.FromResult(
        Answers.TryGetValue(request.RequestUri!.Host, out var answer) ? answer(request) : new HttpResponseMessage(HttpStatusCode.ServiceUnavailable));
}
