using Pillar.Bench.Engine;
using Pillar.Bench.Peers;
using Pillar.Bench.Trials;

namespace Pillar.Bench.Report;

/// <summary>Recall and alarms of one half.</summary>
internal sealed record HalfFigures(
    SplitHalf Half,
    IReadOnlyList<(string List, Direction Direction, IReadOnlyList<Tally> Rows)> Persons,
    IReadOnlyList<(string List, Direction Direction, IReadOnlyList<Tally> Rows)> Organisations,
    IReadOnlyList<Tally> OneError,
    IReadOnlyList<Tally> TwoErrors,
    IReadOnlyList<(string Lists, Alarm[] Alarms)> Alarms);

/// <summary>Size of what was searched.</summary>
/// <param name="Lists">Each list.</param>
/// <param name="Names">Different names of all lists, each counted once.</param>
/// <param name="Bytes">Of the snapshots and the index.</param>
/// <param name="CompileSeconds">From source files to both.</param>
internal sealed record Searched(IReadOnlyList<(string List, string Edition, int Records)> Lists, int Names, long Bytes, double CompileSeconds);

/// <summary>Everything one run measured.</summary>
internal sealed record Figures(
    Machine Machine,
    bool Quick,
    Searched Searched,
    IReadOnlyList<(string List, IReadOnlyList<Tally> Rows)> Own,
    HalfFigures Tuning,
    HalfFigures HeldOut,
    Curve Curve,
    IReadOnlyList<(string Queries, Timing Time)> Speed,
    Batch Batch,
    Installation Installation,
    OwnProcess Process,
    IReadOnlyList<PeerFigures> Peers);
