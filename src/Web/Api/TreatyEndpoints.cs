using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Pillar.States;
using Pillar.States.Treaties;
using Pillar.Web.Language;
using Pillar.Web.Pages.States;

namespace Pillar.Web.Api;

/// <summary>Who has joined which treaty, and who is nearest, for programs.</summary>
internal static class TreatyEndpoints
{
    public static void MapTreaties(this IEndpointRouteBuilder api)
    {
        api.MapGet("/treaties", static ([FromQuery(Name = "in")] string? within, string? format, string? lang, StatesModule states) =>
            {
                var rows = states.TreatyBoard.Run(StatePages.Set(states, within));
                return ApiAnswer.In(format, () => TreatiesJson.Board(rows, PageLanguage.Named(lang)), () => Csv(rows));
            })
            .WithSummary("How many States have joined each treaty, by regional group")
            .WithDescription("The same JSON as `pillar treaties board --json`. A figure that nothing is known about is null; `in` counts one more set.").Answers("Treaties");
        api.MapGet("/treaties/{code}", static (string code, string? format, string? lang, StatesModule states) => states.TreatyBook.Find(code) is { } treaty
                ? ApiAnswer.In(format, () => TreatiesJson.Show(states, treaty, PageLanguage.Named(lang)), () => Csv(states, treaty))
                : Results.NotFound())
            .WithSummary("One treaty with every State's steps and all editions").WithDescription("The same JSON as `pillar treaties show CODE --json`.").Answers("Treaties");
        api.MapGet("/treaties/{code}/next", static (string code, [FromQuery(Name = "in")] string? within, string? format, string? lang, StatesModule states) =>
                states.TreatyBook.Find(code) is { } treaty ? Next(states, treaty, within, (format, lang)) : Results.NotFound())
            .WithSummary("Which region first, and which States are nearest to joining, with the reasons")
            .WithDescription("The same JSON as `pillar treaties next CODE --json`; `in` is a regional group, an M49 code, an organisation or a set that a user has made.").Answers("Treaties");
    }

    private static IResult Next(StatesModule states, Treaty treaty, string? within, (string? Format, string? Language) asked)
    {
        var answer = states.ReachableNext.Run(treaty, StatePages.Set(states, within));
        return ApiAnswer.In(asked.Format, () => TreatiesJson.Next(states, answer, PageLanguage.Named(asked.Language)), () => Csv(answer));
    }

    private static string Csv(IReadOnlyList<TreatyRow> rows)
    {
        var csv = new CsvText("treaty", "asOf", "source", "set", "members", "parties", "signedOnly", "neither", "noData");
        foreach (var row in rows)
        {
            var counts = row.Groups.Select(static g => (g.Set.Code, g.Count)).Append(("no-group", row.NoGroup)).Append(("all", row.All))
                .Concat(row.Within is { } within ? [(within.Set.Code, within.Count)] : Array.Empty<(string, TreatyCount)>());
            foreach (var (set, count) in counts)
            {
                csv.Add(row.Treaty.Code, Day(row.Edition?.AsOf), row.Edition?.Source.Name ?? "", set, Figure(count.Members), Known(count.Parties), Known(count.SignedOnly), Known(count.Neither), Figure(count.NoData));
            }

            string Known(int number) => row.Edition is null ? "" : Figure(number);
        }

        return csv.ToString();
    }

    private static string Csv(StatesModule states, Treaty treaty)
    {
        var csv = new CsvText("treaty", "asOf", "source", "state", "group", "status", "signed", "bound", "how", "inForce", "withdrawn");
        foreach (var edition in states.TreatyBook.Editions(treaty))
        {
            foreach (var code in states.Members.Select(static m => m.Alpha2).Union(edition.Steps.Select(static s => s.State)).Order(StringComparer.Ordinal))
            {
                var steps = edition.Of(code);
                csv.Add(
                    treaty.Code, Day(edition.AsOf), edition.Source.Name, code, states.Get(code)?.Group.Word() ?? "", edition.StatusOf(code).Word(),
                    Day(steps?.Signed), Day(steps?.Bound), steps?.How ?? "", Day(steps?.InForce), Day(steps?.Withdrawn));
            }
        }

        return csv.ToString();
    }

    private static string Csv(NextAnswer answer)
    {
        var csv = new CsvText("treaty", "asOf", "state", "status", "reason", "subject", "on", "reasonAsOf", "joined", "of");
        foreach (var near in answer.States)
        {
            foreach (var reason in near.Reasons.DefaultIfEmpty())
            {
                csv.Add(
                    answer.Treaty.Code, Day(answer.Edition?.AsOf), near.State.Alpha2, near.Status.Word(), reason?.Word ?? "", reason?.Subject ?? "", Day(reason?.On),
                    Day(reason?.AsOf), reason is { Of: > 0 } ? Figure(reason.Joined.Count) : "", reason is { Of: > 0 } ? Figure(reason.Of) : "");
            }
        }

        return csv.ToString();
    }

    private static string Figure(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
