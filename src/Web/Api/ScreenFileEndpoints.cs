using System.Globalization;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Pillar.Platform;
using Pillar.Screening;
using Pillar.Web.Batches;
using Pillar.Web.Hosting;
using Pillar.Web.Language;

namespace Pillar.Web.Api;

/// <summary>Screening of a file of names, for programs: upload, progress, result.</summary>
internal static class ScreenFileEndpoints
{
    private const string Tag = "Screening";

    public static void MapScreenFile(this IEndpointRouteBuilder api)
    {
        api.MapPost("/screen/file", Receive)
            .ReceivesFile()
            .Accepts<byte[]>("text/csv", "application/gzip", "application/octet-stream")
            .Produces(StatusCodes.Status202Accepted, contentType: "application/json")
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status413PayloadTooLarge).ProducesProblem(StatusCodes.Status429TooManyRequests)
            .WithTags(Tag).WithSummary("Screen a file of names")
            .WithDescription("The body is the CSV, plain or gzip, as for `pillar screen file`; `badRows` is stop or mark. Location tells where to ask how far it is.");
        api.MapGet("/screen/file/{id}", static (string id, string? lang, BatchStore store) =>
                store.Find(id) is { } batch ? ApiAnswer.Json(Text(batch, PageLanguage.Named(lang))) : Results.NotFound())
            .WithTags(Tag).WithSummary("How far a file is; once done, with the summary that `pillar screen file --json` prints")
            .Produces(StatusCodes.Status200OK, contentType: "application/json").ProducesProblem(StatusCodes.Status404NotFound);
        api.MapGet("/screen/file/{id}/result", static (string id, BatchStore store) => BatchDownload.Of(store.Find(id)))
            .WithTags(Tag).WithSummary("The rows as CSV; 409 until the file is done")
            .Produces(StatusCodes.Status200OK, contentType: "text/csv").ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict);
        api.MapDelete("/screen/file/{id}", static (string id, BatchStore store) => Remove(id, store))
            .WithTags(Tag).WithSummary("Remove a file and its result; stops it where it runs")
            .Produces(StatusCodes.Status204NoContent).ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static async Task<IResult> Receive(
        HttpContext context, [AsParameters] BatchQuestion question, PillarHome home, BatchStore store, TimeProvider clock)
    {
        var batch = await store.Receive(question.Job("body", home, clock), file => context.Request.Body.CopyToAsync(file, context.RequestAborted));
        context.Response.Headers.Location = $"/api/screen/file/{batch.Id}";
        return Results.Text(Text(batch, PageLanguage.Named(null)) + "\n", "application/json", Encoding.UTF8, StatusCodes.Status202Accepted);
    }

    private static IResult Remove(string id, BatchStore store)
    {
        if (store.Find(id) is not { } batch)
        {
            return Results.NotFound();
        }

        store.Remove(batch);
        return Results.NoContent();
    }

    private static string Text(Batch batch, CultureInfo language)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true }))
        {
            json.WriteStartObject();
            json.WriteString("id", batch.Id);
            json.WriteString("state", batch.State.ToString().ToLowerInvariant());
            json.WriteNumber("rowsDone", batch.Progress is { Stage: ScreenFileStage.Screening } told ? told.Done : 0);
            json.WriteNumber("rows", batch.Progress?.Total ?? 0);
            json.WriteString("failure", batch.Failure);
            json.WritePropertyName("summary");
            json.WriteRawValue(batch.Summary(language) ?? "null");
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
