using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Pillar.Screening;
using Pillar.States;
using Pillar.Vocabulary;

namespace Pillar.Web.Pages.Screening;

/// <summary>Is this name on a list?</summary>
internal static class ScreenPages
{
    public static void MapScreenPages(this IEndpointRouteBuilder pages) =>
        pages.MapGet("/screen", static (HttpRequest request, ScreeningModule screening, StatesModule states) =>
            request.Query.ContainsKey("name") ? Answer(ScreenForm.Read(request.Query), screening, states) : Show(new ScreenForm()));

    private static RazorComponentResult Answer(ScreenForm form, ScreeningModule screening, StatesModule states)
    {
        try
        {
            return Show(form, screening.Screen.Run(form.Understood(states)));
        }
        catch (BadInputException bad)
        {
            return Show(form, bad: bad.Line);
        }
    }

    private static RazorComponentResult<ScreenPage> Show(ScreenForm form, ScreenResult? result = null, Phrase? bad = null) =>
        new(new { Form = form, Result = result, Bad = bad }) { StatusCode = bad is null ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest };
}
