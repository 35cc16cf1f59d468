using Pillar.Platform.Download;
using Pillar.Screening.Lists.Reading;

namespace Pillar.Screening.Lists.JpMeti;

/// <summary>Japan's lists of organisations to which exports are prohibited, as text: numbered entries with a Japanese and an English name, aliases and addresses.</summary>
internal sealed class JpMetiSource : IListSource
{
    private const string UsualId = "jp-meti-export-ban";

    public string Format => "jp-meti-text";

    public Publication Show => JpMeti.Show.Publication;

    /// <summary>None: the publisher prints these lists as PDF; the text of one is imported.</summary>
    public IReadOnlyList<OfficialList> Download => [];

    public string? Recognise(SourceFile file)
    {
        var head = System.Text.Encoding.UTF8.GetString(file.Head.Span).TrimStart('\uFEFF');
        return head.StartsWith('○') && head.Contains("指定日：", StringComparison.Ordinal) && head.Contains("所在地：", StringComparison.Ordinal) ? ListId.Of(file.Stem, UsualId) : null;
    }

    public ListReading Read(string id, IReadOnlyList<SourceFile> files, ReadingAids aids)
    {
        var file = SingleFile.Of(id, files);
        var (head, blocks) = Reader.Read(file);
        var entries = blocks.Select(block => Mapper.Map(block, head.Act, file.Path, aids)).ToList();
        var hash = SourceHash.Of(files);
        var asOf = head.Updated ?? file.Date;
        var edition = new ListEdition(id, $"{Show.Title}: {head.Title}", asOf is { } day ? $"{day:yyyy-MM-dd}" : hash[..12], asOf, Expires: null, hash, Format, Show.Licence);
        return new ListReading(edition, Entries.Checked(entries, file.Path), aids.Notes());
    }
}
