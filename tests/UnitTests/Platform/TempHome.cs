using Pillar.Platform;

namespace Pillar.UnitTests.Platform;

/// <summary>A data folder of its own for one test, removed afterwards.</summary>
public sealed class TempHome : IDisposable
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("pillar-test-").FullName;

    public PillarHome Home => new(Folder);

    public string File(string name) => Path.Combine(Folder, name);

    public string Write(string name, byte[] content)
    {
        var path = File(name);
        System.IO.File.WriteAllBytes(path, content);
        return path;
    }

    public string Write(string name, string content) => Write(name, System.Text.Encoding.UTF8.GetBytes(content));

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
