using System.Buffers;
using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Pillar.Platform.Json;
using Pillar.Vocabulary;

namespace Pillar.Platform.Packs;

/// <summary>What a pack says of itself: its first line, which is what is signed.</summary>
/// <param name="Made">When it was made, UTC.</param>
/// <param name="PublicKey">Of who made it: Ed25519, 64 hexadecimal digits.</param>
/// <param name="Files">In the order in which their contents follow.</param>
public sealed partial record PackManifest(DateTimeOffset Made, string PublicKey, IReadOnlyList<PackedFile> Files)
{
    public const string FormatName = "pillar pack 1";

    private const int MostFiles = 2_000;
    private const int LongestName = 200;
    private const string Instant = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";
    private static readonly string[] Known = ["format", "made", "publicKey", "files"];
    private static readonly string[] KnownOfFile = ["name", "bytes", "sha256"];

    public string MadeText => Made.UtcDateTime.ToString(Instant, CultureInfo.InvariantCulture);

    /// <summary>Sum of the lengths of its files.</summary>
    public long Bytes => Files.Sum(static file => file.Bytes);

    /// <summary>The line, without its end.</summary>
    internal byte[] ToLine()
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartObject();
            json.WriteString("format", FormatName);
            json.WriteString("made", MadeText);
            json.WriteString("publicKey", PublicKey);
            WriteFiles(json);
            json.WriteEndObject();
        }

        return bytes.WrittenSpan.ToArray();
    }

    /// <summary>The property <c>files</c>: an array with <c>name</c>, <c>bytes</c> and <c>sha256</c> of each.</summary>
    /// <param name="json">Inside an object.</param>
    public void WriteFiles(Utf8JsonWriter json)
    {
        json.WriteStartArray("files");
        foreach (var file in Files)
        {
            json.WriteStartObject();
            json.WriteString("name", file.Name);
            json.WriteNumber("bytes", file.Bytes);
            json.WriteString("sha256", file.Sha256);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <exception cref="BadInputException">It is no such line, or names a file that no data folder holds.</exception>
    internal static PackManifest Read(ReadOnlyMemory<byte> line, string pack)
    {
        using var document = StrictJson.Parse(line, pack, 4);
        var json = new JsonObject(pack, "$", document.RootElement, Known);
        if (json.Text("format") != FormatName)
        {
            throw new BadInputException($"{pack} {json.At("format")}", FormatName, json.Text("format"));
        }

        if (!DateTimeOffset.TryParseExact(json.Text("made"), Instant, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var made))
        {
            throw new BadInputException($"{pack} {json.At("made")}", "an instant of UTC, YYYY-MM-DDThh:mm:ss.fffZ", json.Text("made"));
        }

        List<PackedFile> files = [.. json.Objects("files", MostFiles, KnownOfFile).Select(file => One(file, pack))];
        return files.Select(static file => file.Name).Distinct(StringComparer.OrdinalIgnoreCase).Count() == files.Count
            ? new(made, json.Text("publicKey"), files)
            : throw new BadInputException($"{pack} {json.At("files")}", "each name once", "one twice");
    }

    private static PackedFile One(JsonObject json, string pack)
    {
        var (name, sha256) = (json.Text("name"), json.Text("sha256"));
        if (name.Length > LongestName || !Names().IsMatch(name))
        {
            throw new BadInputException($"{pack} {json.At("name")}", "the name of a file inside the data folder", Printable.Line(name, 80));
        }

        return json["bytes"] is { ValueKind: JsonValueKind.Number } number && number.TryGetInt64(out var bytes) && bytes >= 0 && Hash().IsMatch(sha256)
            ? new(name, bytes, sha256)
            : throw new BadInputException($"{pack} {json.Path}", "a length in bytes and a SHA-256 of 64 hexadecimal digits", sha256.Length == 0 ? "nothing" : Printable.Line(sha256, 80));
    }

    // Folders and a file, each beginning and ending with a letter or a figure: no way out of the data folder, no hidden file, no drive.
    [GeneratedRegex(@"\A(?:[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?/){1,3}[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?\z", RegexOptions.NonBacktracking)]
    private static partial Regex Names();

    [GeneratedRegex(@"\A[0-9a-f]{64}\z")]
    private static partial Regex Hash();
}

/// <param name="Name">Path below the data folder, with <c>/</c>.</param>
/// <param name="Bytes">Its length.</param>
/// <param name="Sha256">64 hexadecimal digits.</param>
public sealed record PackedFile(string Name, long Bytes, string Sha256);
