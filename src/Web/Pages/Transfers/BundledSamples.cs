using System.Text;

namespace Pillar.Web.Pages.Transfers;

/// <summary>The invented transfers that ship with the program, to try the page with.</summary>
internal static class BundledSamples
{
    private const string Folder = "samples/transfers/";

    /// <summary>File names, in order.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        .. typeof(BundledSamples).Assembly.GetManifestResourceNames()
            .Where(static n => n.StartsWith(Folder, StringComparison.Ordinal)).Select(static n => n[Folder.Length..]).Order(StringComparer.Ordinal),
    ];

    /// <summary>The JSON of a sample; null when there is none of that name.</summary>
    public static string? Text(string name)
    {
        if (!Names.Contains(name))
        {
            return null;
        }

        using var reader = new StreamReader(typeof(BundledSamples).Assembly.GetManifestResourceStream(Folder + name)!, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
