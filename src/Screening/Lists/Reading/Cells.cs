namespace Pillar.Screening.Lists.Reading;

/// <summary>Several values in one cell.</summary>
internal static class Cells
{
    /// <summary>Values parted by a semicolon; one that begins with a quotation mark reaches to its closing one, doubled marks inside.</summary>
    public static IEnumerable<string> Split(string cell, char separator = ';')
    {
        var from = 0;
        while (from <= cell.Length)
        {
            var (value, next) = cell.AsSpan(from).TrimStart() is ['"', ..] && Quoted(cell, from, separator) is { } quoted
                ? quoted
                : Plain(cell, from, separator);
            if (value.Length > 0)
            {
                yield return value;
            }

            from = next;
        }
    }

    private static (string Value, int Next) Plain(string cell, int from, char separator)
    {
        var end = cell.IndexOf(separator, from);
        return end < 0 ? (cell[from..].Trim(), cell.Length + 1) : (cell[from..end].Trim(), end + 1);
    }

    /// <summary>Null when no closing mark stands before a separator or the end: then the mark belongs to the value.</summary>
    private static (string Value, int Next)? Quoted(string cell, int from, char separator)
    {
        var begin = cell.IndexOf('"', from) + 1;
        for (var i = begin; i < cell.Length; i++)
        {
            if (cell[i] != '"')
            {
                continue;
            }

            if (i + 1 < cell.Length && cell[i + 1] == '"')
            {
                i++;
                continue;
            }

            var end = i + 1;
            return end == cell.Length || cell[end] == separator
                ? (cell[begin..i].Replace("\"\"", "\"", StringComparison.Ordinal).Trim(), end + 1)
                : null;
        }

        return null;
    }
}
