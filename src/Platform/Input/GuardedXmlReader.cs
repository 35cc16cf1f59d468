using System.Diagnostics.CodeAnalysis;
using System.Xml;
using Pillar.Vocabulary;

namespace Pillar.Platform.Input;

/// <summary>Hands everything to the framework's reader; adds the depth limit it lacks and turns its exceptions into the one clear line.</summary>
internal sealed class GuardedXmlReader : XmlReader, IXmlLineInfo
{
    private readonly XmlReader inner;
    private readonly string place;
    private readonly int mostDepth;

    public GuardedXmlReader(Func<XmlReader> open, string place, int mostDepth)
    {
        this.place = place;
        this.mostDepth = mostDepth;
        inner = Guard(open);
    }

    public override bool Read()
    {
        var read = Guard(inner.Read);
        return inner.Depth <= mostDepth
            ? read
            : throw new BadInputException($"{place} line {LineNumber}", $"elements nested at most {mostDepth} deep", "deeper ones");
    }

    private T Guard<T>(Func<T> call)
    {
        try
        {
            return call();
        }
        catch (XmlException bad)
        {
            throw new BadInputException($"{place} line {Math.Max(bad.LineNumber, 1)}", "well-formed XML without a document type", Found(bad), bad);
        }
    }

    // The framework tells what is wrong only in English words.
    private static Phrase Found(XmlException bad) =>
        bad.Message.Contains("DTD", StringComparison.Ordinal) ? "a document type"
        : bad.Message.StartsWith("Unexpected end of file", StringComparison.Ordinal) ? "the end of the file inside an element"
        : bad.Message.StartsWith("Root element is missing", StringComparison.Ordinal) ? "no element"
        : (Phrase)$"something else at character {bad.LinePosition} of the line";

    public int LineNumber => ((IXmlLineInfo)inner).LineNumber;

    public int LinePosition => ((IXmlLineInfo)inner).LinePosition;

    public bool HasLineInfo() => true;

    public override string Value => Guard(() => inner.Value);

    public override bool ReadAttributeValue() => Guard(inner.ReadAttributeValue);

    public override int AttributeCount => inner.AttributeCount;

    public override string BaseURI => inner.BaseURI;

    public override int Depth => inner.Depth;

    public override bool EOF => inner.EOF;

    public override bool IsEmptyElement => inner.IsEmptyElement;

    public override string LocalName => inner.LocalName;

    public override string NamespaceURI => inner.NamespaceURI;

    public override XmlNameTable NameTable => inner.NameTable;

    public override XmlNodeType NodeType => inner.NodeType;

    public override string Prefix => inner.Prefix;

    public override ReadState ReadState => inner.ReadState;

    public override string GetAttribute(int i) => inner.GetAttribute(i);

    public override string? GetAttribute(string name) => inner.GetAttribute(name);

    public override string? GetAttribute(string name, string? namespaceURI) => inner.GetAttribute(name, namespaceURI);

    public override string? LookupNamespace(string prefix) => inner.LookupNamespace(prefix);

    public override bool MoveToAttribute(string name) => inner.MoveToAttribute(name);

    public override bool MoveToAttribute(string name, string? ns) => inner.MoveToAttribute(name, ns);

    public override bool MoveToElement() => inner.MoveToElement();

    public override bool MoveToFirstAttribute() => inner.MoveToFirstAttribute();

    public override bool MoveToNextAttribute() => inner.MoveToNextAttribute();

    [DoesNotReturn]
    public override void ResolveEntity() => throw new BadInputException($"{place} line {LineNumber}", "XML without entities of its own", "one");

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }
}
