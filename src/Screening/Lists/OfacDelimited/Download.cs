using Pillar.Platform.Download;

namespace Pillar.Screening.Lists.OfacDelimited;

internal static class Download
{
    private const string Exports = "https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/";

    public static IReadOnlyList<OfficialList> Lists { get; } =
    [
        new(Part.Sdn, [File("sdn"), File("add"), File("alt"), File("sdn_comments")]),
        new(Part.Cons, [File("cons_prim"), File("cons_add"), File("cons_alt"), File("cons_comments")]),
    ];

    private static OfficialFile File(string stem) => new($"{stem}.csv", new Uri($"{Exports}{stem.ToUpperInvariant()}.CSV"));
}
