using System.Globalization;
using System.Text.Json;
using Pillar.Platform.Input;
using Pillar.Platform.Json;
using Pillar.Screening.Lists.Reading;
using Pillar.Vocabulary;

namespace Pillar.Screening.Lists.PkNacta;

/// <summary>The objects of the array as rows, numbered from 1.</summary>
internal static class Reader
{
    private const int LongestFile = 256 << 20;

    public static IEnumerable<SourceRow> Rows(SourceFile file)
    {
        using var json = Parsed(file);
        if (json.RootElement.ValueKind != JsonValueKind.Array)
        {
            throw new BadInputException(file.Path, "an array of people", "another kind of JSON");
        }

        var number = 0;
        foreach (var person in json.RootElement.EnumerateArray())
        {
            var record = string.Create(CultureInfo.InvariantCulture, $"person {++number}");
            yield return person.ValueKind == JsonValueKind.Object
                ? new SourceRow(record, Cells(person, $"{file.Path}, {record}"))
                : throw new BadInputException($"{file.Path}, {record}", "an object", "another kind of JSON");
        }
    }

    private static JsonDocument Parsed(SourceFile file)
    {
        try
        {
            using var content = InputText.Bytes(InputStream.Open(file.Path, new InputLimits(LongestFile)));
            return JsonDocument.Parse(content);
        }
        catch (JsonException broken)
        {
            throw new BadInputException(file.Path, "a JSON array", StrictJson.Found(broken), broken);
        }
    }

    private static Dictionary<string, string> Cells(JsonElement person, string place)
    {
        var cells = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var field in person.EnumerateObject())
        {
            var text = field.Value.ValueKind switch
            {
                JsonValueKind.String => field.Value.GetString()!,
                JsonValueKind.Null => "",
                _ => field.Value.GetRawText(),
            };
            if (!cells.TryAdd(field.Name, text))
            {
                throw new BadInputException(place, "each field once", $"'{field.Name}' twice");
            }
        }

        return cells;
    }
}
