using System.Globalization;
using System.Text.RegularExpressions;
using Pillar.Platform.Resources;
using Pillar.Platform.Snapshots;
using Pillar.Vocabulary;

namespace Pillar.Platform.Packs;

/// <summary>What one module puts into a pack and takes from one. Files are named by their path below the data folder, with <c>/</c>.</summary>
/// <param name="Lock">Purpose of the lock that the module's own imports hold.</param>
/// <param name="Owns">True for the name of a file that belongs to this part.</param>
/// <param name="Files">The names of the files in force.</param>
/// <param name="Check">Reads a file (name, path) that is about to be taken; throws <see cref="BadInputException"/> where it is not whole.</param>
/// <param name="Doubt">What an officer must accept before this file (name, path) may come in force; null where nothing is odd.</param>
public sealed record PackPart(
    string Lock, Func<string, bool> Owns, Func<IEnumerable<string>> Files, Action<string, string> Check, Func<string, string, Refusal?> Doubt)
{
    private const string Pointer = "current";

    /// <summary>The file that puts this one in force, and what stands in it; null where being there is enough.</summary>
    internal Func<string, (string Name, string Content)?> PointerTo { get; private init; } = static _ => null;

    /// <summary>The snapshots in force of one kind of list.</summary>
    /// <param name="home">The data folder.</param>
    /// <param name="kind">As in <see cref="EditionFolder"/>; also the purpose of the lock.</param>
    /// <param name="extension">Ends the names of its snapshots.</param>
    /// <param name="check">Reads a snapshot (id of its list, path).</param>
    /// <param name="doubt">What else is odd about it (id of its list, path).</param>
    public static PackPart OfEditions(PillarHome home, string kind, string extension, Action<string, string> check, Func<string, string, Refusal?> doubt) => new(
        kind,
        name => name.Split('/') is [var folder, _, var file] && folder == kind && file.EndsWith(extension, StringComparison.Ordinal),
        () => EditionFolder.All(home, kind, extension).Select(static folder => (folder.Id, Path: folder.Current()))
            .Where(static one => one.Path is not null).Select(one => $"{kind}/{one.Id}/{Path.GetFileName(one.Path)}"),
        (name, path) => check(name.Split('/')[1], path),
        (name, path) => Older(new EditionFolder(home, kind, name.Split('/')[1], extension), Path.GetFileName(name)) ?? doubt(name.Split('/')[1], path))
    {
        PointerTo = static name => (name[..name.LastIndexOf('/')] + "/" + Pointer, Path.GetFileName(name) + "\n"),
    };

    /// <summary>Tables that are in use by lying in the data folder.</summary>
    /// <param name="home">The data folder.</param>
    /// <param name="folder">Folder below it that they lie in, at any depth.</param>
    /// <param name="purpose">Purpose of the lock of their imports.</param>
    /// <param name="names">Which names they have.</param>
    /// <param name="check">Reads a table.</param>
    public static PackPart OfTables(PillarHome home, string folder, string purpose, Regex names, Action<string> check) =>
        new(purpose, names.IsMatch, () => Tables(home, folder).Where(name => names.IsMatch(name)), (_, path) => check(path), static (_, _) => null);

    private static IEnumerable<string> Tables(PillarHome home, string folder)
    {
        var path = Path.Combine(home.Folder, folder);
        return Directory.Exists(path)
            ? Directory.EnumerateFiles(path, "*.csv", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(home.Folder, file).Replace('\\', '/'))
            : [];
    }

    private static Refusal? Older(EditionFolder folder, string file) =>
        Day(Path.GetFileName(folder.Current())) is { } before && Day(file) is { } after && after < before
            ? new Refusal("pack-older-edition", PlatformText.Say("pack-older-edition", folder.Id, Text(after), Text(before)))
            : null;

    private static DateOnly? Day(string? snapshot) =>
        snapshot is { Length: > 10 } && DateOnly.TryParseExact(snapshot[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
