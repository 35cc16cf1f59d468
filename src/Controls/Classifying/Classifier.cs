using Pillar.Controls.Compiling;
using Pillar.Controls.Quantities;
using Pillar.Controls.Words;
using Pillar.Vocabulary;

namespace Pillar.Controls.Classifying;

/// <summary>Classifies an item against lists that are ready: a pure function of the facts and the editions.</summary>
internal static class Classifier
{
    /// <summary>Entries of each list whose rules are held against the facts.</summary>
    private const int MostNear = 24;

    /// <summary>Candidates whose questions are compared.</summary>
    private const int Leading = 5;

    /// <summary>Nearness, words weighed by their rarity, from which on an entry is looked at however much else the description says.</summary>
    private const float Sure = 14;

    /// <summary>An entry that is nearer than this has met the description by chance.</summary>
    private const float LeastNear = 3;

    /// <summary>How much of what is said an entry has to speak of.</summary>
    private const float LeastShare = 0.5f;

    /// <param name="lists">Ready lists.</param>
    /// <param name="facts">What is known.</param>
    /// <param name="most">Candidates at most, from 1.</param>
    /// <param name="strict">Refuses a property that the entries at hand ask for in another dimension; else it counts for nothing.</param>
    /// <exception cref="BadInputException">A property in a unit of another dimension than every entry at hand asks it in.</exception>
    public static Classification Run(IReadOnlyList<ClassifiedList> lists, ItemFacts facts, int most, bool strict = true)
    {
        var item = new ItemWords(facts);
        var near = lists.SelectMany(list => Near(list, item)).ToList();
        if (strict)
        {
            CheckDimensions([.. near.Select(static candidate => candidate.Entry)], facts);
        }

        Candidate[] candidates = [.. Missed(near).OrderBy(Order).ThenByDescending(Weight).Take(most)];
        var outcome = Answering(candidates)?.Verdict switch
        {
            Verdict.Met => ClassificationOutcome.EntryMet,
            Verdict.Unknown => ClassificationOutcome.NotEnoughInformation,
            _ => ClassificationOutcome.NoEntryFound,
        };
        return new Classification(outcome, candidates, Next(candidates, facts), [.. lists.Select(static list => list.Edition)]);
    }

    /// <summary>The candidate that answers: the first that is met, else the first near one that only lacks facts; null for none.</summary>
    public static Candidate? Answering(IReadOnlyList<Candidate> candidates) =>
        candidates.FirstOrDefault(static c => c is { Verdict: Verdict.Met, Answers: true }) ?? candidates.FirstOrDefault(static c => c.Answers);

    private static IEnumerable<Candidate> Near(ClassifiedList list, ItemWords item)
    {
        var (evaluation, share) = (list.Holding(item), list.Share(item));
        return list.Near(item, MostNear).Where(hit => hit.Score >= LeastNear && list.Entry(hit.Entry).Rule is not null)
            .Select(hit => Of(list, hit, list.Entry(hit.Entry), evaluation) with { Far = !IsNear(list, hit, share) });
    }

    /// <summary>
    /// A meeting of words that is none by chance: much of what is said, or much that is rare; a CAS number is always enough. One word alone has to stand in the
    /// heading, or be all that is said.
    /// </summary>
    private static bool IsNear(ClassifiedList list, WordHit hit, Func<WordHit, float> shareOf) =>
        hit.Score >= Sure || (shareOf(hit) is var share && share >= LeastShare && (share >= 1 || list.MeetsMore(hit)));

    internal static Candidate Of(ClassifiedList list, WordHit hit, CompiledEntry entry, Evaluation evaluation)
    {
        var answer = evaluation.Of(entry.Rule!);
        var path = answer.Item ?? entry.Entry.Code;
        var notes = entry.TakenOut.Where(note => path == note.Of || path.StartsWith(note.Of + ".", StringComparison.Ordinal)).Select(note => (note, evaluation.Of(note.Rule))).ToList();
        return new Candidate(list.Edition, entry, hit.Score, hit.Words, answer, notes);
    }

    /// <summary>What is met, what is missed by a little, what lacks facts, what is contradicted.</summary>
    private static int Order(Candidate candidate) => candidate switch
    {
        { Verdict: Verdict.Met } => 0,
        { NearThreshold: true } => 1,
        { Verdict: Verdict.Unknown } => 2,
        _ => 3,
    };

    /// <summary>Where the entry whose words fit is missed by a little, one whose words fit less answers nothing.</summary>
    private static IEnumerable<Candidate> Missed(IReadOnlyList<Candidate> all)
    {
        var missed = all.Where(static c => c.NearThreshold).Select(static c => c.Near).DefaultIfEmpty(0).Max();
        return all.Select(c => c.Near < missed ? c with { Far = true } : c);
    }

    /// <summary>Bounds that a property meets are stronger evidence than a shared word.</summary>
    private static float Weight(Candidate candidate) =>
        candidate.Near + (2 * candidate.Answer.BestPath().Count(static e => e is { Rule: Limit, Verdict: Verdict.Met }));

    /// <summary>A strength given in kilograms would otherwise be asked for again, as if it had not been given.</summary>
    private static void CheckDimensions(IReadOnlyList<CompiledEntry> entries, ItemFacts facts)
    {
        foreach (var spec in facts.Specs)
        {
            var asked = ClassifiedList.Asked(entries, spec);
            if (asked.Count > 0 && !asked.Contains(spec.Measure.Unit.Dimension) && asked.FirstOrDefault(static d => d.Name.Length > 0) is { Name.Length: > 0 } expected)
            {
                throw new BadInputException($"--spec {spec.Name}", $"a value of the dimension {expected.Name}", $"{spec.Measure} ({spec.Measure.Unit.Dimension.Name})");
            }
        }
    }

    /// <summary>
    /// The missing leaf that most of the leading candidates ask for, a measurable one before others; leaves ask for the same when their words are the
    /// same.
    /// </summary>
    private static Leaf? Next(IReadOnlyList<Candidate> candidates, ItemFacts facts)
    {
        var leading = candidates.Where(static c => c is { Verdict: Verdict.Unknown, Far: false }).Take(Leading).ToList();
        return leading.SelectMany((candidate, place) => candidate.Missing().Where(leaf => !facts.Skipped.Contains(leaf.Id)).Select(leaf => (leaf, place)))
            .GroupBy(static at => Question(at.leaf), StringComparer.Ordinal)
            .OrderByDescending(static group => group.Select(static at => at.place).Distinct().Count()).ThenBy(static group => group.Min(static at => at.place)).ThenBy(static group => group.First().leaf is Limit ? 0 : 1)
            .Select(static group => group.First().leaf).FirstOrDefault();
    }

    private static string Question(Leaf leaf) => leaf switch
    {
        Limit { OfMixture: true } => "share of the mixture",
        Limit limit => $"{limit.Dimension.Name} {string.Join(' ', limit.Words)}",
        _ => string.Join(' ', leaf.Words),
    };
}
