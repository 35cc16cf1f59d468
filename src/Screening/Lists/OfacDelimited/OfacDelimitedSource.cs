using Pillar.Platform.Download;
using Pillar.Screening.Lists.Reading;
using Pillar.Vocabulary;

namespace Pillar.Screening.Lists.OfacDelimited;

/// <summary>
/// The delimited family of the Office of Foreign Assets Control: a primary file, addresses, aliases and overflowing remarks, joined by the
/// number in the first column. The files have no header; the stem of the name tells which part of which list a file is.
/// </summary>
internal sealed class OfacDelimitedSource : IListSource
{
    public string Format => "ofac-csv";

    public Publication Show => OfacDelimited.Show.Publication;

    public IReadOnlyList<OfficialList> Download => OfacDelimited.Download.Lists;

    public string? Recognise(SourceFile file) => Part.Of(file.Stem) is { } part && Part.LooksLike(file.Head.Span) ? part.List : null;

    public ListReading Read(string id, IReadOnlyList<SourceFile> files, ReadingAids aids)
    {
        var parts = Part.Sort(id, files);
        var parties = new Reader(aids).Read(parts);
        var entries = parties.Select(party => Mapper.Map(party, aids)).ToList();
        var ordered = parts.OrderBy(static p => p.Key).Select(static p => p.Value).ToList();
        var primary = parts[PartKind.Primary];
        var hash = SourceHash.Of(ordered);
        var edition = new ListEdition(
            id, OfacDelimited.Show.Title(id), hash[..12], primary.Date, Expires: null, hash, Format, Show.Licence);
        return new ListReading(edition, Entries.Checked(entries, primary.Path), aids.Notes());
    }
}
