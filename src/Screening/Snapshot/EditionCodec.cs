using System.Text;
using Pillar.Screening.Lists;

namespace Pillar.Screening.Snapshot;

/// <summary>An edition as bytes and back, in the manner of <see cref="EntryCodec"/>: JSON would take longer to start than all else that opens a list.</summary>
internal static class EditionCodec
{
    public static byte[] Write(ListEdition edition)
    {
        var bytes = new MemoryStream();
        using var output = new BinaryWriter(bytes, Encoding.UTF8);
        output.Write(edition.Id);
        output.Write(edition.Title);
        output.Write(edition.Edition);
        output.Write(edition.AsOf?.DayNumber ?? -1);
        output.Write(edition.Expires?.DayNumber ?? -1);
        output.Write(edition.SourceHash);
        output.Write(edition.Format);
        output.Write(edition.Licence);
        output.Flush();
        return bytes.ToArray();
    }

    public static ListEdition Read(Stream bytes)
    {
        using var input = new BinaryReader(bytes, Encoding.UTF8);
        return new(input.ReadString(), input.ReadString(), input.ReadString(), Day(), Day(), input.ReadString(), input.ReadString(), input.ReadString());

        DateOnly? Day() => input.ReadInt32() is var day and >= 0 ? DateOnly.FromDayNumber(day) : null;
    }
}
