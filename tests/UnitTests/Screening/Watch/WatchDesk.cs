using Pillar.Screening;
using Pillar.Screening.Judgements;
using Pillar.Screening.Lists;
using Pillar.Screening.Watch;
using Pillar.States;
using Pillar.UnitTests.Platform;
using Pillar.UnitTests.Screening.Lists;
using Xunit;

namespace Pillar.UnitTests.Screening.Watch;

/// <summary>An installation with a national list of a test's own, and customers to watch.</summary>
internal sealed class WatchDesk : IDisposable
{
    private readonly ListStore store;

    public WatchDesk()
    {
        store = new ListStore(Home.Home, StatesModule.Load());
        Judgements = new JudgementDesk(Home.Home, Audit);
        Watch = new WatchCustomers(store, Judgements, Audit, Clock);
        Screen = new Screen(store, Judgements, Audit, Clock);
        Judge = new JudgeHit(Screen, store, Judgements, Clock);
        Files = new ScreenFile(store, Judgements, Audit, Clock);
    }

    public TempHome Home { get; } = new();

    public SetClock Clock { get; } = new(new DateTimeOffset(2026, 3, 5, 9, 0, 0, TimeSpan.Zero));

    public NoAudit Audit { get; } = new();

    public JudgementDesk Judgements { get; }

    public WatchCustomers Watch { get; }

    public Screen Screen { get; }

    public JudgeHit Judge { get; }

    public ScreenFile Files { get; }

    /// <summary>Puts an edition of the national list in force.</summary>
    /// <param name="rows">Rows of <c>No,Name,Also,Born,Number</c>.</param>
    public void Import(params string[] rows)
    {
        var folder = Directory.CreateDirectory(Home.File("national")).FullName;
        File.WriteAllText(Path.Combine(folder, "watch.csv"), "No,Name,Also,Born,Number,Remark\n" + string.Join('\n', rows) + "\n");
        File.WriteAllText(Path.Combine(folder, "watch.map.yaml"), """
            list: { id: national, title: Invented national list, licence: own, asOf: 2026-01-31, expires: 2030-12-31 }
            columns:
              - { column: No, is: reference }
              - { column: Name, is: name }
              - { column: Also, is: weak-alias, split: "|" }
              - { column: Born, is: born }
              - { column: Number, is: identifier }
              - { column: Remark, is: remark }
            """);
        ImportFile(Path.Combine(folder, "watch.csv"));
    }

    public void ImportFile(params string[] files)
    {
        var outcome = new ImportLists(store, Audit).Run(files, accept: true);
        Assert.True(outcome.Done);
        store.Refresh();
    }

    /// <summary>Indexes a base of customers called <c>customers</c>.</summary>
    public WatchedBase Add(params string[] rows) => Watch.Add(Home.Write("customers.csv", "id,name,kind,born,identifier\n" + string.Join('\n', rows) + "\n")).Answer!;

    /// <summary>Lets the installation look at the lists again.</summary>
    public void Refresh() => store.Refresh();

    public WatchRun Run() => Assert.Single(Watch.Run().Answer!);

    public void Dispose()
    {
        Judgements.Dispose();
        store.Dispose();
        Home.Dispose();
    }
}
