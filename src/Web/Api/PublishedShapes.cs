using System.Text.Json;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;

namespace Pillar.Web.Api;

/// <summary>Which published shape an endpoint takes or answers with; the name is that of a file of <c>docs/schemas</c>.</summary>
/// <param name="Body">Shape of the request, or null.</param>
/// <param name="Answer">Shape of the JSON answer, or null.</param>
internal sealed record Shapes(string? Body, string? Answer);

/// <summary>Puts the shapes of <c>docs/schemas</c> into the description of the API, and points the endpoints at them.</summary>
internal static class PublishedShapes
{
    private const string Json = "application/json";

    private static readonly string[] Names = ["assessment", "screening", "transfer"];

    public static void Describe(OpenApiOptions options)
    {
        options.AddOperationTransformer(static (operation, context, _) => Point(operation, context));
        options.AddDocumentTransformer(static (document, _, _) => AddAll(document));
    }

    /// <summary>An answer written as text has no type to be described by: its kinds are those the endpoint names, its shape the published one.</summary>
    private static Task Point(OpenApiOperation operation, OpenApiOperationTransformerContext context)
    {
        var metadata = context.Description.ActionDescriptor.EndpointMetadata;
        var shapes = metadata.OfType<Shapes>().FirstOrDefault();
        if (shapes?.Body is { } body)
        {
            operation.RequestBody!.Content![Json].Schema = new OpenApiSchemaReference(body, context.Document);
        }

        var told = metadata.OfType<IProducesResponseTypeMetadata>().FirstOrDefault(static m => m.StatusCode == 200);
        if (told is not null && operation.Responses!.TryGetValue("200", out var answer) && answer is OpenApiResponse { Content: null or { Count: 0 } } untold)
        {
            untold.Content = told.ContentTypes.ToDictionary(static type => type, type => Media(type, shapes, context), StringComparer.Ordinal);
        }

        return Task.CompletedTask;
    }

    private static OpenApiMediaType Media(string type, Shapes? shapes, OpenApiOperationTransformerContext context) =>
        new() { Schema = type == Json && shapes?.Answer is { } answer ? new OpenApiSchemaReference(answer, context.Document) : null };

    private static Task AddAll(OpenApiDocument document)
    {
        foreach (var name in Names)
        {
            using var published = typeof(PublishedShapes).Assembly.GetManifestResourceStream($"schemas/{name}.schema.json")!;
            using var reader = new StreamReader(published);
            using var shape = JsonDocument.Parse(reader.ReadToEnd().Replace("#/definitions/", $"#/components/schemas/{name}.", StringComparison.Ordinal));
            foreach (var part in shape.RootElement.GetProperty("definitions").EnumerateObject())
            {
                Add(document, $"{name}.{part.Name}", part.Value);
            }

            Add(document, name, shape.RootElement);
        }

        return Task.CompletedTask;
    }

    private static void Add(OpenApiDocument document, string name, JsonElement shape)
    {
        var parts = shape.EnumerateObject().Where(static p => p.Name is not ("$schema" or "definitions")).ToDictionary(static p => p.Name, static p => p.Value);
        var schema = OpenApiModelFactory.Parse<OpenApiSchema>(JsonSerializer.Serialize(parts), OpenApiSpecVersion.OpenApi3_1, document, out _, "json");
        document.AddComponent(name, schema!);
    }
}
