using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Pillar.Platform;
using Pillar.Platform.Files;

namespace Pillar.Screening.Lists.Store;

/// <summary>
/// Where one list lives: <c>lists/ID/</c> holds its snapshots and the file <c>current</c>, one line with the name of the snapshot in force.
/// </summary>
internal sealed class ListFolder(PillarHome home, string id)
{
    public const string Extension = ".pillar-list";
    private const string Pointer = "current";

    public string Id => id;

    public string Path => System.IO.Path.Combine(home.ListsFolder, id);

    public string PointerPath => System.IO.Path.Combine(Path, Pointer);

    /// <summary>The folders of all lists, by id.</summary>
    public static IEnumerable<ListFolder> All(PillarHome home) => Directory.Exists(home.ListsFolder)
        ? Directory.EnumerateDirectories(home.ListsFolder).Select(System.IO.Path.GetFileName).OfType<string>()
            .Where(static n => !n.StartsWith('.')).Order(StringComparer.Ordinal).Select(n => new ListFolder(home, n))
        : [];

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
        ? [.. Directory.EnumerateFiles(Path, "*" + Extension).Order(StringComparer.Ordinal)]
        : [];

    /// <summary>Name of a snapshot: the day its content describes, then twelve digits of its own hash.</summary>
    public static string SnapshotName(ListEdition edition, ReadOnlySpan<byte> content)
    {
        var day = edition.AsOf?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "undated";
        return $"{day}_{Convert.ToHexStringLower(SHA256.HashData(content))[..12]}{Extension}";
    }
}
