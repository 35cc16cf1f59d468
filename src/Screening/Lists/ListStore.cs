using Pillar.Platform;
using Pillar.Screening.Snapshot;
using Pillar.States;

namespace Pillar.Screening.Lists;

/// <summary>The compiled lists of this installation: <c>lists/ID/current</c> names the snapshot in force.</summary>
internal sealed class ListStore(PillarHome home, StatesModule states) : IDisposable
{
    private readonly List<ListSnapshot> open = [];

    public PillarHome Home => home;

    public StatesModule States => states;

    /// <summary>The snapshots in force, by id.</summary>
    public IReadOnlyList<ListSnapshot> Current() => open;

    public void Dispose() => open.ForEach(static s => s.Dispose());
}
