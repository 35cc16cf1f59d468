using Pillar.Screening.Lists.BisDenied;
using Pillar.Screening.Lists.EuFsf;
using Pillar.Screening.Lists.JpMeti;
using Pillar.Screening.Lists.OfacAdvanced;
using Pillar.Screening.Lists.OfacDelimited;
using Pillar.Screening.Lists.OfacXml;
using Pillar.Screening.Lists.OpenSanctionsFtm;
using Pillar.Screening.Lists.OpenSanctionsSimple;
using Pillar.Screening.Lists.OwnCsv;
using Pillar.Screening.Lists.PkNacta;
using Pillar.Screening.Lists.SwissSeco;
using Pillar.Screening.Lists.UkSanctions;
using Pillar.Screening.Lists.UnConsolidated;
using Pillar.Screening.Lists.UsCsl;

namespace Pillar.Screening.Lists;

/// <summary>Every layout Pillar reads. A new one is a folder and a line here; the first that recognises a file reads it.</summary>
internal static class ListSources
{
    public static IReadOnlyList<IListSource> All { get; } =
    [
        new OwnCsvSource(),
        new UnConsolidatedSource(),
        new OfacDelimitedSource(),
        new OfacXmlSource(),
        new OfacAdvancedSource(),
        new EuFsfSource(csv: false),
        new EuFsfSource(csv: true),
        new UkSanctionsSource(UkLayout.Csv),
        new UkSanctionsSource(UkLayout.Xml),
        new UkSanctionsSource(UkLayout.ConList),
        new SwissSecoSource(),
        new UsCslSource(),
        new BisDeniedSource(),
        new JpMetiSource(),
        new PkNactaSource(),
        new OpenSanctionsSimpleSource(),
        new OpenSanctionsFtmSource(),
    ];
}
