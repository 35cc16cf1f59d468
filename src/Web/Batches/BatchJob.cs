using System.Text.Json.Serialization;
using Pillar.Platform.Accounts;
using Pillar.Screening;

namespace Pillar.Web.Batches;

/// <summary>What was asked of an uploaded file; kept beside it, so that a restart of the server takes up the work.</summary>
/// <param name="FileName">The name the user's file had; shown, never used as a path.</param>
/// <param name="Received">When it was uploaded.</param>
/// <param name="Thresholds">From which score on a hit is possible, and strong.</param>
/// <param name="BadRows">What happens with rows that cannot be used.</param>
public sealed record BatchJob(string FileName, DateTimeOffset Received, Thresholds Thresholds, BadRows BadRows)
{
    /// <summary>Who asked; null for a file of an earlier Pillar.</summary>
    public Actor? By { get; init; }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(BatchJob))]
[JsonSerializable(typeof(BatchSummary))]
[JsonSerializable(typeof(IReadOnlyList<FileAlert>))]
internal sealed partial class BatchJson : JsonSerializerContext;
