using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Pillar.Review.Records;

/// <summary>A law or document, entered once and cited by any number of marks of any number of States.</summary>
/// <param name="Citation">Its name as lawyers cite it.</param>
/// <param name="Source">Address, or <c>sha256:</c> and 64 hexadecimal digits of a document; may be empty.</param>
/// <param name="Language">Tag of the language it was read in, such as <c>fr</c>; may be empty.</param>
/// <param name="Dated">Its own date.</param>
public sealed record Evidence(string Citation, string Source, string Language, DateOnly Dated)
{
    /// <summary>16 hexadecimal digits: two entries of the same law have the same.</summary>
    public string Id => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
        string.Join('\u001F', Citation, Source, Language, Dated.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)))))[..16];

    /// <summary>Whether a text is an address (http, https), or <c>sha256:</c> and the hash of a document.</summary>
    public static bool IsSource(string text) => text.StartsWith("sha256:", StringComparison.Ordinal)
        ? text.Length == 71 && text.AsSpan(7).IndexOfAnyExcept("0123456789abcdef") < 0
        : Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https";
}
