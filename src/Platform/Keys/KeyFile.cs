using System.Security.Cryptography;
using Pillar.Vocabulary;

namespace Pillar.Platform.Keys;

/// <summary>A secret of 32 random bytes in a file that only its owner may read, made when first asked for.</summary>
public static class KeyFile
{
    public const int Length = 32;

    private const int MostTries = 500, WaitMilliseconds = 10;

    /// <summary>The secret in <paramref name="path"/>. Two processes that make it at the same moment end with the same one.</summary>
    public static byte[] ReadOrCreate(string path)
    {
        if (!File.Exists(path))
        {
            Create(path);
        }

        var key = File.ReadAllBytes(path);
        return key.Length == Length ? key : throw new BadInputException(path, $"a key of {Length} bytes", $"{key.Length} bytes");
    }

    private static void Create(string path)
    {
        PrivatePlace.CreateFolder(Path.GetDirectoryName(path)!);
        using var turn = Turn(path + ".making");

        // Where a file system has no hard links, a move that must not overwrite looks first and renames then: two would pass the look.
        if (File.Exists(path))
        {
            return;
        }

        var draft = $"{path}.{Path.GetRandomFileName()}";
        try
        {
            using (var file = PrivatePlace.CreateFile(draft))
            {
                file.Write(RandomNumberGenerator.GetBytes(Length));
                file.Flush(flushToDisk: true);
            }

            File.Move(draft, path, overwrite: false);
        }
        finally
        {
            File.Delete(draft);
        }
    }

    /// <summary>Waits for those who make the same key at this moment.</summary>
    private static FileStream Turn(string path)
    {
        for (var tries = 0; ; tries++)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
            }
            catch (IOException) when (tries < MostTries)
            {
                Thread.Sleep(WaitMilliseconds);
            }
        }
    }
}
