using Pillar.States.Data;

namespace Pillar.UnitTests.States.Bundled;

/// <summary>Makes <c>territories.csv</c> from the real country codes and regional groups.</summary>
internal static class TerritoriesSheet
{
    /// <summary>Rows whose name or status must carry a neutral note, with the source in hand that shows why.</summary>
    private static readonly Dictionary<string, string> Notes = new()
    {
        ["CY"] = "shape-apart", // Natural Earth draws "N. Cyprus" apart.
        ["EH"] = "contention", // is_independent "In contention".
        ["FK"] = "two-names", // ISO 4217: FALKLAND ISLANDS [MALVINAS].
        ["PS"] = "contention", // is_independent "In contention".
        ["SO"] = "shape-apart", // Natural Earth draws "Somaliland" apart.
        ["TW"] = "no-un-name province-of-china", // no UNTERM and no M49 row; ISO 4217: TAIWAN (PROVINCE OF CHINA).
        ["UA"] = "region-apart", // Commerce Country Chart, footnote 9.
    };

    private static readonly Dictionary<string, string> Groups = new()
    {
        ["African"] = "african",
        ["Asia-Pacific"] = "asia-pacific",
        ["Eastern European"] = "eastern-european",
        ["Latin American and Caribbean"] = "latin-american-and-caribbean",
        ["Western European and Others"] = "western-european-and-others",
    };

    public static string Make()
    {
        var groups = CountryCodes.Groups().ToDictionary(row => row["iso3"], row => Groups[row["group"]]);
        var sheet = new Sheet(
            "States and territories",
            "codes, regions, languages and what follows what: country-codes (datasets/country-codes caa72d1), columns ISO3166-1, M49, Languages, "
            + "is_independent; groups: UN regional groups of Member States (UN Department for General Assembly and Conference Management, as of 2020-05-01)",
            "2026-05-15",
            "facts; country-codes under PDDL 1.0")
            .Note("XK stands for Kosovo, to which ISO 3166-1 assigns no code; lists print this one of the user-assigned range.")
            .Note("A row is a fact of its source, not a position on status.")
            .Head(TerritoryTable.Header);
        var rows = CountryCodes.Rows().Select(row => Cells(row, groups)).Append(["XK", "", "", "", "", "", "", "150", "039", "", "", "no-iso-code no-un-name"]);
        foreach (var row in rows.OrderBy(row => row[0], StringComparer.Ordinal))
        {
            sheet.Row(row);
        }

        return sheet.ToString();
    }

    private static string[] Cells(IReadOnlyDictionary<string, string> row, Dictionary<string, string> groups)
    {
        var alpha2 = row["ISO3166-1-Alpha-2"];
        var alpha3 = row["ISO3166-1-Alpha-3"];
        var group = groups.GetValueOrDefault(alpha3, "");
        var (follows, way) = Follows(row["is_independent"]);
        return
        [
            alpha2, alpha3, row["ISO3166-1-numeric"].PadLeft(3, '0'),
            group.Length > 0 ? "member" : alpha2 is "VA" or "PS" ? "observer" : "",
            group, follows, way,
            M49(row["Region Code"]), M49(row["Sub-region Code"]), M49(row["Intermediate Region Code"]),
            string.Join(' ', row["Languages"].Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)),
            Notes.GetValueOrDefault(alpha2, ""),
        ];
    }

    private static string M49(string code) => code.Length == 0 ? "" : code.PadLeft(3, '0');

    /// <summary>The column says "Part of FI", "Territory of US", "Territories of US", "Associated with NZ", "Yes" and so on.</summary>
    private static (string Alpha2, string Way) Follows(string words)
    {
        var way = words.Split(' ')[0] switch
        {
            "Part" => "part",
            "Territory" or "Territories" => "territory",
            "Commonwealth" => "commonwealth",
            "Crown" => "crown-dependency",
            "Associated" => "associated",
            _ => "",
        };
        return way.Length == 0 ? ("", "") : (words[^2..], way);
    }
}
