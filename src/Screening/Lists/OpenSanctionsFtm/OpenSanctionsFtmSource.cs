using Pillar.Platform.Download;
using Pillar.Screening.Lists.Reading;

namespace Pillar.Screening.Lists.OpenSanctionsFtm;

/// <summary>The file <c>entities.ftm.json</c> of OpenSanctions: one entity of the FollowTheMoney model a line.</summary>
internal sealed class OpenSanctionsFtmSource : IListSource
{
    public string Format => "opensanctions-ftm-json";

    public Publication Show => OpenSanctions.Publication;

    /// <summary>Its terms forbid commercial use, so nothing is fetched without a person's decision.</summary>
    public IReadOnlyList<OfficialList> Download => [];

    public string? Recognise(SourceFile file)
    {
        var head = file.FirstLine();
        return head.StartsWith('{') && head.Contains("schema:", StringComparison.Ordinal) && head.Contains("id:", StringComparison.Ordinal)
            ? ListId.Of(new Reader(file).DataSet() is { Length: > 0 } dataSet ? dataSet : file.Stem, "opensanctions")
            : null;
    }

    public ListReading Read(string id, IReadOnlyList<SourceFile> files, ReadingAids aids)
    {
        var file = SingleFile.Of(id, files);
        var mapper = new Mapper(aids);
        foreach (var record in new Reader(file).Records())
        {
            mapper.Take(record);
        }

        return OpenSanctions.Reading(id, file, Format, mapper.Entries(), aids);
    }
}
