using System.Globalization;
using System.Text;
using Pillar.Platform.Files;
using Pillar.Screening.Judgements;
using Pillar.Screening.Lists;
using Pillar.Screening.Matching;

namespace Pillar.Screening;

/// <summary>A row screened and written.</summary>
/// <param name="Outcome">Null when it could not be screened.</param>
/// <param name="Dismissed">Hits that a person has judged to be another party.</param>
/// <param name="Csv">Its output rows, UTF-8.</param>
internal readonly record struct FileAnswer(ScreenOutcome? Outcome, int Dismissed, byte[] Csv);

/// <summary>
/// Screens rows and writes what the output needs of each hit: no alignment, no reasons. Owned by one thread; the lists are shared.
/// </summary>
internal sealed class FileScreener(ListsInForce lists, Thresholds thresholds, JudgementBook judgements, char delimiter)
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
    public static byte[] Header(IEnumerable<string> passed, char delimiter)
    {
        using var row = new StringWriter(CultureInfo.InvariantCulture);
        Write(row, delimiter, [.. Columns, .. passed.Select(static c => Columns.Contains(c, StringComparer.OrdinalIgnoreCase) ? "input." + c : c)]);
        return Encoding.UTF8.GetBytes(row.ToString());
    }

    public FileAnswer Screen(FileRow row)
    {
        rows.GetStringBuilder().Clear();
        var (outcome, dismissed) = Answer(row);
        return new FileAnswer(outcome, dismissed, Encoding.UTF8.GetBytes(rows.ToString()));
    }

    private (ScreenOutcome? Outcome, int Dismissed) Answer(in FileRow row)
    {
        if (row.Query is not { } query)
        {
            Write(row, ErrorWord, "", "", "", "");
            return (null, 0);
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

        return (outcome, hits.Count(static hit => hit.Dismissed));
    }

    private void Write(in FileRow row, JudgedHit judgedHit)
    {
        var hit = judgedHit.Raw;
        var list = matcher.Lists[hit.List];
        var (reference, name) = list.Named(hit.Entry, Math.Max(0, hit.Name));
        var score = Math.Round((double)hit.Score, 4).ToString("0.####", CultureInfo.InvariantCulture);
        Write(row, judgedHit.Dismissed ? DismissedWord : Explainer.BandOf(hit, thresholds).Word(), score, list.Edition.Id, reference, name);
    }

    private void Write(in FileRow row, params string[] outcome) => Write(rows, delimiter, [row.Id, .. outcome, .. row.Passed]);

    private static void Write(StringWriter rows, char delimiter, ReadOnlySpan<string> cells)
    {
        for (var i = 0; i < cells.Length; i++)
        {
            if (i > 0)
            {
                rows.Write(delimiter);
            }

            CsvCells.Write(rows, cells[i], delimiter);
        }

        rows.Write(RowEnd);
    }
}
