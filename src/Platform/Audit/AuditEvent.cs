using Pillar.Platform.Accounts;

namespace Pillar.Platform.Audit;

/// <summary>Something that happened, as its use case hands it to the log.</summary>
/// <param name="Action">Stable name, noun and verb, such as <c>screen.name</c>.</param>
/// <param name="Facts">What the chain itself may hold for ever: editions, counts, outcomes, hashes. Never a person's name.</param>
/// <param name="Personal">Text about a person, kept beside the chain so that it can be erased; null when there is none.</param>
public sealed record AuditEvent(string Action, IReadOnlyDictionary<string, string> Facts, PersonalText? Personal = null)
{
    /// <summary>Who did it, where it is not whoever the log was opened for.</summary>
    public Actor? By { get; init; }
}

/// <summary>Personal text kept for a stated purpose until a stated day.</summary>
/// <param name="Text">The text; the chain holds only a keyed hash of it.</param>
/// <param name="Purpose">Why it is kept.</param>
/// <param name="RetainUntil">From this day on it may be erased.</param>
public sealed record PersonalText(string Text, string Purpose, DateOnly RetainUntil);

/// <summary>Proof that a line was written: its place in its writer's chain and its hash.</summary>
public sealed record AuditReceipt(string Writer, long Sequence, string Hash);
