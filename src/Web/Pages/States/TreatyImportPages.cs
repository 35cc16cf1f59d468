using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Pillar.Platform.Input;
using Pillar.States.Treaties;
using Pillar.Vocabulary;
using Pillar.Web.Language;

namespace Pillar.Web.Pages.States;

/// <summary>
/// Takes a depositary's table in two steps without script: what is pasted or uploaded is shown as it is understood, and the table comes back with the
/// confirmation, so that nothing is kept between the two. The checks are those of the command.
/// </summary>
internal static class TreatyImportPages
{
    public const string Address = "/treaties/import";

    public static void MapTreatyImportPages(this IEndpointRouteBuilder pages)
    {
        pages.MapGet(Address, static (string? treaty) => new RazorComponentResult<TreatyImportPage>(new { Sent = new TreatyImportForm { Treaty = treaty } }));
        pages.MapPost(Address, Receive);
    }

    private static async Task<IResult> Receive([FromForm] TreatyImportForm form, IFormFile? file, [FromServices] ImportTreaty import, Words words)
    {
        TreatyReading? reading = null;
        try
        {
            form.Table = file is { Length: > 0 } ? await Text(file) : form.Table;
            reading = import.Read(form.Request(), InputStream.Over(new MemoryStream(Encoding.UTF8.GetBytes(form.Table ?? "")), "table", new InputLimits(ImportTreaty.LargestFile)));
            if (form.Confirm != "yes")
            {
                return Page(null);
            }

            return import.Write(reading, form.Accept == "yes") is { } refusal ? Page(refusal.Text.In(words.Language)) : Results.LocalRedirect($"/treaties/{reading.Edition.Treaty.Code}");
        }
        catch (BadInputException bad)
        {
            return Page(bad.In(words.Language));
        }

        RazorComponentResult<TreatyImportPage> Page(string? line) => new(new { Sent = form, Reading = reading, Bad = line })
        {
            StatusCode = line is null ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest,
        };
    }

    private static async Task<string> Text(IFormFile file)
    {
        using var bytes = new MemoryStream();
        await file.CopyToAsync(bytes);
        bytes.Position = 0;
        using var reader = InputText.Reader(InputStream.Over(bytes, file.FileName, new InputLimits(ImportTreaty.LargestFile)));
        return await reader.ReadToEndAsync();
    }
}
