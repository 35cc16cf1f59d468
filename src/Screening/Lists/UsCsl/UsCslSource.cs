using Pillar.Platform.Download;
using Pillar.Screening.Lists.Reading;

namespace Pillar.Screening.Lists.UsCsl;

/// <summary>The US Consolidated Screening List in its CSV layout of 29 columns.</summary>
internal sealed class UsCslSource : IListSource
{
    private const string UsualId = "us-csl";

    public string Format => "us-csl-csv";

    public Publication Show => UsCsl.Show.Publication;

    public IReadOnlyList<OfficialList> Download => UsCsl.Download.Lists;

    public string? Recognise(SourceFile file) =>
        file.FirstLine().StartsWith("_id,source,entity_number,type,programs,name,", StringComparison.OrdinalIgnoreCase) ? ListId.Of(file.Stem, UsualId) : null;

    public ListReading Read(string id, IReadOnlyList<SourceFile> files, ReadingAids aids)
    {
        var file = SingleFile.Of(id, files);
        var mapper = new Mapper(aids);
        var entries = new Reader(file, aids).Rows().Select(mapper.Map).ToList();
        var hash = SourceHash.Of(files);
        var edition = new ListEdition(id, Show.Title, hash[..12], file.Date, Expires: null, hash, Format, Show.Licence);
        return new ListReading(edition, Entries.Checked(entries, file.Path), aids.Notes());
    }
}
