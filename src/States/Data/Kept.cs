using System.Globalization;

namespace Pillar.States.Data;

/// <summary>What the files of a folder say, read when first asked for and again once one of them has changed. Safe for many threads.</summary>
/// <param name="folder">It need not exist.</param>
/// <param name="read">Reads the whole folder.</param>
internal sealed class Kept<T>(string folder, Func<string, T> read)
    where T : class
{
    private Reading? last;

    /// <summary>As the files are now.</summary>
    public T Now
    {
        get
        {
            var stamp = Stamp();
            return (last is { } known && known.Stamp == stamp ? known : last = new(stamp, read(folder))).Value;
        }
    }

    private string Stamp() => Directory.Exists(folder)
        ? string.Join('|', new DirectoryInfo(folder).EnumerateFiles().Where(static file => file.Extension == ".csv").OrderBy(static file => file.Name, StringComparer.Ordinal)
            .Select(static file => string.Create(CultureInfo.InvariantCulture, $"{file.Name} {file.Length} {file.LastWriteTimeUtc.Ticks}")))
        : "";

    private sealed record Reading(string Stamp, T Value);
}
