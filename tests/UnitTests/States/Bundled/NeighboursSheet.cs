using System.Text.Json;
using Pillar.States.Data;

namespace Pillar.UnitTests.States.Bundled;

/// <summary>Makes <c>neighbours.csv</c>: two territories are neighbours when their shapes share an arc.</summary>
internal static class NeighboursSheet
{
    /// <summary>Shapes without a code, and the territory each is counted with. A shape that is not named here has no neighbours.</summary>
    private static readonly Dictionary<string, string> WithoutCode = new()
    {
        ["Kosovo"] = "XK",
        ["N. Cyprus"] = "CY",
        ["Somaliland"] = "SO",
    };

    /// <summary>The shapes draw French Guiana with France; ISO 3166-1 gives it a code of its own, and the borders in America are its.</summary>
    private static readonly Dictionary<(string, string), string> Moved = new()
    {
        [("FR", "BR")] = "GF",
        [("FR", "SR")] = "GF",
    };

    public static string Make()
    {
        var sheet = new Sheet(
            "Territories that share a land border",
            "computed from the shared arcs of Natural Earth 1:50m as TopoJSON (package world-atlas 2.0.2, countries-50m.json)",
            "2026-11-25",
            "Natural Earth is in the public domain; world-atlas under ISC")
            .Note("The package states no date of its shapes; the date above is the day they were read.")
            .Note("Borders shorter than the scale shows are missing (Botswana with Zambia, Gibraltar and the cities in North Africa with Spain and Morocco).")
            .Note("No line implies a position on status.")
            .Head(NeighbourTable.Header);
        foreach (var (alpha2, neighbours) in Pairs())
        {
            sheet.Row(alpha2, string.Join(' ', neighbours));
        }

        return sheet.ToString();
    }

    private static SortedDictionary<string, SortedSet<string>> Pairs()
    {
        var pairs = new SortedDictionary<string, SortedSet<string>>(StringComparer.Ordinal);
        foreach (var owners in OwnersOfArcs().Values)
        {
            foreach (var (left, right) in owners.SelectMany(left => owners.Where(right => right != left).Select(right => (left, right))))
            {
                Add(Moved.GetValueOrDefault((left, right), left), Moved.GetValueOrDefault((right, left), right));
            }
        }

        return pairs;

        void Add(string left, string right)
        {
            pairs.TryAdd(left, new SortedSet<string>(StringComparer.Ordinal));
            pairs[left].Add(right);
        }
    }

    private static Dictionary<int, HashSet<string>> OwnersOfArcs()
    {
        var alpha2 = CountryCodes.Alpha2By("ISO3166-1-numeric");
        using var json = JsonDocument.Parse(File.ReadAllBytes(TestData.File("regime/geo/countries-50m.json")));
        var owners = new Dictionary<int, HashSet<string>>();
        foreach (var shape in json.RootElement.GetProperty("objects").GetProperty("countries").GetProperty("geometries").EnumerateArray())
        {
            if (Owner(shape, alpha2) is { } owner && shape.TryGetProperty("arcs", out var arcs))
            {
                foreach (var arc in Arcs(arcs))
                {
                    owners.TryAdd(arc, []);
                    owners[arc].Add(owner);
                }
            }
        }

        return owners;
    }

    private static string? Owner(JsonElement shape, Dictionary<string, string> alpha2) =>
        shape.TryGetProperty("id", out var id)
            ? alpha2[id.GetString()!]
            : WithoutCode.GetValueOrDefault(shape.GetProperty("properties").GetProperty("name").GetString()!);

    /// <summary>Arc numbers at any depth; a negative number is the same arc run backwards (one's complement).</summary>
    private static IEnumerable<int> Arcs(JsonElement element) => element.ValueKind == JsonValueKind.Array
        ? element.EnumerateArray().SelectMany(Arcs)
        : [element.GetInt32() is var arc && arc < 0 ? ~arc : arc];
}
