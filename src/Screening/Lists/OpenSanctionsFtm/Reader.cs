using System.Globalization;
using System.Text.Json;
using Pillar.Platform.Input;
using Pillar.Platform.Json;
using Pillar.Screening.Lists.Reading;
using Pillar.Vocabulary;

namespace Pillar.Screening.Lists.OpenSanctionsFtm;

/// <summary>One line: an entity and its properties, each with its values.</summary>
/// <param name="Target">False when the file says that the entity is not itself listed; true when it says so or says nothing.</param>
internal sealed record FtmRecord(
    string Record, string Id, string Schema, string Caption, bool Target, IReadOnlyList<string> DataSets, IReadOnlyDictionary<string, string[]> Properties)
{
    public IReadOnlyList<string> this[string property] => Properties.GetValueOrDefault(property) ?? [];
}

internal sealed class Reader(SourceFile file)
{
    private const int LinesToTellTheDataSet = 2000;

    public IEnumerable<FtmRecord> Records()
    {
        using var input = file.Open();
        foreach (var (line, text) in InputText.Lines(input))
        {
            if (!string.IsNullOrWhiteSpace(text))
            {
                yield return Record(text, line);
            }
        }
    }

    /// <summary>The data set all entities are of; empty when they are of several.</summary>
    public string DataSet()
    {
        var found = Records().Take(LinesToTellTheDataSet).SelectMany(static r => r.DataSets).Distinct(StringComparer.Ordinal).Take(2).ToList();
        return found is [var single] ? single : "";
    }

    private FtmRecord Record(string text, int line)
    {
        try
        {
            using var json = JsonDocument.Parse(text);
            var root = json.RootElement;
            return new FtmRecord(
                string.Create(CultureInfo.InvariantCulture, $"line {line}"),
                Required(root, "id"),
                Required(root, "schema"),
                root.TryGetProperty("caption", out var caption) ? caption.GetString() ?? "" : "",
                !root.TryGetProperty("target", out var target) || target.ValueKind != JsonValueKind.False,
                root.TryGetProperty("datasets", out var sets) ? Values(sets) : [],
                root.TryGetProperty("properties", out var properties)
                    ? properties.EnumerateObject().ToDictionary(static p => p.Name, static p => Values(p.Value))
                    : new Dictionary<string, string[]>());
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException or KeyNotFoundException or ArgumentException)
        {
            throw new BadInputException($"{file.Path} line {line}", "a JSON object with id, schema and properties", broken is JsonException { LineNumber: not null } json ? StrictJson.Found(json) : "an object without one of them", broken);
        }
    }

    private static string Required(JsonElement root, string name) =>
        root.GetProperty(name).GetString() is { Length: > 0 } value ? value : throw new JsonException($"{name} is empty");

    private static string[] Values(JsonElement values) => values.ValueKind == JsonValueKind.Array
        ? [.. values.EnumerateArray().Where(static v => v.ValueKind == JsonValueKind.String).Select(static v => v.GetString()!)]
        : [];
}
