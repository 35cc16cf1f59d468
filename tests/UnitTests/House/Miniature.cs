namespace Pillar.UnitTests.House;

/// <summary>A small broken checkout in a temporary folder: each guard is shown one and must report it.</summary>
internal sealed class Miniature : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("pillar-house-").FullName;

    public SourceTree Tree => SourceTree.At(root);

    public Miniature With(string file, string text)
    {
        var path = Path.Combine(root, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return this;
    }

    public void Dispose() => Directory.Delete(root, recursive: true);
}
