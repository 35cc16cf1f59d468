using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Pillar.UnitTests.House;

/// <summary>Every text resource stands in English (<c>X.resx</c>) and in French (<c>X.fr.resx</c>): same keys, same placeholders, none empty.</summary>
internal static partial class Translations
{
    private const string French = ".fr.resx";

    public static IReadOnlyList<string> Problems(SourceTree tree)
    {
        var files = tree.Ending(".resx").Where(file => file.StartsWith("src/", StringComparison.Ordinal)).ToList();
        if (files.Count == 0)
        {
            return ["no text resource was found under src/"];
        }

        var english = files.Where(file => !file.EndsWith(French, StringComparison.Ordinal)).ToList();
        return
        [
            .. files.Except(english).Where(file => !english.Contains(file.Replace(French, ".resx"))).Select(file => $"{file} has no English twin"),
            .. english.SelectMany(file => ProblemsOf(tree, file)),
        ];
    }

    private static IEnumerable<string> ProblemsOf(SourceTree tree, string file)
    {
        var twin = file.Replace(".resx", French);
        if (!tree.Files.Contains(twin))
        {
            return [$"{file} has no French twin"];
        }

        var english = Read(tree, file);
        var french = Read(tree, twin);
        return
        [
            .. english.Keys.Except(french.Keys).Select(key => $"{twin} lacks {key}"),
            .. french.Keys.Except(english.Keys).Select(key => $"{file} lacks {key}"),
            .. english.Where(text => text.Value.Trim().Length == 0).Select(text => $"{file}: {text.Key} is empty"),
            .. french.Where(text => text.Value.Trim().Length == 0).Select(text => $"{twin}: {text.Key} is empty"),
            .. english.Keys.Intersect(french.Keys)
                .Where(key => !Placeholders(english[key]).SequenceEqual(Placeholders(french[key])))
                .Select(key => $"{twin}: {key} has other placeholders than the English text"),
        ];
    }

    private static Dictionary<string, string> Read(SourceTree tree, string file) =>
        XDocument.Load(tree.FullPath(file)).Root!.Elements("data")
            .ToDictionary(item => (string)item.Attribute("name")!, item => (string?)item.Element("value") ?? "", StringComparer.Ordinal);

    private static IEnumerable<string> Placeholders(string text) =>
        Placeholder().Matches(text).Select(match => match.Groups[1].Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{(\w+)(?:[,:][^}]*)?\}")]
    private static partial Regex Placeholder();
}
