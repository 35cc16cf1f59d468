namespace Pillar.Transfers.Money.Alerts;

/// <summary>Where an alert stands.</summary>
public enum AlertLevel
{
    /// <summary>Two agreed, or one where one is enough.</summary>
    Closed = 0,

    /// <summary>Nobody has judged it.</summary>
    FirstLook = 1,

    /// <summary>One has judged it, and another must.</summary>
    SecondLook = 2,
}

/// <summary>What an officer says of an alert.</summary>
public enum AlertVerdict
{
    /// <summary>Not known yet: it goes to the second look, or stays there.</summary>
    Unsure = 0,

    /// <summary>It is the listed party, or the suspicion holds.</summary>
    Confirmed = 1,

    /// <summary>It is somebody else, or the suspicion is cleared up: the payment is released.</summary>
    Released = 2,
}

public static class AlertWords
{
    /// <summary>The word of JSON and the command line.</summary>
    public static string Word(this AlertVerdict verdict) => verdict switch { AlertVerdict.Confirmed => "confirmed", AlertVerdict.Released => "released", _ => "unsure" };

    /// <summary>The verdict of a word; null where it is none.</summary>
    public static AlertVerdict? Parse(string? word) => word switch { "confirmed" => AlertVerdict.Confirmed, "released" => AlertVerdict.Released, "unsure" => AlertVerdict.Unsure, _ => null };

    public static string Word(this AlertLevel level) => level switch { AlertLevel.FirstLook => "first-look", AlertLevel.SecondLook => "second-look", _ => "closed" };
}

/// <summary>A payment that was held or referred, as it waits.</summary>
/// <param name="Number">Its number in this installation.</param>
/// <param name="Batch">With which it came.</param>
/// <param name="Reference">The payment's own reference; a freeze is opened with it.</param>
/// <param name="Outcome"><c>hold</c> or <c>refer</c>.</param>
/// <param name="Strong">True where a strong hit is among its reasons: nobody closes it alone.</param>
/// <param name="Priority">Held before referred, then by score.</param>
/// <param name="List">List of the best hit, or empty.</param>
/// <param name="Opened">When it came.</param>
/// <param name="Level">Where it stands.</param>
/// <param name="Owner">Who has taken it, or empty.</param>
/// <param name="Version">Grows with each act: who acts names the one he saw.</param>
public sealed record Alert(
    long Number, long Batch, string Reference, string Outcome, bool Strong, long Priority, string List, DateTimeOffset Opened, AlertLevel Level, string Owner, long Version)
{
    /// <summary>Who gave the verdict that waits for another's; empty where nobody has.</summary>
    public string FirstBy { get; init; } = "";

    /// <summary>That verdict.</summary>
    public AlertVerdict FirstVerdict { get; init; }

    /// <summary>What it was closed with; empty while it is open.</summary>
    public string Closed { get; init; } = "";

    /// <summary>When the first verdict was given; null where none was.</summary>
    public DateTimeOffset? Looked { get; init; }

    /// <summary>When it was closed; null while it is open.</summary>
    public DateTimeOffset? Decided { get; init; }

    /// <summary>True while a look or the decision should have been there already.</summary>
    public bool Overdue { get; init; }

    public required AlertContent Content { get; init; }
}

/// <summary>Something done with an alert.</summary>
/// <param name="Instant">When, UTC.</param>
/// <param name="Actor">Who.</param>
/// <param name="Act"><c>take</c>, <c>hand-over</c>, <c>look</c> or <c>rule</c>.</param>
/// <param name="Verdict">Of a look; empty for others.</param>
/// <param name="Other">To whom it was handed, or the last day of a rule; empty for others.</param>
/// <param name="Reason">In the actor's words; empty where it has been erased or none was asked.</param>
public sealed record AlertAct(DateTimeOffset Instant, string Actor, string Act, string Verdict, string Other, string Reason)
{
    /// <summary>True when an account of this program vouches for who it was.</summary>
    public bool Verified { get; init; }

    /// <summary>Number of its line in the audit trail; 0 before it is written.</summary>
    public long AuditLine { get; init; }
}

/// <summary>A page of the queue.</summary>
/// <param name="First">Alerts that wait for a first look.</param>
/// <param name="Second">Alerts that wait for a second look.</param>
/// <param name="Alerts">The page, by priority.</param>
public sealed record AlertPage(long First, long Second, IReadOnlyList<Alert> Alerts)
{
    /// <summary>How many wait longer than they should, whatever their level.</summary>
    public long Overdue { get; init; }

    /// <summary>The lists that alerts of this level met, with how many; the most first. Empty stands for none.</summary>
    public IReadOnlyList<(string List, long Alerts)> Lists { get; init; } = [];
}

/// <summary>What of the queue is asked for.</summary>
/// <param name="Level">First or second look, or closed.</param>
/// <param name="List">Id of a list; every list when empty.</param>
/// <param name="Skip">So many are passed over.</param>
/// <param name="Take">So many at most.</param>
public sealed record AlertQuestion(AlertLevel Level = AlertLevel.FirstLook, string List = "", int Skip = 0, int Take = 50);
