using Pillar.Platform.Download;
using Pillar.Platform.Input;
using Pillar.Screening.Lists.OfacDelimited;
using Pillar.Screening.Lists.Reading;

namespace Pillar.Screening.Lists.OfacXml;

/// <summary>The layout SDN.XML of the Office of Foreign Assets Control; its list without the specially designated nationals has the same one.</summary>
internal sealed class OfacXmlSource : IListSource
{
    public string Format => "ofac-xml";

    public Publication Show => OfacDelimited.Show.Publication;

    /// <summary>None: the delimited files hold the same list and are what an update fetches.</summary>
    public IReadOnlyList<OfficialList> Download => [];

    public string? Recognise(SourceFile file) => file.RootElement() == "sdnList" ? ListOf(file.Stem) : null;

    public ListReading Read(string id, IReadOnlyList<SourceFile> files, ReadingAids aids)
    {
        var file = SingleFile.Of(id, files);
        var reader = new Reader(file);
        var entries = reader.Records(aids).Select(record => Mapper.Map(record, file.Path, aids)).ToList();
        reader.CheckCount(entries.Count, aids);
        var hash = SourceHash.Of(files);
        var edition = new ListEdition(
            id, OfacDelimited.Show.Title(id), reader.Published is { } day ? $"{day:yyyy-MM-dd}" : hash[..12], reader.Published ?? file.Date, Expires: null, hash, Format, Show.Licence);
        return new ListReading(edition, Entries.Checked(entries, file.Path), aids.Notes());
    }

    /// <summary>The list a file of the Treasury is, by the beginning of its name; the same id as that of the delimited files.</summary>
    public static string ListOf(string stem) =>
        FileStem.Slug(stem).StartsWith("cons", StringComparison.Ordinal) ? Part.Cons : ListId.Of(stem, Part.Sdn, "sdn");
}
