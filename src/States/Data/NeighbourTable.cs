namespace Pillar.States.Data;

/// <summary>Which territories share a land border at the scale of the shapes they were computed from.</summary>
internal static class NeighbourTable
{
    public const string File = "neighbours.csv";
    public const string Header = "alpha2,neighbours";

    public static Dictionary<string, string[]> Load()
    {
        using var text = FactSheet.Open(File);
        return Csv.Rows(text, File).Skip(1).ToDictionary(row => row.Cells[0], row => row.Cells[1].Split(' '), StringComparer.Ordinal);
    }
}
