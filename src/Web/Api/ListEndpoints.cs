using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Pillar.Screening;
using Pillar.Screening.Lists;
using Pillar.Screening.Lists.Agreement;
using Pillar.Vocabulary;
using Pillar.Web.Language;

namespace Pillar.Web.Api;

/// <summary>Lists and their entries, for programs.</summary>
internal static class ListEndpoints
{
    public static void MapLists(this IEndpointRouteBuilder api)
    {
        api.MapGet("/lists", static (string? format, ScreeningModule screening) => Answer(screening.ListCatalogue.Run(), format))
            .WithSummary("The lists in force, with edition, age and number of records").WithDescription("The same JSON as `pillar lists list --json`.").Answers("Lists");
        api.MapGet("/lists/diff", static (string old, [FromQuery(Name = "new")] string current, string? format, ScreeningModule screening) =>
            {
                var difference = screening.CompareLists.RunKept(old, current);
                return ApiAnswer.In(format, () => ListsJson.Difference(difference), () => Csv(difference));
            })
            .WithSummary("What changed between two editions that are kept here")
            .WithDescription("The same JSON as `pillar lists diff OLD NEW --json`; an edition is LIST or LIST@EDITION.").Answers("Lists");
        api.MapGet("/lists/agreement", static (string? entry, int? days, string? lang, string? format, ScreeningModule screening) =>
            {
                var all = screening.CompareAgreement.Run(Math.Max(0, days ?? CompareAgreement.UsualDays));
                var agreed = string.IsNullOrWhiteSpace(entry) ? all : all.About(entry.Trim());
                return ApiAnswer.In(format, () => AgreementJson.Of(agreed, PageLanguage.Named(lang)), () => Csv(agreed, PageLanguage.Named(lang)));
            })
            .WithSummary("The same designation on several lists, which list is late, and what only one of them says")
            .WithDescription("The same JSON as `pillar lists agreement --json`; `entry` asks for one designation, `days` says from when on a list is late.").Answers("Lists");
        api.MapGet("/lists/{list}", static (string list, string? format, ScreeningModule screening) =>
                screening.ListCatalogue.Run().Where(l => l.Edition.Id == list).ToArray() is { Length: > 0 } found ? Answer(found, format) : Results.NotFound())
            .WithSummary("One list").Answers("Lists");
        api.MapGet("/lists/{list}/{**entry}", static (string list, string entry, string? format, ScreeningModule screening) => Entry(list, entry, format, screening))
            .WithSummary("All that a list says about one party, each value with its record")
            .WithDescription("The same JSON as `pillar lists show LIST:ENTRY --json`.").Answers("Lists");
    }

    private static IResult Answer(IReadOnlyList<ListStatus> lists, string? format) => ApiAnswer.In(format, () => ListsJson.Lists(lists), () => Csv(lists));

    private static IResult Entry(string list, string entry, string? format, ScreeningModule screening)
    {
        var shown = screening.ShowEntry.Run($"{list}:{entry}").Where(s => s.Edition.Id == list).ToArray();
        return shown.Length == 0 ? Results.NotFound() : ApiAnswer.In(format, () => ListsJson.Entries(shown), () => Csv(shown[0]));
    }

    private static string Csv(IReadOnlyList<ListStatus> lists)
    {
        var csv = new CsvText("id", "title", "edition", "asOf", "records", "format", "expires", "current", "required");
        foreach (var (edition, records, current, required) in lists)
        {
            csv.Add(edition.Id, edition.Title, edition.Edition, Day(edition.AsOf), records.ToString(CultureInfo.InvariantCulture), edition.Format,
                Day(edition.Expires), current ? "true" : "false", required ? "true" : "false");
        }

        return csv.ToString();
    }

    private static string Csv(Agreed agreed, CultureInfo language)
    {
        var csv = new CsvText("left", "leftEntry", "leftName", "leftListedOn", "right", "rightEntry", "rightName", "rightListedOn", "doubtful", "reasons");
        foreach (var (left, right, doubtful, reasons, _) in agreed.Links)
        {
            csv.Add(
                left.List, left.Reference, left.Name, Day(left.ListedOn), right.List, right.Reference, right.Name, Day(right.ListedOn), doubtful ? "true" : "false",
                string.Join("; ", reasons.Select(r => r.In(language))));
        }

        return csv.ToString();
    }

    private static string Csv(ListDifference difference)
    {
        var csv = new CsvText("change", "entry", "name", "field", "value");
        foreach (var entry in difference.Added)
        {
            csv.Add("added", entry.Reference, entry.Names[0].Value.Text, "", "");
        }

        foreach (var entry in difference.Removed)
        {
            csv.Add("removed", entry.Reference, entry.Names[0].Value.Text, "", "");
        }

        foreach (var (change, field) in difference.Changed.SelectMany(static c => c.Fields.Select(f => (c, f))))
        {
            foreach (var (what, value) in field.Removed.Select(static v => ("value-removed", v)).Concat(field.Added.Select(static v => ("value-added", v))))
            {
                csv.Add(what, change.Entry.Reference, change.Entry.Names[0].Value.Text, field.Field, value);
            }
        }

        return csv.ToString();
    }

    private static string Csv(ShownEntry shown)
    {
        var entry = shown.Entry;
        var csv = new CsvText("list", "entry", "what", "type", "value", "record");
        Add("kind", "", entry.Kind.Word(), "");
        foreach (var (name, record) in entry.Names)
        {
            Add("name", ListWord.Of(name.Type) + (name.Strength == NameStrength.Weak ? " weak" : ""), name.Text, record);
        }

        Many("born", entry.BirthDates, static _ => "", static d => d.ToString());
        Many("country", entry.Countries, static c => ListWord.Of(c.Role), static c => c.Country);
        Many("place", entry.Places, static p => ListWord.Of(p.Role), static p => $"{p.Text} {p.Country}".Trim());
        Many("identifier", entry.Identifiers, static i => ListWord.Of(i.Kind), static i => i.Text);
        Many("position", entry.Positions, static _ => "", static p => p);
        Many("remark", entry.Remarks, static _ => "", static r => r);
        Add("legal-basis", "", entry.LegalBasis, "");
        Add("listed-on", "", Day(entry.ListedOn), "");
        return csv.ToString();

        void Add(string what, string type, string value, string record)
        {
            if (value.Length > 0)
            {
                csv.Add(shown.Edition.Id, entry.Reference, what, type, value, record);
            }
        }

        void Many<T>(string what, IReadOnlyList<Sourced<T>> values, Func<T, string> type, Func<T, string> value)
        {
            foreach (var (one, record) in values)
            {
                Add(what, type(one), value(one), record);
            }
        }
    }

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
