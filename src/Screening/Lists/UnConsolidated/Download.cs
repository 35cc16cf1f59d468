using Pillar.Platform.Download;

namespace Pillar.Screening.Lists.UnConsolidated;

internal static class Download
{
    public static IReadOnlyList<OfficialList> Lists { get; } =
    [
        new("un-consolidated", [new("un-consolidated.xml", new Uri("https://scsanctions.un.org/resources/xml/en/consolidated.xml"))]),
    ];
}
