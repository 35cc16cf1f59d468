using System.Text.Json.Serialization;

namespace Pillar.Screening.Watch;

/// <summary>What changed since the base was last held against the lists, and whom it touches. This is also the form in which a run is kept.</summary>
/// <param name="Watch">Name of the base.</param>
/// <param name="Instant">When it was asked.</param>
/// <param name="Customers">How many customers were asked of.</param>
/// <param name="Complete">False when a required list was missing, or one in force could not be read and was left as it was.</param>
/// <param name="Engine">Name and version of the rules that scored.</param>
/// <param name="Possible">Threshold of a possible hit.</param>
/// <param name="Strong">Threshold of a strong hit.</param>
/// <param name="Lists">Every list that changed, came or went.</param>
/// <param name="Touched">Whom the changes touch: new alerts first, then re-checks, then releases, each by falling score.</param>
public sealed record WatchRun(
    string Watch,
    DateTimeOffset Instant,
    long Customers,
    bool Complete,
    string Engine,
    double Possible,
    double Strong,
    IReadOnlyList<WatchedList> Lists,
    IReadOnlyList<TouchedCustomer> Touched)
{
    /// <summary>The gravest new or repeated alert; nothing found where there is none.</summary>
    [JsonIgnore]
    public ScreenOutcome Outcome => Touched
        .Where(static t => t.Effect != WatchEffect.Release && t.Judgement != "dismissed")
        .Select(static t => t.Band switch { "strong" => ScreenOutcome.Strong, "possible" => ScreenOutcome.Possible, _ => ScreenOutcome.Weak })
        .DefaultIfEmpty(ScreenOutcome.NothingFound).Max();
}

/// <summary>A list that changed.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">What its publisher calls it.</param>
/// <param name="Before">Edition before; empty for a list that came.</param>
/// <param name="After">Edition now; empty for a list that went.</param>
/// <param name="AsOf">The day the newer content describes, <c>yyyy-MM-dd</c>, or empty.</param>
/// <param name="Added">References of entries that came.</param>
/// <param name="Removed">References of entries that went.</param>
/// <param name="Altered">References of entries that say something else.</param>
public sealed record WatchedList(
    string Id, string Title, string Before, string After, string AsOf, IReadOnlyList<string> Added, IReadOnlyList<string> Removed, IReadOnlyList<string> Altered);

/// <summary>What a change asks of an officer.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<WatchEffect>))]
public enum WatchEffect
{
    /// <summary>The customer meets an entry that he did not meet before.</summary>
    [JsonStringEnumMemberName("new-alert")]
    NewAlert = 0,

    /// <summary>The customer met the entry before and still does, and the entry says something else: what was decided rests on the old words.</summary>
    [JsonStringEnumMemberName("recheck")]
    Recheck = 1,

    /// <summary>The customer no longer meets the entry, which went or changed: what was done because of it may have to end.</summary>
    [JsonStringEnumMemberName("release")]
    Release = 2,
}

public static class WatchEffects
{
    /// <summary>The word used in JSON and in the audit log.</summary>
    public static string Word(this WatchEffect effect) => effect switch
    {
        WatchEffect.NewAlert => "new-alert",
        WatchEffect.Recheck => "recheck",
        _ => "release",
    };
}

/// <summary>A customer and an entry that changed.</summary>
/// <param name="Id">The customer's own reference.</param>
/// <param name="Asked">What a screening of him asks: his name and what else was filed.</param>
/// <param name="Effect">What it asks.</param>
/// <param name="List">Id of the list.</param>
/// <param name="Entry">The list's own reference.</param>
/// <param name="ListedName">The listed name that matched best.</param>
/// <param name="Band"><c>strong</c>, <c>possible</c> or <c>weak</c>: as it stands now, or stood before for a release.</param>
/// <param name="Score">0 to 1, now; 0 for a release.</param>
/// <param name="ScoreBefore">0 to 1, before; 0 for a new alert.</param>
/// <param name="Judgement">What an earlier judgement does to the hit: <c>dismissed</c>, <c>confirmed</c>, <c>unsure</c>, <c>lapsed</c>; empty where nobody judged.</param>
/// <param name="Changed">Fields of the entry that differ, as <c>pillar lists diff</c> names them; empty where it came or went.</param>
public sealed record TouchedCustomer(
    string Id,
    FileQuestion Asked,
    WatchEffect Effect,
    string List,
    string Entry,
    string ListedName,
    string Band,
    double Score,
    double ScoreBefore,
    string Judgement,
    IReadOnlyList<string> Changed);
