using Pillar.Bench.Trials;
using static Pillar.Bench.Report.TextTable;

namespace Pillar.Bench.Report;

/// <summary>One thing to reach.</summary>
/// <param name="What">In words.</param>
/// <param name="Reach">The figure to reach, as printed.</param>
/// <param name="Tuning">What the tuning half gives, or empty where nothing is split.</param>
/// <param name="HeldOut">What the held-out half gives; it decides.</param>
/// <param name="Reached">Whether it is reached.</param>
internal sealed record Goal(string What, string Reach, string Tuning, string HeldOut, bool Reached);

/// <summary>What is to be reached beside what was measured.</summary>
internal static class Goals
{
    private const string Un = "UN";
    private const string All = "all";

    public static IReadOnlyList<Goal> Of(Figures f) => [.. Recall(f), .. Alarms(f), .. Engine(f), .. Peers(f)];

    private static IEnumerable<Goal> Recall(Figures f)
    {
        var own = f.Own.SelectMany(static o => o.Rows).ToArray();
        var several = own.Where(static r => r.Row == OwnNames.Several).ToArray();
        yield return AtLeast("own names, all lists: retrieved", 1, null, Ratio(own.Sum(static r => r.Retrieved), own.Sum(static r => r.Asked)));
        yield return AtLeast("own names of several words: alert", 1, null, Ratio(several.Sum(static r => r.Alerts), several.Sum(static r => r.Asked)));
        foreach (var direction in Enum.GetValues<Direction>())
        {
            yield return Persons(f, direction, cyrillic: true, 0.95, Alert);
            yield return Persons(f, direction, cyrillic: true, 0.98, Top);
            yield return Persons(f, direction, cyrillic: false, 0.85, Alert);
            yield return Persons(f, direction, cyrillic: false, 0.93, Top);
        }

        foreach (var direction in Enum.GetValues<Direction>())
        {
            yield return Halves(f, $"organisations, {direction.Word()}, transliterated: alert", 0.95, h => Pooled(h.Organisations, direction, static r => r == "transliterated", Alert));
        }

        yield return Halves(f, "UN names with one error: alert", 0.98, static h => Alert(Tally.Sum("", h.OneError)));
        yield return Halves(f, "UN names with two errors: alert", 0.93, static h => Alert(Tally.Sum("", h.TwoErrors)));
    }

    private static IEnumerable<Goal> Alarms(Figures f)
    {
        yield return Alarm(f, Un, "all columns", 0.001, static a => a.ByAll);
        yield return Alarm(f, Un, "name alone", 0.005, static a => a.ByName);
        yield return Alarm(f, All, "all columns", 0.003, static a => a.ByAll);
        yield return Alarm(f, All, "name alone", 0.015, static a => a.ByName);
    }

    private static IEnumerable<Goal> Engine(Figures f)
    {
        var time = f.Speed[0].Time;
        yield return AtMost("engine, one core: mean", 0.07, time.Mean / 1000, "ms");
        yield return AtMost("engine, one core: 99 of 100 within", 1, time.P99 / 1000, "ms");
        yield return AtMost("engine: allocated a query", 1, time.Bytes / 1024, "KB");
        yield return new Goal("a file of names on all cores", "≥ 20,000 names/s", "", $"{Count((long)f.Installation.NamesPerSecond)} names/s", f.Installation.NamesPerSecond >= 20_000);
        yield return AtMost("memory resident, all lists", 300, f.Process.Resident, "MB");
        yield return AtMost("start from snapshots to first answer", 50, f.Process.FirstAnswer, "ms");
        yield return AtMost("compile all lists from source", 15, f.Searched.CompileSeconds, "s");
    }

    /// <summary>Recall at the common alert rate above the best of the peers, and time far below the fastest: a tenth.</summary>
    private static IEnumerable<Goal> Peers(Figures f)
    {
        if (f.Peers.Count < 2)
        {
            yield break;
        }

        var (own, others) = (f.Peers[0], f.Peers.Skip(1).ToArray());
        foreach (var (row, share) in own.Rates[0].Recall)
        {
            var best = others.Max(p => p.Rates[0].Recall.First(r => r.Row == row).Share);
            yield return AtLeast($"at {Share(SideBySideRate)} alerts, {row}: above the best peer", best, null, share);
        }

        yield return AtMost("time of a query: a tenth of the fastest peer's", others.Min(static p => p.Time.Mean) / 10_000, own.Time.Mean / 1000, "ms");
    }

    private const double SideBySideRate = Bench.Peers.SideBySide.CommonRate;

    private static Goal Persons(Figures f, Direction direction, bool cyrillic, double reach, Func<Tally, double> figure) => Halves(
        f,
        $"persons, {direction.Word()}, {(cyrillic ? "Cyrillic" : "other scripts")}: {(figure == Alert ? "alert" : "in the top five")}",
        reach,
        h => Pooled(h.Persons, direction, r => r == "Cyrillic" == cyrillic, figure));

    private static double Pooled(
        IReadOnlyList<(string List, Direction Direction, IReadOnlyList<Tally> Rows)> figures, Direction direction, Func<string, bool> row, Func<Tally, double> figure) =>
        figure(Tally.Sum("", [.. figures.Where(x => x.Direction == direction).SelectMany(static x => x.Rows).Where(r => row(r.Row))]));

    private static double Alert(Tally t) => Ratio(t.Alerts, t.Asked);

    private static double Top(Tally t) => Ratio(t.TopFive, t.Asked);

    private static double Ratio(int part, int whole) => whole == 0 ? 0 : (double)part / whole;

    private static Goal Halves(Figures f, string what, double reach, Func<HalfFigures, double> figure) => AtLeast(what, reach, figure(f.Tuning), figure(f.HeldOut));

    private static Goal AtLeast(string what, double reach, double? tuning, double heldOut) =>
        new(what, $"≥ {Share(reach)}", tuning is { } t ? Share(t) : "", Share(heldOut), heldOut >= reach);

    private static Goal Alarm(Figures f, string lists, string columns, double reach, Func<Alarm, float> score)
    {
        var (tuning, heldOut) = (Rate(f.Tuning, lists, score), Rate(f.HeldOut, lists, score));
        return new Goal($"people on no list, {lists}, {columns}: alert", $"≤ {Share(reach)}", Share(tuning), Share(heldOut), heldOut <= reach);
    }

    private static double Rate(HalfFigures half, string lists, Func<Alarm, float> score)
    {
        var alarms = half.Alarms.First(a => a.Lists == lists).Alarms;
        return Ratio(alarms.Count(a => score(a) >= TrialRun.Possible), alarms.Length);
    }

    private static Goal AtMost(string what, double reach, double figure, string unit) =>
        new(what, $"≤ {Number(reach, "0.###")} {unit}", "", $"{Number(figure, "0.###")} {unit}", figure <= reach);
}
