using System.Text.Json;
using Pillar.States;
using Xunit;

namespace Pillar.UnitTests.States;

/// <summary>
/// The bundled facts agree with a second, independent file (world-countries 5.1.0, under ODbL: compared with, never copied from). Every
/// difference stands here with its reason.
/// </summary>
public class AgainstWorldCountriesTests
{
    private static readonly StatesModule States = StatesModule.Load();

    /// <summary>Borders that one side has and the other has not, with the reason.</summary>
    private static readonly Dictionary<string, string> ReviewedBorders = new()
    {
        ["BW ZM"] = "a border of some hundred metres at Kazungula, below the scale of the shapes",
        ["ES GI"] = "Gibraltar is below the scale of the shapes",
        ["ES MA"] = "Ceuta and Melilla are below the scale of the shapes",
        ["IN LK"] = "the other file counts the shoals between them; there is no land border",
    };

    [Fact]
    public void The_regional_groups_agree()
    {
        var other = Rows().Where(row => row.GetProperty("unRegionalGroup").GetString()!.Length > 0)
            .Select(row => $"{row.GetProperty("cca2").GetString()} {Group(row.GetProperty("unRegionalGroup").GetString()!)}");
        Assert.Equal(other.Order(StringComparer.Ordinal), States.Members.Select(member => $"{member.Alpha2} {member.Group}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_codes_agree()
    {
        var other = Rows().Select(row => $"{row.GetProperty("cca2").GetString()} {row.GetProperty("cca3").GetString()} {row.GetProperty("ccn3").GetString()}");
        var ours = States.All.Select(t => $"{t.Alpha2} {(t.Alpha2 == "XK" ? "UNK" : t.Alpha3)} {t.Numeric}");
        Assert.Equal(other.Order(StringComparer.Ordinal), ours.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_land_borders_agree_but_for_the_reviewed_ones()
    {
        var alpha2 = Rows().ToDictionary(row => row.GetProperty("cca3").GetString()!, row => row.GetProperty("cca2").GetString()!);
        var other = Rows().SelectMany(row => row.GetProperty("borders").EnumerateArray()
            .Select(border => Pair(row.GetProperty("cca2").GetString()!, alpha2[border.GetString()!]))).ToHashSet();
        var ours = States.All.SelectMany(t => States.NeighboursOf(t.Alpha2).Select(neighbour => Pair(t.Alpha2, neighbour.Alpha2))).ToHashSet();
        other.SymmetricExceptWith(ours);
        Assert.Equal(ReviewedBorders.Keys.Order(StringComparer.Ordinal), other.Order(StringComparer.Ordinal));
    }

    private static string Pair(string left, string right) => string.CompareOrdinal(left, right) < 0 ? $"{left} {right}" : $"{right} {left}";

    private static RegionalGroup Group(string words) => words switch
    {
        "African Group" => RegionalGroup.African,
        "Asia and the Pacific Group" => RegionalGroup.AsiaPacific,
        "Eastern European Group" => RegionalGroup.EasternEuropean,
        "Latin American and Caribbean Group" => RegionalGroup.LatinAmericanAndCaribbean,
        "Western European and Others Group" => RegionalGroup.WesternEuropeanAndOthers,
        _ => throw new InvalidDataException(words),
    };

    private static List<JsonElement> Rows()
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(TestData.File("regime/countries/world-countries.json")));
        return [.. json.RootElement.EnumerateArray().Select(row => row.Clone())];
    }
}
