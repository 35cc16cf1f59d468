using System.Collections.Frozen;

namespace Pillar.States.Data;

/// <summary>The bundled names. A form that the source does not give is empty: no verified value.</summary>
internal sealed class NameTable
{
    public const string File = "names.csv";
    public const string Header = "alpha2,form,source,en,fr,es,ru,zh,ar";

    private static readonly string[] Order = [.. UnLanguages.All];

    private readonly FrozenDictionary<string, string[]> shortNames;
    private readonly FrozenDictionary<string, string[]> formalNames;

    private NameTable(List<(string Alpha2, string Form, string[] Names)> rows)
    {
        Rows = rows;
        shortNames = Of("short");
        formalNames = Of("formal");

        FrozenDictionary<string, string[]> Of(string form) =>
            rows.Where(row => row.Form == form).ToFrozenDictionary(row => row.Alpha2, row => row.Names, StringComparer.Ordinal);
    }

    /// <summary>Every row with its form: short and formal names, and the spellings other tables print.</summary>
    public IReadOnlyList<(string Alpha2, string Form, string[] Names)> Rows { get; }

    public string? Short(string alpha2, string language) => Name(shortNames, alpha2, language);

    public string? Formal(string alpha2, string language) => Name(formalNames, alpha2, language);

    public static NameTable Load()
    {
        using var text = FactSheet.Open(File);
        return new NameTable([.. Csv.Rows(text, File).Skip(1).Select(row => (row.Cells[0], row.Cells[1], row.Cells[3..]))]);
    }

    private static string? Name(FrozenDictionary<string, string[]> names, string alpha2, string language)
    {
        var column = Array.IndexOf(Order, language);
        ArgumentOutOfRangeException.ThrowIfNegative(column, nameof(language));
        return names.TryGetValue(alpha2, out var row) && row[column].Length > 0 ? row[column] : null;
    }
}
