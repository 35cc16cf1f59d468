using System.Text.Json.Serialization;
using Pillar.Screening.Lists;

namespace Pillar.Screening.Snapshot;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ListEdition))]
internal sealed partial class EditionJson : JsonSerializerContext;
