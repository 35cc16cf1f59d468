using Pillar.Platform.Download;
using Pillar.Screening.Lists.Reading;

namespace Pillar.Screening.Lists.OpenSanctionsSimple;

/// <summary>The file <c>targets.simple.csv</c> that OpenSanctions makes of every data set it collects: one row a target.</summary>
internal sealed class OpenSanctionsSimpleSource : IListSource
{
    public string Format => "opensanctions-simple-csv";

    public Publication Show => OpenSanctions.Publication;

    /// <summary>Its terms forbid commercial use, so nothing is fetched without a person's decision.</summary>
    public IReadOnlyList<OfficialList> Download => [];

    public string? Recognise(SourceFile file) =>
        file.FirstLine().StartsWith("id,schema,name,aliases,birth_date,countries,", StringComparison.OrdinalIgnoreCase)
            ? ListId.Of(new Reader(file).DataSet() is { Length: > 0 } dataSet ? dataSet : file.Stem, "opensanctions")
            : null;

    public ListReading Read(string id, IReadOnlyList<SourceFile> files, ReadingAids aids)
    {
        var file = SingleFile.Of(id, files);
        var entries = new Reader(file).Rows().Select(row => Mapper.Map(row, aids)).OfType<ListEntry>().ToList();
        return OpenSanctions.Reading(id, file, Format, entries, aids);
    }
}
