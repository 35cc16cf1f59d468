using Pillar.Platform.Download;

namespace Pillar.Screening.Lists.UsCsl;

internal static class Download
{
    public static IReadOnlyList<OfficialList> Lists { get; } =
    [
        new("us-csl", [new("us-csl.csv", new Uri("https://data.trade.gov/downloadable_consolidated_screening_list/v1/consolidated.csv"))]),
    ];
}
