using Pillar.Transfers.Money.Payments;

namespace Pillar.Transfers.Money.Indicators;

/// <summary>Indicators that rest on the way the money takes, and the goods.</summary>
internal static class RouteIndicators
{
    private static readonly (PaymentRole Agent, PaymentRole Party)[] Banks = [(PaymentRole.DebtorAgent, PaymentRole.Debtor), (PaymentRole.CreditorAgent, PaymentRole.Creditor)];

    /// <summary>The bank of payer or payee is not named.</summary>
    public static IEnumerable<Found> NoBank(PaymentFacts facts) =>
        from bank in Banks
        let agent = facts.Payment.The(bank.Agent)
        where agent is null || (agent.Name.Length == 0 && agent.Identifiers.Count == 0)
        select new Found("agent-not-named", agent?.Field ?? facts.Payment.Field, "", PaymentText.Role(bank.Agent));

    /// <summary>A bank sits in a country that is neither the payer's nor the payee's, nor on the way of the goods.</summary>
    public static IEnumerable<Found> Circuitous(PaymentFacts facts)
    {
        var home = facts.CountriesOf(PaymentRole.Debtor, PaymentRole.UltimateDebtor, PaymentRole.Creditor, PaymentRole.UltimateCreditor);
        if (home.Count == 0)
        {
            yield break;
        }

        home.UnionWith(facts.Goods?.Countries ?? new HashSet<string>());
        foreach (var tied in facts.Countries.Where(tied => tied.Party.Role.IsAgent() && !home.Contains(tied.Facts.Alpha2)).DistinctBy(static tied => tied.Facts.Alpha2))
        {
            yield return new Found("circuitous-banking", tied.Field, tied.Party.Shown, tied.Party.Shown, tied.Facts.Alpha2);
        }
    }

    /// <summary>The goods do not touch the payer's country.</summary>
    public static IEnumerable<Found> PayerOffRoute(PaymentFacts facts)
    {
        var payer = facts.CountriesOf(PaymentRole.Debtor);
        if (facts is { Goods: { Countries.Count: > 0 } goods } && payer.Count > 0 && !payer.Overlaps(goods.Countries))
        {
            var party = facts.Payment.The(PaymentRole.Debtor)!;
            yield return new Found("payer-country-off-route", party.Field, party.Name, party.Shown, string.Join(", ", payer), goods.Transfer.Reference);
        }
    }
}
