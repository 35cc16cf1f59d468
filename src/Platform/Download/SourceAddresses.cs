using Pillar.Vocabulary;

namespace Pillar.Platform.Download;

/// <summary>
/// The addresses an update may touch: the official ones, and those in <c>sources.txt</c> of the data folder. A line of it is the beginning of an https address,
/// for storage that a publisher sends its readers to and changes at will; or two of them, an official one and that of a mirror that is asked in its place.
/// </summary>
internal sealed class SourceAddresses
{
    public const string FileName = "sources.txt";

    private readonly List<(string From, string To)> mirrors;

    /// <param name="home">The data folder.</param>
    /// <param name="official">The official addresses.</param>
    /// <exception cref="BadInputException">A line is no https address.</exception>
    public SourceAddresses(PillarHome home, IEnumerable<Uri> official)
    {
        var path = Path.Combine(home.Folder, FileName);
        var lines = (File.Exists(path) ? File.ReadLines(path) : []).Select(static line => line.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries))
            .Where(static words => words.Length > 0 && words[0][0] != '#').ToList();
        mirrors = [.. lines.Select(static words => words.Length switch { 1 => (words[0], words[0]), 2 => (words[0], words[1]), _ => throw new BadInputException(FileName, "one https address a line, or an official one and its mirror", string.Join(' ', words)) })];
        Allowed = new AllowedSources(official.Select(static address => address.GetLeftPart(UriPartial.Path)).Concat(mirrors.Select(static line => line.To)));
    }

    /// <summary>What a download may touch.</summary>
    public AllowedSources Allowed { get; }

    /// <summary>Where an official file is asked for: at its mirror where one is named.</summary>
    public Uri Of(Uri official) => mirrors.Find(line => line.From != line.To && official.AbsoluteUri.StartsWith(line.From, StringComparison.Ordinal)) is { To: { } to, From: { } from }
        ? new Uri(to + official.AbsoluteUri[from.Length..])
        : official;
}
