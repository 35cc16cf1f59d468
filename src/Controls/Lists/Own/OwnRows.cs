using System.Text.Json;
using Pillar.Vocabulary;

namespace Pillar.Controls.Lists.Own;

/// <summary>The rows of a list that a State writes itself, cell by cell, whatever the file that holds them.</summary>
internal abstract class OwnRows
{
    public string Kind => Cell("kind").ToLowerInvariant();

    public string Code => Cell("code");

    /// <summary>Of the file, from 1.</summary>
    public abstract int Line { get; }

    /// <summary>Goes to the next row; false at the end.</summary>
    public abstract bool Read();

    public string Cell(string column) => string.Join(' ', Text(column).Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));

    public string Needed(string column) => Cell(column) is { Length: > 0 } said ? said : throw Bad(column, "words", "nothing");

    /// <summary>Several values of one cell.</summary>
    public abstract IReadOnlyList<string> Words(string column);

    /// <summary>Yes or no; no where nothing stands.</summary>
    public bool Says(string column) => Cell(column).ToLowerInvariant() switch
    {
        "yes" or "true" => true,
        "" or "no" or "false" => false,
        _ => throw Bad(column, "yes or no", $"{Cell(column)}"),
    };

    /// <summary>Names of an enumeration, written with hyphens.</summary>
    public T[] Named<T>(string column)
        where T : struct, Enum => [.. Words(column).Select(word => Named<T>(column, word))];

    public abstract BadInputException Bad(string column, Phrase expected, Phrase found);

    /// <summary>As it is written; empty where nothing stands.</summary>
    protected abstract string Text(string column);

    private T Named<T>(string column, string word)
        where T : struct, Enum
    {
        var names = Enum.GetValues<T>().ToDictionary(static value => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString()), StringComparer.OrdinalIgnoreCase);
        return names.TryGetValue(word, out var value) ? value : throw Bad(column, $"one of {string.Join(", ", names.Keys)}", $"{word}");
    }
}
