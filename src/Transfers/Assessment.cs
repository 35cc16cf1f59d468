using Pillar.Screening;
using Pillar.Vocabulary;

namespace Pillar.Transfers;

/// <summary>The answer to "may this transfer go?": advice to an officer, never a refusal by a machine.</summary>
public enum Outcome
{
    /// <summary>The check was complete and nothing speaks against it. Not a clearance.</summary>
    Allow = 0,

    /// <summary>An officer must look: something speaks against it, or a fact is missing.</summary>
    Refer = 1,

    /// <summary>Denial is recommended to the officer.</summary>
    Deny = 2,
}

/// <summary>What a reason does to the outcome.</summary>
public enum ReasonKind
{
    Deny = 0,
    Refer = 1,
    Inform = 2,
}

public static class OutcomeWords
{
    /// <summary>The word of JSON, file names and the command line.</summary>
    public static string Word(this Outcome outcome) => outcome switch
    {
        Outcome.Allow => "allow",
        Outcome.Refer => "refer",
        _ => "deny",
    };

    public static string Word(this ReasonKind kind) => kind switch
    {
        ReasonKind.Deny => "deny",
        ReasonKind.Refer => "refer",
        _ => "inform",
    };
}

/// <summary>One assessment, whole: what it says, why, on what, and what it lacks.</summary>
public sealed record Assessment
{
    public required string Reference { get; init; }

    /// <summary>The day, UTC, on which ages and expiries were judged.</summary>
    public required DateOnly AssessedOn { get; init; }

    public required Outcome Outcome { get; init; }

    /// <summary>Deny before refer before inform; inside a kind in the order of the rules.</summary>
    public required IReadOnlyList<Reason> Reasons { get; init; }

    /// <summary>What must be known before the outcome could be allow. Empty means the check was complete.</summary>
    public required IReadOnlyList<MissingFact> Missing { get; init; }

    /// <summary>Every party, vessel and aircraft with its screening.</summary>
    public required IReadOnlyList<ScreenedParty> Screened { get; init; }

    /// <summary>Every list and table the answer rests on.</summary>
    public required IReadOnlyList<EditionUsed> Editions { get; init; }

    /// <summary>Rules of the assessment and of the screening, such as <c>assess-1 name-1</c>.</summary>
    public required string Engine { get; init; }

    /// <summary>From which score on a hit counted; null when there was nobody to screen.</summary>
    public Thresholds? Thresholds => Screened.Count == 0 ? null : Screened[0].Result.Thresholds;

    public bool Complete => Missing.Count == 0;

    /// <summary>The sentence that stands beside every outcome.</summary>
    public Statement NotClearance => TransfersText.Say("not-clearance");
}

/// <summary>Why the outcome is what it is.</summary>
/// <param name="Kind">What it does to the outcome.</param>
/// <param name="Text">One sentence; its key is the reason's code.</param>
/// <param name="Source">What it rests on.</param>
/// <param name="Field">Where in the file the fact stands, such as <c>$.parties[2]</c>.</param>
/// <param name="Party">Name of the party it is about, or empty.</param>
/// <param name="Hits">The list entries it is about; empty for other reasons.</param>
public sealed record Reason(ReasonKind Kind, Statement Text, Basis Source, string Field, string Party = "", IReadOnlyList<Hit>? Hits = null)
{
    public string Code => Text.Key;

    public IReadOnlyList<Hit> Hits { get; } = Hits ?? [];
}

/// <summary>What a reason rests on.</summary>
/// <param name="Citation">List and entry, act and provision, or the file and its field.</param>
/// <param name="ToBeChecked">True while nobody has opened the words of the text that is cited.</param>
public sealed record Basis(Citation Citation, bool ToBeChecked = false);

/// <summary>A fact without which the outcome cannot be allow.</summary>
/// <param name="Text">One sentence; its key is the fact's code.</param>
/// <param name="Field">Where in the file it belongs, or the list's id.</param>
public sealed record MissingFact(Statement Text, string Field)
{
    public string Code => Text.Key;
}

/// <summary>A party, vessel or aircraft with its screening.</summary>
/// <param name="Name">As written.</param>
/// <param name="Role">Word of the role; <c>vessel</c> or <c>aircraft</c> for a craft.</param>
/// <param name="Field">Where it stands in the file.</param>
/// <param name="Result">What the lists say.</param>
public sealed record ScreenedParty(string Name, string Role, string Field, ScreenResult Result);

/// <summary>A list or table as it stood when it was used.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">What the publisher calls it.</param>
/// <param name="Edition">Stamp; empty when missing.</param>
/// <param name="AsOf">The day the content describes.</param>
/// <param name="Records">Number of entries.</param>
/// <param name="Required">True when no answer is complete without it.</param>
/// <param name="Current">False when missing, past its expiry or older than the profile permits.</param>
public sealed record EditionUsed(string Id, string Title, string Edition, DateOnly? AsOf, int Records, bool Required, bool Current)
{
    /// <summary>Days between the content and <paramref name="day"/>; null when the content has no date.</summary>
    public int? AgeOn(DateOnly day) => AsOf is { } date ? day.DayNumber - date.DayNumber : null;
}
