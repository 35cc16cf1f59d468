using Pillar.States.Treaties;

namespace Pillar.States.Data;

/// <summary>The instruments whose status is kept, in the order a reader sees them.</summary>
internal static class TreatyTable
{
    public const string File = "treaties.csv";

    public static IReadOnlyList<Treaty> Load()
    {
        using var text = FactSheet.Open(File);
        return [.. Csv.Rows(text, File).Skip(1)
            .Select(static row => new Treaty(row.Cells[0], row.Cells[1] == "zone", row.Cells[2].Split(' ', StringSplitOptions.RemoveEmptyEntries)))];
    }
}
