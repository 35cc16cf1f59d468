using System.Text.Json;
using System.Text.RegularExpressions;
using Pillar.Controls.Classifying;

namespace Pillar.Controls.Proposing;

/// <summary>
/// What is taken of a model's answer: properties whose number stands in the text that was sent, with a unit that is known, and words. Everything else an answer may
/// hold, codes and instructions among it, is left where it is.
/// </summary>
internal static partial class ModelAnswer
{
    private const int MostProperties = 20;
    private const int MostWords = 12;
    private const int LongestAnswer = 20_000;

    public static (IReadOnlyList<Spec> Properties, IReadOnlyList<string> Words) Read(string answer, string sent)
    {
        var (from, to) = (answer.IndexOf('{', StringComparison.Ordinal), answer.LastIndexOf('}'));
        if (answer.Length > LongestAnswer || from < 0 || to < from)
        {
            return ([], []);
        }

        try
        {
            using var json = JsonDocument.Parse(answer.AsMemory(from, to + 1 - from), new JsonDocumentOptions { MaxDepth = 4 });
            return ([.. Properties(json.RootElement, sent).Take(MostProperties)], [.. Words(json.RootElement).Distinct(StringComparer.OrdinalIgnoreCase).Take(MostWords)]);
        }
        catch (JsonException)
        {
            return ([], []);
        }
    }

    private static IEnumerable<Spec> Properties(JsonElement answer, string sent) =>
        Each(answer, "properties").Where(static one => one.ValueKind == JsonValueKind.Object).Select(static one => (Name: Text(one, "name"), Value: Text(one, "value")))
            .Where(one => Name().IsMatch(one.Name) && Number().Match(one.Value) is { Success: true } number && Stands(number.Value, sent))
            .Select(static one => Spec.Read(one.Name, one.Value)).OfType<Spec>().Where(static spec => spec.Measure.Unit.Symbol.Length > 0);

    private static IEnumerable<string> Words(JsonElement answer) =>
        Each(answer, "words").Where(static word => word.ValueKind == JsonValueKind.String).Select(static word => word.GetString()!.Trim()).Where(static word => Plain().IsMatch(word));

    private static IEnumerable<JsonElement> Each(JsonElement answer, string name) => answer.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array ? list.EnumerateArray() : [];

    private static string Text(JsonElement one, string name) => one.TryGetProperty(name, out var text) && text.ValueKind == JsonValueKind.String ? text.GetString()!.Trim() : "";

    /// <summary>A number as the text has it, and no part of a longer one.</summary>
    private static bool Stands(string number, string sent) => Regex.IsMatch(sent, $@"(?<![\d.,]){Regex.Escape(number)}(?![\d]|[.,]\d)", RegexOptions.None, TimeSpan.FromSeconds(1));

    [GeneratedRegex(@"^\p{L}[\p{L} /'()-]{0,58}$")]
    private static partial Regex Name();

    [GeneratedRegex(@"^[-+]?\d[\d.,]*")]
    private static partial Regex Number();

    /// <summary>Letters alone: a code of a list or a number is no word to look for.</summary>
    [GeneratedRegex(@"^\p{L}[\p{L}'’-]*(?: [\p{L}'’-]+){0,3}$")]
    private static partial Regex Plain();
}
