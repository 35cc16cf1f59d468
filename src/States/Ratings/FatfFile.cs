using System.Globalization;
using Pillar.Platform.Files;
using Pillar.Platform.Input;
using Pillar.Vocabulary;

namespace Pillar.States.Ratings;

/// <summary>
/// The table of ratings as CSV in UTF-8: a row for each report with <c>iso3</c> (or <c>jurisdiction</c>, a name that is understood), <c>report_type</c>
/// (MER, FUR, FUAR, or MER+… for the consolidated line), <c>report_date</c> (YYYY-MM or YYYY-MM-DD), <c>assessment_body</c>, and a column for each
/// field (<c>IO11</c>, <c>R.7</c>). The five financing fields must be there; other fields may be, other columns are passed over.
/// </summary>
internal static class FatfFile
{
    /// <summary>More rows than this are no table of ratings.</summary>
    public const int MostRows = 20_000;

    private const int LongestBody = 60;

    /// <exception cref="BadInputException">The first line that cannot be used.</exception>
    public static IReadOnlyList<FatfReport> Read(InputStream input, StatesModule states)
    {
        using var table = CsvTable.Open(input);
        var columns = new Columns(table, input.Place);
        var (reports, lines) = (new List<FatfReport>(), new Dictionary<(string, FatfReportKind, DateOnly), int>());
        while (table.Read())
        {
            var report = columns.Report(states);
            if (!lines.TryAdd((report.State, report.Kind, report.Date), table.Line))
            {
                throw table.Bad("report_type", "each report of a jurisdiction once", $"that of line {lines[(report.State, report.Kind, report.Date)]} again");
            }

            reports.Add(reports.Count < MostRows ? report : throw new BadInputException(input.Place, $"at most {MostRows} rows", "more"));
        }

        return reports.Count > 0 ? reports : throw new BadInputException(input.Place, "at least one report", "none");
    }

    /// <summary>A table as <see cref="Read"/> reads it.</summary>
    public static void Write(TextWriter text, IEnumerable<FatfReport> reports)
    {
        Row(text, ["iso3", "report_type", "report_date", "assessment_body", .. RatedField.All.Select(static f => f.Code)]);
        foreach (var report in reports)
        {
            Row(text, [report.State, report.KindWord, report.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), report.Body, .. report.Ratings.Select(static r => r.Word())]);
        }
    }

    private static void Row(TextWriter text, IEnumerable<string> cells)
    {
        var between = "";
        foreach (var cell in cells)
        {
            text.Write(between);
            CsvCells.Write(text, cell);
            between = ",";
        }

        text.Write('\n');
    }

    /// <summary>Where the columns stand, and how a row of them is read.</summary>
    private sealed class Columns
    {
        private readonly CsvTable table;
        private readonly int state;
        private readonly int type;
        private readonly int date;
        private readonly int body;
        private readonly int[] fields;

        public Columns(CsvTable table, string place)
        {
            this.table = table;
            state = table.Find("iso3") is >= 0 and var code ? code : table.Require("jurisdiction");
            (type, date, body) = (table.Require("report_type"), table.Require("report_date"), table.Find("assessment_body"));
            var found = table.Header.Select(static (name, i) => (Field: RatedField.Find(name), i)).Where(static c => c.Field is not null).ToLookup(static c => c.Field!.Code, static c => c.i);
            fields = [.. RatedField.All.Select(field => found[field.Code].DefaultIfEmpty(-1).First())];
            if (found.FirstOrDefault(static f => f.Count() > 1) is { } twice)
            {
                throw new BadInputException($"{place} line 1", "each column once", $"{twice.Key} twice");
            }

            if (RatedField.OfFinancing.FirstOrDefault(field => !found.Contains(field.Code)) is { } missing)
            {
                throw new BadInputException($"{place} line 1", $"a column '{missing.Code}'", string.Join(",", table.Header));
            }
        }

        public FatfReport Report(StatesModule states) => new(State(states), Kind(), Date(), Body(), [.. RatedField.All.Select(Rated)]);

        private string State(StatesModule states) =>
            states.Find(table[state])?.Alpha2 ?? throw table.Bad(table.Header[state], "a State or territory: an ISO code or a name", table[state]);

        private FatfReportKind Kind() => table[type].Trim().ToUpperInvariant() switch
        {
            "MER" => FatfReportKind.Evaluation,
            "FUR" => FatfReportKind.FollowUp,
            "FUAR" => FatfReportKind.FollowUpAssessment,
            ['M', 'E', 'R', '+', ..] => FatfReportKind.Consolidated,
            _ => throw table.Bad("report_type", "MER, FUR, FUAR or MER+FUR(s)", table[type]),
        };

        private DateOnly Date() => DateOnly.TryParseExact(
            table[date].Trim(), ["yyyy-MM-dd", "yyyy-MM"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw table.Bad("report_date", "YYYY-MM or YYYY-MM-DD", table[date]);

        private string Body()
        {
            var name = table[body].Trim();
            return name.Length > LongestBody || name.EnumerateRunes().Any(Printable.IsHidden) || (name.Length > 0 && "=+-@".Contains(name[0], StringComparison.Ordinal))
                ? throw table.Bad("assessment_body", $"at most {LongestBody} visible characters that begin with a letter or a figure", name)
                : name;
        }

        private Rating Rated(RatedField field, int place) => fields[place] < 0 ? Rating.NotRated
            : RatingWords.Read(table[fields[place]], field)
            ?? throw table.Bad(field.Code, $"one of {string.Join(", ", field.Scale.Select(static r => r.Word()))}, N/A or nothing", table[fields[place]]);
    }
}
