using System.Collections.Frozen;

namespace Pillar.States.Data;

/// <summary>The bundled territories, by code.</summary>
internal sealed class TerritoryTable
{
    public const string File = "territories.csv";
    public const string Header = "alpha2,alpha3,numeric,standing,group,follows,followsAs,region,subRegion,intermediateRegion,languages,notes";

    private readonly FrozenDictionary<string, Territory> byCode;

    private TerritoryTable(List<Territory> all)
    {
        All = all;
        Members = [.. all.Where(t => t.Standing == Standing.Member)];
        var codes = new Dictionary<string, Territory>(all.Count * 3, StringComparer.OrdinalIgnoreCase);
        foreach (var territory in all)
        {
            codes[territory.Alpha2] = territory;
            if (territory.Alpha3.Length > 0)
            {
                codes[territory.Alpha3] = territory;
                codes[territory.Numeric] = territory;
            }
        }

        byCode = codes.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>In the order of alpha-2.</summary>
    public IReadOnlyList<Territory> All { get; }

    public IReadOnlyList<Territory> Members { get; }

    /// <summary>By alpha-2, alpha-3 or three digits, in any case of letters.</summary>
    public Territory? ByCode(string code) => byCode.GetValueOrDefault(code);

    public static TerritoryTable Load()
    {
        using var text = FactSheet.Open(File);
        return new TerritoryTable([.. Csv.Rows(text, File).Skip(1).Select(row => Of(row.Cells))]);
    }

    private static Territory Of(string[] cells) => new(cells[0])
    {
        Alpha3 = cells[1],
        Numeric = cells[2],
        Standing = Value(cells[3], StandingWords.Word, Enum.GetValues<Standing>()),
        Group = StandingWords.ParseGroup(cells[4]) ?? RegionalGroup.None,
        Follows = cells[5],
        FollowsAs = Value(cells[6], StandingWords.Word, Enum.GetValues<FollowsAs>()),
        Region = cells[7],
        SubRegion = cells[8],
        IntermediateRegion = cells[9],
        Languages = Words(cells[10]),
        NoteKeys = Words(cells[11]),
    };

    private static T Value<T>(string word, Func<T, string> wordOf, T[] values) => Array.Find(values, value => wordOf(value) == word)!;

    private static string[] Words(string cell) => cell.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
