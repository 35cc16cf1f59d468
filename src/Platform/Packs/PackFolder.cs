using System.Text;
using Pillar.Platform.Files;

namespace Pillar.Platform.Packs;

/// <summary>
/// Where a pack lies between its file and the data folder. Everything it brings is laid out under <c>pack/staging</c> as it is to lie in the data
/// folder; one rename to <c>pack/ready</c> decides; then each file is moved to its place, pointers last. Who opens the data folder after a crash
/// finishes the moves, so that a pack is applied whole or not at all.
/// </summary>
internal sealed class PackFolder(PillarHome home)
{
    private const string Pointer = "current";

    private string Staging => Path.Combine(home.Folder, "pack", "staging");

    private string Ready => Path.Combine(home.Folder, "pack", "ready");

    /// <summary>Finishes what a killed process had decided. For every start of the program: one look at the disk where there is nothing to do.</summary>
    public void Finish()
    {
        if (!Directory.Exists(Ready))
        {
            return;
        }

        var (turn, busy) = WriterLock.Take(home, ApplyPack.LockName);
        using var held = turn;
        if (busy is null)
        {
            MoveAll();
        }
    }

    /// <summary>Removes what an attempt left. For a caller that holds the lock, as all below.</summary>
    public void Clear()
    {
        if (Directory.Exists(Staging))
        {
            Directory.Delete(Staging, recursive: true);
        }
    }

    /// <summary>The path at which a file is laid out; its folder exists afterwards.</summary>
    public string Stage(string name, Action<Stream> content)
    {
        var path = home.Place(["pack", "staging", .. name.Split('/')]);
        AtomicFile.Write(path, content);
        return path;
    }

    public void Stage(string name, string content) => Stage(name, stream => stream.Write(Encoding.UTF8.GetBytes(content)));

    /// <summary>Decides: from here on the pack is applied.</summary>
    public void Commit()
    {
        WriteSteps.Before("rename");
        Directory.Move(Staging, Ready);
        FolderFlush.Flush(Path.GetDirectoryName(Ready)!);
    }

    public void MoveAll()
    {
        if (!Directory.Exists(Ready))
        {
            return;
        }

        var files = Directory.EnumerateFiles(Ready, "*", SearchOption.AllDirectories).OrderBy(static file => Path.GetFileName(file) == Pointer).ThenBy(static file => file, StringComparer.Ordinal);
        foreach (var file in files.ToList())
        {
            AtomicFile.Replace(file, home.Place(Path.GetRelativePath(Ready, file)));
        }

        Directory.Delete(Ready, recursive: true);
    }
}
