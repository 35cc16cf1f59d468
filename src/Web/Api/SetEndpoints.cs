using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Pillar.States;
using Pillar.States.Sets;
using Pillar.Vocabulary;
using Pillar.Web.Language;

namespace Pillar.Web.Api;

/// <summary>Sets of States for programs: those that come with the program, and those a user makes.</summary>
internal static class SetEndpoints
{
    private const string Area = "States";

    public static void MapSets(this IEndpointRouteBuilder api)
    {
        api.MapGet("/states/sets", static (string? format, string? lang, StatesModule states) =>
                ApiAnswer.In(format, () => SetsJson.List(states.Sets.All, PageLanguage.Named(lang)), () => Csv(states.Sets.All)))
            .WithSummary("Every set of States with its Members").WithDescription("The same JSON as `pillar states sets list --json`.").Answers(Area);
        api.MapPost("/states/sets", Make)
            .WithSummary("Makes a set of States").WithDescription("`name`, `states` (names or codes, one a line or with commas between) and, if wanted, `asOf` (YYYY-MM-DD).").Answers(Area);
        api.MapDelete("/states/sets/{name}", static (string name, string? lang, StatesModule states, [FromServices] EditSets sets) =>
            {
                var set = states.Sets.Require(name);
                return Done(sets.Remove(name), () => set, lang);
            })
            .WithSummary("Removes a set that a user has made").Answers(Area);
    }

    private static async Task<IResult> Make(HttpRequest request, string? lang, StatesModule states, [FromServices] EditSets sets)
    {
        var text = await JsonBody.Texts(request, "name", "states", "asOf");
        var day = text("asOf").Length == 0 ? (DateOnly?)null
            : DateOnly.TryParseExact(text("asOf"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var read) ? read
            : throw new BadInputException("asOf", "YYYY-MM-DD", text("asOf"));
        return Done(sets.Add(text("name"), EditSets.Words(states, text("states")), day), () => states.Sets.Require(text("name")), lang);
    }

    private static IResult Done(Refusal? refusal, Func<StateSet> set, string? lang) => refusal is null
        ? ApiAnswer.Json(SetsJson.One(set(), PageLanguage.Named(lang)))
        : Results.Problem(refusal.Text.In(PageLanguage.Named(lang)), statusCode: StatusCodes.Status409Conflict);

    private static string Csv(IEnumerable<StateSet> sets)
    {
        var csv = new CsvText("kind", "code", "asOf", "member");
        foreach (var set in sets)
        {
            foreach (var member in set.Members)
            {
                csv.Add(set.KindWord, set.Code, set.AsOf?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "", member.Alpha2);
            }
        }

        return csv.ToString();
    }
}
