using Pillar.Screening.Lists;
using Pillar.Screening.Matching.Index;

namespace Pillar.Screening.Matching.Rules;

/// <summary>How far a fact of the query contradicts an entry: 0 when it agrees or nothing is known, 1 when it cannot be the same party.</summary>
internal delegate float Contradiction(in QueryFacts query, NameIndex index, in EntryFacts entry);

/// <summary>A rule that lowers a hit on contradiction and never lifts one.</summary>
/// <param name="Name">Stable name.</param>
/// <param name="Weight">What a full contradiction takes from the score.</param>
/// <param name="Sentence">Key of the sentence that says what the rule found.</param>
/// <param name="Degree">The rule.</param>
/// <param name="Left">The query's value, for showing.</param>
/// <param name="Right">The entry's value, for showing.</param>
internal sealed record Qualifier(
    string Name, float Weight, string Sentence, Contradiction Degree, Func<ScreenQuery, string> Left, Func<ListEntry, string> Right);
