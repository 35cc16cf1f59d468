using Pillar.Platform.Download;
using Pillar.Screening.Lists.Reading;

namespace Pillar.Screening.Lists.UnConsolidated;

/// <summary>The consolidated list of the Security Council, in the XML layout of its schema sc-sanctions.xsd.</summary>
internal sealed class UnConsolidatedSource : IListSource
{
    public const string FormatName = "un-xml";
    private const string UsualId = "un-consolidated";

    public string Format => FormatName;

    public Publication Show => UnConsolidated.Show.Publication;

    public IReadOnlyList<OfficialList> Download => UnConsolidated.Download.Lists;

    public string? Recognise(SourceFile file) =>
        file.Head.Span.IndexOf("<CONSOLIDATED_LIST"u8) >= 0 ? ListId.Of(file.Stem, UsualId) : null;

    public ListReading Read(string id, IReadOnlyList<SourceFile> files, ReadingAids aids)
    {
        var file = SingleFile.Of(id, files);
        var reader = new Reader(file);
        var entries = reader.Records(aids).Select(record => Mapper.Map(record, file.Path, aids)).ToList();
        var asOf = PrintedDates.Day(reader.Generated) ?? file.Date;
        var hash = SourceHash.Of(files);
        var edition = new ListEdition(
            id, Show.Title, reader.Generated.Length > 0 ? reader.Generated : hash[..12], asOf, Expires: null, hash, Format, Show.Licence);
        return new ListReading(edition, Entries.Checked(entries, file.Path), aids.Notes());
    }
}
