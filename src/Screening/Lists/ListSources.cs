using Pillar.Screening.Lists.OfacDelimited;
using Pillar.Screening.Lists.OpenSanctionsFtm;
using Pillar.Screening.Lists.OpenSanctionsSimple;
using Pillar.Screening.Lists.OwnCsv;
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
        new UsCslSource(),
        new OpenSanctionsSimpleSource(),
        new OpenSanctionsFtmSource(),
    ];
}
