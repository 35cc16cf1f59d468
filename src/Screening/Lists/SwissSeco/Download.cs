using Pillar.Platform.Download;

namespace Pillar.Screening.Lists.SwissSeco;

internal static class Download
{
    public static IReadOnlyList<OfficialList> Lists { get; } =
    [
        new("ch-seco", [new("ch-seco.xml", new Uri("https://www.sesam.search.admin.ch/sesam-search-web/pages/downloadXmlGesamtliste.xhtml?lang=en&action=downloadXmlGesamtlisteAction"))]),
    ];
}
