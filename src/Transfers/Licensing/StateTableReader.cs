using System.Globalization;
using Pillar.Platform.Input;
using Pillar.Vocabulary;
using YamlDotNet.RepresentationModel;

namespace Pillar.Transfers.Licensing;

/// <summary>Reads a State's own licence table: YAML with <c>title</c>, <c>asOf</c> and <c>rules</c>; a field that is not known is refused.</summary>
internal static class StateTableReader
{
    private const int MostBytes = 1 << 20;

    /// <param name="path">The file.</param>
    /// <param name="country">The alpha-2 of a word, or null.</param>
    /// <param name="follows">The State that a territory follows, or empty.</param>
    /// <exception cref="BadInputException">The line that cannot be used.</exception>
    public static StateTable Read(string path, Func<string, string?> country, Func<string, string> follows)
    {
        var root = new Fields(path, Root(path), "title", "asOf", "rules");
        var asOf = DateOnly.TryParseExact(root.Text("asOf"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw root.Wrong("asOf", "a calendar day YYYY-MM-DD");
        var rules = root.Nodes("rules").Select(node => Rule(path, node, country)).ToList();
        return rules.Count > 0 ? new StateTable(new Citation(root.Text("title"), "", asOf), rules, follows) : throw root.Wrong("rules", "at least one rule");
    }

    private static StateRule Rule(string path, YamlNode node, Func<string, string?> country)
    {
        var map = node as YamlMappingNode ?? throw new BadInputException($"{path} line {node.Start.Line}", "a rule with entries, destinations and authorisation", node.ToString());
        var rule = new Fields(path, map, "entries", "except", "destinations", "not", "authorisation", "cite");
        var authorisation = Enum.GetValues<Authorisation>().Cast<Authorisation?>().FirstOrDefault(a => a!.Value.ToString().Equals(rule.Text("authorisation"), StringComparison.OrdinalIgnoreCase))
            ?? throw rule.Wrong("authorisation", "none, general, global, individual or prohibited");
        return rule.Words("entries").Length == 0 ? throw rule.Wrong("entries", "at least one code, or *")
            : rule.Words("destinations").Length == 0 ? throw rule.Wrong("destinations", "codes or names of countries, or *")
            : new StateRule(rule.Words("entries"), rule.Words("except"), Countries(rule, "destinations", country), Countries(rule, "not", country), authorisation, rule.Text("cite"));
    }

    private static string[] Countries(Fields rule, string field, Func<string, string?> country) =>
        [.. rule.Words(field).Select(word => word == "*" ? word : country(word) ?? throw rule.Wrong(field, "codes or names of countries, or *"))];

    private static YamlMappingNode Root(string path) =>
        InputYaml.Root(InputText.ReadAll(path, new InputLimits(MostBytes)), path, "one document with title, asOf and rules");

    /// <summary>The fields of one mapping.</summary>
    private sealed class Fields
    {
        private readonly string path;
        private readonly YamlMappingNode map;

        public Fields(string path, YamlMappingNode map, params string[] known)
        {
            (this.path, this.map) = (path, map);
            if (map.Children.Keys.FirstOrDefault(key => !known.Contains(key.ToString())) is { } other)
            {
                throw new BadInputException($"{path} line {other.Start.Line}", $"one of {string.Join(", ", known)}", other.ToString());
            }
        }

        public string Text(string field) => Node(field) is YamlScalarNode { Value: { } value } ? value : "";

        public IEnumerable<YamlNode> Nodes(string field) => Node(field) is YamlSequenceNode list ? list.Children : [];

        /// <summary>One word or a list of them.</summary>
        public string[] Words(string field) => Node(field) is YamlScalarNode { Value: { } one } ? [one] : [.. Nodes(field).OfType<YamlScalarNode>().Select(static word => word.Value ?? "")];

        public BadInputException Wrong(string field, Phrase expected) => new($"{path} line {(Node(field) ?? map).Start.Line}, {field}", expected, $"{Node(field)}");

        private YamlNode? Node(string field) => map.Children.FirstOrDefault(child => child.Key is YamlScalarNode { Value: { } name } && name == field).Value;
    }
}
