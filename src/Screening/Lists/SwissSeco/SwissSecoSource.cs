using Pillar.Platform.Download;
using Pillar.Screening.Lists.Reading;

namespace Pillar.Screening.Lists.SwissSeco;

/// <summary>The Swiss list of the State Secretariat for Economic Affairs in XML. It keeps what was de-listed, and prints spellings part by part.</summary>
internal sealed class SwissSecoSource : IListSource
{
    private const string UsualId = "ch-seco";

    public string Format => "ch-seco-xml";

    public Publication Show => SwissSeco.Show.Publication;

    public IReadOnlyList<OfficialList> Download => SwissSeco.Download.Lists;

    public string? Recognise(SourceFile file) =>
        file.RootElement() == "swiss-sanctions-list" ? ListId.Of(file.Stem, UsualId, "ch-seco", "consolidated-list", "swiss-sanctions-list") : null;

    public ListReading Read(string id, IReadOnlyList<SourceFile> files, ReadingAids aids)
    {
        var file = SingleFile.Of(id, files);
        var reader = new Reader(file, aids);
        var entries = reader.Entries();
        var hash = SourceHash.Of(files);
        var edition = new ListEdition(
            id, Show.Title, reader.Date.Length > 0 ? reader.Date : hash[..12], PrintedDates.Day(reader.Date) ?? file.Date, Expires: null, hash, Format, Show.Licence);
        return new ListReading(edition, Lists.Reading.Entries.Checked(entries, file.Path), aids.Notes());
    }
}
