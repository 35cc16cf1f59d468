using System.Security.Cryptography;
using Pillar.Vocabulary;

namespace Pillar.Platform.Keys;

/// <summary>A secret of 32 random bytes in a file that only its owner may read, made when first asked for.</summary>
public static class KeyFile
{
    public const int Length = 32;

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
        catch (IOException) when (File.Exists(path))
        {
            // Another process was first; its key is the installation's key.
        }
        finally
        {
            File.Delete(draft);
        }
    }
}
