using Pillar.Vocabulary;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace Pillar.Platform.Input;

/// <summary>
/// Small files that a person writes as YAML (or JSON, which is YAML). One document that is a mapping; no anchors, aliases or tags, which can make a small file endless
/// or something else than it looks.
/// </summary>
public static class InputYaml
{
    private const int MostDepth = 64;

    /// <param name="text">The whole file.</param>
    /// <param name="place">What messages call it.</param>
    /// <param name="expected">What messages say was expected where it is no mapping.</param>
    /// <exception cref="BadInputException">The line that cannot be used.</exception>
    public static YamlMappingNode Root(string text, string place, Phrase expected)
    {
        try
        {
            Check(text, place);
            var stream = new YamlStream();
            stream.Load(new StringReader(text));
            return stream.Documents is [{ RootNode: YamlMappingNode root }] ? root : throw new BadInputException(place, expected, "something else");
        }
        catch (YamlException broken)
        {
            throw new BadInputException($"{place} line {broken.Start.Line}", "YAML or JSON", $"something else at character {broken.Start.Column} of the line", broken);
        }
    }

    private static void Check(string text, string place)
    {
        var parser = new Parser(new StringReader(text));
        for (var depth = 0; parser.MoveNext();)
        {
            var here = parser.Current!;
            depth += here.NestingIncrease;
            if (here is AnchorAlias or NodeEvent { Anchor.IsEmpty: false } or NodeEvent { Tag.IsEmpty: false })
            {
                throw new BadInputException($"{place} line {here.Start.Line}", "values written out, without anchors (&), aliases (*) and tags (!)", here is AnchorAlias ? "an alias" : "an anchor or a tag");
            }

            if (depth > MostDepth)
            {
                throw new BadInputException($"{place} line {here.Start.Line}", $"values nested at most {MostDepth} deep", "deeper ones");
            }
        }
    }
}
