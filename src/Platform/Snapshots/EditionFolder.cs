using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Pillar.Platform.Files;
using Pillar.Vocabulary;

namespace Pillar.Platform.Snapshots;

/// <summary>
/// Where the editions of one list live: snapshots side by side, and the file <c>current</c>, one line with the name of the one in force.
/// </summary>
/// <param name="home">The data folder.</param>
/// <param name="kind">The kind of list, which is the name of the folder above: <c>lists</c>, <c>controls</c>.</param>
/// <param name="id">The list's id, which is the folder's name.</param>
/// <param name="extension">Ends the names of its snapshots, such as <c>.pillar-list</c>.</param>
public sealed class EditionFolder(PillarHome home, string kind, string id, string extension)
{
    private const string Pointer = "current";

    public string Id => id;

    public string Path => System.IO.Path.Combine(home.Folder, kind, id);

    public string PointerPath => System.IO.Path.Combine(Path, Pointer);

    /// <summary>The folders of all lists of a kind, by id.</summary>
    public static IEnumerable<EditionFolder> All(PillarHome home, string kind, string extension)
    {
        var above = System.IO.Path.Combine(home.Folder, kind);
        return Directory.Exists(above)
            ? Directory.EnumerateDirectories(above).Select(System.IO.Path.GetFileName).OfType<string>()
                .Where(static n => !n.StartsWith('.')).Order(StringComparer.Ordinal).Select(id => new EditionFolder(home, kind, id, extension))
            : [];
    }

    /// <summary>The snapshot in force; null when there is none.</summary>
    public string? Current()
    {
        try
        {
            var name = File.ReadAllText(PointerPath, Encoding.UTF8).Trim();
            return name.Length > 0 && name == System.IO.Path.GetFileName(name) ? System.IO.Path.Combine(Path, name) : null;
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    /// <summary>Puts a snapshot of this folder in force in one step: who reads the pointer sees the old name or the new one.</summary>
    public void PointTo(string snapshot) =>
        AtomicFile.Write(PointerPath, Encoding.UTF8.GetBytes(System.IO.Path.GetFileName(snapshot) + "\n"));

    /// <summary>Every snapshot kept, the newest edition last.</summary>
    public IReadOnlyList<string> Snapshots() => Directory.Exists(Path)
        ? [.. Directory.EnumerateFiles(Path, "*" + extension).Order(StringComparer.Ordinal)]
        : [];

    /// <summary>
    /// Writes a snapshot beside the one in force and reads it back; it comes in force only with <see cref="PointTo"/>. Its name is the day its
    /// content describes, then twelve digits of its own hash. For a caller that holds the lock of this kind of list.
    /// </summary>
    /// <param name="asOf">The day its content describes.</param>
    /// <param name="content">The snapshot.</param>
    /// <param name="verify">Reads it back and throws <see cref="BadInputException"/> where it is not whole; it is then removed.</param>
    /// <returns>Its path.</returns>
    public string Keep(DateOnly? asOf, ReadOnlyMemory<byte> content, Action<string> verify)
    {
        var day = asOf?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "undated";
        var kept = home.Place(kind, id, $"{day}_{Convert.ToHexStringLower(SHA256.HashData(content.Span))[..12]}{extension}");
        AtomicFile.RemoveDrafts(Path);
        if (!File.Exists(kept))
        {
            AtomicFile.Write(kept, content);
        }

        try
        {
            verify(kept);
            return kept;
        }
        catch (BadInputException)
        {
            File.Delete(kept);
            throw;
        }
    }
}
