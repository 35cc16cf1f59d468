using System.Text.Json;
using Pillar.Controls.Compiling;
using Pillar.Controls.Lists;
using Pillar.Controls.Lists.Core;
using Pillar.Controls.Resources;
using Pillar.Vocabulary;

namespace Pillar.Controls.Classifying;

/// <summary>An entry that may catch the item.</summary>
/// <param name="Edition">Of which list.</param>
/// <param name="Entry">The entry as rules.</param>
/// <param name="Near">How near its words are to the description; to order by.</param>
/// <param name="Words">The words both share, in the form they were compared in.</param>
/// <param name="Answer">Its rules held against the facts.</param>
/// <param name="TakenOut">Its decontrol notes held against the facts, those that the best path runs through.</param>
public sealed record Candidate(
    ControlEdition Edition, CompiledEntry Entry, float Near, IReadOnlyList<string> Words, Evaluated Answer, IReadOnlyList<(TakenOut Note, Evaluated Answer)> TakenOut)
{
    /// <summary>It shares a few words with the description and answers nothing by that: two texts that may have met by chance.</summary>
    public bool Far { get; init; }

    /// <summary>It can be the answer: met by more than a few words that both texts share, or near and lacking facts alone.</summary>
    public bool Answers => Verdict switch
    {
        Verdict.Met => !Far || !Answer.Deciding().All(static e => e.ByWords),
        Verdict.Unknown => !Far && !PartsAlone,
        _ => false,
    };

    /// <summary>Of "mixers with all of the following, and specially designed components therefor" the mixers are contradicted, and nothing says that the item is a component.</summary>
    private bool PartsAlone => Answer.BestPath().Where(static e => e.Rule is Leaf).ToList() is [{ Rule: Fact { OfTheAbove: true } parts }] && !parts.Words.Overlaps(Words);

    /// <summary>From this share of a limit on an item that is contradicted by its value alone is told apart.</summary>
    private const double NearLimit = 0.8;

    /// <summary>Contradicted by values alone, each at 0.8 of its limit or nearer, everything else met: a slightly better one of its kind would be caught.</summary>
    public bool NearThreshold => Answer.Verdict == Verdict.NotMet && Answer.Reach >= NearLimit;

    /// <summary>The item that answers, else the entry.</summary>
    public string Code => Answer.Item ?? Entry.Entry.Code;

    /// <summary>"Not the law; read X."</summary>
    public Statement NotTheLaw => ControlsText.Say("not-the-law", Edition.Official);

    /// <summary>
    /// Met, and no note takes the item out; a note of which nothing is known is shown and asked, and changes nothing. One that names the chemical of the item
    /// leaves it open until its share and its destination are known.
    /// </summary>
    public Verdict Verdict => Answer.Verdict != Verdict.Met ? Answer.Verdict
        : TakenOut.Any(static note => note.Answer.Verdict == Verdict.Met) ? Verdict.NotMet
        : Open.Any() ? Verdict.Unknown : Verdict.Met;

    /// <summary>Leaves that nothing is known of and that decide, those of open notes last.</summary>
    internal IEnumerable<Leaf> Missing() => Answer.Missing().Concat(Open.SelectMany(static note => note.Missing()));

    private IEnumerable<Evaluated> Open => TakenOut.Select(static note => note.Answer)
        .Where(static answer => answer.Verdict == Verdict.Unknown && answer.BestPath().Any(static e => e.Rule is Leaf { Chemicals.Count: > 0 } && Evaluated.NamedBy(e.Because).Count > 0));
}

/// <summary>A code held against the facts.</summary>
/// <param name="Code">As asked.</param>
/// <param name="Candidate">Its entry.</param>
/// <param name="Part">The rules of the item that was asked for; the entry's own where the entry was.</param>
/// <param name="Place">Where the words of the facts put the entry in its list, from 1; null where they share none.</param>
public sealed record HeldCode(string Code, Candidate Candidate, Evaluated Part, int? Place)
{
    /// <summary>Contradicted where the entry is, else what the item itself says.</summary>
    public Verdict Verdict => Candidate.Verdict == Verdict.NotMet ? Verdict.NotMet : Part.Verdict == Verdict.Met ? Candidate.Verdict : Part.Verdict;
}

/// <summary>What a classification says. "Not controlled" is not among it.</summary>
public enum ClassificationOutcome
{
    /// <summary>At least one entry is met.</summary>
    EntryMet,

    /// <summary>Entries are near, and facts are missing to say more.</summary>
    NotEnoughInformation,

    /// <summary>No entry of these editions is near, or all near ones are contradicted. That does not free the item.</summary>
    NoEntryFound,
}

/// <summary>The answer.</summary>
/// <param name="Outcome">In one word.</param>
/// <param name="Candidates">Met first, then those that only lack facts, then the contradicted ones; each by nearness.</param>
/// <param name="Next">The question whose answer tells the leading candidates apart most; null when none is left.</param>
/// <param name="Editions">The editions that were asked.</param>
public sealed record Classification(ClassificationOutcome Outcome, IReadOnlyList<Candidate> Candidates, Leaf? Next, IReadOnlyList<ControlEdition> Editions)
{
    /// <summary>The outcome as a sentence.</summary>
    public Statement Text => ControlsText.Say($"outcome-{JsonNamingPolicy.KebabCaseLower.ConvertName(Outcome.ToString())}");

    /// <summary>What the tariff code says beside the lists: signs, no decisions.</summary>
    public IReadOnlyList<Statement> Hints { get; init; } = [];

    /// <summary>Lists of which no edition kept was in force on the day.</summary>
    public IReadOnlyList<Statement> NotInForce { get; init; } = [];

    /// <summary>What is said of the end use, a result of its own; null where nothing is.</summary>
    public CatchAll? CatchAll { get; init; }

    /// <summary>Said where no list was imported and the bundled one alone answers; null elsewhere.</summary>
    public Statement? BundledOnly => Editions is [{ Id: CoreList.Id } core] ? ControlsText.Say("bundled-only", core.Official) : null;
}
