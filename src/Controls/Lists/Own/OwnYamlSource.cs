using System.Text.RegularExpressions;
using Pillar.Platform.Input;
using Pillar.Vocabulary;

namespace Pillar.Controls.Lists.Own;

/// <summary>A list that a State writes itself, as YAML: the same as the CSV, nested as the law is, with its own days.</summary>
internal sealed partial class OwnYamlSource : IControlSource
{
    private const string Format = "own-yaml";
    private const int MostCharacters = 8 << 20;

    public string What => "YAML of a State's own list (list, title, law, entries)";

    public bool Reads(string head) => FirstField().IsMatch(head);

    public ControlList Read(InputStream input, DateOnly? asOf)
    {
        var rows = new YamlRows(InputYaml.Root(Text(input), input.Place, "one document with list, title, law and entries"), input.Place);
        var list = OwnListSource.List(rows, input, bundled: false);
        return list with { Edition = list.Edition with { AsOf = asOf ?? rows.Day("asOf"), InForceFrom = rows.Day("inForceFrom"), SourceHash = input.Sha256(), Format = Format } };
    }

    private static string Text(InputStream input)
    {
        using var reader = InputText.Reader(input);
        var text = new char[MostCharacters + 1];
        var read = reader.ReadBlock(text);
        return read <= MostCharacters ? new string(text, 0, read) : throw new BadInputException(input.Place, $"a list of at most {MostCharacters} characters", "more");
    }

    [GeneratedRegex(@"\A\uFEFF?(?:\s*(?:#[^\n]*|---)\n)*(?:list|title|law|asOf|inForceFrom|entries)[ ]*:\s")]
    private static partial Regex FirstField();
}
