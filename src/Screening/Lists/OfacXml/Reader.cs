using System.Globalization;
using Pillar.Screening.Lists.Reading;

namespace Pillar.Screening.Lists.OfacXml;

/// <summary>Reads the entries one after the other, and what the file says about itself.</summary>
internal sealed class Reader(SourceFile file)
{
    private static readonly string[] Namespaces =
        ["http://tempuri.org/sdnList.xsd", "https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/XML"];

    private string stated = "";

    /// <summary>The day of publication; known once the first entry was read.</summary>
    public DateOnly? Published { get; private set; }

    public IEnumerable<SourceElement> Records(ReadingAids aids)
    {
        using var xml = SourceXml.Open(file, "sdnList", Namespaces);
        foreach (var record in xml.Records(aids, "publshInformation", "sdnEntry"))
        {
            if (record.Name == "sdnEntry")
            {
                yield return record;
                continue;
            }

            stated = record["Record_Count"];
            Published = DateOnly.TryParseExact(record["Publish_Date"], "MM/dd/yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
        }
    }

    /// <summary>A file that states how many records it has, and has others, is an excerpt or was joined on its way: the officer is told.</summary>
    public void CheckCount(int read, ReadingAids aids)
    {
        if (int.TryParse(stated, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count != read)
        {
            aids.Note("note-stated-count", string.Create(CultureInfo.InvariantCulture, $"{file.Name}: {count} / {read}"));
        }
    }
}
