using Pillar.Screening.Lists.Reading;

namespace Pillar.Screening.Lists.UnConsolidated;

/// <summary>Reads the records of the file one after the other; never holds more than one.</summary>
internal sealed class Reader(SourceFile file)
{
    /// <summary>The stamp <c>dateGenerated</c>; known once the first record was read.</summary>
    public string Generated { get; private set; } = "";

    /// <summary>The elements INDIVIDUAL and ENTITY, in the order of the file.</summary>
    public IEnumerable<SourceElement> Records(ReadingAids aids)
    {
        using var xml = SourceXml.Open(file, "CONSOLIDATED_LIST");
        Generated = xml.Root.Attribute("dateGenerated");
        foreach (var record in xml.Records(aids, "INDIVIDUAL", "ENTITY"))
        {
            yield return record;
        }
    }
}
