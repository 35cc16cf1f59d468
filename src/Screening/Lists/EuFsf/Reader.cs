using Pillar.Screening.Lists.Reading;

namespace Pillar.Screening.Lists.EuFsf;

/// <summary>The sanctionEntity elements of the XML layout, one after the other.</summary>
internal sealed class Reader(SourceFile file)
{
    /// <summary>The stamp of the file; known once the first record was read.</summary>
    public string Generated { get; set; } = "";

    public IEnumerable<SourceElement> Records(ReadingAids aids)
    {
        using var xml = SourceXml.Open(file, "export", "http://eu.europa.ec/fpi/fsd/export");
        Generated = xml.Root.Attribute("generationDate");
        foreach (var record in xml.Records(aids, "sanctionEntity"))
        {
            yield return record;
        }
    }
}
