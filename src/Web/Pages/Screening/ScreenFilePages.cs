using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Pillar.Platform;
using Pillar.Screening;
using Pillar.Vocabulary;
using Pillar.Web.Batches;
using Pillar.Web.Hosting;

namespace Pillar.Web.Pages.Screening;

/// <summary>Which of these names are on a list? A file goes in, progress is shown, the result is fetched.</summary>
internal static class ScreenFilePages
{
    public const string Address = "/screen/file";

    private const string SampleName = "invented-customers.csv";

    public static void MapScreenFilePages(this IEndpointRouteBuilder pages)
    {
        pages.MapGet(Address, static (PillarHome home, BatchStore store) => Form(home, store, new BatchQuestion(null, null, null, null), null));
        pages.MapPost(Address, Receive).ReceivesFile();
        pages.MapGet(Address + "/sample.csv", static () =>
            Results.Stream(typeof(ScreenFilePages).Assembly.GetManifestResourceStream("samples/screening/" + SampleName)!, "text/csv; charset=utf-8", SampleName));
        pages.MapGet(Address + "/{id}", static (string id, BatchStore store) =>
            store.Find(id) is { } batch ? new RazorComponentResult<BatchPage>(new { Batch = batch }) : Results.NotFound());
        pages.MapGet(Address + "/{id}/result.csv", static (string id, BatchStore store) => BatchDownload.Of(store.Find(id)));
        pages.MapPost(Address + "/{id}/remove", Remove);
    }

    private static async Task<IResult> Receive([FromForm] UploadForm form, IFormFile? file, PillarHome home, BatchStore store, TimeProvider clock)
    {
        var question = new BatchQuestion(file?.FileName, form.Possible, form.Strong, form.BadRows);
        try
        {
            var job = question.Job("file", home, clock);
            if (file is not { Length: > 0 })
            {
                throw new BadInputException(file is null or { FileName: "" } ? "file" : job.FileName, "a CSV file", "nothing");
            }

            var batch = await store.Receive(job, place => file.CopyToAsync(place));
            return Results.LocalRedirect($"{Address}/{batch.Id}");
        }
        catch (BadInputException bad)
        {
            return Form(home, store, question, bad.Line);
        }
    }

    /// <param name="id">Which file.</param>
    /// <param name="from">Any text; a form that carries something is checked for its token.</param>
    /// <param name="store">The files.</param>
    private static IResult Remove(string id, [FromForm] string? from, BatchStore store)
    {
        _ = from;
        if (store.Find(id) is not { } batch)
        {
            return Results.NotFound();
        }

        store.Remove(batch);
        return Results.LocalRedirect(Address);
    }

    private static RazorComponentResult<ScreenFilePage> Form(PillarHome home, BatchStore store, BatchQuestion question, Phrase? bad) =>
        new(new { Question = question, Office = OfficeThresholds.InForce(home), Batches = store.All, Bad = bad })
        {
            StatusCode = bad is null ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest,
        };

    /// <summary>The fields beside the file.</summary>
    internal sealed class UploadForm
    {
        public string? Possible { get; init; }

        public string? Strong { get; init; }

        public string? BadRows { get; init; }
    }
}
