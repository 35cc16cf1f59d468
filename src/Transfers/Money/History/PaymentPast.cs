using Pillar.Transfers.Money.Payments;

namespace Pillar.Transfers.Money.History;

/// <summary>What went before a payment, as far as this installation took it in, the payments before it in the same batch included.</summary>
/// <param name="Payments">What the payer asked for before.</param>
/// <param name="ToPayee">Of these to this payee.</param>
/// <param name="ToCountry">Of these to the payee's country; null where that is not known.</param>
/// <param name="InCurrency">Of these in this currency.</param>
/// <param name="Largest">The most of these; 0 where there is none.</param>
/// <param name="Split">Payments just below a limit between the two, this one included; null where this one is not just below one.</param>
/// <param name="Crowded">Parties of the payment whose address was given by several names, with the number of names.</param>
internal sealed record PaymentPast(
    int Payments, int ToPayee, int? ToCountry, int InCurrency, decimal Largest, SplitPayments? Split, IReadOnlyList<(PaymentParty Party, int Names)> Crowded)
{
    /// <summary>So many payments make a habit that another can be held against.</summary>
    public const int Habit = 5;

    /// <summary>Nothing is on file.</summary>
    public static PaymentPast None { get; } = new(0, 0, null, 0, 0, null, []);
}

/// <summary>Payments of one payer to one payee, each just below a limit.</summary>
/// <param name="Limit">The limit.</param>
/// <param name="Count">How many within its days.</param>
/// <param name="Sum">What they come to.</param>
internal sealed record SplitPayments(PaymentLimit Limit, int Count, decimal Sum);

/// <summary>A payment with what went before it.</summary>
internal sealed record PaymentInTime(Payment Payment, PaymentPast Past);

/// <summary>A payment as it is remembered: who, by keyed hashes that name nobody.</summary>
/// <param name="Payer">Hash of the account, else of the name.</param>
/// <param name="Payee">The same.</param>
/// <param name="Country">Of the payee, ISO alpha-2, or empty.</param>
/// <param name="Currency">ISO 4217.</param>
/// <param name="Amount">As stated.</param>
/// <param name="Day">As stated, else the day of the intake.</param>
internal sealed record PastPayment(string Payer, string Payee, string Country, string Currency, decimal Amount, DateOnly Day);
