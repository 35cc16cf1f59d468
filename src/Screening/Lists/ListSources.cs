using Pillar.Screening.Lists.OfacDelimited;
using Pillar.Screening.Lists.UnConsolidated;

namespace Pillar.Screening.Lists;

/// <summary>Every layout Pillar reads. A new one is a folder and a line here; the first that recognises a file reads it.</summary>
internal static class ListSources
{
    public static IReadOnlyList<IListSource> All { get; } =
    [
        new UnConsolidatedSource(),
        new OfacDelimitedSource(),
    ];
}
