using Pillar.Screening;
using Pillar.Vocabulary;

namespace Pillar.Transfers.Money.Payments;

/// <summary>What is taken in together.</summary>
/// <param name="Files">Messages, statements or customer files, plain or gzip.</param>
public sealed record IntakeJob(IReadOnlyList<string> Files)
{
    /// <summary>Files of transfers of goods that the payments may belong to; none for those in the folder <c>goods</c> of the data folder.</summary>
    public IReadOnlyList<string> Goods { get; init; } = [];

    /// <summary>Who owns whom; empty for <c>ownership.csv</c> of the data folder, where there is one.</summary>
    public string Ownership { get; init; } = "";

    /// <summary>Where to write one row a payment; empty for nowhere.</summary>
    public string Output { get; init; } = "";
}

/// <summary>What came of it: one of the two.</summary>
/// <param name="Result">What was found.</param>
/// <param name="Refusal">Why nothing was taken in.</param>
public sealed record IntakeOutcome(IntakeResult? Result, Refusal? Refusal);

/// <summary>A batch of payments, screened.</summary>
/// <param name="Batch">Its number in this installation, from 1.</param>
/// <param name="Files">The files with the SHA-256 of their content.</param>
/// <param name="Counts">Payments by outcome.</param>
/// <param name="Alerts">Those held and referred, in the order of the files; the first 1,000 at most.</param>
/// <param name="Complete">True when every required list was there and current.</param>
/// <param name="Lists">Every list that was searched or required.</param>
/// <param name="Missing">One sentence for each thing that keeps the check from being complete.</param>
/// <param name="Engine">Rules of payments and of names, such as <c>payment-2 name-5</c>.</param>
/// <param name="OutputSha256">Of the rows, written or not.</param>
/// <param name="Elapsed">From the first file opened to the last line written.</param>
public sealed record IntakeResult(
    long Batch, IReadOnlyList<(string File, string Sha256)> Files, PaymentCounts Counts, IReadOnlyList<PaymentAnswer> Alerts, bool Complete,
    IReadOnlyList<ListUsed> Lists, IReadOnlyList<Statement> Missing, string Engine, string OutputSha256, TimeSpan Elapsed)
{
    /// <summary>The gravest outcome of the batch.</summary>
    public PaymentOutcome Outcome => Counts switch { { Held: > 0 } => PaymentOutcome.Hold, { Referred: > 0 } => PaymentOutcome.Refer, _ => PaymentOutcome.Pass };

    /// <summary>The sentence that stands beside every outcome.</summary>
    public static Statement NotClearance => PaymentText.Say("not-clearance");
}

/// <summary>Payments by outcome.</summary>
public sealed record PaymentCounts(long Passed, long Referred, long Held)
{
    public long All => Passed + Referred + Held;
}
