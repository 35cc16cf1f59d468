using System.Globalization;
using Pillar.Platform.Input;
using Pillar.Vocabulary;
using YamlDotNet.RepresentationModel;

namespace Pillar.Controls.Lists.Own;

/// <summary>
/// The same list as YAML: the mapping itself is the first row, then each entry, its notes, and its items, which have a label instead of a code and can have items and notes of
/// their own. A field that is not known is refused.
/// </summary>
internal sealed class YamlRows : OwnRows
{
    private static readonly string[] OfList = ["list", "title", "law", "asOf", "inForceFrom", "entries"];
    private static readonly string[] OfEntry = ["code", "title", "text", "also", "purpose", "regimes", "delivery", "reasons", "items", "decontrol", "notes"];
    private static readonly string[] OfItem = ["label", "text", "items", "decontrol", "notes"];

    private readonly string place;
    private readonly YamlMappingNode list;
    private readonly IEnumerator<Row> rows;

    public YamlRows(YamlMappingNode list, string place)
    {
        (this.list, this.place) = (list, place);
        rows = Rows().GetEnumerator();
    }

    public override int Line => (int)rows.Current.Node.Start.Line;

    public override bool Read() => rows.MoveNext();

    public override IReadOnlyList<string> Words(string column) => Values(rows.Current.Node as YamlMappingNode, column);

    public override BadInputException Bad(string column, Phrase expected, Phrase found) => Wrong(rows.Current?.Node ?? list, column, expected, found);

    /// <summary>A calendar day of the list; null where it says none.</summary>
    /// <exception cref="BadInputException">It is none.</exception>
    public DateOnly? Day(string field) => Values(list, field) is not [var text] ? null
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : throw Wrong(list, field, "a calendar day YYYY-MM-DD", text);

    protected override string Text(string column) => column switch
    {
        "kind" => rows.Current.Kind,
        "code" => rows.Current.Code,
        "text" when rows.Current.Node is YamlScalarNode said => said.Value ?? "",
        "text" when rows.Current.Kind == "list" => One("law"),
        _ => One(column),
    };

    private string One(string field) => Words(field) switch
    {
        [] => "",
        [var one] => one,
        _ => throw Bad(field, "one value", "several"),
    };

    private IEnumerable<Row> Rows()
    {
        Known(list, OfList);
        yield return new Row("list", Values(list, "list") is [var id] ? id : "", list);
        foreach (var entry in Nodes(list, "entries"))
        {
            var fields = Known(entry, OfEntry);
            var code = Values(fields, "code") is [var said] ? said : "";
            yield return new Row("control", code, fields);
            foreach (var row in Below(fields, code))
            {
                yield return row;
            }
        }
    }

    private IEnumerable<Row> Below(YamlMappingNode fields, string code)
    {
        foreach (var kind in (string[])["decontrol", "notes"])
        {
            foreach (var note in Nodes(fields, kind))
            {
                yield return new Row(kind == "notes" ? "note" : kind, code, note is YamlScalarNode ? note : throw Wrong(note, kind, "words", $"{note.NodeType}"));
            }
        }

        foreach (var item in Nodes(fields, "items"))
        {
            var inside = Known(item, OfItem);
            var path = $"{code}.{(Values(inside, "label") is [var label] ? label : throw Wrong(inside, "label", "a label such as a, 1 or iv", "nothing"))}";
            yield return new Row("control", path, inside);
            foreach (var row in Below(inside, path))
            {
                yield return row;
            }
        }
    }

    private YamlMappingNode Known(YamlNode node, string[] known)
    {
        var map = node as YamlMappingNode ?? throw Wrong(node, known[0], $"fields from {string.Join(", ", known)}", $"{node.NodeType}");
        return map.Children.Keys.FirstOrDefault(key => key is not YamlScalarNode { Value: { } name } || !known.Contains(name, StringComparer.Ordinal)) is { } other
            ? throw Wrong(other, $"{other}", $"fields from {string.Join(", ", known)}", $"{other}")
            : map;
    }

    /// <summary>One value or a list of them.</summary>
    private IReadOnlyList<string> Values(YamlMappingNode? map, string field) => Field(map, field) switch
    {
        null => [],
        YamlScalarNode { Value: { Length: > 0 } one } => [one],
        YamlScalarNode => [],
        YamlSequenceNode several => [.. several.Children.Select(node => node is YamlScalarNode { Value: { } one } ? one : throw Wrong(node, field, "words", $"{node.NodeType}"))],
        var other => throw Wrong(other, field, "words", $"{other.NodeType}"),
    };

    private IReadOnlyList<YamlNode> Nodes(YamlMappingNode map, string field) => Field(map, field) switch
    {
        null => [],
        YamlSequenceNode several => [.. several.Children],
        var other => throw Wrong(other, field, "a list", $"{other.NodeType}"),
    };

    private static YamlNode? Field(YamlMappingNode? map, string field) => map?.Children.FirstOrDefault(child => child.Key is YamlScalarNode { Value: { } name } && name == field).Value;

    private BadInputException Wrong(YamlNode at, string field, Phrase expected, Phrase found) => new($"{place} line {at.Start.Line}, {field}", expected, found);

    /// <param name="Kind">list, control, decontrol or note.</param>
    /// <param name="Code">Of the entry or item.</param>
    /// <param name="Node">Its fields, or the words of a note.</param>
    private sealed record Row(string Kind, string Code, YamlNode Node);
}
