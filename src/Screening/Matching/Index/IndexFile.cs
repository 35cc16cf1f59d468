using System.Text;
using Pillar.Platform.Snapshots;
using Pillar.Screening.Snapshot;

namespace Pillar.Screening.Matching.Index;

/// <summary>The file of an index: which lists it covers, and by which build of the program it was made, whose rules and word tables are in it.</summary>
internal static class IndexFile
{
    /// <summary>One line for the build, and one for each list: its id and the name of its snapshot, which holds the hash of its content.</summary>
    public static string Covers(IReadOnlyList<ListSnapshot> lists) =>
        string.Join('\n', [$"build {typeof(IndexFile).Module.ModuleVersionId:N}", .. lists.Select(static l => $"{l.Edition.Id} {Path.GetFileName(l.File.Path)}")]);

    /// <summary>The bytes of the index over these lists; the same lists always give the same bytes.</summary>
    public static byte[] Compile(IReadOnlyList<ListSnapshot> lists)
    {
        var writer = new SnapshotWriter();
        writer.Add(Sections.Lists, Encoding.UTF8.GetBytes(Covers(lists)));
        IndexBuilder.Build(lists.Select(static l => l.Entries()), writer);
        using var output = new MemoryStream();
        writer.WriteTo(output);
        return output.ToArray();
    }
}
