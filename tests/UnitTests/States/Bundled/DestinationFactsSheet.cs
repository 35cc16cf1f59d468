using System.Text.Json;
using Pillar.States;
using Pillar.States.Destinations;

namespace Pillar.UnitTests.States.Bundled;

/// <summary>
/// Makes <c>destination-facts.csv</c>, the bundled minimum: Country Groups D:5, E:1 and E:2 with the Macau rule, and the embargo rows and
/// sanctions footnotes of the Commerce Country Chart.
/// </summary>
internal static class DestinationFactsSheet
{
    private const string Groups = "15 CFR Part 740, Supplement No. 1 (Country Groups)";
    private const string Chart = "15 CFR Part 738, Supplement No. 1 (Commerce Country Chart)";

    private static readonly (int Number, string Kind, string Provision, string Part)[] Footnotes =
    [
        (1, "un-sanctions", "footnote 1 (§ 746.1(b))", ""),
        (6, "additional-requirements", "footnote 6 (§§ 746.5 and 746.8)", ""),
        (9, "partly-embargoed", "footnote 9 (§ 746.6)", "the Crimea region and the so-called DNR and LNR regions"),
    ];

    public static string Make()
    {
        using var groups = Json("regime", "memberships", "ear-country-groups-2026-07-23.json");
        using var chart = Json("controls", "us-ear", "country-chart.json");
        var asOf = groups.RootElement.GetProperty("ecfrIssueDate").GetString()!;
        var sheet = new Sheet(
            "Embargo facts about destinations: the bundled minimum",
            "Country Groups D:5, E:1, E:2 and the embargo rows and sanctions footnotes of the Commerce Country Chart, in the eCFR issue of the date below "
            + "(extract seelpeed-debug/export-controls-agent-mcp 5847b09)",
            asOf,
            "facts; the Code of Federal Regulations is in the public domain")
            .Note("Not the law; read 15 CFR 730-774. The State Department's list (22 CFR 126.1) prevails over D:5 where they differ.")
            .Note("Arms embargoes of the Security Council: no verified value; footnote 1 only says that the chart points to them.")
            .Note("Footnote 8 of the extract (Pakistan) repeats the text of footnote 9: a fault of the extract, left out.")
            .Head(DestinationFactFile.Header);
        Rows(groups, chart).ToList().ForEach(row => sheet.Row([.. row, asOf]));
        return sheet.ToString();
    }

    private static IEnumerable<string[]> Rows(JsonDocument groups, JsonDocument chart)
    {
        foreach (var alpha2 in Group("D:5"))
        {
            yield return [alpha2, "arms-embargoed", "D:5", "", Groups, "Country Group D:5"];
        }

        yield return ["MO", "arms-embargoed", "", "", Groups, "named beside it: \"Macau or a destination specified in Country Group D:5\""];
        foreach (var (name, alpha2) in new[] { "E:1", "E:2" }.SelectMany(name => Group(name).Select(alpha2 => (name, alpha2))))
        {
            yield return [alpha2, "comprehensively-embargoed", name, "", Groups, $"Country Group {name}"];
        }

        foreach (var row in Named(chart.RootElement.GetProperty("embargoed")))
        {
            yield return [row.Alpha2, "comprehensively-embargoed", "", "", Chart, $"row without columns: {Sections(row.Value.GetProperty("pointer").GetString()!)}"];
        }

        foreach (var (number, kind, provision, part) in Footnotes)
        {
            foreach (var alpha2 in Marked(chart, number))
            {
                yield return [alpha2, kind, "", part, Chart, provision];
            }
        }

        IEnumerable<string> Group(string name) => groups.RootElement.GetProperty("groups").GetProperty(name).EnumerateArray()
            .Select(country => Alpha2(country.GetString()!)).Order(StringComparer.Ordinal);
    }

    private static IEnumerable<string> Marked(JsonDocument chart, int footnote) =>
        Named(chart.RootElement.GetProperty("countries")).Concat(Named(chart.RootElement.GetProperty("embargoed")))
            .Where(row => row.Value.GetProperty("footnotes").EnumerateArray().Any(number => number.GetInt32() == footnote))
            .Select(row => row.Alpha2).Order(StringComparer.Ordinal);

    private static IEnumerable<(string Alpha2, JsonElement Value)> Named(JsonElement rows) =>
        rows.EnumerateObject().Select(row => (Alpha2: Alpha2(row.Name), row.Value)).OrderBy(row => row.Alpha2, StringComparer.Ordinal);

    private static string Alpha2(string name) =>
        StatesModule.Load().Find(name)?.Alpha2 ?? throw new InvalidDataException($"not understood in the country tables: {name}");

    /// <summary>"See part 746 of …" to "part 746"; "See Sections 742.19 and 746.4 of …" to "§§ 742.19 and 746.4".</summary>
    private static string Sections(string pointer) =>
        pointer["See ".Length..pointer.IndexOf(" of the EAR", StringComparison.Ordinal)].Replace("Sections", "§§", StringComparison.Ordinal);

    private static JsonDocument Json(params string[] path) => JsonDocument.Parse(File.ReadAllBytes(TestData.File(string.Join('/', path))));
}
