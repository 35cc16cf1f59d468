using Pillar.Screening.Judgements;
using Pillar.Vocabulary;

namespace Pillar.Screening;

/// <summary>The answer in one word. Nothing found is never clearance.</summary>
public enum ScreenOutcome
{
    NothingFound = 0,

    /// <summary>Only weak names were met: listed apart, no alert.</summary>
    Weak = 1,

    /// <summary>Nothing better than weak was found and a required list is missing or past its date.</summary>
    Incomplete = 2,
    Possible = 3,
    Strong = 4,
}

public static class ScreenOutcomes
{
    /// <summary>The word used in JSON, CSV and on the command line.</summary>
    public static string Word(this ScreenOutcome outcome) => outcome switch
    {
        ScreenOutcome.NothingFound => "nothing-found",
        ScreenOutcome.Weak => "weak",
        ScreenOutcome.Incomplete => "incomplete",
        ScreenOutcome.Possible => "possible",
        _ => "strong",
    };
}

/// <summary>One screening, with all that is needed to read it later.</summary>
/// <param name="Query">What was asked.</param>
/// <param name="Outcome">The strongest thing found, or why nothing can be said.</param>
/// <param name="Complete">True when every required list was there and current.</param>
/// <param name="Lists">Every list that was searched or required, required and missing ones included.</param>
/// <param name="Hits">Alerts first, by falling score; weak hits after them; dismissed ones last.</param>
/// <param name="Missing">One sentence for each thing that keeps the check from being complete.</param>
/// <param name="Engine">Name and version of the rules, such as <c>name-1</c>.</param>
/// <param name="Thresholds">The thresholds that were applied.</param>
public sealed record ScreenResult(
    ScreenQuery Query,
    ScreenOutcome Outcome,
    bool Complete,
    IReadOnlyList<ListUsed> Lists,
    IReadOnlyList<Hit> Hits,
    IReadOnlyList<Statement> Missing,
    string Engine,
    Thresholds Thresholds)
{
    /// <summary>What the one who asks should know of his question, such as a number that fails its check.</summary>
    public IReadOnlyList<Statement> Notes => QueryNotes.Of(Query);
}

/// <summary>A list as it stood when it was searched.</summary>
/// <param name="Id">The list's id.</param>
/// <param name="Title">The publisher's title; the id again for a list that is missing.</param>
/// <param name="Edition">Stamp of the edition, or empty when the list is missing.</param>
/// <param name="AsOf">Day the content describes.</param>
/// <param name="Records">Number of entries; 0 when missing.</param>
/// <param name="Required">True when the profile requires it.</param>
/// <param name="Current">False when missing, past its expiry, or older than the profile permits.</param>
public sealed record ListUsed(string Id, string Title, string Edition, DateOnly? AsOf, int Records, bool Required, bool Current);

/// <summary>One entry that the query may mean.</summary>
/// <param name="Score">0 to 1; comparable across lists and over time under the same engine.</param>
/// <param name="Band"><see cref="ScreenOutcome.Weak"/>, <see cref="ScreenOutcome.Possible"/> or <see cref="ScreenOutcome.Strong"/>.</param>
/// <param name="List">Id of the list.</param>
/// <param name="Entry">The list's own reference, unprefixed.</param>
/// <param name="Name">Primary name of the entry.</param>
/// <param name="MatchedName">The name of the entry that matched best.</param>
/// <param name="Kind">What the entry is.</param>
/// <param name="Reasons">Every rule that moved the score, in order.</param>
/// <param name="Alignment">Which token met which.</param>
public sealed record Hit(
    double Score,
    ScreenOutcome Band,
    string List,
    string Entry,
    string Name,
    string MatchedName,
    PartyKind Kind,
    IReadOnlyList<HitReason> Reasons,
    IReadOnlyList<TokenMatch> Alignment)
{
    /// <summary>What the list says about the party beside its names.</summary>
    public ListedFacts Listed { get; init; } = ListedFacts.None;

    /// <summary>What a person judged of this customer and this entry; null when nobody has.</summary>
    public HitJudgement? Judgement { get; init; }

    /// <summary>True when it was judged to be another party and nothing has changed since: shown, but no alert.</summary>
    public bool Dismissed => Judgement?.State == JudgementState.Dismissed;
}

/// <summary>One rule's contribution, with the two values it compared.</summary>
/// <param name="Rule">Stable name of the rule, such as <c>name</c>, <c>birth-date</c>.</param>
/// <param name="Score">What it contributed: the name rule 0 to 1, a qualifier 0 or negative.</param>
/// <param name="Detail">One sentence, in any language of the program.</param>
/// <param name="Left">The query's value.</param>
/// <param name="Right">The entry's value.</param>
public sealed record HitReason(string Rule, double Score, Statement Detail, string Left, string Right);

/// <summary>A pair of tokens in the alignment of two names; one side is empty when a token met nothing.</summary>
/// <param name="Left">Token or tokens of the query.</param>
/// <param name="Right">Token or tokens of the listed name.</param>
/// <param name="How">Why they met: <c>exact</c>, <c>spelling</c>, <c>sound</c>, <c>initial</c>, <c>nickname</c>, <c>joined</c>, <c>missing</c>, <c>extra</c>, <c>contradiction</c>, ….</param>
/// <param name="Similarity">0 to 1.</param>
/// <param name="Weight">Share of this pair in the name's weight, 0 to 1.</param>
public sealed record TokenMatch(string Left, string Right, string How, double Similarity, double Weight)
{
    /// <summary>The Latin letters <see cref="Left"/> was read as; empty where it is written in Latin. Arabic and Hebrew are read without the vowels they leave out.</summary>
    public string LeftRead { get; init; } = "";

    /// <summary>The Latin letters <see cref="Right"/> was read as, as <see cref="LeftRead"/>.</summary>
    public string RightRead { get; init; } = "";
}
