using System.Text.Json.Serialization;

namespace Pillar.Screening.Watch;

/// <summary>What a base was made of and what it was last held against.</summary>
/// <param name="Base">Folder with the parts, below that of the watch.</param>
/// <param name="Build">The build of the program whose rules the keys follow.</param>
/// <param name="Customers">How many there are.</param>
/// <param name="Input">Name of the file they were read from.</param>
/// <param name="Sha256">Of its content.</param>
/// <param name="Added">When it was indexed.</param>
/// <param name="Lists">The editions it was last held against, by id.</param>
/// <param name="Index">Name of the copy of the index over exactly these lists; empty where there is none and it is made when it is asked for.</param>
internal sealed record WatchState(
    string Base, string Build, long Customers, string Input, string Sha256, DateTimeOffset Added, IReadOnlyList<HeldList> Lists, string Index);

/// <summary>An edition, kept as a copy beside the base: old editions of the installation may be pruned before the next run.</summary>
/// <param name="Id">The list's id.</param>
/// <param name="File">Name of the copy below the folder of the watch.</param>
internal sealed record HeldList(string Id, string File);

[JsonSourceGenerationOptions(WriteIndented = true, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(WatchState))]
[JsonSerializable(typeof(WatchRun))]
internal sealed partial class WatchJsonContext : JsonSerializerContext;
