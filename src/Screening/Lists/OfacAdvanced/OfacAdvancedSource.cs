using Pillar.Platform.Download;
using Pillar.Screening.Lists.OfacXml;
using Pillar.Screening.Lists.Reading;

namespace Pillar.Screening.Lists.OfacAdvanced;

/// <summary>
/// The layout SDN_ADVANCED.XML of the Office of Foreign Assets Control, some 120 MB: parties, places, documents and decisions stand apart and
/// name each other by number. It is read once from its beginning to its end; what is held is the list itself, never the document.
/// </summary>
internal sealed class OfacAdvancedSource : IListSource
{
    public string Format => "ofac-advanced-xml";

    public Publication Show => OfacDelimited.Show.Publication;

    /// <summary>None: the delimited files hold the same list and are what an update fetches.</summary>
    public IReadOnlyList<OfficialList> Download => [];

    public string? Recognise(SourceFile file) => file.RootElement() == "Sanctions" ? OfacXmlSource.ListOf(file.Stem) : null;

    public ListReading Read(string id, IReadOnlyList<SourceFile> files, ReadingAids aids)
    {
        var file = SingleFile.Of(id, files);
        var reader = new Reader(file, aids);
        var entries = reader.Entries();
        var hash = SourceHash.Of(files);
        var edition = new ListEdition(
            id, OfacDelimited.Show.Title(id), reader.Issued is { } day ? $"{day:yyyy-MM-dd}" : hash[..12], reader.Issued ?? file.Date, Expires: null, hash, Format, Show.Licence);
        return new ListReading(edition, Lists.Reading.Entries.Checked(entries, file.Path), aids.Notes());
    }
}
