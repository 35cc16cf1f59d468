using System.Net.Http.Headers;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Microsoft.Extensions.AI;
using Pillar.Platform.Json;
using Pillar.Vocabulary;

namespace Pillar.Controls.Proposing;

/// <summary>A chat interface like OpenAI's, as an <see cref="IChatClient"/>: one question, one answer, no tools, nothing kept.</summary>
/// <param name="endpoint">Where.</param>
/// <param name="handler">What carries the request; disposed with this.</param>
internal sealed class ChatEndpoint(ModelEndpoint endpoint, HttpMessageHandler handler) : IChatClient
{
    private const int LargestAnswer = 1 << 20;

    private readonly HttpClient client = new(handler) { Timeout = TimeSpan.FromMinutes(1), MaxResponseContentBufferSize = LargestAnswer };

    /// <summary>A handler that follows nothing elsewhere.</summary>
    public static HttpMessageHandler Direct() => new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false };

    /// <exception cref="BadInputException">It cannot be reached, takes too long, or answers with something else than an answer.</exception>
    public async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(endpoint.Address, "chat/completions")) { Content = new ByteArrayContent(Body(messages, options)) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        request.Headers.Authorization = endpoint.Key.Length > 0 ? new AuthenticationHeaderValue("Bearer", endpoint.Key) : null;
        try
        {
            using var response = await client.SendAsync(request, cancellationToken).ConfigureAwait(false);
            var body = await response.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false);
            return response.IsSuccessStatusCode ? new ChatResponse(new ChatMessage(ChatRole.Assistant, Said(body))) : throw Failed($"{(int)response.StatusCode}");
        }
        catch (Exception failure) when (failure is HttpRequestException or TaskCanceledException)
        {
            throw Failed(failure.Message);
        }
    }

    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        foreach (var update in (await GetResponseAsync(messages, options, cancellationToken).ConfigureAwait(false)).ToChatResponseUpdates())
        {
            yield return update;
        }
    }

    public object? GetService(Type serviceType, object? serviceKey = null) => serviceKey is null && serviceType.IsInstanceOfType(this) ? this : null;

    public void Dispose() => client.Dispose();

    private byte[] Body(IEnumerable<ChatMessage> messages, ChatOptions? options)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartObject();
            json.WriteString("model", endpoint.Model);
            json.WriteNumber("temperature", options?.Temperature ?? 0);
            json.WriteNumber("max_tokens", options?.MaxOutputTokens ?? 0);
            json.WriteStartArray("messages");
            foreach (var message in messages)
            {
                json.WriteStartObject();
                json.WriteString("role", message.Role.Value);
                json.WriteString("content", message.Text);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return bytes.ToArray();
    }

    /// <summary><c>choices[0].message.content</c>.</summary>
    private string Said(byte[] body)
    {
        try
        {
            using var json = JsonDocument.Parse(body);
            return json.RootElement.GetProperty("choices")[0].GetProperty("message").GetProperty("content").GetString() ?? "";
        }
        catch (Exception other) when (other is JsonException or KeyNotFoundException or InvalidOperationException or IndexOutOfRangeException)
        {
            throw Failed("another kind of answer");
        }
    }

    private BadInputException Failed(string found) => new("--endpoint", "an answer of the language model", $"{endpoint}: {found}");
}
