using Pillar.Screening;
using Pillar.Screening.Lists;
using Pillar.Screening.Matching;
using Pillar.Screening.Snapshot;
using Pillar.UnitTests.Platform;
using Pillar.Vocabulary;

namespace Pillar.UnitTests.Screening.Matching;

/// <summary>A list of invented entries, compiled and mapped as a real one is.</summary>
internal sealed class MadeList : IDisposable
{
    private readonly TempHome home = new();

    public MadeList(IReadOnlyList<ListEntry> entries)
    {
        Path = home.File("made.snapshot");
        using (var file = File.Create(Path))
        {
            ListCompiler.Compile(Edition, entries, file);
        }

        Snapshot = ListSnapshot.Open(Path);
        Searched = SearchedLists.InMemory(Snapshot);
        Matcher = new Matcher(Searched);
    }

    public static ListEdition Edition { get; } = new("made", "Invented list", "2026-01-01", new DateOnly(2026, 1, 1), null, "", "made", "invented");

    public string Path { get; }

    public ListSnapshot Snapshot { get; }

    public SearchedLists Searched { get; }

    public Matcher Matcher { get; }

    /// <summary>One entry a name, XX.0 and on.</summary>
    public static MadeList Of(params IEnumerable<string> names) => new([.. names.Select(static (name, i) => Entry(i, [name]))]);

    /// <summary>An entry; a name that begins with ~ is weak.</summary>
    public static ListEntry Entry(int number, string[] names, PartyKind kind = PartyKind.Unknown) => new()
    {
        Reference = $"XX.{number}",
        Kind = kind,
        Names = [.. names.Select(static n => new Sourced<PartyName>(
            new PartyName(n.TrimStart('~'), n[0] == '~' ? NameStrength.Weak : NameStrength.Strong), "line 1"))],
    };

    /// <summary>The best hit, explained; null when nothing scores <paramref name="floor"/>.</summary>
    public Hit? Best(ScreenQuery query, float floor = 0.05f) => Hits(query, floor).FirstOrDefault();

    public Hit? Best(string query) => Best(new ScreenQuery(query));

    /// <summary>Everything that scores <paramref name="floor"/>, best first, explained.</summary>
    public IReadOnlyList<Hit> Hits(ScreenQuery query, float floor = 0.05f) =>
        [.. Matcher.Match(query, floor).ToArray().Select(raw => Explainer.Explain(Matcher, query, raw, Thresholds.Shipped))];

    public void Dispose()
    {
        Searched.Dispose();
        Snapshot.Dispose();
        home.Dispose();
    }
}
