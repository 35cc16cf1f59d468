using Pillar.Vocabulary;

namespace Pillar.Platform.Files;

/// <summary>Writes files that are there whole or not at all, whenever the process is killed or the power goes.</summary>
public static class AtomicFile
{
    /// <summary>Ends the names of files that are still being written.</summary>
    public const string DraftSuffix = ".draft";

    private const int BufferSize = 1 << 16;

    /// <summary>
    /// Lets <paramref name="content"/> fill a draft in the same folder, brings it to the disk and puts it in place of what was there.
    /// After an exception the old file stands untouched.
    /// </summary>
    public static void Write(string path, Action<Stream> content)
    {
        var full = Path.GetFullPath(path);
        if (!Directory.Exists(Path.GetDirectoryName(full)))
        {
            throw new BadInputException(path, "a file in a folder that exists", "no such folder");
        }

        var draft = $"{full}.{Path.GetRandomFileName()}{DraftSuffix}";
        try
        {
            WriteDraft(draft, content);
            Replace(draft, full);
        }
        catch
        {
            File.Delete(draft);
            throw;
        }
    }

    public static void Write(string path, ReadOnlyMemory<byte> content) => Write(path, stream => stream.Write(content.Span));

    /// <summary>Puts a finished file, already on the disk, in place of another of the same folder or volume.</summary>
    public static void Replace(string finished, string path)
    {
        WriteSteps.Before("rename");
        File.Move(finished, path, overwrite: true);
        FolderFlush.Flush(Path.GetDirectoryName(Path.GetFullPath(path))!);
    }

    /// <summary>Removes drafts that a killed process left. For a caller that holds the folder's <see cref="WriterLock"/>.</summary>
    public static void RemoveDrafts(string folder)
    {
        foreach (var draft in Directory.EnumerateFiles(folder, "*" + DraftSuffix))
        {
            File.Delete(draft);
        }
    }

    /// <summary>Removes a file that may be in use.</summary>
    /// <returns>False when it stays: Windows keeps a file that a process has mapped.</returns>
    public static bool TryRemove(string path)
    {
        try
        {
            WriteSteps.Before("remove");
            File.Delete(path);
            return true;
        }
        catch (Exception inUse) when (inUse is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static void WriteDraft(string draft, Action<Stream> content)
    {
        WriteSteps.Before("create");
        using var file = new FileStream(draft, FileMode.CreateNew, FileAccess.Write, FileShare.None, BufferSize);
        content(WriteSteps.Announced(file));
        WriteSteps.Before("flush");
        file.Flush(flushToDisk: true);
    }
}
