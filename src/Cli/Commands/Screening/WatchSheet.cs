using System.Globalization;
using Pillar.Cli.Resources;
using Pillar.Screening.Watch;
using Pillar.Vocabulary;

namespace Pillar.Cli.Commands.Screening;

/// <summary>What watching customers says, for a person or as JSON.</summary>
internal sealed class WatchSheet(Session session)
{
    private const int MostShown = 200, NameWidth = 80;

    public void Added(WatchedBase added) => Either(() => WatchJson.Text([added]), () =>
    {
        session.Out.WriteLine(Say("added", added.Name, Number(added.Customers), string.Join(", ", added.Lists)));
        session.Out.WriteLine(Say("added-next"));
    });

    public void Removed(string name) => Either(() => WatchJson.Removed(name), () => session.Out.WriteLine(Say("removed", name)));

    public void Runs(IReadOnlyList<WatchRun> runs) => Either(() => WatchJson.Text(runs), () =>
    {
        foreach (var run in runs)
        {
            Write(run);
        }
    });

    public void Bases(IReadOnlyList<WatchedBase> bases) => Either(() => WatchJson.Text(bases), () =>
    {
        foreach (var watched in bases)
        {
            session.Out.WriteLine(Say("base", watched.Name, Number(watched.Customers), watched.Input, Day(watched.Added)));
            foreach (var run in watched.Runs)
            {
                Write(run);
            }

            if (watched.Runs.Count == 0)
            {
                session.Out.WriteLine("  " + Say("no-runs"));
            }
        }

        if (bases.Count == 0)
        {
            session.Out.WriteLine(Say("no-bases"));
        }
    });

    private void Write(WatchRun run)
    {
        session.Out.WriteLine(Say("run", run.Watch, Moment(run.Instant), Number(run.Customers)));
        if (!run.Complete)
        {
            session.Out.WriteLine("  " + Say("incomplete"));
        }

        foreach (var list in run.Lists)
        {
            session.Out.WriteLine("  " + Say("list", list.Id, Named(list.Before), Named(list.After), list.Added.Count, list.Altered.Count, list.Removed.Count));
        }

        if (run.Lists.Count == 0)
        {
            session.Out.WriteLine("  " + Say("nothing-changed"));
        }
        else if (run.Touched.Count == 0)
        {
            session.Out.WriteLine("  " + Say("nobody"));
        }

        foreach (var touched in run.Touched.Take(MostShown))
        {
            Write(touched);
        }

        if (run.Touched.Count > MostShown)
        {
            session.Out.WriteLine("  " + Say("more", Number(run.Touched.Count - MostShown)));
        }
    }

    private void Write(TouchedCustomer touched)
    {
        var score = touched.Effect == WatchEffect.Release ? touched.ScoreBefore : touched.Score;
        var line = string.Create(
            CultureInfo.InvariantCulture,
            $"  {Say("effect-" + touched.Effect.Word()),-14} {score:0.00}  {Say("band-" + touched.Band),-9} {Shown(touched.Id)}  {Shown(touched.Asked.Name)}");
        session.Out.WriteLine(line);
        var said = touched.Changed.Count > 0 ? Say("changed", string.Join(", ", touched.Changed)) : "";
        var judged = touched.Judgement.Length > 0 ? Say("judged-" + touched.Judgement) : "";
        session.Out.WriteLine("      " + string.Join(" – ", new[] { $"{touched.List}:{touched.Entry}", Shown(touched.ListedName), said, judged }.Where(static t => t.Length > 0)));
    }

    private void Either(Func<string> json, Action text)
    {
        if (session.Json)
        {
            session.Out.WriteLine(json());
        }
        else
        {
            text();
        }
    }

    private string Named(string edition) => edition.Length > 0 ? edition : Say("none");

    private string Say(string key, params object[] values) => WatchCliText.Say(key, session.Language, values);

    private string Number(long number) =>
        number.ToString("N0", CultureInfo.InvariantCulture).Replace(",", session.Language.Name == "fr" ? "\u202F" : ",", StringComparison.Ordinal);

    private static string Shown(string text) => Printable.Line(text, NameWidth);

    private static string Day(DateTimeOffset instant) => instant.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Moment(DateTimeOffset instant) => instant.UtcDateTime.ToString("yyyy-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture);
}
