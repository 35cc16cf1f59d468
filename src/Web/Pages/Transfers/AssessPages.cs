using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Pillar.Transfers;
using Pillar.Vocabulary;
using Pillar.Web.Api;
using Pillar.Web.Language;

namespace Pillar.Web.Pages.Transfers;

/// <summary>May this transfer go?</summary>
internal static class AssessPages
{
    /// <summary>Room for the form's own fields beside the transfer.</summary>
    private const long MostBytes = TransferReader.MostBytes * 2L;

    public static void MapAssessPages(this IEndpointRouteBuilder pages)
    {
        pages.MapGet("/assess", static (string? sample) => Form(sample is null ? "" : BundledSamples.Text(sample) ?? "", null));
        pages.MapPost("/assess", Assess).WithMetadata(new RequestSizeLimitAttribute(MostBytes));
    }

    private static async Task<IResult> Assess(
        [FromForm] string? text, [FromForm] string? format, IFormFile? file, TransfersModule transfers, Words words)
    {
        var given = file is { Length: > 0 } ? await ReadAll(file) : text ?? "";
        if (format == "change")
        {
            return Form(given, null);
        }

        try
        {
            using var stream = new MemoryStream(Encoding.UTF8.GetBytes(given));
            var assessment = transfers.Assess.Run(TransferReader.Read(stream, file is { Length: > 0 } ? Visible.Text(file.FileName) : words["AssessInput"]));
            return Answer(assessment, given, format, words.Language);
        }
        catch (BadInputException bad)
        {
            return Form(given, bad.Line);
        }
    }

    private static IResult Answer(Assessment assessment, string given, string? format, CultureInfo language) => format switch
    {
        "json" => ApiAnswer.Json(AssessmentJson.Write(assessment, language)),
        "csv" => ApiAnswer.Csv(AssessmentCsv.Of(assessment, language)),
        _ => new RazorComponentResult<AssessmentPage>(new { Assessment = assessment, Given = given }),
    };

    private static RazorComponentResult<AssessPage> Form(string text, Phrase? bad) =>
        new(new { Text = text, Bad = bad }) { StatusCode = bad is null ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest };

    private static async Task<string> ReadAll(IFormFile file)
    {
        using var reader = new StreamReader(file.OpenReadStream(), Encoding.UTF8);
        return await reader.ReadToEndAsync();
    }
}
