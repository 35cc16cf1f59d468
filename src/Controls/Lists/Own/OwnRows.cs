using System.Text.Json;
using Pillar.Platform.Input;
using Pillar.Vocabulary;

namespace Pillar.Controls.Lists.Own;

/// <summary>The rows of a list that a State writes itself, cell by cell.</summary>
internal sealed class OwnRows
{
    private static readonly string[] Known = ["kind", "code", "title", "text", "regimes", "reasons", "also", "purpose"];

    private readonly CsvTable table;

    public OwnRows(CsvTable table)
    {
        this.table = table;
        if (table.Header.FirstOrDefault(static name => !Known.Contains(name, StringComparer.OrdinalIgnoreCase)) is { } other)
        {
            throw new BadInputException("line 1", $"columns from {string.Join(", ", Known)}", $"{other}");
        }
    }

    public string Kind => Cell("kind").ToLowerInvariant();

    public string Code => Cell("code");

    public int Line => table.Line;

    public bool Read() => table.Read();

    public string Cell(string column) => string.Join(' ', table[table.Find(column)].Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));

    public string Needed(string column) => Cell(column) is { Length: > 0 } said ? said : throw Bad(column, "words", "nothing");

    /// <summary>What stands between semicolons.</summary>
    public string[] Words(string column) => Cell(column).Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>Names of an enumeration, written with hyphens.</summary>
    public T[] Named<T>(string column)
        where T : struct, Enum => [.. Words(column).Select(word => Named<T>(column, word))];

    public BadInputException Bad(string column, Phrase expected, Phrase found) => table.Bad(column, expected, found);

    private T Named<T>(string column, string word)
        where T : struct, Enum
    {
        var names = Enum.GetValues<T>().ToDictionary(static value => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString()), StringComparer.OrdinalIgnoreCase);
        return names.TryGetValue(word, out var value) ? value : throw Bad(column, $"one of {string.Join(", ", names.Keys)}", $"{word}");
    }
}
