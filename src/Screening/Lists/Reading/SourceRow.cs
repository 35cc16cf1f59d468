namespace Pillar.Screening.Lists.Reading;

/// <summary>A row with its cells by column. It remembers what was asked for, as <see cref="SourceElement"/> does. Case of a column does not matter.</summary>
internal sealed class SourceRow(string record, IReadOnlyDictionary<string, string> cells)
{
    private readonly HashSet<string> asked = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Where it stands, such as <c>line 7</c>.</summary>
    public string Record => record;

    /// <summary>A cell as one clean line; empty where there is none.</summary>
    public string this[string column]
    {
        get
        {
            asked.Add(column);
            return PrintedText.Clean(cells.GetValueOrDefault(column));
        }
    }

    /// <summary>Every filled cell that nobody asked for.</summary>
    public IEnumerable<(string Field, string Text)> Unread() =>
        cells.Where(c => c.Value.Length > 0 && !asked.Contains(c.Key)).Select(static c => (c.Key, c.Value));
}

/// <summary>The rows of one party, where a list prints a row for each of its names.</summary>
internal sealed class PartyRows(IReadOnlyList<SourceRow> rows)
{
    public IReadOnlyList<SourceRow> Rows => rows;

    /// <summary>The filled cells of a column, each text once.</summary>
    public IReadOnlyList<(string Text, string Record)> Values(string column) =>
        [.. rows.Select(r => (Text: r[column], r.Record)).Where(static v => v.Text.Length > 0).DistinctBy(static v => v.Text)];

    /// <summary>The first filled cell; empty when there is none.</summary>
    public string First(string column) => Values(column).Select(static v => v.Text).FirstOrDefault() ?? "";

    /// <summary>What nobody asked for in any row, each text once.</summary>
    public IEnumerable<(string Field, string Text)> Unread() => rows.SelectMany(static r => r.Unread()).Distinct();
}
