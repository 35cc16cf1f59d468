using Pillar.Platform.Accounts;
using Pillar.Platform.Audit;
using Pillar.Screening;
using Pillar.Screening.Lists;
using Pillar.States;
using Pillar.UnitTests.Platform;
using Xunit;

namespace Pillar.UnitTests.Screening.Lists;

/// <summary>An installation of its own with its lists, for one test.</summary>
internal sealed class ListDesk : IDisposable
{
    private readonly TempHome home = new();
    private readonly AuditLog audit;

    public ListDesk(DateTimeOffset? now = null)
    {
        Clock = new SetClock(now ?? new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero));
        audit = AuditLogs.Open(home.Home, new Actor("tester", Verified: false), Clock);
        Module = ScreeningModule.Open(home.Home, StatesModule.Load(), audit, Clock);
    }

    public AuditLog Audit => audit;

    public SetClock Clock { get; }

    public TempHome Home => home;

    public ScreeningModule Module { get; }

    /// <summary>Writes a file and gives its path.</summary>
    public string File(string name, string content) => home.Write(name, content);

    public ListImport Import(params string[] paths) => Assert.Single(Module.ImportLists.Run(paths).Lists);

    public ListImport Import(string path, bool accept) => Assert.Single(Module.ImportLists.Run([path], accept).Lists);

    public ListEntry Entry(string reference) => Assert.Single(Module.ShowEntry.Run(reference)).Entry;

    public void Dispose()
    {
        Module.Dispose();
        audit.Dispose();
        home.Dispose();
    }
}
