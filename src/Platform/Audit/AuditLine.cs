using System.Globalization;
using System.Text.Json;

namespace Pillar.Platform.Audit;

/// <summary>One line of the log, exactly as it is stored and hashed (docs/audit.md).</summary>
/// <param name="Writer">Whose chain: installation and operating-system account.</param>
/// <param name="Sequence">Place in that chain, from 1, without gaps.</param>
/// <param name="Instant">UTC, <c>yyyy-MM-ddTHH:mm:ss.fffffffZ</c>: sorts as text.</param>
/// <param name="Actor">Who acted.</param>
/// <param name="Verified">Whether Pillar itself checked who that was.</param>
/// <param name="Action">Noun and verb, such as <c>screen.name</c>.</param>
/// <param name="FactsJson">The facts as canonical JSON.</param>
/// <param name="PersonalHash">Keyed hash of the personal text, or empty.</param>
/// <param name="Previous">Hash of the line before; 64 zeros for the first.</param>
/// <param name="Hash">SHA-256 of all of the above, 64 hexadecimal digits.</param>
public sealed record AuditLine(
    string Writer,
    long Sequence,
    string Instant,
    string Actor,
    bool Verified,
    string Action,
    string FactsJson,
    string PersonalHash,
    string Previous,
    string Hash)
{
    internal const string InstantFormat = "yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'";

    /// <summary>Where this line stands among all lines by time: what <see cref="AuditQuery.Before"/> takes to show the page after it.</summary>
    public string Mark => $"{Instant}~{Sequence.ToString(CultureInfo.InvariantCulture)}~{Writer}";

    /// <summary>The personal text beside the chain; null when there was none or when it has been erased.</summary>
    public PersonalText? Personal { get; init; }

    /// <summary>True when the chain holds the hash of a personal text that is no longer kept.</summary>
    public bool PersonalGone => PersonalHash.Length > 0 && Personal is null;

    /// <summary>Random text that entered the keyed hash and leaves with the personal text.</summary>
    internal string Salt { get; init; } = "";

    /// <summary>The facts by name. Throws <see cref="JsonException"/> when the stored text was damaged.</summary>
    public IReadOnlyDictionary<string, string> Facts()
    {
        using var document = JsonDocument.Parse(FactsJson);
        return document.RootElement.EnumerateObject().ToDictionary(static f => f.Name, static f => f.Value.ToString(), StringComparer.Ordinal);
    }

    /// <summary>An instant as it stands in the trail and in every table: UTC, sorts as text.</summary>
    public static string Text(DateTimeOffset instant) => instant.UtcDateTime.ToString(InstantFormat, CultureInfo.InvariantCulture);
}
