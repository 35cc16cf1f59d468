using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Pillar.Review;
using Pillar.Review.Mandate;
using Pillar.Web.Language;
using Pillar.Web.Pages.Review;

namespace Pillar.Web.Api;

/// <summary>The mandate, for programs.</summary>
internal static class MandateEndpoints
{
    public static void MapMandate(this IEndpointRouteBuilder api) =>
        api.MapGet("/review/mandate", static (string? left, string? right, string? format, string? lang, ReviewModule review) =>
            {
                var language = PageLanguage.Named(lang);
                return ApiAnswer.In(
                    format,
                    () => MandatePages.Side(left) is { } one && MandatePages.Side(right) is { } other
                        ? MandateJson.Of(one, other, review.ConfirmedParagraphs, language)
                        : MandateJson.Of(MandateBook.Bundled, review.ConfirmedParagraphs, language),
                    () => Csv(language));
            })
            .WithSummary("What the mandate says, of whom, from when to when; two texts or days side by side")
            .WithDescription("The same JSON as `pillar review mandate --json`; `left` and `right` are a resolution (`1977`) or a day. CSV is the whole line.").Answers("Review");

    private static string Csv(CultureInfo language)
    {
        var csv = new CsvText("id", "text", "paragraph", "subject", "addressee", "from", "to", "replaces", "read", "duty");
        foreach (var p in MandateBook.Bundled.Paragraphs)
        {
            csv.Add(p.Id, p.Text.Symbol, p.Number, p.Subject, p.Addressee, Day(p.From), p.To is { } to ? Day(to) : "", p.Replaces, p.Read ? "yes" : "no", p.Duty(language));
        }

        return csv.ToString();
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
