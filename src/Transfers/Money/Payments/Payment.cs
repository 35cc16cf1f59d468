using Pillar.Vocabulary;

namespace Pillar.Transfers.Money.Payments;

/// <summary>One payment, as a message states it.</summary>
public sealed record Payment
{
    /// <summary>The message's own id; empty where a customer's file has none.</summary>
    public required string Message { get; init; }

    /// <summary>Who sent the message, as far as it says; empty otherwise.</summary>
    public string Sender { get; init; } = "";

    /// <summary>The transaction's reference: transaction id, else end-to-end id, else instruction id; never empty.</summary>
    public required string Reference { get; init; }

    /// <summary>The number that no other transaction may have, such as a UETR; empty where it has none.</summary>
    public string Unique { get; init; } = "";

    /// <summary>Where it stands, such as <c>/Document/FIToFICstmrCdtTrf/CdtTrfTxInf[3]</c>.</summary>
    public required string Field { get; init; }

    /// <summary>Not negative, with no more decimals than its currency has.</summary>
    public required decimal Amount { get; init; }

    /// <summary>ISO 4217.</summary>
    public required string Currency { get; init; }

    /// <summary>Day of settlement or execution; null where not stated.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>Everybody who is named, from the header, the group and the transaction.</summary>
    public required IReadOnlyList<PaymentParty> Parties { get; init; }

    /// <summary>Free text: remittance information, instructions, supplementary data.</summary>
    public IReadOnlyList<FreeText> Texts { get; init; } = [];

    /// <summary>What ties it to goods: every reference it states, of invoices, orders and documents among them.</summary>
    public IReadOnlyList<string> References { get; init; } = [];

    /// <summary>The first party of a role; null where none is named.</summary>
    public PaymentParty? The(PaymentRole role) => Parties.FirstOrDefault(party => party.Role == role);
}

/// <summary>Free text and where it stands.</summary>
public sealed record FreeText(string Text, string Field);

/// <summary>Somebody named in a payment.</summary>
public sealed record PaymentParty
{
    public required PaymentRole Role { get; init; }

    public required string Field { get; init; }

    /// <summary>As written; empty where only a code names it.</summary>
    public string Name { get; init; } = "";

    public PartyKind Kind { get; init; }

    public PartialDate? Born { get; init; }

    /// <summary>Countries as written: of the address, of residence, of the code of a bank.</summary>
    public IReadOnlyList<PaymentCountry> Countries { get; init; } = [];

    /// <summary>Lines of the address, structured or not.</summary>
    public IReadOnlyList<string> Address { get; init; } = [];

    /// <summary>BIC, LEI, passport and other numbers.</summary>
    public IReadOnlyList<Identifier> Identifiers { get; init; } = [];

    /// <summary>IBAN or other number; empty where not stated.</summary>
    public string Account { get; init; } = "";

    /// <summary>How sentences name it: its name, else its first number.</summary>
    public string Shown => Name.Length > 0 ? Name : Identifiers is [var first, ..] ? first.Text : Role.Word();
}

/// <summary>A country that is tied to a party of a payment.</summary>
/// <param name="Word">Code or name as written.</param>
/// <param name="Field">Where it stands.</param>
public sealed record PaymentCountry(string Word, string Field);

/// <summary>What somebody does in a payment. Every role is screened alike.</summary>
public enum PaymentRole
{
    Other = 0,
    Debtor,
    UltimateDebtor,
    InitiatingParty,
    DebtorAgent,
    PreviousAgent,
    InstructingAgent,
    IntermediaryAgent,
    InstructedAgent,
    CreditorAgent,
    Creditor,
    UltimateCreditor,
}

public static class PaymentRoles
{
    private static readonly string[] Words =
    [
        "other", "debtor", "ultimate-debtor", "initiating-party", "debtor-agent", "previous-agent", "instructing-agent",
        "intermediary-agent", "instructed-agent", "creditor-agent", "creditor", "ultimate-creditor",
    ];

    /// <summary>The word of JSON and CSV.</summary>
    public static string Word(this PaymentRole role) => Words[(int)role];

    /// <summary>The role of a word; null where it is none.</summary>
    public static PaymentRole? Parse(string word) => Array.IndexOf(Words, word) is >= 0 and var place ? (PaymentRole)place : null;

    /// <summary>True for banks.</summary>
    public static bool IsAgent(this PaymentRole role) => role
        is PaymentRole.DebtorAgent or PaymentRole.PreviousAgent or PaymentRole.InstructingAgent or PaymentRole.IntermediaryAgent
        or PaymentRole.InstructedAgent or PaymentRole.CreditorAgent;
}
