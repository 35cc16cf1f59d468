using System.IO.Compression;
using Pillar.Platform.Accounts;
using Pillar.Platform.Audit;
using Pillar.Screening;
using Pillar.Screening.Judgements;
using Pillar.Screening.Lists;
using Pillar.States;
using Pillar.UnitTests.Platform;
using Pillar.UnitTests.Screening.Lists;
using Xunit;

namespace Pillar.UnitTests.Screening;

/// <summary>An installation with one invented list, and a place for files of names.</summary>
internal sealed class FileDesk : IDisposable
{
    public const int Listed = 40;

    private readonly ListStore store;

    public FileDesk(DateTimeOffset? now = null, TimeSpan? noteEvery = null)
    {
        Clock = new SetClock(now ?? new DateTimeOffset(2026, 3, 5, 12, 0, 0, TimeSpan.Zero));
        Directory.CreateDirectory(Path.Combine(Home.Folder, "files"));
        store = new ListStore(Home.Home, StatesModule.Load());
        Judgements = new JudgementDesk(Home.Home, Audit);
        Import(Listed, "2026-03-01");
        ScreenFile = new ScreenFile(store, Judgements, Audit, Clock) { NoteEvery = noteEvery ?? TimeSpan.FromMilliseconds(5) };
        Screen = new Screen(store, Judgements, Audit, Clock);
        JudgeHit = new JudgeHit(Screen, store, Judgements, Clock);
    }

    public TempHome Home { get; } = new();

    public SetClock Clock { get; }

    public NoAudit Audit { get; } = new();

    public Screen Screen { get; }

    public ScreenFile ScreenFile { get; }

    public JudgementDesk Judgements { get; }

    public JudgeHit JudgeHit { get; }

    public string Output => Place("out.csv");

    /// <summary>Names that meet the list, that nearly do, and that do not.</summary>
    public static string Rows(int rows) => "id,name,branch\n" + string.Concat(Enumerable.Range(1, rows).Select(static n => (n % 5) switch
    {
        0 => $"c{n},Invented Person {n % 50},\"north, {n}\"\n",
        1 => $"c{n},PERSON {n % 30} INVENTED,\n",
        _ => $"c{n},Quiet Customer {n},south\n",
    }));

    public void Import(int people, string day) =>
        Assert.True(new ImportLists(store, Audit).Run([Home.Write("un.xml", InventedList.Un(people, day))], accept: true).Done);

    public string Place(string name) => Path.Combine(Home.Folder, "files", name);

    public string Write(string name, string content) => Write(name, System.Text.Encoding.UTF8.GetBytes(content));

    public string Write(string name, byte[] content)
    {
        File.WriteAllBytes(Place(name), content);
        return Place(name);
    }

    public static byte[] Gzip(byte[] content)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal))
        {
            gzip.Write(content);
        }

        return packed.ToArray();
    }

    public ScreenFileJob Job(string content) => JobOf(Write("in.csv", content));

    public ScreenFileJob JobOf(string input) => new(input, Output) { Thresholds = Thresholds.Shipped };

    /// <summary>Screens the content and returns the lines of the output.</summary>
    public string[] Lines(string content, BadRows bad = BadRows.Stop)
    {
        ScreenFile.Run(Job(content) with { BadRows = bad });
        return File.ReadAllText(Output).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
    }

    public void Dispose()
    {
        Judgements.Dispose();
        store.Dispose();
        Home.Dispose();
    }
}
