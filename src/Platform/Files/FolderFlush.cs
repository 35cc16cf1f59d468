using System.Runtime.InteropServices;

namespace Pillar.Platform.Files;

/// <summary>Brings a folder's list of names to the disk, so that a rename outlives a power cut. Windows does so by itself.</summary>
internal static partial class FolderFlush
{
    private const int ReadOnly = 0;

    /// <summary>Best effort: some file systems cannot, and the file itself is safe already.</summary>
    public static void Flush(string folder)
    {
        if (!OperatingSystem.IsLinux() && !OperatingSystem.IsMacOS())
        {
            return;
        }

        var handle = Open(folder, ReadOnly);
        if (handle >= 0)
        {
            _ = Sync(handle);
            _ = Close(handle);
        }
    }

    [LibraryImport("libc", EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Open(string path, int flags);

    [LibraryImport("libc", EntryPoint = "fsync")]
    private static partial int Sync(int handle);

    [LibraryImport("libc", EntryPoint = "close")]
    private static partial int Close(int handle);
}
