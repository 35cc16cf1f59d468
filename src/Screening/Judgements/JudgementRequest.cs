using Pillar.Vocabulary;

namespace Pillar.Screening.Judgements;

/// <summary>What a person says about one hit.</summary>
/// <param name="Query">The question of the screening that gave the hit, word for word.</param>
/// <param name="List">Id of the list; empty when the reference stands on one list only.</param>
/// <param name="Entry">The list's own reference.</param>
/// <param name="Verdict">Same, different or unsure.</param>
/// <param name="Reason">Why, in the person's own words; 1 to 500 characters on one line.</param>
public sealed record JudgementRequest(ScreenQuery Query, string List, string Entry, Verdict Verdict, string Reason);

/// <summary>What came of it: one of the two.</summary>
/// <param name="Judgement">What was recorded.</param>
/// <param name="Refusal">Why nothing was.</param>
public sealed record JudgementOutcome(Judgement? Judgement, Refusal? Refusal);
