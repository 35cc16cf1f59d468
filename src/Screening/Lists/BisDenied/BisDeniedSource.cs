using Pillar.Platform.Download;
using Pillar.Screening.Lists.Reading;

namespace Pillar.Screening.Lists.BisDenied;

/// <summary>The Denied Persons List of the US Department of Commerce: text with tabs, twelve columns, one row for each address of a party.</summary>
internal sealed class BisDeniedSource : IListSource
{
    private const string UsualId = "us-denied-persons";

    public string Format => "us-dpl-text";

    public Publication Show => BisDenied.Show.Publication;

    /// <summary>None: no address that serves this layout was opened.</summary>
    public IReadOnlyList<OfficialList> Download => [];

    public string? Recognise(SourceFile file) =>
        file.FirstLine().StartsWith("Name\tStreet_Address\tCity\t", StringComparison.OrdinalIgnoreCase) ? ListId.Of(file.Stem, UsualId, "dpl") : null;

    public ListReading Read(string id, IReadOnlyList<SourceFile> files, ReadingAids aids)
    {
        var file = SingleFile.Of(id, files);
        var entries = Reader.Parties(file).Select(party => Mapper.Map(party, aids)).ToList();
        var hash = SourceHash.Of(files);
        var edition = new ListEdition(id, Show.Title, hash[..12], file.Date, Expires: null, hash, Format, Show.Licence);
        return new ListReading(edition, Entries.Checked(entries, file.Path), aids.Notes());
    }
}
