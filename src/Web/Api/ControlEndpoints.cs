using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Pillar.Controls;
using Pillar.Controls.Register;
using Pillar.Web.Language;
using Pillar.Web.Pages.Controls;

namespace Pillar.Web.Api;

/// <summary>Control lists and classification, for programs.</summary>
internal static class ControlEndpoints
{
    public static void MapControls(this IEndpointRouteBuilder api)
    {
        api.MapGet("/controls", static (ControlsModule controls) => ApiAnswer.Json(ControlsJson.Editions(controls.ControlCatalogue.Run())))
            .WithSummary("The control lists kept here").WithDescription("The same JSON as `pillar controls list --json`.").Answers("Controls");
        api.MapGet("/controls/search", static (string words, string? list, ControlsModule controls) => ApiAnswer.Json(ControlsJson.Found(controls.SearchControls.Run(words, list))))
            .WithSummary("Which entries speak of these words?").WithDescription("The same JSON as `pillar controls search WORDS --json`.").Answers("Controls");
        api.MapGet("/controls/emerging", static (string? lang, ControlsModule controls) => ApiAnswer.Json(WatchTechnologiesJson.Of(controls.WatchTechnologies.Run(), PageLanguage.Named(lang))))
            .WithSummary("Which emerging technologies do the lists cover?").WithDescription("The same JSON as `pillar controls emerging --json`.").Answers("Controls");
        api.MapGet("/controls/hs/{code}", static IResult (string code, string? lang, ControlsModule controls) =>
                controls.LookUpHs.Run(code) is { } answer ? ApiAnswer.Json(answer.Json(PageLanguage.Named(lang))) : Results.NotFound())
            .WithSummary("What is a tariff code called?").WithDescription("The same JSON as `pillar controls hs CODE --json`. A tariff code decides nothing about control.").Answers("Controls");
        api.MapGet("/controls/{code}", static (string code, string? list, DateOnly? on, string? lang, ControlsModule controls) =>
                ApiAnswer.Json(ControlsJson.Shown(controls.ShowControl.Run(code, list, on), PageLanguage.Named(lang))))
            .WithSummary("What the lists say under a code").WithDescription("The same JSON as `pillar controls show CODE --json`.").Answers("Controls");
        api.MapGet("/products", static (ControlsModule controls) => ApiAnswer.Json(RegisterJson.Of(controls.ProductRegister.Run())))
            .WithSummary("Signed classifications that stand").WithDescription("The same JSON as `pillar products list --json`.").Answers("Controls");
        api.MapGet("/products/{product}", static IResult (string product, ControlsModule controls) =>
                controls.ProductRegister.Of(product) is { Count: > 0 } found ? ApiAnswer.Json(RegisterJson.Of(found)) : Results.NotFound())
            .WithSummary("All signatures of a product").WithDescription("The same JSON as `pillar products show PRODUCT --json`.").Answers("Controls");
        api.MapGet("/classify", Classify)
            .WithSummary("Which entries catch this item?")
            .WithDescription("`text`, `specs` (a line each, name=value), `cas`, `hs`, `list`, `product`, `on` (a day, else today), `answer` (repeated, id=yes). The same JSON as `pillar classify TEXT --json`. No entry found is no statement that an item is free.")
            .Answers("Controls");
    }

    private static IResult Classify(HttpRequest request, string? lang, ControlsModule controls)
    {
        var form = ClassifyForm.Read(request.Query);
        return ApiAnswer.Json(ClassificationJson.Of(
            controls.Classify.Run(form.Facts(), form.List.Length == 0 ? null : form.List, on: form.Day), controls.ProductRegister.Precedents(form.Text, form.Product), PageLanguage.Named(lang)));
    }
}
