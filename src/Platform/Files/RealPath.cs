namespace Pillar.Platform.Files;

/// <summary>Where a path leads once every link on it is followed, folders included.</summary>
public static class RealPath
{
    /// <summary>True when both paths lead to one file, by whatever name.</summary>
    public static bool IsSame(string left, string right) => string.Equals(Of(left), Of(right), StringComparison.Ordinal);

    /// <summary>The full path without links; what does not exist stays as it is written.</summary>
    public static string Of(string path)
    {
        var full = Path.GetFullPath(path);
        if (Path.GetDirectoryName(full) is not { } folder)
        {
            return full;
        }

        var place = Path.Combine(Of(folder), Path.GetFileName(full));
        FileSystemInfo at = Directory.Exists(place) ? new DirectoryInfo(place) : new FileInfo(place);
        return at.LinkTarget is null ? place : at.ResolveLinkTarget(returnFinalTarget: true) is { } target ? Of(target.FullName) : place;
    }
}
