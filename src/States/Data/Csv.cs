using Pillar.Vocabulary;

namespace Pillar.States.Data;

/// <summary>
/// Comma-separated rows with quotes doubled inside quotes (RFC 4180), one row a line. Lines that begin with <c>#</c> and empty lines are skipped.
/// </summary>
internal static class Csv
{
    /// <summary>Longest line accepted, in characters; a longer one is no table of facts.</summary>
    public const int LongestLine = 8_000;

    /// <exception cref="BadInputException">A line that is too long, or a quote that is not closed on its line.</exception>
    public static IEnumerable<CsvRow> Rows(TextReader text, string place)
    {
        var number = 0;
        while (text.ReadLine() is { } line)
        {
            number++;
            if (line.Length > 0 && line[0] != '#')
            {
                yield return new CsvRow(number, Cells(line, $"{place} line {number}"));
            }
        }
    }

    public static string Quote(string cell) =>
        cell.AsSpan().IndexOfAny(",\"#") < 0 ? cell : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static string[] Cells(string line, string place)
    {
        if (line.Length > LongestLine)
        {
            throw new BadInputException(place, $"at most {LongestLine} characters", $"{line.Length} characters");
        }

        return line.Contains('"', StringComparison.Ordinal) ? Quoted(line, place) : line.Split(',');
    }

    private static string[] Quoted(string line, string place)
    {
        var cells = new List<string>();
        for (var at = 0; at <= line.Length; at++)
        {
            var (cell, end) = at < line.Length && line[at] == '"' ? InQuotes(line, at + 1, place) : Plain(line, at);
            cells.Add(cell);
            at = end;
        }

        return [.. cells];
    }

    private static (string Cell, int End) Plain(string line, int start)
    {
        var comma = line.IndexOf(',', start);
        var end = comma < 0 ? line.Length : comma;
        return (line[start..end], end);
    }

    private static (string Cell, int End) InQuotes(string line, int start, string place)
    {
        var at = start;
        while (at < line.Length && (line[at] != '"' || (at + 1 < line.Length && line[at + 1] == '"')))
        {
            at += line[at] == '"' ? 2 : 1;
        }

        var closed = at < line.Length && (at + 1 == line.Length || line[at + 1] == ',');
        return closed
            ? (line[start..at].Replace("\"\"", "\"", StringComparison.Ordinal), at + 1)
            : throw new BadInputException(place, "a closing quote before the next comma", line);
    }
}

/// <summary>One row with the number of its line, counted from 1.</summary>
internal readonly record struct CsvRow(int Line, string[] Cells);
