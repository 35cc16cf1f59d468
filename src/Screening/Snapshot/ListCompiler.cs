using System.Text;
using Pillar.Platform.Snapshots;
using Pillar.Screening.Lists;

namespace Pillar.Screening.Snapshot;

/// <summary>Compiles the entries of one list into the bytes of a snapshot.</summary>
internal static class ListCompiler
{
    /// <summary>Writes the snapshot to <paramref name="output"/>; the same entries and edition always give the same bytes.</summary>
    public static void Compile(ListEdition edition, IReadOnlyList<ListEntry> entries, Stream output)
    {
        var writer = new SnapshotWriter();
        writer.Add(Sections.Edition, EditionCodec.Write(edition));
        AddEntries(writer, entries);
        writer.WriteTo(output);
    }

    private static void AddEntries(SnapshotWriter writer, IReadOnlyList<ListEntry> entries)
    {
        var blob = new MemoryStream();
        var offsets = new long[entries.Count + 1];
        using (var output = new BinaryWriter(blob, Encoding.UTF8, leaveOpen: true))
        {
            for (var i = 0; i < entries.Count; i++)
            {
                EntryCodec.Write(output, entries[i]);
                output.Flush();
                offsets[i + 1] = blob.Length;
            }
        }

        writer.Add(Sections.Entries, blob.ToArray());
        writer.Add<long>(Sections.EntryOffsets, offsets);
    }
}
