using System.Globalization;
using Pillar.Platform.Input;
using Pillar.Screening.Lists.Reading;
using Pillar.Vocabulary;
using YamlDotNet.RepresentationModel;

namespace Pillar.Screening.Lists.OwnCsv;

/// <summary>What one column is.</summary>
/// <param name="Column">Its name in the header of the file.</param>
/// <param name="Is">A word of <see cref="ColumnMeanings"/>.</param>
/// <param name="Separator">Parts several values in a cell; null for one value.</param>
/// <param name="Words">Replaces a cell's word by another, such as <c>I</c> by <c>person</c>.</param>
internal sealed record MappedColumn(string Column, string Is, char? Separator, IReadOnlyDictionary<string, string> Words);

/// <summary>A mapping file, YAML or JSON: <c>list</c>, <c>kind</c>, <c>delimiter</c>, <c>columns</c>. <c>docs/lists.md</c> shows one.</summary>
internal sealed record Mapping(
    string Id,
    string Title,
    string Edition,
    string Licence,
    DateOnly? AsOf,
    DateOnly? Expires,
    PartyKind Kind,
    char? Delimiter,
    IReadOnlyList<MappedColumn> Columns)
{
    private const int MostBytes = 256 << 10;

    /// <exception cref="BadInputException">The file is no mapping; names the field.</exception>
    public static Mapping Load(string path)
    {
        var root = Root(path);
        var list = Yaml.Map(root, "list", path) ?? throw new BadInputException($"{path}, list", "id and title of the list", "nothing");
        var id = FileStem.Slug(Yaml.Text(list, "id", path));
        var columns = Yaml.Sequence(root, "columns", path).Select(c => Column(c, path)).ToList();
        if (id.Length == 0 || !columns.Exists(static c => c.Is is "name" or "family-name"))
        {
            throw new BadInputException($"{path}, columns", "an id of the list and a column that is a name", id.Length == 0 ? "no id" : "no name");
        }

        return new Mapping(
            id,
            Yaml.Text(list, "title", path) is { Length: > 0 } title ? title : id,
            Yaml.Text(list, "edition", path),
            Yaml.Text(list, "licence", path),
            Day(list, "asOf", path),
            Day(list, "expires", path),
            PartyKinds.Parse(Yaml.Text(root, "kind", path)) ?? throw new BadInputException($"{path}, kind", "person, organisation, vessel or aircraft", Yaml.Text(root, "kind", path)),
            Single(Yaml.Text(root, "delimiter", path)),
            columns);
    }

    private static YamlMappingNode Root(string path) =>
        InputYaml.Root(InputText.ReadAll(path, new InputLimits(MostBytes)), path, "one document with list and columns");

    private static MappedColumn Column(YamlNode node, string path)
    {
        var map = node as YamlMappingNode ?? throw new BadInputException($"{path}, columns", "column and is", node.ToString());
        var (column, meaning) = (Yaml.Text(map, "column", path), Yaml.Text(map, "is", path));
        if (column.Length == 0 || !ColumnMeanings.All.Contains(meaning))
        {
            throw new BadInputException($"{path}, column '{column}', is", string.Join(", ", ColumnMeanings.All), meaning);
        }

        var words = Yaml.Map(map, "words", path)?.Children.ToDictionary(static w => w.Key.ToString(), static w => w.Value.ToString(), StringComparer.OrdinalIgnoreCase);
        return new MappedColumn(column, meaning, Single(Yaml.Text(map, "split", path)), words ?? []);
    }

    private static DateOnly? Day(YamlMappingNode list, string key, string path) => Yaml.Text(list, key, path) switch
    {
        "" => null,
        var text => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw new BadInputException($"{path}, {key}", "YYYY-MM-DD", text),
    };

    private static char? Single(string text) => text.Length > 0 ? text[0] : null;
}
