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

    /// <summary>An entry that shares less than this, words weighed by their rarity, is a chance meeting; so is one word of a longer description.</summary>
    private const float LeastNear = 3;

    /// <param name="lists">Ready lists.</param>
    /// <param name="facts">What is known.</param>
    /// <param name="most">Candidates at most, from 1.</param>
    /// <exception cref="BadInputException">A property in a unit of another dimension than every entry at hand asks it in.</exception>
    public static Classification Run(IReadOnlyList<ClassifiedList> lists, ItemFacts facts, int most)
    {
        var evaluation = new Evaluation(facts);
        var least = WordForms.Of(facts.Description).Distinct(StringComparer.Ordinal).Count() > 2 ? 2 : 1;
        var near = lists.SelectMany(list => list.Near(facts, MostNear).Where(hit => hit.Score >= LeastNear && (hit.Words.Count >= least || facts.Cas.Count > 0)).Select(hit => (list, hit, Entry: list.Entry(hit.Entry))))
            .Where(static at => at.Entry.Rule is not null).ToList();
        CheckDimensions([.. near.Select(static at => at.Entry)], facts);
        Candidate[] candidates =
        [
            .. near.Select(at => Of(at.list, at.hit, at.Entry, evaluation)).OrderBy(static c => c.Verdict).ThenByDescending(Weight).Take(most),
        ];
        var outcome = candidates switch
        {
            [{ Verdict: Verdict.Met }, ..] => ClassificationOutcome.EntryMet,
            [{ Verdict: Verdict.Unknown }, ..] => ClassificationOutcome.NotEnoughInformation,
            _ => ClassificationOutcome.NoEntryFound,
        };
        return new Classification(outcome, candidates, Next(candidates), [.. lists.Select(static list => list.Edition)]);
    }

    internal static Candidate Of(ClassifiedList list, WordHit hit, CompiledEntry entry, Evaluation evaluation)
    {
        var answer = evaluation.Of(entry.Rule!);
        var path = answer.Item ?? entry.Entry.Code;
        var notes = entry.TakenOut.Where(note => path == note.Of || path.StartsWith(note.Of + ".", StringComparison.Ordinal)).Select(note => (note, evaluation.Of(note.Rule))).ToList();
        return new Candidate(list.Edition, entry, hit.Score, hit.Words, answer, notes);
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
    private static Leaf? Next(IReadOnlyList<Candidate> candidates)
    {
        var leading = candidates.Where(static c => c.Verdict == Verdict.Unknown).Take(Leading).ToList();
        return leading.SelectMany((candidate, place) => candidate.Answer.Missing().Select(leaf => (leaf, place)))
            .GroupBy(static at => Question(at.leaf), StringComparer.Ordinal)
            .OrderByDescending(static group => group.Select(static at => at.place).Distinct().Count()).ThenBy(static group => group.Min(static at => at.place)).ThenBy(static group => group.First().leaf is Limit ? 0 : 1)
            .Select(static group => group.First().leaf).FirstOrDefault();
    }

    private static string Question(Leaf leaf) => leaf switch
    {
        Limit limit => $"{limit.Dimension.Name} {string.Join(' ', limit.Words)}",
        _ => string.Join(' ', leaf.Words),
    };
}
