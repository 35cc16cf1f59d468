using Microsoft.AspNetCore.Http;
using Pillar.Platform.Json;

namespace Pillar.Web.Api;

/// <summary>The body of a request as JSON, read strictly, so that what is refused is refused with the line a command would print.</summary>
internal static class JsonBody
{
    private const string Name = "body";

    // An object of texts has one; some more, so that an object where a text belongs is named by its place.
    private const int Depth = 16;

    /// <summary>The bytes of the body.</summary>
    /// <exception cref="BadHttpRequestException">It is not said to be JSON (415), or longer than the endpoint takes (413).</exception>
    public static async Task<MemoryStream> Bytes(HttpRequest request)
    {
        if (!request.HasJsonContentType())
        {
            throw new BadHttpRequestException("Content-Type: expected application/json", StatusCodes.Status415UnsupportedMediaType);
        }

        var body = new MemoryStream();
        await request.Body.CopyToAsync(body);
        body.Position = 0;
        return body;
    }

    /// <summary>An object whose properties are texts, absent ones empty.</summary>
    /// <exception cref="Pillar.Vocabulary.BadInputException">It is none, or has a property that is not known.</exception>
    public static async Task<Func<string, string>> Texts(HttpRequest request, params string[] known)
    {
        using var body = await Bytes(request);
        using var document = StrictJson.Parse(body.GetBuffer().AsMemory(0, (int)body.Length), Name, Depth);
        var fields = new JsonObject(Name, "$", document.RootElement, known);
        var texts = known.ToDictionary(static name => name, fields.Text, StringComparer.Ordinal);
        return name => texts[name];
    }
}
