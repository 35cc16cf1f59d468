using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Pillar.Controls;
using Pillar.Controls.Compiling;
using Pillar.Controls.Register;
using Pillar.Platform.Accounts;
using Pillar.Vocabulary;

namespace Pillar.Web.Pages.Controls;

/// <summary>What do control lists say, and which entries catch this item?</summary>
internal static class ControlPages
{
    public static void MapControlPages(this IEndpointRouteBuilder pages)
    {
        pages.MapGet("/controls", Lists);
        pages.MapGet("/controls/emerging", static (ControlsModule controls) => new RazorComponentResult<EmergingPage>(new { Technologies = controls.WatchTechnologies.Run() }));
        pages.MapGet("/controls/diff", Difference);
        pages.MapGet("/controls/{list}", OneList);
        pages.MapGet("/controls/{list}/{code}", OneEntry);
        pages.MapGet("/classify", static (HttpRequest request, ControlsModule controls) => Classify(ClassifyForm.Read(request.Query), controls));
        pages.MapPost("/classify", Sign);
        pages.MapGet("/products", static (ControlsModule controls) => new RazorComponentResult<ProductsPage>(new { Products = controls.ProductRegister.Run() }));
        pages.MapGet("/products/{product}", OneProduct);
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

    /// <summary>Two editions side by side; <c>?code=</c> one entry alone, <c>?bounds=yes</c> only other values.</summary>
    private static RazorComponentResult<ControlDiffPage> Difference(HttpRequest request, ControlsModule controls)
    {
        string Field(string name) => request.Query[name].ToString().Trim();
        var editions = controls.ControlCatalogue.Run();
        var (older, newer, code, bounds) = (Field("old"), Field("new"), Field("code"), Field("bounds") == "yes");
        try
        {
            var difference = older.Length == 0 || newer.Length == 0 ? null : controls.CompareEditions.Run(older, newer);
            return new(new { Editions = editions, Older = older, Newer = newer, Code = code, Bounds = bounds, Difference = difference });
        }
        catch (BadInputException bad)
        {
            return new(new { Editions = editions, Older = older, Newer = newer, Code = code, Bounds = bounds, Bad = bad.Line }) { StatusCode = StatusCodes.Status400BadRequest };
        }
    }

    /// <summary>The list as a tree, filtered or whole; with <c>?code=</c> the way to that entry.</summary>
    private static IResult OneList(string list, string? code, HttpRequest request, ControlsModule controls) =>
        !string.IsNullOrWhiteSpace(code) ? Results.LocalRedirect(ControlAddress.Entry(list, code.Trim()))
        : controls.ShowControl.Whole(list) is { } whole ? new RazorComponentResult<ControlListPage>(new { List = whole, Filter = ListFilter.Read(request.Query) })
        : Results.NotFound();

    private static IResult OneEntry(string list, string code, ControlsModule controls)
    {
        var found = controls.ShowControl.Find(code);
        return found.FirstOrDefault(one => one.Edition.Id == list) is { } shown
            ? new RazorComponentResult<ControlEntryPage>(new
            {
                Shown = shown,
                Elsewhere = (IReadOnlyList<ShownControl>)[.. found.Where(one => one.Edition.Id != list)],
                Earlier = (IReadOnlyList<KeptEdition>)[.. controls.ControlCatalogue.Run().Where(kept => kept.Summary.Edition.Id == list && !kept.InForce)],
                Cited = Cited(shown, controls),
            })
            : Results.NotFound();
    }

    /// <summary>Codes that the rules of an entry point to, as far as its list has them.</summary>
    private static IReadOnlyList<string> Cited(ShownControl shown, ControlsModule controls) =>
        [.. (shown.Rule?.Leaves() ?? []).OfType<Fact>().SelectMany(static fact => fact.Codes).Distinct()
            .Where(code => code != shown.Entry.Code && controls.ShowControl.Find(code).Any(one => one.Edition.Id == shown.Edition.Id))];

    private static RazorComponentResult<ClassifyPage> Classify(ClassifyForm form, ControlsModule controls, Phrase? bad = null)
    {
        IReadOnlyList<string> lists = [.. controls.ControlCatalogue.Run().Where(static kept => kept.InForce).Select(static kept => kept.Summary.Edition.Id)];
        try
        {
            var answer = form.IsEmpty ? null : controls.Classify.Run(form.Facts(), form.List.Length == 0 ? null : form.List, on: form.Day);
            var precedents = answer is null && form.Product.Length == 0 ? [] : controls.ProductRegister.Precedents(form.Text, form.Product);
            return Answered(new { Form = form, Answer = answer, Precedents = precedents, Bad = bad, Lists = lists }, bad);
        }
        catch (BadInputException wrong)
        {
            return Answered(new { Form = form, Bad = wrong.Line, Lists = lists }, wrong.Line);
        }
    }

    private static RazorComponentResult<ClassifyPage> Answered(object page, Phrase? bad) => new(page) { StatusCode = bad is null ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest };

    /// <summary>Signs what the form says; what is missing is told on the same page, and nothing was signed.</summary>
    private static IResult Sign(IFormCollection sent, ControlsModule controls, Actor who)
    {
        var form = ClassifyForm.Read(sent);
        try
        {
            var request = new SignRequest(form.Product, sent["code"].ToString().Trim(), form.Facts(), sent["against"].ToString())
            {
                Function = sent["function"].ToString(),
                Reason = sent["reason"].ToString().Trim(),
            };
            return TypedResults.Redirect(ControlAddress.Product(controls.SignClassification.Run(request, who).Key));
        }
        catch (BadInputException bad)
        {
            return Classify(form, controls, bad.Line);
        }
    }

    private static IResult OneProduct(string product, ControlsModule controls) =>
        controls.ProductRegister.Of(product) is { Count: > 0 } found ? new RazorComponentResult<ProductPage>(new { Signed = found }) : Results.NotFound();
}

/// <summary>Addresses of lists and entries.</summary>
internal static class ControlAddress
{
    public static string List(string list) => $"/controls/{Uri.EscapeDataString(list)}";

    /// <summary>The name by which two editions are compared.</summary>
    public static string Edition(KeptEdition kept) => $"{kept.Summary.Edition.Id}@{kept.Name}";

    /// <summary>What has changed in an entry from one edition or list to another.</summary>
    public static string Difference(string older, string newer, string code) =>
        $"/controls/diff?old={Uri.EscapeDataString(older)}&new={Uri.EscapeDataString(newer)}&code={Uri.EscapeDataString(code)}";

    public static string Product(string key) => $"/products/{Uri.EscapeDataString(key)}";

    public static string Entry(string list, string code) => $"{List(list)}/{Uri.EscapeDataString(code)}";
}
