using System.Globalization;
using Pillar.Transfers.Money.History;
using Pillar.Transfers.Money.Payments;

namespace Pillar.Transfers.Money.Indicators;

/// <summary>Indicators that hold a payment against those that went before it. Who has no habit yet is measured by none.</summary>
internal static class HistoryIndicators
{
    /// <summary>Beyond so many times the most that was paid before, an amount is out of its line.</summary>
    private const decimal FarTimes = 5;

    /// <summary>With this one several payments between the same two keep just below a limit.</summary>
    public static IEnumerable<Found> Split(PaymentFacts facts)
    {
        if (facts.Past.Split is { } split && split.Count >= split.Limit.Payments)
        {
            var payee = facts.Payment.The(PaymentRole.Creditor)!;
            yield return new Found(
                "split-payments", facts.Payment.Field, payee.Name, split.Count, Text(split.Sum), facts.Payment.Currency, payee.Shown, split.Limit.Days, Text(split.Limit.Amount), split.Limit.Rests.Source);
        }
    }

    /// <summary>Several names gave one address.</summary>
    public static IEnumerable<Found> AddressReused(PaymentFacts facts) =>
        facts.Past.Crowded.Select(static crowded => new Found("address-reused", crowded.Party.Field, crowded.Party.Name, crowded.Party.Name, crowded.Names));

    /// <summary>A payer with a habit pays this payee for the first time.</summary>
    public static IEnumerable<Found> FirstToPayee(PaymentFacts facts)
    {
        if (facts.Past is { Payments: >= PaymentPast.Habit, ToPayee: 0 } && facts.Payment.The(PaymentRole.Creditor) is { } payee)
        {
            yield return new Found("first-to-payee", payee.Field, payee.Name, payee.Shown, facts.Past.Payments);
        }
    }

    /// <summary>A payer with a habit pays into this country for the first time.</summary>
    public static IEnumerable<Found> FirstToCountry(PaymentFacts facts)
    {
        if (facts.Past is { Payments: >= PaymentPast.Habit, ToCountry: 0 } && facts.Payment.The(PaymentRole.Creditor) is { } payee)
        {
            yield return new Found("first-to-country", payee.Field, payee.Name, payee.Countries[0].Word, facts.Past.Payments);
        }
    }

    /// <summary>The amount is far above all that the payer paid in this currency before.</summary>
    public static IEnumerable<Found> FarAbove(PaymentFacts facts)
    {
        if (facts.Past.InCurrency >= PaymentPast.Habit && facts.Payment.Amount > facts.Past.Largest * FarTimes)
        {
            yield return new Found("far-above-past", facts.Payment.Field, "", Text(facts.Payment.Amount), facts.Payment.Currency, FarTimes, Text(facts.Past.Largest));
        }
    }

    private static string Text(decimal amount) => amount.ToString(CultureInfo.InvariantCulture);
}
