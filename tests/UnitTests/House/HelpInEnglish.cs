using System.CommandLine;
using System.Text;
using System.Xml.Linq;
using Pillar.Cli;

namespace Pillar.UnitTests.House;

/// <summary>Makes <c>HelpText.resx</c> from the command tree; the French file beside it is written by hand and held against it.</summary>
internal static class HelpInEnglish
{
    public const string Target = "src/Cli/Resources/HelpText.resx";

    public static IReadOnlyList<string> Problems(RootCommand root) =>
        [.. HelpWords.Of(root).Where(word => string.IsNullOrWhiteSpace(word.Symbol.Description)).Select(word => $"{word.Key} has no description")];

    public static string Render(RootCommand root)
    {
        var text = new StringBuilder("""
            <?xml version="1.0" encoding="utf-8"?>
            <!-- Made by a test from the command tree; not edited by hand. -->
            <root>
              <resheader name="resmimetype">
                <value>text/microsoft-resx</value>
              </resheader>
              <resheader name="version">
                <value>2.0</value>
              </resheader>
              <resheader name="reader">
                <value>System.Resources.ResXResourceReader, System.Windows.Forms, Version=4.0.0.0, Culture=neutral, PublicKeyToken=b77a5c561934e089</value>
              </resheader>
              <resheader name="writer">
                <value>System.Resources.ResXResourceWriter, System.Windows.Forms, Version=4.0.0.0, Culture=neutral, PublicKeyToken=b77a5c561934e089</value>
              </resheader>

            """.ReplaceLineEndings("\n"));
        foreach (var (key, symbol) in HelpWords.Of(root))
        {
            text.Append($"  <data name=\"{new XText(key)}\" xml:space=\"preserve\">\n    {new XElement("value", symbol.Description)}\n  </data>\n");
        }

        return text.Append("</root>\n").ToString();
    }
}
