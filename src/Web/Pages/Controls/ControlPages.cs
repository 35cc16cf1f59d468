using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Pillar.Controls;
using Pillar.Vocabulary;

namespace Pillar.Web.Pages.Controls;

/// <summary>What do control lists say, and which entries catch this item?</summary>
internal static class ControlPages
{
    public static void MapControlPages(this IEndpointRouteBuilder pages)
    {
        pages.MapGet("/controls", Lists);
        pages.MapGet("/controls/emerging", static (ControlsModule controls) => new RazorComponentResult<EmergingPage>(new { Technologies = controls.WatchTechnologies.Run() }));
        pages.MapGet("/controls/{list}", OneList);
        pages.MapGet("/controls/{list}/{code}", OneEntry);
        pages.MapGet("/classify", Classify);
    }

    private static RazorComponentResult<ControlsPage> Lists(string? words, ControlsModule controls)
    {
        var editions = controls.ControlCatalogue.Run();
        try
        {
            var found = string.IsNullOrWhiteSpace(words) ? null : controls.SearchControls.Run(words.Trim());
            return new(new { Editions = editions, Asked = words ?? "", Found = found });
        }
        catch (BadInputException bad)
        {
            return new(new { Editions = editions, Asked = words ?? "", Bad = bad.Line }) { StatusCode = StatusCodes.Status400BadRequest };
        }
    }

    /// <summary>The list as a tree; with <c>?code=</c> the way to that entry.</summary>
    private static IResult OneList(string list, string? code, ControlsModule controls) =>
        !string.IsNullOrWhiteSpace(code) ? Results.LocalRedirect(ControlAddress.Entry(list, code.Trim()))
        : controls.ShowControl.Whole(list) is { } whole ? new RazorComponentResult<ControlListPage>(new { List = whole })
        : Results.NotFound();

    private static IResult OneEntry(string list, string code, ControlsModule controls)
    {
        var found = controls.ShowControl.Find(code);
        return found.FirstOrDefault(one => one.Edition.Id == list) is { } shown
            ? new RazorComponentResult<ControlEntryPage>(new { Shown = shown, Elsewhere = (IReadOnlyList<ShownControl>)[.. found.Where(one => one.Edition.Id != list)] })
            : Results.NotFound();
    }

    private static RazorComponentResult<ClassifyPage> Classify(HttpRequest request, ControlsModule controls)
    {
        var form = ClassifyForm.Read(request.Query);
        try
        {
            return new(new { Form = form, Answer = form.IsEmpty ? null : controls.Classify.Run(form.Facts(), form.List.Length == 0 ? null : form.List), Possible = controls.Classify.Possible });
        }
        catch (BadInputException bad)
        {
            return new(new { Form = form, Bad = bad.Line, Possible = controls.Classify.Possible }) { StatusCode = StatusCodes.Status400BadRequest };
        }
    }
}

/// <summary>Addresses of lists and entries.</summary>
internal static class ControlAddress
{
    public static string List(string list) => $"/controls/{Uri.EscapeDataString(list)}";

    public static string Entry(string list, string code) => $"{List(list)}/{Uri.EscapeDataString(code)}";
}
