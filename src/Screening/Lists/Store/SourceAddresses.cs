using Pillar.Platform;
using Pillar.Platform.Download;

namespace Pillar.Screening.Lists.Store;

/// <summary>
/// The addresses an update may touch: the official ones, and those in <c>sources.txt</c> of the data folder, one beginning of an https
/// address a line. The second is for storage that a publisher sends its readers to and changes at will.
/// </summary>
internal static class SourceAddresses
{
    public const string FileName = "sources.txt";

    public static AllowedSources Allowed(PillarHome home)
    {
        var official = ListSources.All.SelectMany(static s => s.Download).SelectMany(static l => l.Files).Select(static f => f.Address.GetLeftPart(UriPartial.Path));
        var path = Path.Combine(home.Folder, FileName);
        var own = File.Exists(path) ? File.ReadLines(path).Select(static l => l.Trim()).Where(static l => l.Length > 0 && !l.StartsWith('#')) : [];
        return new AllowedSources(official.Concat(own));
    }
}
