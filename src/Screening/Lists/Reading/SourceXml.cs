using System.Xml;
using Pillar.Platform.Input;
using Pillar.Vocabulary;

namespace Pillar.Screening.Lists.Reading;

/// <summary>
/// An XML list, read record after record: never more than one record is held. The root and its namespace must be those of the layout, for
/// another namespace is another layout with the same words.
/// </summary>
internal sealed class SourceXml : IDisposable
{
    private const int Deepest = 24;
    private const int LongestValue = 1 << 20;
    private const int MostElements = 200_000;

    private readonly XmlReader xml;
    private readonly string place;
    private int elements;

    private SourceXml(XmlReader xml, string place)
    {
        this.xml = xml;
        this.place = place;
        Root = new SourceElement(xml.LocalName, 1, "", Attributes(), []);
    }

    /// <summary>The root's name and attributes, without its children.</summary>
    public SourceElement Root { get; }

    /// <param name="file">From its start.</param>
    /// <param name="root">Local name of the root.</param>
    /// <param name="namespaces">The namespaces the layout has had; empty for none.</param>
    public static SourceXml Open(SourceFile file, string root, params IReadOnlyList<string> namespaces)
    {
        var xml = InputXml.Reader(file.Open(), Deepest);
        try
        {
            xml.MoveToContent();
            var found = xml.LocalName == root
                ? namespaces.Contains(xml.NamespaceURI) || namespaces is [] && xml.NamespaceURI.Length == 0 ? null : (Phrase)$"namespace '{xml.NamespaceURI}'"
                : (Phrase)$"{xml.LocalName}";
            return found is { } other
                ? throw new BadInputException(file.Path, $"the element {root} of namespace '{(namespaces is [] ? "" : namespaces[0])}'", other)
                : new SourceXml(xml, file.Path);
        }
        catch
        {
            xml.Dispose();
            throw;
        }
    }

    /// <summary>The elements of those names, in the order of the file; what stands around them is entered, a text among them noted.</summary>
    public IEnumerable<SourceElement> Records(ReadingAids aids, params string[] names)
    {
        xml.Read();
        while (!xml.EOF)
        {
            if (xml.NodeType == XmlNodeType.Element && names.Contains(xml.LocalName))
            {
                elements = 0;
                yield return Element();
                continue;
            }

            if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA)
            {
                aids.Note("note-unknown-fields", $"{place} line {((IXmlLineInfo)xml).LineNumber}: {Printable.Line(xml.Value, 40)}");
            }

            xml.Read();
        }
    }

    public void Dispose() => xml.Dispose();

    private SourceElement Element()
    {
        var (name, line, attributes) = (xml.LocalName, ((IXmlLineInfo)xml).LineNumber, Attributes());
        var (text, children) = ("", new List<SourceElement>());
        if (++elements > MostElements)
        {
            throw new BadInputException($"{place} line {line}", $"at most {MostElements} elements in one record", "more");
        }

        var empty = xml.IsEmptyElement;
        xml.Read();
        while (!empty && xml.NodeType != XmlNodeType.EndElement)
        {
            if (xml.NodeType == XmlNodeType.Element)
            {
                children.Add(Element());
            }
            else
            {
                text += xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA ? Bounded(xml.Value, name, line) : "";
                xml.Read();
            }
        }

        if (!empty)
        {
            xml.Read();
        }

        return new SourceElement(name, line, text.Trim(), attributes, children);
    }

    private Dictionary<string, string> Attributes()
    {
        if (!xml.HasAttributes)
        {
            return [];
        }

        var (line, attributes) = (((IXmlLineInfo)xml).LineNumber, new Dictionary<string, string>(xml.AttributeCount, StringComparer.Ordinal));
        while (xml.MoveToNextAttribute())
        {
            if (xml.Prefix != "xmlns" && xml.Name != "xmlns")
            {
                attributes[xml.LocalName] = Bounded(xml.Value, xml.LocalName, line).Trim();
            }
        }

        xml.MoveToElement();
        return attributes;
    }

    private string Bounded(string value, string name, int line) => value.Length <= LongestValue
        ? value
        : throw new BadInputException($"{place} line {line}, {name}", $"a value of at most {LongestValue} characters", "a longer one");
}
