using Pillar.Controls.Lists;
using Pillar.Vocabulary;

namespace Pillar.Transfers.Licensing;

/// <summary>
/// Licence needs by the chart of the United States (15 CFR 738.4): each reason for control of the entry names a column, an X in the destination's row asks
/// for a licence, and each has to be overcome on its own.
/// </summary>
/// <param name="chart">The chart.</param>
/// <param name="groups">Whether a destination belongs to a country group; null where that is not known.</param>
internal sealed class ChartTable(CountryChart chart, Func<string, string, bool?> groups) : ILicenceTable
{
    /// <summary>Entries that ask for a licence at every destination and stand outside the chart (15 CFR 738.3(a)(1)).</summary>
    private static readonly string[] OutsideTheChart = ["0A983", "5A980", "5D980", "5E980", "5A001.f.1"];

    public LicenceFinding? Of(LicenceQuestion question)
    {
        if (question.Entry is not { Licensing: { Columns.Count: > 0 } or { Reasons.Count: > 0 } } entry)
        {
            return null;
        }

        var row = chart.Row(question.Destination);
        List<LicenceCell> cells = [.. row switch
        {
            null => [Said(CellAnswer.Read, "licence-no-row", CountryChart.Source, question.Destination)],
            { Pointer.Length: > 0 } => [Said(CellAnswer.Read, "licence-pointer", At(row.Territory), row.Territory, row.Pointer)],
            _ => Cells(question, entry, row),
        }];
        // A list of another State may name reasons of its own: without a cell the chart does not speak of them.
        return cells.Count == 0 ? null : new LicenceFinding(question.Code, CountryChart.Source, cells, Binds: question.Exporter == "US");
    }

    private IEnumerable<LicenceCell> Cells(LicenceQuestion question, ControlEntry entry, ChartRow row)
    {
        if (Array.Exists(OutsideTheChart, code => Scope.Within(question.Code, code)))
        {
            yield return Said(CellAnswer.Licence, "licence-outside-chart", new Citation("15 CFR 738.3(a)(1)", question.Code, CountryChart.Source.AsOf), question.Code);
        }

        foreach (var cell in entry.Licensing.Columns.SelectMany(column => Of(question, entry, column, row)))
        {
            yield return Excepted(question, entry, cell);
        }

        foreach (var note in row.Footnotes.SelectMany(number => chart.Footnotes.Where(note => note.Number == number && Speaks(note, question.Code))))
        {
            yield return Said(note.Licence ? CellAnswer.Licence : CellAnswer.Read, note.Licence ? "licence-footnote" : "licence-footnote-read", At(row.Territory, $"footnote {note.Number}"), note.Number, row.Territory, note.Provision);
        }
    }

    private IEnumerable<LicenceCell> Of(LicenceQuestion question, ControlEntry entry, LicenceColumn column, ChartRow row)
    {
        var reason = column.Scope.Length > 1 ? column.Scope[..2] : "";
        var source = new Citation($"{entry.Code}, licence requirements", column.Scope);
        var holds = Scope.Holds(column.Scope, entry.Code, question.Code);
        if (holds == false)
        {
            return [Said(CellAnswer.NoLicence, "licence-scope-other", source, column.Scope, question.Code) with { Reason = reason }];
        }

        var text = ColumnText.Of(column.Column, reason);
        var cells = text.Columns.Count > 0
            ? text.Columns.Select(mark => Marked(column, row, mark))
            : [Elsewhere(column, row, text, source)];
        return cells.Select(cell => (holds is null && cell.Answer == CellAnswer.Licence ? Said(CellAnswer.Read, "licence-scope-open", cell.Source, column.Scope, question.Code, column.Column) : cell) with { Reason = reason });
    }

    private static LicenceCell Marked(LicenceColumn column, ChartRow row, string mark)
    {
        var marked = row.Marks.Contains(mark);
        var source = At(row.Territory, CountryChart.Column(mark));
        return Said(marked ? CellAnswer.Licence : CellAnswer.NoLicence, marked ? "licence-cell-marked" : "licence-cell-empty", source, CountryChart.Column(mark), row.Territory, column.Scope);
    }

    private LicenceCell Elsewhere(LicenceColumn column, ChartRow row, ColumnText text, Citation source) => text.At(row.Territory, group => groups(row.Territory, group)) switch
    {
        true => Said(CellAnswer.Licence, "licence-destination-named", source, row.Territory, column.Scope, column.Column),
        false => Said(CellAnswer.NoLicence, "licence-destination-other", source, row.Territory, column.Scope, column.Column),
        _ => Said(CellAnswer.Read, "licence-cell-read", source, column.Scope, column.Column),
    };

    /// <summary>The same cell with what the claimed exception does to it.</summary>
    private LicenceCell Excepted(LicenceQuestion question, ControlEntry entry, LicenceCell cell)
    {
        if (cell.Answer != CellAnswer.Licence || question.Line.Exception.Length == 0)
        {
            return cell;
        }

        if (Part740.Cited(question.Line.Exception) is not { } exception)
        {
            return cell with { Text = TransfersText.Say("licence-exception-unknown", $"{cell.Text.Values[0]}", question.Line.Exception, question.Destination) };
        }

        var covers = LicenceException.Covers(question.Line, entry, cell.Reason, group => groups(question.Destination, group));
        var key = covers switch { true => "licence-exception-covers", false => "licence-exception-not", _ => "licence-exception-read" };
        return cell with { Text = TransfersText.Say(key, $"{cell.Text.Values[0]}", exception, cell.Reason, question.Destination), Covered = covers == true };
    }

    private static bool Speaks(ChartFootnote note, string code) => note.Entries.Any(entry => entry == "*" || Scope.Within(code, entry) || Scope.Within(entry, code));

    private static Citation At(string row, string cell = "") => CountryChart.Source with { Provision = cell.Length == 0 ? row : $"{row}, {cell}" };

    private static LicenceCell Said(CellAnswer answer, string key, Citation source, params object[] values) => new(answer, TransfersText.Say(key, values), source);
}
