using Pillar.Platform.Download;
using Pillar.Screening.Lists.Reading;
using Pillar.Vocabulary;

namespace Pillar.Screening.Lists.OwnCsv;

/// <summary>
/// Any CSV file with a mapping beside it: <c>NAME.csv</c> and <c>NAME.map.yaml</c> (or <c>.yml</c>, <c>.json</c>), which says what each
/// column is. The mapping is found beside the file; it need not be named in the call.
/// </summary>
internal sealed class OwnCsvSource : IListSource
{
    public string Format => "own-csv";

    public Publication Show { get; } = new("", "", "", "", new Dictionary<string, string>());

    /// <summary>Nobody publishes it.</summary>
    public IReadOnlyList<OfficialList> Download => [];

    public string? Recognise(SourceFile file)
    {
        if (MappingFile.IsMapping(file.Name))
        {
            return Mapping.Load(file.Path).Id;
        }

        return MappingFile.Beside(file.Path) is { } path ? Mapping.Load(path).Id : null;
    }

    public ListReading Read(string id, IReadOnlyList<SourceFile> files, ReadingAids aids)
    {
        var named = files.Where(static f => MappingFile.IsMapping(f.Name)).ToList();
        var data = files.Except(named).ToList();
        if (data.Count == 0)
        {
            throw new BadInputException(files[0].Path, "the CSV file that it maps beside it, in the same call", "only the mapping");
        }

        var file = SingleFile.Of(id, data);
        var mapping = Mapping.Load(named.Count > 0 ? named[0].Path : MappingFile.Beside(file.Path)!);
        var entries = new Reader(file, mapping).Rows().Select(row => Mapper.Map(row, mapping, aids)).OfType<ListEntry>().ToList();
        var hash = SourceHash.Of(data);
        var edition = new ListEdition(
            id, mapping.Title, mapping.Edition.Length > 0 ? mapping.Edition : hash[..12], mapping.AsOf ?? file.Date, mapping.Expires, hash, Format, mapping.Licence);
        return new ListReading(edition, Entries.Checked(entries, file.Path), aids.Notes());
    }
}
