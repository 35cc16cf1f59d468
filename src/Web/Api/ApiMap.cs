using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Scalar.AspNetCore;

namespace Pillar.Web.Api;

/// <summary>Every endpoint for programs, their description, and the page to read it.</summary>
internal static class ApiMap
{
    public static void MapApi(this IEndpointRouteBuilder routes)
    {
        routes.MapOpenApi("/api/openapi.json");
        routes.MapScalarApiReference("/scalar", static scalar =>
        {
            scalar.Title = "Pillar";
            scalar.OpenApiRoutePattern = "/api/openapi.json";
            scalar.DefaultFonts = false;
        });
    }
}
