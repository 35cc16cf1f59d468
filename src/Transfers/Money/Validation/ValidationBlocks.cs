using System.Globalization;
using Pillar.Platform.Documents;
using Pillar.Screening;
using Pillar.Screening.Validation;
using Pillar.Transfers.Money.Payments;
using Pillar.Transfers.Resources;

namespace Pillar.Transfers.Money.Validation;

/// <summary>The validation report as blocks. Each table says in its title what its rows are, and each column what it counts.</summary>
internal sealed class ValidationBlocks(ValidationReport report, CultureInfo language)
{
    private readonly ScreeningValidation screening = report.Screening;
    private readonly MoneyValidation money = report.Money;

    public IReadOnlyList<ReportBlock> All() =>
    [
        new ReportHeading(1, Say("title")),
        new ReportText(Say("asked", Day(screening.Question.From), Day(screening.Question.To), Moment(report.Made))),
        new ReportText(screening.Began is { } began ? Say("known-since", Day(began)) : Say("nothing-known")),
        new ReportText(Say("personal")),
        .. Thresholds(), .. Lists(), .. Answers(), .. Samples(), .. Money(),
        new ReportText(Say("sign")),
    ];

    private IEnumerable<ReportBlock> Thresholds() =>
    [
        new ReportHeading(2, Say("thresholds")),
        new ReportText(Say("in-force", Score(screening.InForce.Possible), Score(screening.InForce.Strong), Say("chosen-" + screening.InForce.Origin.Word()), screening.Engine)),
        Table(
            "threshold-changes", ["instant", "actor", "verified", "before", "#possible", "#strong", "origin", "#line"],
            screening.Changes.Select(c => Row(Moment(c.Instant), c.Actor, YesNo(c.Verified), c.Before, c.Possible, c.Strong, Say("chosen-" + c.Origin), Number(c.Line)))),
        new ReportText(Say("uses")),
        Table(
            "threshold-uses", ["#possible", "#strong", "engine", "#answers", "first", "last"],
            screening.Uses.Select(u => Row(u.Possible, u.Strong, u.Engine, Number(u.Answers), Moment(u.First), Moment(u.Last)))),
    ];

    private IEnumerable<ReportBlock> Lists() =>
    [
        new ReportHeading(2, Say("coverage")),
        new ReportText(Say("coverage-rests")),
        Table(
            "coverage", ["list", "required", "#days", "#covered", "#without", "#editions", "#longest-lag"],
            screening.Lists.Select(l => Row(l.List, YesNo(l.Required), Number(l.Days), Number(l.Covered), Number(l.Without), Number(l.Spans.Count), Number(l.LongestLag)))),
        Table(
            "editions", ["list", "edition", "as-of", "loaded", "how", "actor", "#lag", "from", "to", "#days"],
            screening.Lists.SelectMany(static list => list.Spans).Select(s => Row(
                s.Load.List, s.Load.Edition, s.Load.AsOf is { } day ? Day(day) : "", s.Load.How == "bundled" ? "" : Moment(s.Load.Instant), Say("how-" + s.Load.How), s.Load.Actor,
                Number(s.Load.Lag), Day(s.From), Day(s.To), Number(s.Days)))),
        Table("days", ["from", "to", "#days", "in-force", "required-without"], Days()),
    ];

    /// <summary>Runs of days with the same editions.</summary>
    private IEnumerable<IReadOnlyList<string>> Days()
    {
        var spans = screening.Lists.SelectMany(static list => list.Spans).ToList();
        if (screening.Lists.Max(static list => list.Days) is var days && days == 0)
        {
            yield break;
        }

        var last = screening.Question.To;
        var first = last.AddDays(1 - days);
        DateOnly[] starts = [.. spans.SelectMany(static s => new[] { s.From, s.To.AddDays(1) }).Append(first).Where(day => day >= first && day <= last).Distinct().Order()];
        foreach (var (place, from) in starts.Index())
        {
            var to = place + 1 < starts.Length ? starts[place + 1].AddDays(-1) : last;
            var there = spans.Where(s => s.From <= from && s.To >= from).Select(static s => $"{s.Load.List}@{s.Load.Edition}");
            var without = screening.Lists.Where(list => list.Required && !list.Spans.Any(s => s.From <= from && s.To >= from)).Select(static list => list.List);
            yield return Row(Day(from), Day(to), Number(to.DayNumber - from.DayNumber + 1), string.Join("; ", there), string.Join("; ", without));
        }
    }

    private IEnumerable<ReportBlock> Answers() =>
    [
        new ReportHeading(2, Say("answers")),
        Table(
            "answers", ["what", "outcome", "#answers", "#rows", "#incomplete"],
            screening.Answers.Select(a => Row(Say("what-" + a.Action[(a.Action.IndexOf('.', StringComparison.Ordinal) + 1)..]), a.Outcome, Number(a.Answers), Number(a.Rows), Number(a.Incomplete)))),
        Table("judgements", ["verdict", "#count"], screening.Judgements.Select(j => Row(j.Verdict, Number(j.Count)))),
    ];

    private IEnumerable<ReportBlock> Samples()
    {
        var drawn = screening.Samples;
        return
        [
            new ReportHeading(2, Say("samples")),
            new ReportText(Say("samples-drawn", screening.Question.Seed, screening.Question.Samples, Score(screening.InForce.Possible), Score(DrawnSamples.Below))),
            new ReportText(Say("samples-records", drawn.Recorded, drawn.Asked, drawn.Made)),
            Table("samples-above", SampleColumns, drawn.Pairs.Where(static pair => pair.Above).Select(Pair)),
            Table("samples-below", SampleColumns, drawn.Pairs.Where(static pair => !pair.Above).Select(Pair)),
        ];
    }

    private static string[] SampleColumns => ["query", "origin", "list", "entry", "listed", "#score", "#recorded", "#line", "reasons"];

    private IReadOnlyList<string> Pair(SamplePair pair) => Row(
        pair.Query, Say("origin-" + pair.Origin), pair.Hit.List, pair.Hit.Entry, pair.Hit.MatchedName, Score(pair.Hit.Score), pair.Recorded is { } recorded ? Score(recorded) : "",
        pair.Line > 0 ? Number(pair.Line) : "", string.Join(" ", pair.Hit.Reasons.Select(reason => reason.Detail.In(language))));

    private IEnumerable<ReportBlock> Money() =>
    [
        new ReportHeading(2, Say("money")),
        new ReportText(Say("money-counts", money.Batches, money.Payments.Sum(), money.Payments[0], money.Payments[1], money.Payments[2])),
        .. money.Uncounted > 0 ? new ReportBlock[] { new ReportText(Say("money-uncounted", money.Uncounted)) } : [],
        Table(
            "alerts", ["payment", "strong", "#alerts", "#released", "#confirmed", "#open"],
            money.Alerts.Select(a => Row(a.Outcome, YesNo(a.Strong), Number(a.Decided.All), Number(a.Decided.Released), Number(a.Decided.Confirmed), Number(a.Decided.Open)))),
        new ReportText(Say("reasons-count")),
        Table(
            "reasons", ["code", "sentence", "#passed", "#referred", "#held", "#released", "#confirmed", "#open"],
            money.Reasons.Select(r => Row(
                r.Code, Sentence(r.Code), Number(r.Passed), Number(r.Referred), Number(r.Held), Number(r.Decided.Released), Number(r.Decided.Confirmed), Number(r.Decided.Open)))),
        Table(
            "rules", ["#alert", "instant", "actor", "expires", "#entries", "#passed", "#referred", "#held"],
            money.Rules.Select(r => Row(Number(r.Alert), Moment(r.Instant), r.Actor, r.Expires, Number(r.Entries), Number(r.Passed), Number(r.Referred), Number(r.Held)))),
    ];

    /// <summary>What a reason says, with an ellipsis where its facts stand.</summary>
    private string Sentence(string code) => PaymentText.Say(code, [.. Enumerable.Repeat<object>("…", 9)]).In(language);

    /// <param name="id">Of the table; its title is the text of <c>table-</c> and this.</param>
    /// <param name="columns">Names; a number sign stands before those of figures.</param>
    /// <param name="rows">Cells in the order of the columns.</param>
    private ReportTable Table(string id, string[] columns, IEnumerable<IReadOnlyList<string>> rows) => new(
        id, Say("table-" + id),
        [.. columns.Select(static name => (Name: name.TrimStart('#'), Figure: name[0] == '#')).Select(column => new ReportColumn(column.Name, Say("column-" + column.Name), column.Figure ? "decimal" : "string"))],
        [.. rows.Select(static (row, place) => (place.ToString(CultureInfo.InvariantCulture), row))]);

    private static IReadOnlyList<string> Row(params string[] cells) => cells;

    private string Say(string key, params object[] values) => ValidationText.In(key, language, values);

    private string YesNo(bool value) => Say(value ? "yes" : "no");

    private static string Number(long? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static string Score(double score) => score.ToString("0.####", CultureInfo.InvariantCulture);

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Moment(DateTimeOffset instant) => instant.UtcDateTime.ToString("yyyy-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture);

    private static string Moment(string instant) => $"{instant[..10]} {instant[11..16]} UTC";
}
