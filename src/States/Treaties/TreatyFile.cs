using System.Globalization;
using System.Text;
using Pillar.States.Data;
using Pillar.Vocabulary;

namespace Pillar.States.Treaties;

/// <summary>
/// Treaty steps as a file: UTF-8, a head with <c># source:</c>, <c># as-of:</c> and <c># whole:</c> (yes or no), then rows of
/// <see cref="Header"/>, days as YYYY-MM-DD. Where the source gives a step without its day, <c>signed</c> or <c>bound</c> holds <c>yes</c>; where it
/// says that a State has taken none, <c>bound</c> holds <c>no</c>. The bundled files and those of the data folder have the same layout.
/// </summary>
internal static class TreatyFile
{
    public const string Header = "treaty,state,signed,bound,how,inForce,withdrawn";

    private const string Yes = "yes";
    private const string No = "no";

    /// <summary>The bundled files, one for each day on which a source was read.</summary>
    public static readonly string[] Bundled = ["treaty-steps-2015-03-14.csv", "treaty-steps-2018-07-10.csv", "treaty-steps-2026-02-03.csv"];

    /// <param name="text">The whole file.</param>
    /// <param name="place">What messages call it.</param>
    /// <param name="find">The instrument of a code, or null.</param>
    /// <param name="imported">False for a bundled file.</param>
    /// <exception cref="BadInputException">The first line that cannot be used.</exception>
    public static IReadOnlyList<TreatyEdition> Read(string text, string place, Func<string, Treaty?> find, bool imported)
    {
        var head = SheetHead.Read(new StringReader(text), place);
        var source = new TreatySource(head.Said("source"), head.Day("as-of"), head.Said("whole") == "yes", imported);
        var rows = Csv.Rows(new StringReader(text), place).ToList();
        return rows.Count > 0 && string.Join(',', rows[0].Cells) == Header
            ? [.. rows.Skip(1).Select(row => Row(row, place)).GroupBy(static r => r.Treaty, static r => r.Steps)
                .Select(group => new TreatyEdition(find(group.Key) ?? throw new BadInputException(place, "a known instrument", group.Key), source, [.. group]))]
            : throw new BadInputException(place, $"the header {Header}", rows.Count > 0 ? string.Join(',', rows[0].Cells) : "no header");
    }

    /// <summary>An edition as <see cref="Read"/> reads it.</summary>
    public static string Text(TreatyEdition edition)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"# source: {edition.Source.Name}\n# as-of: {Day(edition.AsOf)}\n# whole: {(edition.Source.Whole ? "yes" : "no")}\n{Header}\n");
        foreach (var steps in edition.Steps)
        {
            text.AppendJoin(',', Cells(edition.Treaty.Code, steps).Select(Csv.Quote)).Append('\n');
        }

        return text.ToString();
    }

    public static string[] Cells(string treaty, TreatySteps steps) =>
    [
        treaty, steps.State, steps.Said == TreatyStatus.Signed ? Yes : Day(steps.Signed),
        steps.Said switch { TreatyStatus.Party => Yes, TreatyStatus.Neither => No, _ => Day(steps.Bound) },
        steps.How, Day(steps.InForce), Day(steps.Withdrawn),
    ];

    private static (string Treaty, TreatySteps Steps) Row(CsvRow row, string place)
    {
        var cells = row.Cells.Length == 7 ? row.Cells : throw new BadInputException($"{place} line {row.Line}", "7 columns", $"{row.Cells.Length}");
        return (cells[0], new TreatySteps(cells[1], At(2), At(3), cells[4], At(5), At(6)) { Said = Said(cells[2], cells[3]) });

        DateOnly? At(int column) => cells[column] is "" or Yes or No ? null
            : DateOnly.TryParseExact(cells[column], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
            : throw new BadInputException($"{place} line {row.Line}, {Header.Split(',')[column]}", "YYYY-MM-DD", cells[column]);
    }

    private static TreatyStatus Said(string signed, string bound) =>
        bound == Yes ? TreatyStatus.Party : signed == Yes ? TreatyStatus.Signed : bound == No ? TreatyStatus.Neither : TreatyStatus.NoData;

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
