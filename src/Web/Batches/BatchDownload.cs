using Microsoft.AspNetCore.Http;

namespace Pillar.Web.Batches;

/// <summary>The finished rows as a file to keep.</summary>
internal static class BatchDownload
{
    public static IResult Of(Batch? batch) => batch switch
    {
        null => Results.NotFound(),
        { State: BatchState.Done } => Results.File(batch.Output, "text/csv; charset=utf-8", Name(batch.Job.FileName)),
        _ => Results.StatusCode(StatusCodes.Status409Conflict),
    };

    /// <summary><c>customers.csv.gz</c> becomes <c>customers-screened.csv</c>.</summary>
    private static string Name(string uploaded)
    {
        var stem = uploaded.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? uploaded[..^3] : uploaded;
        return Path.GetFileNameWithoutExtension(stem) + "-screened.csv";
    }
}
