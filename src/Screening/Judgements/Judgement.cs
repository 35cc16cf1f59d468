using Pillar.Platform.Accounts;

namespace Pillar.Screening.Judgements;

/// <summary>One judgement of a hit, as it is shown.</summary>
/// <param name="Number">Its place among all judgements of this data folder, from 1.</param>
/// <param name="Instant">When it was made, UTC, <c>yyyy-MM-ddTHH:mm:ss.fffffffZ</c>.</param>
/// <param name="By">Who made it.</param>
/// <param name="Verdict">Same, different or unsure.</param>
/// <param name="List">Id of the list.</param>
/// <param name="Entry">The list's own reference.</param>
/// <param name="Text">Reason and customer; null once that personal text has been erased.</param>
/// <param name="Audit">The line of the audit trail that records it.</param>
public sealed record Judgement(
    long Number, string Instant, Actor By, Verdict Verdict, string List, string Entry, JudgementText? Text, (string Writer, long Sequence) Audit)
{
    /// <summary>Why, or empty once erased.</summary>
    public string Reason => Text?.Reason ?? "";

    /// <summary>The day, UTC.</summary>
    public string Day => Instant.Length > 10 ? Instant[..10] : Instant;
}

/// <summary>The personal text of a judgement, kept beside the audit chain with purpose and retention date.</summary>
/// <param name="Reason">Why the person judged so.</param>
/// <param name="Name">The customer's name as it was screened.</param>
/// <param name="Customer">The customer's id, or empty when none was given.</param>
public sealed record JudgementText(string Reason, string Name, string Customer)
{
    /// <summary>Three lines; none of the values can hold a line break.</summary>
    internal string Joined => string.Join('\n', Reason, Name, Customer);

    internal static JudgementText? Split(string? text) => text?.Split('\n') is [var reason, var name, var customer] ? new(reason, name, customer) : null;
}
