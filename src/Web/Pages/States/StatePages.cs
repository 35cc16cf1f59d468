using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Pillar.States;
using Pillar.States.Profiles;
using Pillar.States.Sets;
using Pillar.Vocabulary;
using Pillar.Web.Language;

namespace Pillar.Web.Pages.States;

/// <summary>Which States are there, what is known of one, of several side by side, of the world as tiles?</summary>
internal static class StatePages
{
    private static readonly string[] Kinds = ["group", "region", "organisation", "own"];

    public static void MapStatePages(this IEndpointRouteBuilder pages)
    {
        pages.MapGet("/states", static (string? q, [FromQuery(Name = "in")] string? within, StatesModule states) => new RazorComponentResult<StatesPage>(
            new { Found = Found(states, q, within), Query = q, Within = Set(states, within) }));
        pages.MapGet("/states/ratings", static (string? by, [FromQuery(Name = "in")] string? within, StatesModule states) => new RazorComponentResult<RatingsPage>(
            new { Answer = states.RatingBoard.Run(Kind(by), Set(states, within)), By = by ?? Kinds[0] }));
        pages.MapGet("/states/compare", static ([FromQuery(Name = "in")] string? within, [FromQuery(Name = "states")] string? words, StatesModule states) =>
            new RazorComponentResult<ComparePage>(new { Compared = Compared(states, within, words), Set = within, Words = words }));
        pages.MapGet("/states/tiles", static (string? figure, StatesModule states, Words words) => TileFigures.Find(states, figure ?? "ICSANT", words) is { } found
            ? new RazorComponentResult<TilesPage>(new { Figure = found, Word = TileFigures.Code(states, figure ?? "ICSANT") }) : Results.NotFound());
        pages.MapGet("/states/{code}", static (string code, StatesModule states) => states.Find(code) is { } state
            ? new RazorComponentResult<StatePage>(new { Profile = StateProfile.Of(states, state) }) : Results.NotFound());
    }

    /// <summary>The territories of a search and a set; both empty: all.</summary>
    public static IReadOnlyList<Territory> Found(StatesModule states, string? query, string? within)
    {
        var set = Set(states, within);
        return [.. states.Search(query).Where(state => set is null || set.Members.Contains(state))];
    }

    /// <summary>Null where no set is asked for.</summary>
    public static StateSet? Set(StatesModule states, string? within) => string.IsNullOrWhiteSpace(within) ? null : states.Sets.Require(within);

    /// <summary>Null where nothing is asked for.</summary>
    public static Comparison? Compared(StatesModule states, string? set, string? words) =>
        string.IsNullOrWhiteSpace(set) && string.IsNullOrWhiteSpace(words) ? null : Comparison.Of(states, set, EditSets.Words(states, words));

    /// <summary>The kind of sets a word names; groups where none is asked for.</summary>
    public static StateSetKind Kind(string? by) => string.IsNullOrWhiteSpace(by) ? StateSetKind.Group
        : Array.IndexOf(Kinds, by) is >= 0 and var at ? (StateSetKind)(at + 1)
        : throw new BadInputException("by", $"one of {string.Join(", ", Kinds)}", by);
}
