using System.Security.Cryptography;

namespace Pillar.UnitTests.House;

/// <summary>Official lists and texts are imported by users and never shipped: no file here may equal one of the test data.</summary>
internal static class OfficialFiles
{
    public static IReadOnlyList<string> Problems(SourceTree tree, string dataFolder)
    {
        var official = Directory.EnumerateFiles(dataFolder, "*", SearchOption.AllDirectories)
            .Where(file => Path.GetFileName(file) != "README.md")
            .ToLookup(file => new FileInfo(file).Length);
        return official.Count == 0
            ? [$"{dataFolder} holds no file to compare with"]
            : [.. tree.Files.Where(file => official[new FileInfo(tree.FullPath(file)).Length].Any(other => Same(tree.FullPath(file), other)))
                .Select(file => $"{file} is a file of the test data, which must not be committed")];
    }

    private static bool Same(string left, string right) => Hash(left).SequenceEqual(Hash(right));

    private static byte[] Hash(string file)
    {
        using var stream = File.OpenRead(file);
        return SHA256.HashData(stream);
    }
}
