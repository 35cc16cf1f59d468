using System.Text.Json;
using System.Text.Json.Serialization;
using Pillar.Platform.Files;

namespace Pillar.Platform.Download;

/// <summary>What the sources said about the files fetched last, so that unchanged ones are not fetched again.</summary>
internal sealed record FetchState(IReadOnlyDictionary<string, FetchedFile> Files)
{
    private const string FileName = ".fetched.json";

    public static FetchState Nothing { get; } = new(new Dictionary<string, FetchedFile>());

    /// <param name="home">The data folder.</param>
    /// <param name="kind">The folder in it that the state belongs to.</param>
    public static FetchState Load(PillarHome home, string kind)
    {
        var path = Path.Combine(home.Folder, kind, FileName);
        try
        {
            return File.Exists(path)
                ? new FetchState(JsonSerializer.Deserialize(File.ReadAllBytes(path), FetchStateJson.Default.DictionaryStringFetchedFile) ?? [])
                : Nothing;
        }
        catch (JsonException)
        {
            // Only a memory aid: without it everything is fetched once more.
            return Nothing;
        }
    }

    public DownloadRequest Request(Uri address) =>
        Files.TryGetValue(address.AbsoluteUri, out var known) ? new DownloadRequest(address, known.ETag, known.LastModified) : new DownloadRequest(address);

    public FetchState With(IEnumerable<Downloaded> fetched)
    {
        var files = new Dictionary<string, FetchedFile>(Files, StringComparer.Ordinal);
        foreach (var file in fetched)
        {
            files[file.Address.AbsoluteUri] = new FetchedFile(file.ETag, file.LastModified);
        }

        return new FetchState(files);
    }

    public void Save(PillarHome home, string kind) => AtomicFile.Write(
        home.Place(kind, FileName),
        JsonSerializer.SerializeToUtf8Bytes(new Dictionary<string, FetchedFile>(Files), FetchStateJson.Default.DictionaryStringFetchedFile));
}

internal sealed record FetchedFile(string? ETag, string? LastModified);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Dictionary<string, FetchedFile>))]
internal sealed partial class FetchStateJson : JsonSerializerContext;
