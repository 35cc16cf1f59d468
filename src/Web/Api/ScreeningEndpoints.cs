using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Pillar.Screening;
using Pillar.States;
using Pillar.Web.Language;
using Pillar.Web.Pages.Screening;

namespace Pillar.Web.Api;

/// <summary>Screening of one name, for programs.</summary>
internal static class ScreeningEndpoints
{
    public static void MapScreening(this IEndpointRouteBuilder api)
    {
        api.MapGet("/screen", static (string name, string? kind, string? born, string? country, string? gender, string? id, string? customer, string? format, string? lang, ScreeningModule screening, StatesModule states) =>
                Answer(new ScreenForm(name, kind ?? "", born ?? "", country ?? "", id ?? "", customer ?? "", gender ?? ""), (format, lang), screening, states))
            .WithSummary("Screen one name against the lists in force")
            .WithDescription("The same JSON as `pillar screen NAME --json`; `format=csv` gives a row a hit. Its shape: `/api/schemas/screening.schema.json`. No hit is not clearance.")
            .WithMetadata(new Shapes(null, "screening"))
            .Answers("Screening");
        api.MapPost("/screen", static async (HttpRequest request, string? format, string? lang, ScreeningModule screening, StatesModule states) =>
                Answer(ScreenForm.Of(await JsonBody.Texts(request, ScreenForm.Fields)), (format, lang), screening, states))
            .Accepts<ScreenForm>("application/json")
            .WithSummary("Screen one name, keeping it out of addresses and histories")
            .WithDescription("As the GET, with name, kind, born, country, gender, id and customer in a JSON object.")
            .WithMetadata(new Shapes(null, "screening"))
            .Answers("Screening");
    }

    private static IResult Answer(ScreenForm form, (string? Format, string? Language) as_, ScreeningModule screening, StatesModule states)
    {
        var result = screening.Screen.Run(form.Understood(states));
        return ApiAnswer.In(as_.Format, () => ScreenJson.Text(result, PageLanguage.Named(as_.Language)), () => Csv(result));
    }

    private static string Csv(ScreenResult result)
    {
        var csv = new CsvText("outcome", "score", "list", "entry", "name", "matchedName", "kind");
        foreach (var hit in result.Hits)
        {
            csv.Add(hit.Dismissed ? "dismissed" : hit.Band.Word(), hit.Score.ToString("0.####", CultureInfo.InvariantCulture), hit.List, hit.Entry, hit.Name, hit.MatchedName, Vocabulary.PartyKinds.Word(hit.Kind));
        }

        if (result.Hits.Count == 0)
        {
            csv.Add(result.Outcome.Word(), "", "", "", "", "", "");
        }

        return csv.ToString();
    }
}
