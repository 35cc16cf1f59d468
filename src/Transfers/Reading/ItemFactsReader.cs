using System.Text.Json;
using Pillar.Controls.Classifying;
using Pillar.Platform.Json;
using Pillar.Vocabulary;

namespace Pillar.Transfers.Reading;

/// <summary>
/// Reads what a goods line says of its item: <c>specs</c> (name and value), <c>cas</c> (numbers), <c>answers</c> (question and answer). What cannot be used
/// names the line.
/// </summary>
internal static class ItemFactsReader
{
    private const int MostFacts = 100;

    public static ItemFacts Read(JsonObject from)
    {
        var cas = from.Items("cas", MostFacts).Select(item => JsonText.Of(item.Value) ?? throw from.Wrong(item.Path, "a CAS number as text", item.Value)).ToList();
        var (specs, answers) = (Pairs(from, "specs"), Pairs(from, "answers"));
        try
        {
            return ItemFacts.Of(from.Line("description"), specs, cas, answers);
        }
        catch (BadInputException bad)
        {
            throw new BadInputException($"{from.Path} {bad.Parts.Place}", bad.Parts.Expected, bad.Parts.Found, bad);
        }
    }

    private static List<string> Pairs(JsonObject from, string name)
    {
        if (from[name] is not { } value)
        {
            return [];
        }

        var pairs = value.ValueKind == JsonValueKind.Object ? value.EnumerateObject().ToList() : throw from.Wrong(from.At(name), "an object with names and values as text", value);
        return pairs.Count > MostFacts
            ? throw new BadInputException(from.At(name), $"at most {MostFacts} items", $"{pairs.Count}")
            : [.. pairs.Select(pair => $"{JsonText.NameOf(pair)}={JsonText.Of(pair.Value) ?? throw from.Wrong(from.At(name), "an object with names and values as text", pair.Value)}")];
    }
}
