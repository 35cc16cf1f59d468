using Pillar.Vocabulary;

namespace Pillar.Screening.Lists;

/// <summary>What an import did.</summary>
/// <param name="Lists">One result a list.</param>
/// <param name="Refusal">Why nothing was done; null when something was tried.</param>
public sealed record ImportOutcome(IReadOnlyList<ListImport> Lists, Refusal? Refusal)
{
    /// <summary>True when every list named is now in force.</summary>
    public bool Done => Refusal is null && Lists.All(static l => l.Done);
}

/// <summary>What an import did to one list.</summary>
/// <param name="Id">Id of the list.</param>
/// <param name="Edition">The edition that was read; null when it could not be read.</param>
/// <param name="Records">Number of entries read.</param>
/// <param name="Notes">What was odd in the files.</param>
/// <param name="Refusal">The rule that kept it out; null when none did.</param>
/// <param name="Failure">Why it could not be read or written, in one line; null when it could.</param>
public sealed record ListImport(
    string Id, ListEdition? Edition, int Records, IReadOnlyList<Statement> Notes, Refusal? Refusal, Phrase? Failure)
{
    public bool Done => Refusal is null && Failure is null;

    /// <summary>The compiled snapshot, checked and ready to be put in force.</summary>
    internal string? Snapshot { get; init; }

    internal static ListImport Ready(string id, ListReading reading, string snapshot) =>
        new(id, reading.Edition, reading.Entries.Count, reading.Notes, null, null) { Snapshot = snapshot };

    internal static ListImport Refused(string id, ListReading reading, Refusal refusal) =>
        new(id, reading.Edition, reading.Entries.Count, reading.Notes, refusal, null);

    internal static ListImport Failed(string id, Exception failure) => new(id, null, 0, [], null, BadInputException.LineOf(failure));
}
