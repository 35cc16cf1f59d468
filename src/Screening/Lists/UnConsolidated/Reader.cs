using System.Xml;
using Pillar.Platform.Input;
using Pillar.Screening.Lists.Reading;
using Pillar.Vocabulary;

namespace Pillar.Screening.Lists.UnConsolidated;

/// <summary>One element of a record: its name, its own text, its children.</summary>
internal sealed record UnElement(string Name, string Text, IReadOnlyList<UnElement> Children)
{
    /// <summary>The trimmed text of the first child of that name; empty when there is none.</summary>
    public string this[string child] => Children.FirstOrDefault(c => c.Name == child)?.Text ?? "";

    public IEnumerable<UnElement> All(string child) => Children.Where(c => c.Name == child);
}

/// <summary>Reads the records of the file one after the other; never holds more than one.</summary>
internal sealed class Reader(SourceFile file)
{
    private const int Deepest = 8;

    /// <summary>The stamp <c>dateGenerated</c>; known once the first record was read.</summary>
    public string Generated { get; private set; } = "";

    /// <summary>The elements INDIVIDUAL and ENTITY, in the order of the file.</summary>
    public IEnumerable<UnElement> Records()
    {
        using var xml = InputXml.Reader(file.Open(), Deepest);
        xml.MoveToContent();
        if (xml.LocalName != "CONSOLIDATED_LIST")
        {
            throw new BadInputException(file.Path, "the element CONSOLIDATED_LIST", xml.LocalName);
        }

        Generated = xml.GetAttribute("dateGenerated") ?? "";
        xml.Read();
        while (Next(xml) is { } record)
        {
            yield return record;
        }
    }

    private static UnElement? Next(XmlReader xml)
    {
        while (!xml.EOF)
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName is "INDIVIDUAL" or "ENTITY" && xml.Depth == 2)
            {
                return Element(xml);
            }

            xml.Read();
        }

        return null;
    }

    private static UnElement Element(XmlReader xml)
    {
        var (element, text, children) = (xml.LocalName, "", new List<UnElement>());
        var empty = xml.IsEmptyElement;
        xml.Read();
        while (!empty && xml.NodeType != XmlNodeType.EndElement)
        {
            if (xml.NodeType == XmlNodeType.Element)
            {
                children.Add(Element(xml));
            }
            else
            {
                text += xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA ? xml.Value : "";
                xml.Read();
            }
        }

        if (!empty)
        {
            xml.Read();
        }

        return new UnElement(element, text.Trim(), children);
    }
}
