using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Pillar.Web.Api;

/// <summary>The published shapes of what goes in and what comes out, so that a program can check both without the source at hand.</summary>
internal static class SchemaEndpoints
{
    private const string Folder = "schemas/";

    public static void MapSchemas(this IEndpointRouteBuilder api) =>
        api.MapGet("/schemas/{name}", static (string name) =>
                typeof(SchemaEndpoints).Assembly.GetManifestResourceStream(Folder + name) is { } schema
                    ? Results.Stream(schema, "application/schema+json")
                    : Results.NotFound())
            .WithTags("Schemas")
            .WithSummary("The shape of a body or an answer as JSON Schema")
            .WithDescription("`transfer.schema.json`, `assessment.schema.json`, `screening.schema.json`.")
            .Produces(StatusCodes.Status200OK, contentType: "application/schema+json")
            .Produces(StatusCodes.Status404NotFound);
}
