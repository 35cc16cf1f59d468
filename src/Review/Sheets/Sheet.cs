using Pillar.Vocabulary;

namespace Pillar.Review.Sheets;

/// <summary>A column of a sheet.</summary>
/// <param name="Name">As it stands in a file.</param>
/// <param name="Check">What its cells must be.</param>
/// <param name="Required">Whether every row must fill it.</param>
/// <param name="Personal">Whether it is about a person: kept beside the audit trail, where it can be erased, and nowhere else.</param>
internal sealed record SheetColumn(string Name, SheetCheck Check, bool Required = false, bool Personal = false);

/// <summary>What of a sheet the public may see.</summary>
public enum Openness
{
    /// <summary>Nothing, ever.</summary>
    Never = 0,

    /// <summary>All of a State's rows, once the State consents.</summary>
    Whole = 1,

    /// <summary>Each row that the State consents to.</summary>
    ByRow = 2,
}

/// <summary>A kind of thing that is kept as rows: an action of a plan, a task. The same columns stand in its file and in its commands.</summary>
public sealed class Sheet
{
    private static readonly Phrase Something = "a value";

    /// <param name="code">Stable, such as <c>plan</c>.</param>
    /// <param name="columns">All but state, id and seen.</param>
    /// <param name="between">What must hold between the cells of a row: the column that is wrong, and what was expected.</param>
    internal Sheet(string code, IReadOnlyList<SheetColumn> columns, Func<Func<string, string>, IEnumerable<(string Column, Phrase Expected)>>? between = null) =>
        (Code, Columns, Between) = (code, columns, between ?? (static _ => []));

    public string Code { get; }

    /// <summary>Whether its rows belong to a State; else they are the Committee's own.</summary>
    public bool OfState { get; init; } = true;

    public Openness Open { get; init; }

    /// <summary>Names of the columns in the order in which a file has them.</summary>
    public IReadOnlyList<string> Header => [.. OfState ? ["state"] : Array.Empty<string>(), "id", .. Columns.Select(static c => c.Name), "seen"];

    /// <summary>Whether a column holds one of a few words that have names in every language.</summary>
    public bool IsWord(string column) => Columns.Any(c => c.Name == column && c.Check.Named);

    internal IReadOnlyList<SheetColumn> Columns { get; }

    internal Func<Func<string, string>, IEnumerable<(string Column, Phrase Expected)>> Between { get; }

    /// <summary>Every cell of a row that cannot be used, with what was expected there.</summary>
    /// <param name="cell">What a column says; empty where it says nothing.</param>
    /// <param name="at">What cells are held against.</param>
    internal IReadOnlyList<(string Column, Phrase Expected)> Problems(Func<string, string> cell, SheetContext at)
    {
        var problems = new List<(string, Phrase)>();
        foreach (var column in Columns)
        {
            var text = cell(column.Name);
            if (text.Length == 0 && column.Required)
            {
                problems.Add((column.Name, Something));
            }
            else if (text.Length > 0 && !column.Check.Holds(text, at))
            {
                problems.Add((column.Name, column.Check.Expected));
            }
        }

        return problems.Count > 0 ? problems : [.. Between(cell)];
    }

    /// <summary>What a row says after a correction; empty columns are left out.</summary>
    /// <param name="id">Of the row.</param>
    /// <param name="before">What it said.</param>
    /// <param name="changes">Column and what it says from now on.</param>
    /// <param name="at">What cells are held against.</param>
    /// <exception cref="BadInputException">The id, a column or what it should say cannot be used.</exception>
    internal Dictionary<string, string> Corrected(string id, IReadOnlyDictionary<string, string> before, IReadOnlyList<(string Column, string Text)> changes, SheetContext at)
    {
        if (!SheetChecks.Id.Holds(id, at))
        {
            throw new BadInputException("ID", SheetChecks.Id.Expected, $"{id}");
        }

        var values = before.ToDictionary(StringComparer.Ordinal);
        foreach (var (column, text) in changes)
        {
            values[Known(column)] = text.Trim();
        }

        return Problems(column => values.GetValueOrDefault(column, ""), at) is [var (wrong, expected), ..]
            ? throw new BadInputException($"{wrong}", expected, $"{values.GetValueOrDefault(wrong, "")}")
            : values.Where(static value => value.Value.Length > 0).ToDictionary(StringComparer.Ordinal);
    }

    private string Known(string column) => Columns.Any(c => c.Name == column)
        ? column
        : throw new BadInputException("NAME=VALUE", $"one of {string.Join(", ", Columns.Select(static c => c.Name))}", $"{column}");
}
