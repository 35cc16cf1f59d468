using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Pillar.Transfers;
using Pillar.Web.Language;
using Pillar.Web.Pages.Transfers;

namespace Pillar.Web.Api;

/// <summary>Assessment of a transfer, for programs.</summary>
internal static class TransfersEndpoints
{
    public static void MapTransfers(this IEndpointRouteBuilder api) =>
        api.MapPost("/assess", Assess)
            .Accepts<object>("application/json")
            .WithMetadata(new RequestSizeLimitAttribute(TransferReader.MostBytes))
            .WithSummary("May this transfer go?")
            .WithDescription("The body is a transfer file; the answer is the same JSON as `pillar assess FILE --json`. Shapes: `/api/schemas/transfer.schema.json` and `/api/schemas/assessment.schema.json`. Allow is not clearance.")
            .WithMetadata(new Shapes("transfer", "assessment"))
            .Answers("Transfers");

    private static async Task<IResult> Assess(HttpRequest request, string? format, string? lang, TransfersModule transfers)
    {
        using var body = await JsonBody.Bytes(request);
        var assessment = transfers.Assess.Run(TransferReader.Read(body, "body"));
        var language = PageLanguage.Named(lang);
        return ApiAnswer.In(format, () => AssessmentJson.Write(assessment, language), () => AssessmentCsv.Of(assessment, language));
    }
}
