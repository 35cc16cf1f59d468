using System.Globalization;
using System.Text.Json;
using Pillar.Platform.Input;
using Pillar.Platform.Json;
using Pillar.Vocabulary;

namespace Pillar.Transfers.Money.Ownership;

/// <summary>
/// Reads who owns whom: CSV with <c>owner,owned,share,from,to,source</c>, or a JSON array of objects with the same properties. Shares are percents; a share, <c>from</c>
/// and <c>to</c> may be empty.
/// </summary>
internal static class StakeReader
{
    private const int MostStakes = 1_000_000;
    private static readonly string[] Columns = ["owner", "owned", "share", "from", "to", "source"];

    /// <exception cref="BadInputException">The first cell that cannot be used.</exception>
    public static IReadOnlyList<Stake> Read(string path)
    {
        using var input = InputStream.Open(path);
        var stakes = path.EndsWith(".json", StringComparison.OrdinalIgnoreCase) ? Json(input) : Csv(input);
        return stakes.Count > 0 ? stakes : throw new BadInputException(path, "at least one row with an owner", "none");
    }

    private static List<Stake> Csv(InputStream input)
    {
        using var rows = CsvTable.Open(input);
        int[] places = [.. Columns.Select(rows.Require)];
        var stakes = new List<Stake>();
        while (rows.Read())
        {
            stakes.Add(Of(input.Place, $"line {rows.Line}", [.. places.Select(column => rows[column].Trim())]));
        }

        return stakes;
    }

    private static List<Stake> Json(InputStream input)
    {
        using var content = new MemoryStream();
        InputText.Bytes(input).CopyTo(content);
        using var document = StrictJson.Parse(content.ToArray(), input.Place, depth: 4);
        if (document.RootElement.ValueKind != JsonValueKind.Array || document.RootElement.GetArrayLength() > MostStakes)
        {
            throw new BadInputException(input.Place, "an array of owners", JsonText.Shown(document.RootElement));
        }

        return
        [
            .. document.RootElement.EnumerateArray().Select((item, index) => new JsonObject(input.Place, $"$[{index}]", item, Columns))
                .Select(one => Of(input.Place, one.Path, [.. Columns.Select(column => Text(one, column))])),
        ];
    }

    /// <summary>A share may be a number.</summary>
    private static string Text(JsonObject from, string column) =>
        from[column] is { ValueKind: JsonValueKind.Number } number ? number.GetRawText() : from.Text(column).Trim();

    private static Stake Of(string file, string place, string[] cells)
    {
        var (owner, owned, source) = (Needed(0), Needed(1), Needed(5));
        var (from, to) = (Day(3), Day(4));
        if (OwnerKey.Of(owner) == OwnerKey.Of(owned))
        {
            throw new BadInputException($"{file} {place}, owned", "another company than the owner", $"{owned}");
        }

        return to < from ? throw new BadInputException($"{file} {place}, to", "a day not before from", $"{cells[4]}") : new Stake(owner, owned, Share(), from, to, source, $"{place}");

        string Needed(int cell) => cells[cell] is { Length: > 0 and <= 500 } text && OwnerKey.Of(text).Length > 0 ? text : throw Wrong(cell, "a text of at most 500 characters with a letter or digit");

        DateOnly? Day(int cell) => cells[cell].Length == 0 ? null
            : DateOnly.TryParseExact(cells[cell], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : throw Wrong(cell, "a calendar day YYYY-MM-DD");

        decimal? Share() => cells[2].Length == 0 ? null
            : cells[2].Length <= 20 && decimal.TryParse(cells[2].TrimEnd('%', ' '), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var share) && share is > 0 and <= 100 ? share
            : throw Wrong(2, "a percent above 0 and at most 100, or nothing");

        BadInputException Wrong(int cell, Phrase expected) => new($"{file} {place}, {Columns[cell]}", expected, $"{cells[cell]}");
    }
}
