using System.Globalization;
using System.Text;
using Pillar.Screening.Judgements;
using Pillar.Screening.Lists;
using Pillar.Screening.Matching;

namespace Pillar.Screening;

/// <summary>A row screened and written.</summary>
/// <param name="Outcome">Null when it could not be screened.</param>
/// <param name="Csv">Its output rows, UTF-8.</param>
internal readonly record struct FileAnswer(ScreenOutcome? Outcome, byte[] Csv);

/// <summary>
/// Screens rows and writes what the output needs of each hit: no alignment, no reasons. Owned by one thread; the lists are shared.
/// </summary>
internal sealed class FileScreener(ListsInForce lists, Thresholds thresholds, JudgementBook judgements)
{
    /// <summary>What stands before the columns that pass through.</summary>
    public static readonly string[] Columns = ["id", "outcome", "score", "list", "entry", "matchedName"];

    private const string ErrorWord = "error";
    private const string DismissedWord = "dismissed";
    private const string RowEnd = "\r\n";

    private readonly Matcher matcher = new(lists.Searched);
    private readonly Func<ScreenQuery, CustomerJudgements?> judged = judgements.Of;
    private readonly StringWriter rows = new(CultureInfo.InvariantCulture);

    /// <summary>The header row. A column that passes through under the name of an outcome column is told apart as <c>input.NAME</c>.</summary>
    public static byte[] Header(IEnumerable<string> passed)
    {
        using var row = new StringWriter(CultureInfo.InvariantCulture);
        Cells(row, [.. Columns, .. passed.Select(static c => Columns.Contains(c, StringComparer.OrdinalIgnoreCase) ? "input." + c : c)]);
        row.Write(RowEnd);
        return Encoding.UTF8.GetBytes(row.ToString());
    }

    public FileAnswer Screen(FileRow row)
    {
        rows.GetStringBuilder().Clear();
        return new FileAnswer(Answer(row), Encoding.UTF8.GetBytes(rows.ToString()));
    }

    private ScreenOutcome? Answer(in FileRow row)
    {
        if (row.Query is not { } query)
        {
            Write(row, ErrorWord, "", "", "", "");
            return null;
        }

        var hits = ShownHits.Of(matcher, query, thresholds, judged);
        foreach (var hit in hits)
        {
            Write(row, hit);
        }

        var outcome = ShownHits.Outcome(hits, thresholds, lists.Complete);
        if (hits.Length == 0)
        {
            Write(row, outcome.Word(), "", "", "", "");
        }

        return outcome;
    }

    private void Write(in FileRow row, JudgedHit judgedHit)
    {
        var hit = judgedHit.Raw;
        var list = matcher.Lists[hit.List];
        var (reference, name) = list.Named(hit.Entry, hit.Name < 0 ? 0 : list.Index.Name(hit.Name).NameIndex);
        var score = Math.Round((double)hit.Score, 4).ToString("0.####", CultureInfo.InvariantCulture);
        Write(row, judgedHit.Dismissed ? DismissedWord : Explainer.BandOf(hit, thresholds).Word(), score, list.Edition.Id, reference, name);
    }

    private void Write(in FileRow row, params ReadOnlySpan<string> outcome)
    {
        CsvCells.Write(rows, row.Id);
        foreach (var cell in outcome)
        {
            rows.Write(',');
            CsvCells.Write(rows, cell);
        }

        foreach (var cell in row.Passed)
        {
            rows.Write(',');
            CsvCells.Write(rows, cell);
        }

        rows.Write(RowEnd);
    }

    private static void Cells(StringWriter row, string[] cells)
    {
        for (var i = 0; i < cells.Length; i++)
        {
            row.Write(i > 0 ? "," : "");
            CsvCells.Write(row, cells[i]);
        }
    }
}
