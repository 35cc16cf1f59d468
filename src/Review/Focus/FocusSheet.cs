using System.Globalization;
using Pillar.States;
using Pillar.States.Sets;

namespace Pillar.Review.Focus;

/// <summary>An answer as a sheet of sentences: see <see cref="FocusView"/>.</summary>
internal sealed class FocusSheet(StatesModule states, FocusAnswer answer, CultureInfo language)
{
    private const int NearestShown = 5;

    private readonly FocusWords words = new(states, language);

    public FocusView View(IReadOnlyList<string> leftOut)
    {
        FindingView[] lags = [.. answer.Lags.Select(Lag)];
        FindingView[] groups = [.. answer.Groups.Select(Group)];
        FindingView[] same = [.. answer.SameGaps.Select(Same)];
        return new(answer.Within?.Code, [.. Answer()], lags, groups, same, [.. Notes(leftOut)])
        {
            Method = new(
                answer.Grid.States.Count, answer.Grid.Fields.Count, answer.Rounds, answer.Seed, Round(answer.GroupBar),
                double.IsFinite(answer.LagBar) ? Round(answer.LagBar) : null, answer.Comparisons),
            Where = [.. Enumerable.Range(0, answer.Grid.Fields.Count).Select(Where).OfType<WhereView>()],
            Fields = [.. answer.Grid.Fields.Select(f => new FieldView(f.Code, words.Title(f), f.Theme, f.AsOf))],
        };
    }

    private static double Round(double value) => Math.Round(value, 6);

    /// <summary>What holds, else the plain facts; never a finding that fails a check.</summary>
    private IEnumerable<string> Answer()
    {
        var said = answer.Lags.Where(static l => l.Holds).Take(2).Select(l => words.Say("answer-lag", words.Name(l.Set), Subject(l)))
            .Concat(answer.Groups.Where(static g => g.Holds && g.Gaps.Any()).Take(2).Select(g => words.Say("answer-group", g.States.Count, string.Join(", ", g.Gaps.Take(3).Select(static d => d.Cells.Field.Code)))))
            .ToList();
        return answer.Grid.Fields.Count == 0 ? [words.Say("no-data")]
            : [.. said.Count > 0 ? said : [words.Say("answer-none")], .. answer.SameGaps.Take(3).Select(s => words.Say("answer-same", s.States.Count, string.Join(", ", s.Open)))];
    }

    private string Subject(Lag lag) => lag.Kind == MeasureKind.Field ? lag.Code : words.Theme(lag.Code);

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
            Set = lag.Set.Code,
            Subject = lag.Code,
            Checks = [.. lag.Checks.Select(c => words.Check(c, ("chance-lag", chance)))],
            Moves = [.. lag.Moves.Select(m => words.Say(
                "move", m.Cells.Field.Code, m.Cells.Open.Count, m.Cells.Unclear.Count, FocusWords.Percent(lag.Inside.Value), FocusWords.Percent(m.After.Value), words.Say(m.StillBehind ? "move-still" : "move-closes")))],
            Leaders = words.Leaders(lag.Leaders),
        };
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
        return new(string.Join(" · ", gaps.Select(static d => d.Cells.Field.Code)), group.Holds, $"{sentence} {Regions(group.States)}", group.States, [.. group.Defining.Select(d => words.Cells(d.Cells))])
        {
            Checks = [.. group.Checks.Select(c => words.Check(c, ("chance-group", chance)))],
            Leaders = words.Leaders(group.Leaders),
        };
    }

    private string Gap(DefiningField field) =>
        words.Say("group-gap", field.Cells.Field.Code, field.Cells.X.Count, field.Inside.Of, (int)Math.Round(field.Elsewhere.Value * field.Elsewhere.Of), field.Elsewhere.Of);

    private string Regions(IReadOnlyList<string> members) => words.Say("group-sets", string.Join(", ", states.Sets.Groups
        .Select(set => (set.Name, Count: set.Members.Count(m => members.Contains(m.Alpha2)))).Where(static s => s.Count > 0).Select(s => $"{s.Name.In(language)} {s.Count}")));

    private FindingView Same(SameGaps same)
    {
        int[] places = [.. same.States.Select(answer.Grid.StateAt)];
        var cells = same.Open.Select(code => FocusCells.Of(answer.Grid, answer.Grid.FieldAt(code), places)).ToList();
        var sentence = words.Say("same", same.States.Count, string.Join(", ", same.Open), words.Days(cells.Select(static c => c.Field)));
        return new(string.Join(" · ", same.Open), null, $"{sentence} {Regions(same.States)}", same.States, [.. cells.Select(words.Cells)]) { Leaders = words.Leaders(same.Leaders) };
    }

    private WhereView? Where(int field)
    {
        var all = Cells(answer.Grid.States);
        var first = states.Sets.Groups.Select(set => (Set: set, Cells: Cells(set.Members.Select(static m => m.Alpha2))))
            .OrderByDescending(static g => g.Cells.Unclear.Count).ThenByDescending(static g => g.Cells.Blank.Count).First();
        string[] nearest = [.. Nearest(all.Field, first.Set, first.Cells)];
        return first.Cells.Open.Count == 0 ? null : new(
            all.Field.Code,
            words.Say(
                "where", all.Field.Code, all.X.Count, all.Counted, first.Set.Name.In(language), first.Cells.Unclear.Count, first.Cells.Blank.Count, first.Cells.Counted,
                string.Join(", ", nearest.Select(words.Name)), words.Days([all.Field])),
            first.Set.Code, nearest);

        FocusCells Cells(IEnumerable<string> codes) => FocusCells.Of(
            answer.Grid, field, codes.Where(code => answer.Within?.States.Contains(code) ?? true).Select(answer.Grid.StateAt).Where(static s => s >= 0));
    }

    /// <summary>Of a treaty by the reasons of the universalisation board; else those that have begun.</summary>
    private IEnumerable<string> Nearest(FocusField field, StateSet set, FocusCells cells) => (field.Kind == FocusFieldKind.Treaty
        ? states.ReachableNext.Run(states.TreatyBook.Require(field.Code)).NearestIn(set).Select(static n => n.State.Alpha2).Where(cells.Open.Contains)
        : cells.Open).Take(NearestShown);

    private IEnumerable<string> Notes(IReadOnlyList<string> leftOut)
    {
        yield return words.Say("neutral");
        foreach (var kind in answer.Grid.Fields.Select(static f => f.Kind).Distinct().Order())
        {
            yield return words.Say($"meaning-{kind.ToString().ToLowerInvariant()}");
        }

        if (leftOut.Count > 0)
        {
            yield return words.Say("left-out", string.Join(", ", leftOut));
        }

        if (answer.Grid.Fields.All(static f => f.Kind == FocusFieldKind.Treaty))
        {
            yield return words.Say("no-ratings");
        }

        yield return words.Say("method", answer.Grid.States.Count, answer.Grid.Fields.Count, answer.Rounds, answer.Comparisons, answer.Seed);
    }
}
