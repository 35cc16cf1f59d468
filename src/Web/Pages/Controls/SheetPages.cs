using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Pillar.Controls.Classifying;
using Pillar.Platform.Input;
using Pillar.Vocabulary;

namespace Pillar.Web.Pages.Controls;

/// <summary>Which properties does a data sheet state, and where? A person confirms those that hold, and goes on to classify.</summary>
internal static class SheetPages
{
    public const string Address = "/classify/sheet";

    public static void MapSheetPages(this IEndpointRouteBuilder pages)
    {
        pages.MapGet(Address, static () => Page(null, null));
        pages.MapPost(Address, Read).WithMetadata(new RequestSizeLimitAttribute(DataSheet.LargestFile));
    }

    private static RazorComponentResult<SheetPage> Read(IFormFile? file)
    {
        try
        {
            if (file is not { Length: > 0 })
            {
                throw new BadInputException("file", "a data sheet as text or PDF", "nothing");
            }

            using var content = new MemoryStream();
            file.CopyTo(content);
            content.Position = 0;
            using var input = InputStream.Over(content, Visible.Text(file.FileName), new InputLimits(DataSheet.LargestFile));
            return Page(DataSheet.Read(input), null);
        }
        catch (BadInputException bad)
        {
            return Page(null, bad.Line);
        }
    }

    private static RazorComponentResult<SheetPage> Page(IReadOnlyList<ProposedFact>? facts, Phrase? bad) =>
        new(new { Facts = facts, Bad = bad }) { StatusCode = bad is null ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest };
}
