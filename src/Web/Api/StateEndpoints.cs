using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Pillar.States;
using Pillar.States.Profiles;
using Pillar.States.Ratings;
using Pillar.States.Sets;
using Pillar.States.Treaties;
using Pillar.Web.Charts;
using Pillar.Web.Language;
using Pillar.Web.Pages.States;

namespace Pillar.Web.Api;

/// <summary>States, their sets, their ratings and the figures over them, for programs.</summary>
internal static class StateEndpoints
{
    private const string Area = "States";

    public static void MapStates(this IEndpointRouteBuilder api)
    {
        api.MapGet("/states", static (string? q, [FromQuery(Name = "in")] string? within, string? format, StatesModule states) =>
            {
                var found = StatePages.Found(states, q, within);
                return ApiAnswer.In(format, () => ProfileJson.List(states, found), () => Csv(states, found));
            })
            .WithSummary("States and territories, by a part of a name or in a set").WithDescription("The same JSON as `pillar states list --json`.").Answers(Area);
        api.MapGet("/states/ratings", static (string? by, [FromQuery(Name = "in")] string? within, string? format, string? lang, StatesModule states) =>
            {
                var answer = states.RatingBoard.Run(StatePages.Kind(by), StatePages.Set(states, within));
                return ApiAnswer.In(format, () => RatingsJson.Board(answer, PageLanguage.Named(lang)), () => Csv(answer));
            })
            .WithSummary("How the FATF rates R.1, R.2, R.6, R.7 and IO.11, by set, with every denominator")
            .WithDescription("The same JSON as `pillar states ratings --json`; `by` is group, region, organisation or own. Empty until a table is imported.").Answers(Area);
        api.MapGet("/states/compare", Compare)
            .WithSummary("States side by side: every treaty and the ratings").WithDescription("The same JSON as `pillar states compare --json`; `states` are names or codes with commas between.").Answers(Area);
        api.MapGet("/states/tiles", static (string figure, string? format, string? lang, StatesModule states) =>
                TileFigures.Find(states, figure, new Words(PageLanguage.Named(lang))) is { } found
                    ? ApiAnswer.In(format, () => TilesJson.Of(found), () => Csv(found)) : Results.NotFound())
            .WithSummary("One figure over all States: the step towards a treaty, or a rating").WithDescription("`figure` is the code of a treaty (ICSANT) or of a financing field (R.7).").Answers(Area);
        api.MapGet("/states/{code}", static (string code, string? format, string? lang, StatesModule states) => states.Find(code) is { } state
                ? ApiAnswer.In(format, () => ProfileJson.Show(states, StateProfile.Of(states, state), PageLanguage.Named(lang)), () => Csv(StateProfile.Of(states, state)))
                : Results.NotFound())
            .WithSummary("One State: names, sets, neighbours, treaties, ratings with their history, facts as a destination")
            .WithDescription("The same JSON as `pillar states show CODE --json`. CSV has the treaties and the ratings.").Answers(Area);
    }

    private static IResult Compare([FromQuery(Name = "in")] string? within, [FromQuery(Name = "states")] string? words, string? format, string? lang, StatesModule states)
    {
        var compared = Comparison.Of(states, within, EditSets.Words(states, words));
        return ApiAnswer.In(format, () => ProfileJson.Compare(states, compared, PageLanguage.Named(lang)), () => Csv(compared));
    }

    private static string Csv(StatesModule states, IReadOnlyList<Territory> found)
    {
        var csv = new CsvText(["alpha2", "alpha3", "numeric", "standing", "group", "region", .. UnLanguages.All]);
        foreach (var t in found)
        {
            csv.Add([t.Alpha2, t.Alpha3, t.Numeric, t.Standing.Word(), t.Group.Word(), StateSets.RegionOf(t), .. UnLanguages.All.Select(language => states.NameIn(t.Alpha2, language) ?? "")]);
        }

        return csv.ToString();
    }

    private static string Csv(RatingAnswer answer)
    {
        var csv = new CsvText("field", "asOf", "source", "set", "asked", "rated", "notRated", "notApplicable", "first", "second", "third", "fourth");
        foreach (var row in answer.Rows)
        {
            foreach (var (set, count) in row.Sets.Select(static s => (s.Set.Code, s.Count)).Prepend(("members", row.Members)).Prepend(("all", row.All)))
            {
                csv.Add([
                    row.Field.Code, Day(answer.Edition?.AsOf), FatfEdition.Source, set, Figure(count.Asked), Figure(count.Rated), Figure(count.NotRated), Figure(count.NotApplicable),
                    .. count.By.Select(Figure),
                ]);
            }
        }

        return csv.ToString();
    }

    private static string Csv(Comparison compared)
    {
        var csv = new CsvText(["row", "asOf", .. compared.States.Select(static s => s.Alpha2)]);
        foreach (var row in compared.Treaties)
        {
            csv.Add([row[0].Treaty.Code, Day(row[0].Edition?.AsOf), .. row.Select(static s => s.Status.Word())]);
        }

        foreach (var (field, ratings) in compared.Ratings)
        {
            csv.Add([field.Code, Day(compared.Fatf?.AsOf), .. ratings.Select(static r => r.Word())]);
        }

        return csv.ToString();
    }

    private static string Csv(TileFigure figure)
    {
        var csv = new CsvText("state", "name", "member", "group", "region", "value", "detail", "asOf", "source");
        foreach (var tile in figure.Tiles)
        {
            csv.Add(
                tile.State.Alpha2, tile.Name, tile.IsMember ? "yes" : "no", tile.State.Group.Word(), StateSets.RegionOf(tile.State), tile.Value.Key, tile.Detail,
                Day(figure.AsOf), figure.Source);
        }

        return csv.ToString();
    }

    private static string Csv(StateProfile profile)
    {
        var csv = new CsvText("state", "kind", "code", "value", "signed", "bound", "report", "asOf", "source");
        foreach (var t in profile.Treaties)
        {
            csv.Add(
                profile.State.Alpha2, "treaty", t.Treaty.Code, t.Status.Word(), Day(t.Steps?.Signed), Day(t.Steps?.Bound), "", Day(t.Edition?.AsOf), t.Edition?.Source.Name ?? "");
        }

        foreach (var (field, given) in profile.Ratings.SelectMany(static rated => rated.History.Select(given => (rated.Field, given))))
        {
            csv.Add(
                profile.State.Alpha2, "rating", field.Code, given.Rating.Word(), "", "", $"{given.Report.KindWord} {given.Report.Month}", Day(profile.Fatf?.AsOf), FatfEdition.Source);
        }

        return csv.ToString();
    }

    private static string Figure(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
