using System.Text.Json;
using Pillar.Controls.Classifying;
using Pillar.Platform.Input;
using Pillar.Platform.Json;
using Pillar.Vocabulary;

namespace Pillar.Controls.Evaluating;

/// <summary>One labelled item of a user's own catalogue.</summary>
/// <param name="Id">As the file names it, or its line.</param>
/// <param name="Facts">What is known of it. A property that is no measure counts by its words; a CAS number whose check digit is wrong does not count.</param>
/// <param name="List">Id of the list the code stands in.</param>
/// <param name="Code">The right code; empty for "no entry met".</param>
internal sealed record CatalogueRow(string Id, ItemFacts Facts, string List, string Code)
{
    private const int Depth = 4;
    private const int MostFacts = 200;

    /// <summary>Reads every line; empty lines are skipped.</summary>
    /// <exception cref="BadInputException">The first line that is no labelled item.</exception>
    public static IEnumerable<CatalogueRow> Read(InputStream input)
    {
        foreach (var (number, text) in InputText.Lines(input).Where(static line => !string.IsNullOrWhiteSpace(line.Text)))
        {
            using var document = StrictJson.Parse(System.Text.Encoding.UTF8.GetBytes(text), $"{input.Place} line {number}", Depth);
            yield return Of(document.RootElement, $"{input.Place} line {number}", number);
        }
    }

    private static CatalogueRow Of(JsonElement root, string place, int number)
    {
        if (root.ValueKind != JsonValueKind.Object)
        {
            throw new BadInputException(place, "an object with description and code", JsonText.Shown(root));
        }

        var (description, code) = (Needed(root, "description", place), Needed(root, "code", place));
        var specs = root.TryGetProperty("specs", out var given) && given.ValueKind == JsonValueKind.Object ? given.EnumerateObject().Take(MostFacts).Select(static p => (p.Name, Value: Plain(p.Value))) : [];
        var cas = root.TryGetProperty("cas", out var numbers) ? numbers.ValueKind == JsonValueKind.Array ? numbers.EnumerateArray().Take(MostFacts).Select(Plain) : [Plain(numbers)] : [];
        var facts = ItemFacts.Lenient(description, specs, cas, Plain(root, "hs"));
        var isNone = code.Equals("EAR99", StringComparison.OrdinalIgnoreCase) || code.Equals("none", StringComparison.OrdinalIgnoreCase);
        return new CatalogueRow(Plain(root, "id") is { Length: > 0 } id ? id : $"{number}", facts, Plain(root, "list") is { Length: > 0 } list ? list : "us-ccl", isNone ? "" : code);
    }

    private static string Needed(JsonElement root, string name, string place) =>
        Plain(root, name) is { Length: > 0 } text ? text : throw new BadInputException($"{place}, {name}", "text", "nothing");

    private static string Plain(JsonElement root, string name) => root.TryGetProperty(name, out var value) ? Plain(value) : "";

    private static string Plain(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => JsonText.Of(value)?.Trim() ?? "",
        JsonValueKind.Number => value.GetRawText(),
        _ => "",
    };
}
