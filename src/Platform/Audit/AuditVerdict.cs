using Pillar.Vocabulary;

namespace Pillar.Platform.Audit;

/// <summary>What a check of the whole log found.</summary>
/// <param name="Break">The first line that does not hold, or null when every line does.</param>
/// <param name="Chains">The last line of every chain, as far as it was read.</param>
/// <param name="Personal">How many personal texts were found, erased, or could not be checked here.</param>
public sealed record AuditVerdict(AuditBreak? Break, IReadOnlyList<ChainEnd> Chains, PersonalCount Personal)
{
    public bool Intact => Break is null;

    public long Lines => Chains.Sum(static c => c.Sequence);
}

/// <summary>A line that does not hold, and what is wrong with it. Sequence 0: the checkpoint itself.</summary>
public sealed record AuditBreak(string Writer, long Sequence, Statement What);

/// <summary>The last line of one chain.</summary>
public sealed record ChainEnd(string Writer, long Sequence, string Hash);

/// <param name="Kept">Texts that fit their hash in the chain.</param>
/// <param name="Erased">Texts whose erasure is recorded.</param>
/// <param name="Unchecked">Texts of other installations, whose key is not here.</param>
public sealed record PersonalCount(long Kept, long Erased, long Unchecked);
