using Pillar.Platform.Json;
using Pillar.Vocabulary;

namespace Pillar.Transfers.Reading;

/// <summary>Reads the goods lines of a transfer file.</summary>
internal static class GoodsReader
{
    private const decimal AboveZero = 0.0000000000000000000000000001m;
    private const int MostFacts = 50;

    public static string[] Properties { get; } =
        ["description", "hs", "controlCode", "product", "quantity", "value", "classification", "specs", "cas", "answers", "exception"];

    public static GoodsLine Line(JsonObject from) => new()
    {
        Description = from.Needed("description"),
        Field = from.Path,
        Hs = Hs(from),
        ControlCode = from.Line("controlCode", 40),
        Product = Product(from),
        Quantity = from.Object("quantity", "amount", "unit") is { } quantity ? new(quantity.Number("amount", AboveZero), quantity.Needed("unit", 20)) : null,
        Value = from.Object("value", "amount", "currency") is { } value ? new(value.Number("amount", 0), Currency(value)) : null,
        Classification = from.Object("classification", "name", "function", "date", "listEdition", "code", "facts") is { } signed ? Signed(signed) : null,
        Facts = ItemFactsReader.Read(from),
        Exception = from.Line("exception", 10).ToUpperInvariant(),
    };

    /// <summary>One answer to "who signed?": the register's or the file's.</summary>
    private static string Product(JsonObject from) => from.Line("product", 200) is { Length: > 0 } product && from["classification"] is not null
        ? throw new BadInputException(from.At("product"), "a product of the register, or a classification in the file", "both")
        : from.Line("product", 200);

    private static Classification Signed(JsonObject from) => new(
        from.Line("name"), from.Line("function"), from.Day("date"), from.Line("listEdition"), from.Line("code", 40), Facts(from));

    private static List<string> Facts(JsonObject from) =>
        [.. from.Items("facts", MostFacts).Select(item => JsonText.Of(item.Value)?.Trim() is { Length: > 0 and <= Values.TextLength } fact
            ? fact
            : throw from.Wrong(item.Path, "a fact as text", item.Value))];

    private static string Hs(JsonObject from)
    {
        var digits = from.Line("hs", 20).Replace(".", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);
        return digits.Length == 0 || (digits.Length is >= 4 and <= 10 && digits.All(char.IsAsciiDigit))
            ? digits
            : throw from.Wrong(from.At("hs"), "4 to 10 digits of the Harmonized System", from["hs"]!.Value);
    }

    private static string Currency(JsonObject from)
    {
        var code = from.Needed("currency", 10);
        return code.Length == 3 && code.All(char.IsAsciiLetterUpper) ? code : throw from.Wrong(from.At("currency"), "three capital letters (ISO 4217)", from["currency"]!.Value);
    }
}
