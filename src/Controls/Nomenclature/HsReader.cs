using System.Globalization;
using System.Text.RegularExpressions;
using Pillar.Platform.Input;
using Pillar.Vocabulary;

namespace Pillar.Controls.Nomenclature;

/// <summary>
/// The Harmonized System as the statistics of the United Nations describe it, in CSV: <c>section,hscode,description,parent,level</c>, and a row TOTAL that names the edition.
/// Each code stands once and under its parent; without the total the file was cut off.
/// </summary>
internal static partial class HsReader
{
    private const string Total = "TOTAL";

    public static bool Reads(string head) => Columns().IsMatch(head);

    /// <param name="input">From its start.</param>
    /// <param name="from">The day from which it counts; null for the first of its year.</param>
    /// <exception cref="BadInputException">The first row that cannot be used.</exception>
    public static HsEdition Read(InputStream input, DateOnly? from)
    {
        using var table = CsvTable.Open(input, new CsvShape());
        var (code, text, parent) = (table.Require("hscode"), table.Require("description"), table.Require("parent"));
        var codes = new Dictionary<string, string>(StringComparer.Ordinal);
        var parents = new List<(string Parent, int Line)>();
        int? year = null;
        while (table.Read())
        {
            if (table[code] == Total)
            {
                year = Year().Match(table[text]) is { Success: true } named ? int.Parse(named.Groups["year"].Value, CultureInfo.InvariantCulture) : throw table.Bad("description", "the edition in the row TOTAL, such as HS2022", table[text]);
            }
            else if (!Code().IsMatch(table[code]))
            {
                throw table.Bad("hscode", "two, four or six digits", table[code]);
            }
            else if (table[parent] != (table[code].Length == 2 ? Total : table[code][..^2]))
            {
                throw table.Bad("parent", table[code].Length == 2 ? Total : table[code][..^2], table[parent]);
            }
            else if (table[text].Trim().Length == 0 || !codes.TryAdd(table[code], string.Join(' ', table[text].Split(default(char[]), StringSplitOptions.RemoveEmptyEntries))))
            {
                throw table.Bad("hscode", "each code once, with its words", table[code]);
            }
            else
            {
                parents.Add((table[parent], table.Line));
            }
        }

        if (parents.Find(one => one.Parent != Total && !codes.ContainsKey(one.Parent)) is { Parent: { } missing, Line: var line })
        {
            throw new BadInputException($"{input.Place} line {line}, parent", "a code of the file", missing);
        }

        return year is { } edition && codes.Count > 0
            ? new HsEdition(edition, from ?? new DateOnly(edition, 1, 1), input.Sha256(), codes)
            : throw new BadInputException(input.Place, "codes, and the row TOTAL with the edition", "the end of the file");
    }

    [GeneratedRegex(@"^\uFEFF?section,hscode,description,parent,level\r?\n")]
    private static partial Regex Columns();

    [GeneratedRegex("^(?:[0-9]{2}){1,3}$")]
    private static partial Regex Code();

    [GeneratedRegex("HS ?(?<year>(?:19|20)[0-9]{2})")]
    private static partial Regex Year();
}
