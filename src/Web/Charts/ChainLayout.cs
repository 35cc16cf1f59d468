using Pillar.Transfers.Money.Ownership;

namespace Pillar.Web.Charts;

/// <summary>A box of a drawn chain: a company or an owner.</summary>
internal sealed record ChainBox(string Name, double X, double Y, bool Listed);

/// <summary>A line of it, from an owner down to what he owns.</summary>
internal sealed record ChainLine(ChainBox From, ChainBox To, decimal? Share);

/// <summary>Where the boxes of a chain stand: the company at the bottom, those who own it above, each once, as near to it as any way leads.</summary>
internal sealed class ChainLayout
{
    public const double BoxWidth = 190, BoxHeight = 40, Gap = 20, RowHeight = 110;

    public ChainLayout(Chain chain)
    {
        var depths = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase) { [chain.Company] = 0 };
        foreach (var stake in chain.Stakes)
        {
            depths.TryAdd(stake.Owner, depths.GetValueOrDefault(stake.Owned) + 1);
        }

        var rows = depths.GroupBy(static pair => pair.Value).ToDictionary(static row => row.Key, static row => row.Select(static pair => pair.Key).ToList());
        Width = rows.Values.Max(static row => row.Count) * (BoxWidth + Gap) + Gap;
        Height = (rows.Count - 1) * RowHeight + BoxHeight + 2;
        var boxes = rows.SelectMany(row => row.Value.Select((name, place) => new ChainBox(
                name, Width / 2 + (place - (row.Value.Count - 1) / 2.0) * (BoxWidth + Gap) - BoxWidth / 2, (rows.Count - 1 - row.Key) * RowHeight + 1, chain.ListedAs(name) is not null)))
            .ToDictionary(static box => box.Name, StringComparer.OrdinalIgnoreCase);
        Boxes = [.. boxes.Values];
        Lines = [.. chain.Stakes.Where(stake => boxes.ContainsKey(stake.Owned)).Select(stake => new ChainLine(boxes[stake.Owner], boxes[stake.Owned], stake.Share))];
    }

    public double Width { get; }

    public double Height { get; }

    public IReadOnlyList<ChainBox> Boxes { get; }

    public IReadOnlyList<ChainLine> Lines { get; }
}
