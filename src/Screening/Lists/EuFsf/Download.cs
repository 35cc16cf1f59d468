using Pillar.Platform.Download;

namespace Pillar.Screening.Lists.EuFsf;

internal static class Download
{
    // The token is public, the same for everybody, and stands on the Commission's page.
    public static IReadOnlyList<OfficialList> Lists { get; } =
    [
        new("eu-fsf", [new("eu-fsf.xml", new Uri("https://webgate.ec.europa.eu/fsd/fsf/public/files/xmlFullSanctionsList_1_1/content?token=dG9rZW4tMjAxNw"))]),
    ];
}
