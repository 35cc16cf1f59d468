using Pillar.Platform.Download;

namespace Pillar.Screening.Lists.UkSanctions;

internal static class Download
{
    public static IReadOnlyList<OfficialList> Lists { get; } =
    [
        new("uk-sanctions-list", [new("uk-sanctions-list.csv", new Uri("https://sanctionslist.fcdo.gov.uk/docs/UK-Sanctions-List.csv"))]),
    ];
}
