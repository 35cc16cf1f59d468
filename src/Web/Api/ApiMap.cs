using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Scalar.AspNetCore;

namespace Pillar.Web.Api;

/// <summary>Every endpoint for programs, their description, and the page to read it.</summary>
internal static class ApiMap
{
    public static void MapApi(this IEndpointRouteBuilder routes)
    {
        var api = routes.MapGroup("/api");
        api.MapScreening();
        api.MapJudgements();
        api.MapScreenFile();
        api.MapWatch();
        api.MapValidation();
        api.MapPayments();
        api.MapStates();
        api.MapSets();
        api.MapTreaties();
        api.MapReview();
        api.MapFocus();
        api.MapMandate();
        api.MapReports();
        api.MapNational();
        api.MapLists();
        api.MapTransfers();
        api.MapFreezing();
        api.MapRisks();
        api.MapControls();
        api.MapAudit();
        api.MapSchemas();
        routes.MapOpenApi("/api/openapi.json");
        routes.MapScalarApiReference("/scalar", static scalar =>
        {
            scalar.Title = "Pillar";
            scalar.OpenApiRoutePattern = "/api/openapi.json";
            scalar.DefaultFonts = false;
            scalar.HideClientButton = true;
        });
    }

    /// <summary>Says what an endpoint answers with: JSON or CSV, and a problem document for every refusal.</summary>
    public static RouteHandlerBuilder Answers(this RouteHandlerBuilder endpoint, string area) => endpoint
        .WithTags(area)
        .Produces(StatusCodes.Status200OK, contentType: "application/json", additionalContentTypes: "text/csv")
        .ProducesProblem(StatusCodes.Status400BadRequest);
}
