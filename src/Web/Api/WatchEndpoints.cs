using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Pillar.Screening;
using Pillar.Screening.Watch;

namespace Pillar.Web.Api;

/// <summary>Watched customers, for programs.</summary>
internal static class WatchEndpoints
{
    /// <summary>Runs of each base that are answered.</summary>
    private const int Runs = 10;

    public static void MapWatch(this IEndpointRouteBuilder api) =>
        api.MapGet("/watch", static (string? format, ScreeningModule screening) =>
            {
                var bases = screening.WatchCustomers.Show(runs: Runs);
                return ApiAnswer.In(format, () => WatchJson.Text(bases), () => Csv(bases));
            })
            .WithSummary("What changed in the lists, and which watched customers it touches")
            .WithDescription("The same JSON as `pillar screen watch show --runs 10 --json`.").Answers("Screening");

    private static string Csv(IReadOnlyList<WatchedBase> bases)
    {
        var csv = new CsvText("watch", "instant", "id", "name", "effect", "band", "score", "scoreBefore", "list", "entry", "listedName", "judgement", "changed");
        foreach (var (run, touched) in bases.SelectMany(static b => b.Runs).SelectMany(static r => r.Touched.Select(t => (r, t))))
        {
            csv.Add(
                run.Watch, run.Instant.ToString("O", CultureInfo.InvariantCulture), touched.Id, touched.Asked.Name, touched.Effect.Word(), touched.Band, Score(touched.Score),
                Score(touched.ScoreBefore), touched.List, touched.Entry, touched.ListedName, touched.Judgement, string.Join(' ', touched.Changed));
        }

        return csv.ToString();
    }

    private static string Score(double score) => score.ToString("0.####", CultureInfo.InvariantCulture);
}
