using Pillar.Vocabulary;

namespace Pillar.Platform.Download;

/// <summary>The addresses a download may touch, redirects included: https only, each a host with the beginning of a path.</summary>
public sealed class AllowedSources
{
    private readonly List<Uri> prefixes;

    /// <param name="prefixes">Such as <c>https://lists.example.org/public/</c>; a path that ends in a slash allows what is below it.</param>
    /// <exception cref="BadInputException">One of them is no https address.</exception>
    public AllowedSources(IEnumerable<string> prefixes) => this.prefixes = [.. prefixes.Select(Prefix)];

    /// <summary>
    /// Compares parts of the address, never its text: <c>https://lists.example.org.evil.example</c> begins like an allowed one, and
    /// <c>https://lists.example.org@evil.example</c> too.
    /// </summary>
    public bool Allows(Uri address) =>
        address is { IsAbsoluteUri: true, Scheme: "https", UserInfo.Length: 0 } && prefixes.Exists(p => IsBelow(address, p));

    private static bool IsBelow(Uri address, Uri prefix) =>
        string.Equals(address.IdnHost, prefix.IdnHost, StringComparison.OrdinalIgnoreCase)
        && address.Port == prefix.Port
        && (address.AbsolutePath == prefix.AbsolutePath
            || (prefix.AbsolutePath.EndsWith('/') && address.AbsolutePath.StartsWith(prefix.AbsolutePath, StringComparison.Ordinal)));

    private static Uri Prefix(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && address is { Scheme: "https", UserInfo.Length: 0, Query.Length: 0 }
            ? address
            : throw new BadInputException("allowed sources", "an https address", text);
}
