using System.Globalization;
using Pillar.Platform.Documents;
using Pillar.Review.Cycles;
using Pillar.Review.Focus;
using Pillar.Review.Papers;
using Pillar.Review.Records;
using Pillar.Review.Resources;
using Pillar.Review.Tables;
using Pillar.Review.Templates;
using Pillar.Vocabulary;

namespace Pillar.Review.Reports;

/// <summary>The report of a frozen cycle as blocks: a draft text whose figures lead to the annex tables below it.</summary>
internal sealed class CycleReport(ReviewModule review, ReviewCycle cycle, CultureInfo language)
{
    private static readonly TableBy[] Annexes = [TableBy.Section, TableBy.Domain, TableBy.Group, TableBy.Region, TableBy.Organisation, TableBy.Field, TableBy.State];
    private static readonly int[] Steps = [0, 30, 60, 90, 120, 180, 240];

    private readonly ReviewSet set = review.StateBook.Set(cycle.States);

    /// <summary>An earlier matrix to compare with, or null.</summary>
    public MatrixQuestion? Since { get; init; }

    /// <summary>An options paper to put in, or null.</summary>
    public OptionsPaper? Paper { get; init; }

    public IReadOnlyList<ReportBlock> Blocks()
    {
        var tables = Annexes.Select(by => review.MakeTable.Run(new(by, set, cycle.At, Since))).ToDictionary(static t => t.Question.By);
        return Settled(
        [
            .. Head(), .. Summary(tables[TableBy.Section], tables[TableBy.State]), .. Findings(), .. Options(),
            new ReportHeading(2, Say("report-annexes")), .. Annexes.Select(by => Annex(tables[by])), Themes(), Distribution(tables[TableBy.State]), .. Notes(),
        ]);
    }

    /// <summary>A figure of a set that no annex has a row for, such as one a person made, stays plain text.</summary>
    private static IReadOnlyList<ReportBlock> Settled(IReadOnlyList<ReportBlock> blocks)
    {
        var rows = blocks.OfType<ReportTable>().SelectMany(static table => table.Rows.Select(row => ReportTable.Row(table.Id, row.Key))).ToHashSet(StringComparer.Ordinal);
        return [.. blocks.Select(block => block is ReportText text ? new ReportText([.. text.Runs.Select(run => run.Row is { } row && !rows.Contains(row) ? run with { Row = null } : run)]) : block)];
    }

    private IEnumerable<ReportBlock> Head() =>
    [
        new ReportHeading(1, Say("report-title", cycle.Name)),
        new ReportText(Say("report-unofficial")),
        new ReportText(Say("report-frozen", Day(cycle.Day), set.Name(language), cycle.At.Template.Code, cycle.Method, cycle.Sha256)),
    ];

    private IEnumerable<ReportBlock> Summary(ReviewTable sections, ReviewTable states)
    {
        var total = sections.Total;
        yield return new ReportHeading(2, Say("report-summary"));
        yield return ReportSentence.Of(Form("report-recorded"), Figure($"{total.Recorded}", "section", "total"), $"{total.States}", Figure(Of(total.Count), "section", "total"), Percent(total.Count.Share));
        if (states.Mean is { } mean)
        {
            yield return ReportSentence.Of(Form("report-mean"), new(mean.ToString("0.0", CultureInfo.InvariantCulture), ReportTable.Row("state", "total")), $"{total.Fields}");
        }

        foreach (var row in sections.Rows)
        {
            yield return ReportSentence.Of(Form("report-section"), row.Label(language), Figure(Of(row.Count), "section", row.Key), Percent(row.Count.Share), Figure($"{row.Count.Unclear}", "section", row.Key));
            if (row.Change?.Points is { } points)
            {
                yield return ReportSentence.Of(
                    Form("report-change"), row.Label(language), Figure((points * 100).ToString("+0.0;-0.0;0.0", CultureInfo.InvariantCulture), "section", row.Key), Day(Since!.Day), $"{row.Change.States}", $"{row.Change.Fields}");
            }
        }

        yield return new ReportChart(Say("report-chart"), [.. sections.Rows.Select(row => (row.Label(language), row.Count.Share, Of(row.Count), ReportTable.Row("section", row.Key)))]);
    }

    private IEnumerable<ReportBlock> Findings()
    {
        var view = review.FindFocus.View(review.Marks(set, cycle.At), within: null, language);
        yield return new ReportHeading(2, Say("report-findings"));
        foreach (var line in view.Answer)
        {
            yield return new ReportText(line);
        }

        foreach (var finding in view.Groups.Concat(view.Lags))
        {
            yield return new ReportHeading(3, $"{finding.Title} – {Say(finding.Holds == true ? "report-holds" : "report-fails")}");
            yield return Linked(finding.Sentence, finding.Figures);
            yield return new ReportText(string.Join(" ", finding.Checks.Select(static c => c.Sentence)));
            yield return new ReportText([Say("report-cells"), .. finding.Cells.SelectMany(static (cells, place) => new ReportRun[] { place == 0 ? " " : "; ", new(cells.Name, ReportTable.Row("field", cells.Field)) }), "."]);
        }

        foreach (var where in view.Where)
        {
            yield return Linked(where.Sentence, where.Figures);
        }
    }

    private IEnumerable<ReportBlock> Options()
    {
        if (Paper is null)
        {
            yield break;
        }

        var evidence = review.Evidence(Paper with { Cycle = cycle.Name }, cycle.Day, language);
        yield return new ReportHeading(2, Paper.Title);
        foreach (var proposal in Paper.Proposals)
        {
            yield return new ReportHeading(3, $"{proposal.Id}. {proposal.Text}");
            yield return new ReportText(Say("report-touches", string.Join("; ", proposal.Paragraphs.Select(p => $"{p.Cited}: {p.Duty(language)}{(review.IsChecked(p) ? "" : $" ({Say("report-to-be-checked")})")}"))));
            foreach (var found in proposal.Evidence.Select(evidence.Of))
            {
                yield return Linked(found.Sentence + (found.Holds is { } holds ? $" ({Say(holds ? "report-holds" : "report-fails")})" : ""), found.Figures);
            }

            foreach (var line in proposal.Duties.Select(duty => $"{duty.Who}: {duty.What}").Concat(proposal.Effects.Select(effect => Say("report-effect", effect.On, effect.What))))
            {
                yield return new ReportText(line);
            }
        }
    }

    private IEnumerable<ReportBlock> Notes()
    {
        yield return new ReportHeading(2, Say("report-notes"));
        yield return new ReportText(ReviewModule.Neutral.In(language));
        yield return new ReportText(review.WordingOf(cycle.At.Template).In(language));
        if (review.MembershipOf(set, "organisation", cycle.Day) is { } membership)
        {
            yield return new ReportText(membership.In(language));
        }
    }

    private ReportTable Annex(ReviewTable table)
    {
        var changed = table.Question.Since is null ? [] : new ReportColumn[] { new("change", Say("report-change-points"), "decimal"), new("compared_states", Say("report-compared-states")), new("compared_fields", Say("report-compared-fields")) };
        return new(
            table.Question.By.Word(), Say("report-by-" + table.Question.By.Word()),
            [new("key", Say("report-key"), "string"), new("label", Say("report-label"), "string"), .. CountColumns(), .. changed],
            [.. table.Rows.Append(table.Total with { Key = "total", Label = _ => Say("report-total") }).Select(row => (row.Key, (IReadOnlyList<string>)
            [
                row.Key, row.Label(language), Number(row.States), Number(row.Recorded), Number(row.Fields), .. Counts(row.Count),
                .. changed.Length == 0 ? [] : new[] { Decimal(row.Change?.Points * 100), Number(row.Change?.States), Number(row.Change?.Fields) },
            ]))]);
    }

    /// <summary>Sets of States against themes, one row for each pair.</summary>
    private ReportTable Themes()
    {
        var heat = review.Heat(set, "region", cycle.At);
        return new("theme", Say("report-by-theme"), [new("key", Say("report-key"), "string"), new("label", Say("report-label"), "string"), .. CountColumns()],
        [
            .. heat.Rows.SelectMany(row => heat.Themes.Select((theme, place) => ($"{row.Set.Code}/{theme.Paragraph}/{theme.Domain}", (IReadOnlyList<string>)
            [
                $"{row.Set.Code}/{theme.Paragraph}/{theme.Domain}", $"{row.Set.Name(language)} · {RecordGrid.ThemeName($"{theme.Paragraph}/{theme.Domain}", language)}",
                Number(row.Set.States.Count), Number(row.Recorded), Number(cycle.At.Template.Fields.Count(f => (f.Paragraph, f.Domain) == theme)), .. Counts(row.Cells[place]),
            ]))),
        ]);
    }

    private ReportTable Distribution(ReviewTable states) => new(
        "distribution", Say("report-distribution"), [new("at_most", Say("report-at-most")), new("states", Say("report-states"))],
        [.. Steps.Select(step => (Number(step), (IReadOnlyList<string>)[Number(step), Number(states.AtMost(step))]))]);

    private ReportColumn[] CountColumns() =>
    [
        new("states", Say("report-states")), new("recorded", Say("report-with-record")), new("fields", Say("report-fields")),
        new("X", "X"), new("unclear", "?"), new("blank", Say("report-blank")), new("not_applicable", "NA"), new("denominator", Say("report-denominator")), new("share", Say("report-share"), "decimal"),
    ];

    /// <summary>A share without a denominator is empty, never 0.</summary>
    private static string[] Counts(MarkCount count) =>
        [Number(count.X), Number(count.Unclear), Number(count.Blank), Number(count.NotApplicable), Number(count.Counted), Decimal(count.Share * 100)];

    /// <summary>A sentence of the focus finder whose figures lead to the row of their theme, or of their field where they count the whole set.</summary>
    private ReportText Linked(string sentence, IReadOnlyList<FigureView> figures)
    {
        List<ReportRun> runs = [];
        var rest = sentence;
        foreach (var figure in figures.Where(static f => f.Kind == "matrix"))
        {
            var at = rest.IndexOf(figure.Text, StringComparison.Ordinal);
            if (at >= 0)
            {
                runs.AddRange([rest[..at], new(figure.Text, Row(figure))]);
                rest = rest[(at + figure.Text.Length)..];
            }
        }

        return new([.. runs, rest]);
    }

    private string Row(FigureView figure)
    {
        var (paragraph, domain) = figure.Part();
        return figure.Field is null ? ReportTable.Row("theme", $"{figure.Set}/{paragraph}/{domain}")
            : ReportTable.Row("field", figure.Set is null || figure.Set == set.Code ? figure.Field : "");
    }

    private static ReportRun Figure(string text, string table, string key) => new(text, ReportTable.Row(table, key));

    private string Of(MarkCount count) => Say("of", Number(count.X), Number(count.Counted));

    private static string Percent(double? share) => share is { } known ? (known * 100).ToString("0.0", CultureInfo.InvariantCulture) : "–";

    private static string Number(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static string Decimal(double? number) => number?.ToString("0.0", CultureInfo.InvariantCulture) ?? "";

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private string Say(string key, params object[] values) => key == "of" ? FocusText.Say(key, language, values) : ReportWords.Say(key, language, values);

    private string Form(string key) => ReportWords.Form(key, language);
}
