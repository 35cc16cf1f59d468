using Pillar.Platform.Download;
using Pillar.Screening.Lists.Reading;

namespace Pillar.Screening.Lists.PkNacta;

/// <summary>The proscribed persons of Pakistan's National Counter Terrorism Authority: one JSON array of people with father, identity card and district.</summary>
internal sealed class PkNactaSource : IListSource
{
    private const string UsualId = "pk-proscribed-persons";

    public string Format => "pk-nacta-json";

    public Publication Show => PkNacta.Show.Publication;

    /// <summary>None: no address that serves this layout was opened.</summary>
    public IReadOnlyList<OfficialList> Download => [];

    public string? Recognise(SourceFile file)
    {
        var head = System.Text.Encoding.UTF8.GetString(file.Head.Span).TrimStart('\uFEFF', ' ', '\r', '\n', '\t');
        return head.StartsWith('[') && head.Contains("\"CNIC\"", StringComparison.Ordinal) && head.Contains("\"FatherName\"", StringComparison.Ordinal)
            ? ListId.Of(file.Stem, UsualId, "pk-proscribed-persons")
            : null;
    }

    public ListReading Read(string id, IReadOnlyList<SourceFile> files, ReadingAids aids)
    {
        var file = SingleFile.Of(id, files);
        var mapper = new Mapper(aids);
        var entries = Reader.Rows(file).Select(row => mapper.Map(row, file.Path)).ToList();
        var hash = SourceHash.Of(files);
        var edition = new ListEdition(id, Show.Title, hash[..12], file.Date, Expires: null, hash, Format, Show.Licence);
        return new ListReading(edition, Entries.Checked(entries, file.Path), aids.Notes());
    }
}
