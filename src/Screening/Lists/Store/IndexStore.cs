using System.Security.Cryptography;
using System.Text;
using Pillar.Platform;
using Pillar.Platform.Files;
using Pillar.Platform.Snapshots;
using Pillar.Screening.Matching.Index;
using Pillar.Screening.Snapshot;
using Pillar.Vocabulary;

namespace Pillar.Screening.Lists.Store;

/// <summary>
/// The indexes of this installation: one file in <c>index/</c> for each set of lists and build of the program, made from the lists when it is
/// first needed. Each can be removed at any time: it holds nothing that the lists do not.
/// </summary>
internal sealed class IndexStore(PillarHome home)
{
    private const string Folder = "index", Extension = ".pillar-index";

    /// <summary>Files that stay: the one in use, and those that another build or a batch that runs may be reading.</summary>
    private const int Keep = 4;

    /// <summary>The index over these lists; made in memory alone where the data folder takes no more files.</summary>
    /// <exception cref="BadInputException">The index has to be made, and a list is damaged.</exception>
    public NameIndex Open(IReadOnlyList<ListSnapshot> lists)
    {
        var covers = IndexFile.Covers(lists);
        var path = PathOf(covers);
        if (TryOpen(path, covers) is { } kept)
        {
            return kept;
        }

        // What is made of a damaged list would find nothing without a word.
        foreach (var list in lists)
        {
            list.File.Verify();
        }

        var content = IndexFile.Compile(lists);
        try
        {
            AtomicFile.Write(home.Place(Folder, Path.GetFileName(path)), content);
            RemoveOld();
            return new NameIndex(SnapshotFile.Open(path));
        }
        catch (Exception denied) when (denied is IOException or UnauthorizedAccessException or BadInputException)
        {
            return new NameIndex(SnapshotFile.Of(content, path));
        }
    }

    /// <summary>Reads the index over these lists, where there is one, against its checksums; a damaged one is removed and made anew.</summary>
    /// <returns>What was wrong; null when nothing was.</returns>
    public Phrase? Mend(IReadOnlyList<ListSnapshot> lists)
    {
        var path = PathOf(IndexFile.Covers(lists));
        try
        {
            using var file = File.Exists(path) ? SnapshotFile.Open(path) : null;
            file?.Verify();
            return null;
        }
        catch (BadInputException broken)
        {
            AtomicFile.TryRemove(path);
            Open(lists).Dispose();
            return broken.Line;
        }
    }

    private string PathOf(string covers)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(covers));
        return Path.Combine(home.Folder, Folder, Convert.ToHexStringLower(hash)[..24] + Extension);
    }

    private static NameIndex? TryOpen(string path, string covers)
    {
        SnapshotFile? file = null;
        try
        {
            file = File.Exists(path) ? SnapshotFile.Open(path) : null;
            if (file is not null && file.Bytes(Sections.Lists).SequenceEqual(Encoding.UTF8.GetBytes(covers)))
            {
                return new NameIndex(file);
            }
        }
        catch (Exception broken) when (broken is BadInputException or IOException or UnauthorizedAccessException)
        {
            // It is made anew from the lists.
        }

        file?.Dispose();
        return null;
    }

    private void RemoveOld()
    {
        var old = new DirectoryInfo(Path.Combine(home.Folder, Folder)).EnumerateFiles("*" + Extension)
            .OrderByDescending(static f => f.LastWriteTimeUtc).Skip(Keep);
        foreach (var file in old)
        {
            AtomicFile.TryRemove(file.FullName);
        }
    }
}
