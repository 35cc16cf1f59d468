using Pillar.Platform.Download;
using Pillar.Screening.Lists.Reading;

namespace Pillar.Screening.Lists.EuFsf;

/// <summary>The European Union's consolidated list of financial sanctions, in its XML and its CSV layout of version 1.1: the same records, read by one mapper.</summary>
internal sealed class EuFsfSource(bool csv) : IListSource
{
    private const string UsualId = "eu-fsf";

    public string Format => csv ? "eu-fsf-csv" : "eu-fsf-xml";

    public Publication Show => EuFsf.Show.Publication;

    public IReadOnlyList<OfficialList> Download => csv ? [] : EuFsf.Download.Lists;

    public string? Recognise(SourceFile file) =>
        (csv ? file.FirstLine().Contains("Entity_LogicalId", StringComparison.OrdinalIgnoreCase) : file.RootElement() == "export")
            ? ListId.Of(file.Stem, UsualId, "eu-fsf", "xmlfullsanctionslist", "csvfullsanctionslist", "full-1-1", "full")
            : null;

    public ListReading Read(string id, IReadOnlyList<SourceFile> files, ReadingAids aids)
    {
        var file = SingleFile.Of(id, files);
        var reader = new Reader(file);
        var records = csv ? new CsvReader(file, reader).Records() : reader.Records(aids);
        var entries = records.Select(record => Mapper.Map(record, file.Path, aids)).ToList();
        var hash = SourceHash.Of(files);
        var edition = new ListEdition(
            id, Show.Title, reader.Generated.Length > 0 ? reader.Generated : hash[..12], PrintedDates.Day(reader.Generated) ?? file.Date, Expires: null, hash, Format, Show.Licence);
        return new ListReading(edition, Entries.Checked(entries, file.Path), aids.Notes());
    }
}
