using System.Text.Json;
using System.Text.Json.Serialization;
using Pillar.Platform.Json;

namespace Pillar.Screening.Watch;

/// <summary>Watched bases and runs as JSON: the same for the command, the API and the files in which runs are kept.</summary>
public static class WatchJson
{
    private static readonly WatchAnswers Context = new(IndentedJson.ForSerializer());

    public static string Text(IReadOnlyList<WatchedBase> bases) => JsonSerializer.Serialize([.. bases], Context.WatchedBaseArray);

    public static string Text(IReadOnlyList<WatchRun> runs) => JsonSerializer.Serialize([.. runs], Context.WatchRunArray);

    public static string Removed(string name) => IndentedJson.Of(IndentedJson.ForPages, json =>
    {
        json.WriteStartObject();
        json.WriteString("removed", name);
        json.WriteEndObject();
    });
}

[JsonSerializable(typeof(WatchedBase[]))]
[JsonSerializable(typeof(WatchRun[]))]
internal sealed partial class WatchAnswers : JsonSerializerContext;
