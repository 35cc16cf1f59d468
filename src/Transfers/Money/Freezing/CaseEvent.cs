using Pillar.Platform.Accounts;

namespace Pillar.Transfers.Money.Freezing;

/// <summary>Something done in a case, as it is kept: never changed, only followed by another.</summary>
/// <param name="Number">Its place among all events of the store, from 1.</param>
/// <param name="Case">Number of the case.</param>
/// <param name="Step">What was done.</param>
/// <param name="At">When it took effect, UTC.</param>
/// <param name="Recorded">When it was written down, UTC.</param>
/// <param name="By">Who did it.</param>
/// <param name="Facts">What the audit line says too; never a person's name.</param>
/// <param name="Postings">What it does to the ledger.</param>
/// <param name="Text">Who is meant and why; null once that personal text has been erased.</param>
/// <param name="Audit">The line of the audit trail that records it.</param>
public sealed record CaseEvent(
    long Number,
    long Case,
    CaseStep Step,
    DateTimeOffset At,
    DateTimeOffset Recorded,
    Actor By,
    IReadOnlyDictionary<string, string> Facts,
    IReadOnlyList<Posting> Postings,
    CaseText? Text,
    (string Writer, long Sequence) Audit)
{
    public string Fact(string name) => Facts.GetValueOrDefault(name, "");
}

/// <summary>A line of the ledger.</summary>
/// <param name="Holding">Number of the holding within its case, from 1.</param>
/// <param name="Account">Keyed hash by which the account is known again.</param>
/// <param name="Amount">Above zero: frozen; below: let go, or corrected downwards.</param>
/// <param name="Day">The day from which it counts, UTC.</param>
public sealed record Posting(long Holding, string Account, Amount Amount, DateOnly Day);

/// <summary>The personal text of an event, kept beside the audit chain. Every event repeats whom it is about, so that each keeps the name a while longer.</summary>
/// <param name="Name">The holder, as he is known here.</param>
/// <param name="Customer">The office's own reference for him.</param>
/// <param name="Listed">The name on the list that he met.</param>
/// <param name="Payment">Reference of the payment that was held, or empty.</param>
/// <param name="Words">What the officer wrote.</param>
/// <param name="Accounts">What each holding of the case is, by number.</param>
public sealed record CaseText(string Name, string Customer, string Listed, string Payment, string Words, IReadOnlyList<string> Accounts)
{
    /// <summary>Six lines; no value holds a line break or a tabulator.</summary>
    internal string Joined => string.Join('\n', Name, Customer, Listed, Payment, Words, string.Join('\t', Accounts));

    internal static CaseText? Split(string? text) => text?.Split('\n') is [var name, var customer, var listed, var payment, var words, var accounts]
        ? new(name, customer, listed, payment, words, accounts.Length == 0 ? [] : accounts.Split('\t'))
        : null;
}
