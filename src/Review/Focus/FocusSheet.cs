using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Pillar.Review.Focus;

/// <summary>An answer as a sheet of sentences: see <see cref="FocusView"/>.</summary>
internal sealed class FocusSheet(FocusSource source, FocusAnswer answer, CultureInfo language)
{
    private const int NearestShown = 5;
    private const int CellsShown = 24;

    private readonly FocusWords words = new(source, language);

    public FocusView View()
    {
        FindingView[] lags = [.. answer.Lags.Select(Lag)];
        FindingView[] groups = [.. answer.Groups.Select(Group)];
        FindingView[] same = [.. answer.SameGaps.Select(Same)];
        return new(answer.Within?.Code, [.. Answer()], lags, groups, same, [.. Notes()])
        {
            Method = new(
                answer.Grid.States.Count, answer.Grid.Fields.Count, answer.Rounds, answer.Seed, Round(answer.GroupBar),
                double.IsFinite(answer.LagBar) ? Round(answer.LagBar) : null, answer.Comparisons),
            Where = [.. WhereFields().Select(Where).OfType<WhereView>()],
            Fields = [.. answer.Grid.Fields.Select(f => new FieldView(f.Code, words.Title(f), f.Theme, f.AsOf))],
        };
    }

    private static string Id(string kind, IReadOnlyList<string> codes) =>
        $"{kind}-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join(' ', codes))))[..8]}";

    private static double Round(double value) => Math.Round(value, 6);

    /// <summary>What holds, else the plain facts; never a finding that fails a check.</summary>
    private IEnumerable<string> Answer()
    {
        var said = answer.Lags.Where(static l => l.Holds).Take(2).Select(l => words.Say("answer-lag", words.Name(l.Set), Subject(l)))
            .Concat(answer.Groups.Where(static g => g.Holds && g.Gaps.Any()).Take(2).Select(g => words.Say("answer-group", g.States.Count, words.Few([.. g.Gaps.Select(static d => d.Cells.Field.Code)]))))
            .ToList();
        return answer.Grid.Fields.Count == 0 ? [words.Say("no-data")]
            : answer.Grid.States.Count == 0 ? [words.Say("no-record")]
            : [.. said.Count > 0 ? said : [words.Say("answer-none")], .. answer.SameGaps.Take(3).Select(s => words.Say("answer-same", s.States.Count, words.Fields(s.Open)))];
    }

    private string Subject(Lag lag) => lag.Kind == MeasureKind.Field ? words.Short(lag.Code) : words.Theme(lag.Code);

    private FindingView Lag(Lag lag)
    {
        var fields = answer.Grid.Fields.Where(f => lag.Kind == MeasureKind.Field ? f.Code == lag.Code : f.Theme == lag.Code).ToList();
        var one = fields.Count == 1;
        var (value, low, high) = Share.Difference(lag.Inside, lag.Elsewhere);
        var sentence = lag.OtherThemes is { } own
            ? words.Say("lag-own", words.Name(lag.Set), Subject(lag), words.Figure(lag.Inside, one), Mean(own.Inside), Mean(lag.Elsewhere), Mean(own.Elsewhere), words.Days(fields))
            : words.Say("lag-field", words.Name(lag.Set), Subject(lag), words.Figure(lag.Inside, one), words.Figure(lag.Elsewhere, one), Points(value), Points(low), Points(high), words.Days(fields));
        object[] chance = [answer.Comparisons, FocusWords.Percent(lag.Checks[0].Value), answer.Rounds];
        return new($"{words.Name(lag.Set)}: {Subject(lag)}", lag.Holds, sentence, lag.Set.States, [.. lag.Cells.Select(words.Cells)])
        {
            Id = $"lag-{lag.Set.Code}-{lag.Kind}-{lag.Code}",
            Set = lag.Set.Code,
            Subject = lag.Code,
            Figures = lag.Kind == MeasureKind.OwnThemes ? [Figure(words.Figure(lag.Inside, one))] : [Figure(words.Figure(lag.Inside, one)), Figure(words.Figure(lag.Elsewhere, one)) with { Set = null }],
            Checks = [.. lag.Checks.Select(c => words.Check(c, ("chance-lag", chance)))],
            Moves = [.. lag.Moves.Select(m => words.Say(
                "move", words.Short(m.Cells.Field), m.Cells.Open.Count, m.Cells.Unclear.Count, FocusWords.Percent(lag.Inside.Value), FocusWords.Percent(m.After.Value), words.Say(m.StillBehind ? "move-still" : "move-closes")))],
            Leaders = words.Leaders(lag.Leaders),
        };

        FigureView Figure(string text) => new(text, lag.Set.Code, FocusWords.Kind(fields[0]), one ? fields[0].Code : null, fields[0].Theme);
    }

    private string Mean(Share share) => words.Figure(share, oneField: false);

    private static string Points(double difference) => FocusWords.Percent(difference);

    private FindingView Group(StateGroup group)
    {
        var stability = FocusWords.Percent(group.Stability);
        var gaps = group.Gaps.ToList();
        var days = words.Days(group.Defining.Select(static d => d.Cells.Field));
        var sentence = gaps.Count == 0
            ? words.Say("group-no-gap", group.States.Count, stability, days)
            : words.Say("group", group.States.Count, string.Join(", ", gaps.Select(Gap)), days, stability);
        object[] chance = [stability, FocusWords.Percent(answer.GroupBar)];
        return new(words.Few([.. gaps.Select(static d => d.Cells.Field.Code)]), group.Holds, $"{sentence} {Regions(group.States)}", group.States, [.. group.Defining.Select(d => words.Cells(d.Cells))])
        {
            Id = Id("group", group.States),
            Checks = [.. group.Checks.Select(c => words.Check(c, ("chance-group", chance)))],
            Leaders = words.Leaders(group.Leaders),
        };
    }

    private string Gap(DefiningField field) =>
        words.Say("group-gap", words.Short(field.Cells.Field), field.Cells.X.Count, field.Inside.Of, (int)Math.Round(field.Elsewhere.Value * field.Elsewhere.Of), field.Elsewhere.Of);

    private string Regions(IReadOnlyList<string> members) => words.Say("group-sets", string.Join(", ", source.Groups
        .Select(set => (Set: set, Count: set.States.Count(members.Contains))).Where(static s => s.Count > 0).Select(s => $"{words.Name(s.Set)} {s.Count}")));

    private FindingView Same(SameGaps same)
    {
        int[] places = [.. same.States.Select(answer.Grid.StateAt)];
        var cells = same.Open.Select(code => FocusCells.Of(answer.Grid, answer.Grid.FieldAt(code), places)).ToList();
        var sentence = words.Say("same", same.States.Count, words.Fields(same.Open), words.Days(cells.Select(static c => c.Field)));
        return new(words.Fields(same.Open), null, $"{sentence} {Regions(same.States)}", same.States, [.. cells.Take(CellsShown).Select(words.Cells)]) { Id = Id("same", [.. same.States, .. same.Open]), Leaders = words.Leaders(same.Leaders) };
    }

    /// <summary>Every instrument and rating; of a matrix, for each theme the field that is open in most States.</summary>
    private IEnumerable<int> WhereFields() => Enumerable.Range(0, answer.Grid.Fields.Count)
        .GroupBy(field => answer.Grid.Fields[field] is { Kind: FocusFieldKind.Matrix } one ? one.Theme : answer.Grid.Fields[field].Code)
        .Select(theme => theme.MaxBy(field => Cells(field, answer.Grid.States).Open.Count));

    private WhereView? Where(int field)
    {
        var all = Cells(field, answer.Grid.States);
        var (first, cells) = source.Groups.Select(set => (Set: set, Cells: Cells(field, set.States)))
            .OrderByDescending(static g => g.Cells.Unclear.Count).ThenByDescending(static g => g.Cells.Blank.Count).FirstOrDefault();
        if (first is null || cells.Open.Count == 0)
        {
            return null;
        }

        string[] nearest = [.. source.Nearest(first, cells).Take(NearestShown)];
        var (subject, share) = (words.Short(all.Field), words.Say("of", all.X.Count, all.Counted));
        var sentence = words.Say(
            "where", subject, share, words.Name(first), cells.Unclear.Count, cells.Blank.Count, cells.Counted, string.Join(", ", nearest.Select(words.Name)), words.Days([all.Field]));
        var figure = new FigureView(share, null, FocusWords.Kind(all.Field), all.Field.Code, all.Field.Theme);
        return new(all.Field.Code, sentence, first.Code, nearest, [figure, figure with { Text = words.Name(first), Set = first.Code }]);
    }

    private FocusCells Cells(int field, IEnumerable<string> codes) => FocusCells.Of(
        answer.Grid, field, codes.Where(code => answer.Within?.States.Contains(code) ?? true).Select(answer.Grid.StateAt).Where(static s => s >= 0));

    private IEnumerable<string> Notes()
    {
        yield return words.Say("neutral");
        foreach (var kind in answer.Grid.Fields.Select(static f => f.Kind).Distinct().Order())
        {
            yield return words.Say($"meaning-{kind.ToString().ToLowerInvariant()}");
        }

        if (source.LeftOut.Count > 0)
        {
            yield return words.Say("left-out", string.Join(", ", source.LeftOut));
        }

        if (answer.Grid.Fields.All(static f => f.Kind == FocusFieldKind.Treaty))
        {
            yield return words.Say("no-ratings");
        }

        if (source.MembersAsOf is { } members)
        {
            yield return words.Say("members-as-of", members.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        }

        if (source.Other is { } other)
        {
            yield return words.Say("other-template", other.Code, other.Fields, other.Recorded, source.Grid.States.Count);
        }
        else if (answer.Grid.Fields.All(static f => f.Kind == FocusFieldKind.Matrix))
        {
            yield return words.Say("no-other-template");
        }

        yield return words.Say("method", answer.Grid.States.Count, answer.Grid.Fields.Count, answer.Rounds, answer.Comparisons, answer.Seed);
    }
}
