using Pillar.Platform.Download;
using Pillar.Screening.Lists.Reading;

namespace Pillar.Screening.Lists.UkSanctions;

/// <summary>
/// The UK Sanctions List in CSV and XML, and the Treasury's ConList that it replaced on 28 January 2026. All three become rows with the same
/// columns, so that one mapper reads them.
/// </summary>
internal sealed class UkSanctionsSource(UkLayout layout) : IListSource
{
    public string Format => layout switch
    {
        UkLayout.Csv => "uk-sanctions-csv",
        UkLayout.Xml => "uk-sanctions-xml",
        _ => "uk-conlist-csv",
    };

    public Publication Show => UkSanctions.Show.Of(layout);

    public IReadOnlyList<OfficialList> Download => layout == UkLayout.Csv ? UkSanctions.Download.Lists : [];

    public string? Recognise(SourceFile file)
    {
        var ours = layout switch
        {
            UkLayout.Xml => file.RootElement() == "Designations",
            UkLayout.Csv => CsvReader.HasHeader(file, "Unique ID"),
            _ => CsvReader.HasHeader(file, "Group ID"),
        };
        return !ours ? null : layout == UkLayout.ConList ? ListId.Of(file.Stem, "uk-conlist", "conlist") : ListId.Of(file.Stem, "uk-sanctions-list", "uk-sanctions-list");
    }

    public ListReading Read(string id, IReadOnlyList<SourceFile> files, ReadingAids aids)
    {
        var file = SingleFile.Of(id, files);
        var (stamp, parties) = layout == UkLayout.Xml ? XmlReader.Read(file, aids) : CsvReader.Read(file, layout);
        var entries = parties.Select(rows => Mapper.Map(rows, file.Path, aids)).ToList();
        var hash = SourceHash.Of(files);
        var asOf = UkDates.Day(stamp) ?? file.Date;
        var edition = new ListEdition(id, Show.Title, asOf is { } day ? $"{day:yyyy-MM-dd}" : hash[..12], asOf, Expires: null, hash, Format, Show.Licence);
        return new ListReading(edition, Entries.Checked(entries, file.Path), aids.Notes());
    }
}

internal enum UkLayout
{
    Csv = 0,
    Xml = 1,
    ConList = 2,
}
