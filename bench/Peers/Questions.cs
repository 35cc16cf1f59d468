using Pillar.Bench.Trials;
using Pillar.Screening;
using Pillar.Screening.Lists;
using Pillar.Screening.Snapshot;

namespace Pillar.Bench.Peers;

/// <summary>Queries with a known answer in one list.</summary>
/// <param name="Row">What they are counted under.</param>
/// <param name="List">Id of the list.</param>
/// <param name="LatinOnly">True when the query is an original name, so that finding the original itself is no answer.</param>
/// <param name="Index">What the engine searches for them; its entries are those the trials name.</param>
/// <param name="Trials">The queries, by name alone.</param>
internal sealed record QuestionRow(string Row, string List, bool LatinOnly, ListSnapshot Index, IReadOnlyList<Trial> Trials);

/// <summary>The questions put to the engine and to its peers alike: by name alone, from the held-out half.</summary>
internal sealed class Questions(RealLists lists, string data, Sample sample)
{
    private const int Negatives = 5000;
    private const int OfSlips = 1200;
    private const int OfOriginals = 400;


    public IReadOnlyList<ScreenQuery> People { get; } =
        sample.Of([.. Trials.Negatives.Read(data, SplitHalf.HeldOut).Select(Alarms.ByName)], Negatives);

    public IReadOnlyList<QuestionRow> Slips { get; } =
    [
        OfErrors("one letter wrong", lists, sample, 1, static t => t.Row.StartsWith("letter", StringComparison.Ordinal)),
        OfErrors("a word swapped or dropped", lists, sample, 1, static t => t.Row.StartsWith("word", StringComparison.Ordinal)),
        OfErrors("two letters wrong", lists, sample, 2, static _ => true),
    ];

    /// <summary>Persons by their original name, against an index that holds only the Latin ones.</summary>
    public QuestionRow Originals(ListReading reading, ListSnapshot index) => new(
        $"original → Latin, {reading.Edition.Id}",
        reading.Edition.Id,
        LatinOnly: true,
        index,
        NameOnly(sample.Of(HeldOut(CrossScript.Persons(reading, index, Direction.OriginalToLatin)), OfOriginals)));

    private static QuestionRow OfErrors(string row, RealLists lists, Sample sample, int errors, Func<Trial, bool> counts) =>
        new(row, lists.Un.Edition.Id, LatinOnly: false, lists.Un, NameOnly(sample.Of(HeldOut([.. Trials.Slips.Of(lists.Un, errors).Where(counts)]), OfSlips)));

    private static IReadOnlyList<Trial> HeldOut(IReadOnlyList<Trial> trials) => [.. trials.Where(static t => SplitHalf.HeldOut.Holds(t.Reference))];

    private static IReadOnlyList<Trial> NameOnly(IReadOnlyList<Trial> trials) => [.. trials.Select(static t => t with { Query = Alarms.ByName(t.Query) })];
}
