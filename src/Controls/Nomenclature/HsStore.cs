using System.Text.Json;
using System.Text.Json.Serialization;
using Pillar.Platform;
using Pillar.Platform.Snapshots;
using Pillar.Vocabulary;

namespace Pillar.Controls.Nomenclature;

/// <summary>The editions of the Harmonized System in the data folder, <c>nomenclature/hs/</c>, side by side. Safe for many threads.</summary>
internal sealed class HsStore(PillarHome home, TimeProvider clock)
{
    public const string Kind = "nomenclature";

    private const string Section = "hs";
    private const string Extension = ".pillar-hs";

    private readonly Lock gate = new();
    private readonly Dictionary<string, HsEdition> read = new(StringComparer.Ordinal);

    public PillarHome Home => home;

    /// <summary>Every edition kept, each year once, the earliest first.</summary>
    /// <exception cref="BadInputException">A file is damaged.</exception>
    public IReadOnlyList<HsEdition> All() => [.. Folder.Snapshots().OrderByDescending(File.GetLastWriteTimeUtc).Select(Read).DistinctBy(static edition => edition.Year).OrderBy(static edition => edition.From)];

    /// <summary>The one that counts today; null where none does.</summary>
    public HsEdition? InForce() => All().LastOrDefault(edition => edition.From <= DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime));

    /// <summary>Writes an edition and reads it back.</summary>
    public void Keep(HsEdition edition)
    {
        var writer = new SnapshotWriter();
        writer.Add(Section, JsonSerializer.SerializeToUtf8Bytes(edition, HsJson.Default.HsEdition));
        var bytes = new MemoryStream();
        writer.WriteTo(bytes);
        Folder.Keep(edition.From, bytes.ToArray(), static path => Read(path, verify: true));
    }

    private EditionFolder Folder => new(home, Kind, Section, Extension);

    private HsEdition Read(string path)
    {
        lock (gate)
        {
            return read.TryGetValue(path, out var edition) ? edition : read[path] = Read(path, verify: false);
        }
    }

    private static HsEdition Read(string path, bool verify)
    {
        using var file = SnapshotFile.Open(path);
        if (verify)
        {
            file.Verify();
        }

        try
        {
            return JsonSerializer.Deserialize(file.Bytes(Section), HsJson.Default.HsEdition) ?? throw new JsonException("null");
        }
        catch (JsonException broken)
        {
            throw new BadInputException(path, "an edition of this version of Pillar: import it again", broken.Message, broken);
        }
    }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(HsEdition))]
internal sealed partial class HsJson : JsonSerializerContext;
