namespace Pillar.States.Data;

/// <summary>The bundled names. A form that the source does not give is empty: no verified value.</summary>
internal sealed class NameTable
{
    public const string File = "names.csv";
    public const string Header = "alpha2,form,source,en,fr,es,ru,zh,ar";

    private static readonly string[] Order = [.. UnLanguages.All];

    private readonly Dictionary<string, string[]> shortNames = new(256, StringComparer.Ordinal);
    private readonly Dictionary<string, string[]> formalNames = new(256, StringComparer.Ordinal);

    private NameTable(List<(string Alpha2, string Form, string[] Names)> rows)
    {
        Rows = rows;
        foreach (var (alpha2, form, names) in rows)
        {
            if (form is "short" or "formal")
            {
                (form == "short" ? shortNames : formalNames)[alpha2] = names;
            }
        }
    }

    /// <summary>Every row with its form: short and formal names, and the spellings other tables print.</summary>
    public IReadOnlyList<(string Alpha2, string Form, string[] Names)> Rows { get; }

    public string? Short(string alpha2, string language) => Name(shortNames, alpha2, language);

    public string? Formal(string alpha2, string language) => Name(formalNames, alpha2, language);

    public static NameTable Load()
    {
        using var text = FactSheet.Open(File);
        var rows = new List<(string, string, string[])>(768);
        foreach (var row in Csv.Rows(text, File))
        {
            if (row.Cells[0] != "alpha2")
            {
                rows.Add((row.Cells[0], row.Cells[1], row.Cells[3..]));
            }
        }

        return new NameTable(rows);
    }

    private static string? Name(Dictionary<string, string[]> names, string alpha2, string language)
    {
        var column = Array.IndexOf(Order, language);
        ArgumentOutOfRangeException.ThrowIfNegative(column, nameof(language));
        return names.TryGetValue(alpha2, out var row) && row[column].Length > 0 ? row[column] : null;
    }
}
