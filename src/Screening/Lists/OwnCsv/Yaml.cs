using Pillar.Vocabulary;
using YamlDotNet.RepresentationModel;

namespace Pillar.Screening.Lists.OwnCsv;

/// <summary>Fields of a YAML (or JSON) mapping.</summary>
internal static class Yaml
{
    /// <summary>Empty when the field is not there.</summary>
    public static string Text(YamlMappingNode map, string key, string place) => Field(map, key) switch
    {
        null => "",
        YamlScalarNode scalar => scalar.Value ?? "",
        var other => throw new BadInputException($"{place}, {key}", "one value", other.NodeType.ToString()),
    };

    public static YamlMappingNode? Map(YamlMappingNode map, string key, string place) => Field(map, key) switch
    {
        null => null,
        YamlMappingNode inner => inner,
        var other => throw new BadInputException($"{place}, {key}", "fields with values", other.NodeType.ToString()),
    };

    public static IEnumerable<YamlNode> Sequence(YamlMappingNode map, string key, string place) => Field(map, key) switch
    {
        YamlSequenceNode sequence => sequence.Children,
        var other => throw new BadInputException($"{place}, {key}", "a list", other?.NodeType.ToString() ?? "nothing"),
    };

    private static YamlNode? Field(YamlMappingNode map, string key) =>
        map.Children.FirstOrDefault(c => c.Key is YamlScalarNode scalar && scalar.Value == key).Value;
}
