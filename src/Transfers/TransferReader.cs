using System.Security.Cryptography;
using System.Text.Json;
using Pillar.Platform.Json;
using Pillar.Transfers.Reading;
using Pillar.Vocabulary;

namespace Pillar.Transfers;

/// <summary>Reads a transfer file: JSON in the shape of <c>docs/schemas/transfer.schema.json</c>.</summary>
public static class TransferReader
{
    /// <summary>A file beyond this is no transfer.</summary>
    public const int MostBytes = 2 * 1024 * 1024;

    private const int Depth = 16;
    private const int MostParties = 200;
    private const int MostGoods = 1000;
    private const int MostPlaces = 100;
    private const int MostPapers = 100;

    /// <summary>Reads a whole file.</summary>
    /// <param name="stream">UTF-8 JSON, with or without a byte order mark; read to its end, not closed.</param>
    /// <param name="name">How error lines name the file.</param>
    /// <exception cref="BadInputException">The file, line or field that cannot be used.</exception>
    public static Transfer Read(Stream stream, string name)
    {
        var bytes = Bytes(stream, name);
        using var document = StrictJson.Parse(bytes, name, Depth);
        var transfer = Of(new JsonObject(name, "$", document.RootElement,
            "$schema", "note", "reference", "papers", "parties", "goods", "destination", "route", "means", "endUse", "dates", "answers"));
        return transfer with { SourceHash = Convert.ToHexStringLower(SHA256.HashData(bytes)) };
    }

    private static Transfer Of(JsonObject from)
    {
        _ = (from.Line("$schema"), from.Lines("note"));
        return new Transfer
        {
            Reference = from.Needed("reference", 100),
            Papers = [.. from.Objects("papers", MostPapers, "kind", "number").Select(Paper)],
            Parties = [.. from.Objects("parties", MostParties, PartyReader.Properties).Select(PartyReader.Party)],
            Goods = [.. from.Objects("goods", MostGoods, GoodsReader.Properties).Select(GoodsReader.Line)],
            Destination = from.Line("destination", 100),
            Route = [.. from.Objects("route", MostPlaces, "place", "country").Select(static point =>
                new RoutePoint(point.Line("place"), point.Line("country", 100), point.Path))],
            Means = from.Object("means", "mode", "vessel", "aircraft") is { } means ? PartyReader.Means(means) : new(),
            EndUse = from.Lines("endUse"),
            Dates = from.Object("dates", "contract", "departure", "arrival") is { } dates ? Dates(dates) : new(),
            Answers = from.Object("answers", [.. EndUseQuestions.All.Select(static question => question.Name())]) is { } answers ? Answers(answers) : EndUseAnswers.None,
        };
    }

    private static string Paper(JsonObject from)
    {
        _ = from.OneOf("kind", "order", "contract", "invoice");
        return from.Needed("number", 100) is { Length: >= Transfer.ShortestPaper } number ? number : throw from.Wrong(from.At("number"), "a number of at least 4 characters", from["number"]!.Value);
    }

    private static TransferDates Dates(JsonObject from)
    {
        var dates = new TransferDates(from.Day("contract"), from.Day("departure"), from.Day("arrival"));
        return dates.Arrival < dates.Departure
            ? throw from.Wrong(from.At("arrival"), "a day not before the departure", from["arrival"]!.Value)
            : dates;
    }

    private static EndUseAnswers Answers(JsonObject from) => new(EndUseQuestions.All
        .Where(question => from[question.Name()] is not null)
        .ToDictionary(static question => question, question => Answer(from, question.Name())));

    /// <summary>The bare word, or an object with the word and who gave it.</summary>
    private static Answered Answer(JsonObject from, string name)
    {
        var signed = from[name]!.Value.ValueKind == JsonValueKind.Object ? from.Object(name, "answer", "by") : null;
        var word = signed is null ? from.OneOf(name, "yes", "no", "unknown") : signed.OneOf("answer", "yes", "no", "unknown");
        var value = word switch { "yes" => Transfers.Answer.Yes, "no" => Transfers.Answer.No, _ => Transfers.Answer.Unknown };
        return new Answered(value, signed?.Line("by") ?? "");
    }

    private static byte[] Bytes(Stream stream, string name)
    {
        var buffer = new byte[MostBytes + 1];
        var length = stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);
        if (length > MostBytes)
        {
            throw new BadInputException(name, $"at most {MostBytes / 1024} KiB", "more");
        }

        return buffer[..length];
    }
}
