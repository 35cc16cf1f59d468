using System.Text;
using System.Xml;
using Pillar.Platform.Input;
using Pillar.Vocabulary;

namespace Pillar.Controls.Lists.UsCcl;

/// <summary>
/// Reads the supplement as a stream of paragraphs. An element that nobody has seen in it is an error, not a gap: its words could be the law's.
/// </summary>
internal sealed class BlockReader
{
    private const int MostBlockLength = 100_000;
    private const int MostDepth = 24;

    private readonly XmlReader xml;
    private readonly string place;
    private int notes;

    private BlockReader(XmlReader xml, string place) => (this.xml, this.place) = (xml, place);

    /// <exception cref="BadInputException">No XML, or no layout that is known.</exception>
    public static IEnumerable<Block> Read(InputStream input) => new BlockReader(InputXml.Reader(input, MostDepth, running: true), input.Place).Blocks();

    private int Line => ((IXmlLineInfo)xml).LineNumber;

    private IEnumerable<Block> Blocks()
    {
        xml.MoveToContent();
        xml.Read();
        while (!xml.EOF)
        {
            if (xml.NodeType == XmlNodeType.EndElement && xml.LocalName == "NOTE")
            {
                notes--;
            }

            if (xml.NodeType == XmlNodeType.Text)
            {
                throw new BadInputException($"{place} line {Line}", "text inside a paragraph", xml.Value.Trim());
            }

            if (xml.NodeType != XmlNodeType.Element || Enters(xml.LocalName))
            {
                xml.Read();
            }
            else if (Kind(xml.LocalName) is { } kind)
            {
                yield return Take(kind);
            }
            else
            {
                xml.Skip();
            }
        }
    }

    /// <summary>True for elements that only hold others.</summary>
    private bool Enters(string name)
    {
        notes += name == "NOTE" && !xml.IsEmptyElement ? 1 : 0;
        return name is "DIV" or "TABLE" or "THEAD" or "TBODY" or "TFOOT" or "NOTE" or "CAPTION";
    }

    /// <summary>Null for what is no part of the list: the source note and the publisher's editorial notes.</summary>
    private BlockKind? Kind(string name) => name switch
    {
        "HEAD" or "HD1" => BlockKind.Heading,
        "HD2" or "HD3" => notes > 0 ? BlockKind.NoteParagraph : BlockKind.Subheading,
        "FP-2" => BlockKind.EntryLine,
        "FP" or "FP-1" => notes > 0 ? BlockKind.NoteParagraph : BlockKind.Line,
        "P" => notes > 0 ? BlockKind.NoteParagraph : BlockKind.Paragraph,
        "HED" => BlockKind.NoteLabel,
        "TR" => BlockKind.Row,
        "CITA" or "EDNOTE" or "img" => null,
        _ => throw new BadInputException($"{place} line {Line}", "an element of the supplement (HD1, FP-1, FP-2, P, NOTE, TABLE …)", name),
    };

    private Block Take(BlockKind kind)
    {
        var line = Line;
        var text = new StringBuilder();
        var face = Face.Roman;
        using (var inside = xml.ReadSubtree())
        {
            while (inside.Read())
            {
                face = text.Length == 0 && inside.NodeType == XmlNodeType.Element ? FaceOf(inside.LocalName) ?? face : face;
                Append(text, inside);
                if (text.Length > MostBlockLength)
                {
                    throw new BadInputException($"{place} line {line}", $"a paragraph of at most {MostBlockLength} characters", "more");
                }
            }
        }

        xml.Read();
        return new Block(kind, kind == BlockKind.Row ? Cells(text) : OneLine(text.ToString()), face, line);
    }

    private static Face? FaceOf(string element) => element switch
    {
        "B" or "strong" => Face.Bold,
        "I" => Face.Italic,
        _ => null,
    };

    private static void Append(StringBuilder text, XmlReader inside)
    {
        switch (inside.NodeType)
        {
            case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace:
                text.Append(inside.Value);
                break;
            case XmlNodeType.Element when IsRaised(inside):
                text.Append('^');
                break;
            case XmlNodeType.Element when inside.LocalName is "TD" or "TH":
                text.Append('\t');
                break;
            case XmlNodeType.Element when inside.LocalName == "br":
                text.Append(' ');
                break;
        }
    }

    /// <summary>Exponents stand in SU, sup or E of type 53; type 52 lowers, as in the formula of a chemical.</summary>
    private static bool IsRaised(XmlReader element) =>
        element.LocalName is "SU" or "sup" || (element.LocalName == "E" && element.GetAttribute("T") == "53");

    private static string Cells(StringBuilder row) => string.Join('\t', row.ToString().Split('\t').Skip(1).Select(OneLine));

    /// <summary>Single spaces, and none before an exponent: "10 ^6" is how the source parts them.</summary>
    private static string OneLine(string text) =>
        string.Join(' ', text.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries)).Replace(" ^", "^", StringComparison.Ordinal);
}
