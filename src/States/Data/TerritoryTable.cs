namespace Pillar.States.Data;

/// <summary>The bundled territories, by code.</summary>
internal sealed class TerritoryTable
{
    public const string File = "territories.csv";
    public const string Header = "alpha2,alpha3,numeric,standing,group,follows,followsAs,region,subRegion,intermediateRegion,languages,notes";

    private readonly Dictionary<string, Territory> byCode;

    private TerritoryTable(List<Territory> all)
    {
        All = all;
        Members = all.FindAll(territory => territory.Standing == Standing.Member);
        byCode = new Dictionary<string, Territory>(all.Count * 3, StringComparer.OrdinalIgnoreCase);
        foreach (var territory in all)
        {
            byCode[territory.Alpha2] = territory;
            if (territory.Alpha3.Length > 0)
            {
                byCode[territory.Alpha3] = territory;
                byCode[territory.Numeric] = territory;
            }
        }
    }

    /// <summary>In the order of alpha-2.</summary>
    public IReadOnlyList<Territory> All { get; }

    public IReadOnlyList<Territory> Members { get; }

    /// <summary>By alpha-2, alpha-3 or three digits, in any case of letters.</summary>
    public Territory? ByCode(string code) => byCode.GetValueOrDefault(code);

    public static TerritoryTable Load()
    {
        using var text = FactSheet.Open(File);
        var all = new List<Territory>(256);
        foreach (var row in Csv.Rows(text, File))
        {
            if (row.Cells[0] != "alpha2")
            {
                all.Add(Of(row.Cells));
            }
        }

        return new TerritoryTable(all);
    }

    private static Territory Of(string[] cells) => new(cells[0])
    {
        Alpha3 = cells[1],
        Numeric = cells[2],
        Standing = StandingWords.ParseStanding(cells[3]),
        Group = StandingWords.ParseGroup(cells[4]) ?? RegionalGroup.None,
        Follows = cells[5],
        FollowsAs = StandingWords.ParseFollowsAs(cells[6]),
        Region = cells[7],
        SubRegion = cells[8],
        IntermediateRegion = cells[9],
        Languages = Words(cells[10]),
        NoteKeys = Words(cells[11]),
    };

    private static string[] Words(string cell) => cell.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
