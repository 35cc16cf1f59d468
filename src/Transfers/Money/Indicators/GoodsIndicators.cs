using System.Globalization;
using Pillar.Controls.Classifying;
using Pillar.Transfers.Money.Ownership;
using Pillar.Transfers.Money.Payments;

namespace Pillar.Transfers.Money.Indicators;

/// <summary>Indicators that hold a payment against the transfer of goods it pays for; none where no goods were joined.</summary>
internal static class GoodsIndicators
{
    /// <summary>How far a payment may lie above the value of the goods: freight and insurance.</summary>
    private const decimal Tolerance = 1.2m;

    /// <summary>The assessment of the goods recommends denial, or refers.</summary>
    public static IEnumerable<Found> Assessed(PaymentFacts facts)
    {
        if (facts.Goods is { Assessment: { Outcome: not Outcome.Allow } assessment })
        {
            var gravest = assessment.Reasons.Count > 0 ? assessment.Reasons[0].Code : assessment.Missing[0].Code;
            yield return new Found(assessment.Outcome == Outcome.Deny ? "goods-denied" : "goods-referred", facts.Payment.Field, "", assessment.Reference, gravest);
        }
    }

    /// <summary>Who pays is no party of the transfer.</summary>
    public static IEnumerable<Found> PayerNotInTransfer(PaymentFacts facts)
    {
        if (facts.Goods is { } goods && facts.Payment.The(PaymentRole.Debtor) is { Name.Length: > 0 } payer
            && goods.Transfer.Parties.All(party => OwnerKey.Of(party.Name) != OwnerKey.Of(payer.Name)))
        {
            yield return new Found("payer-not-in-transfer", payer.Field, payer.Name, payer.Name, goods.Transfer.Reference);
        }
    }

    /// <summary>More is paid than the goods are worth.</summary>
    public static IEnumerable<Found> AmountAbove(PaymentFacts facts)
    {
        if (facts.Goods is not { } goods || goods.Transfer.Goods.Count == 0 || goods.Transfer.Goods.Any(line => line.Value is null || line.Value.Currency != facts.Payment.Currency))
        {
            yield break;
        }

        var worth = goods.Transfer.Goods.Sum(static line => line.Value!.Amount);
        if (facts.Payment.Amount > worth * Tolerance)
        {
            yield return new Found("amount-above-goods", facts.Payment.Field, "", Text(facts.Payment.Amount), Text(worth), facts.Payment.Currency, goods.Transfer.Reference);
        }
    }

    /// <summary>The goods end with somebody who forwards.</summary>
    public static IEnumerable<Found> ForwarderIsConsignee(PaymentFacts facts) =>
        from party in facts.Goods?.Transfer.Parties ?? []
        where party.Role is PartyRole.EndUser or PartyRole.Consignee
        let word = WholeWords.First("forwarder", party.Name)
        where word is not null
        select new Found("forwarder-is-consignee", facts.Payment.Field, party.Name, party.Name, word);

    /// <summary>No word of the payment's text describes the goods.</summary>
    public static IEnumerable<Found> DescriptionDiffers(PaymentFacts facts)
    {
        if (facts.Goods is not { } goods || facts.Payment.Texts.Count == 0)
        {
            yield break;
        }

        var said = WholeWords.Words(facts.Text).Where(static word => word.Length > 3).ToHashSet(StringComparer.Ordinal);
        if (!goods.Transfer.Goods.SelectMany(static line => WholeWords.Words(line.Description)).Any(said.Contains))
        {
            yield return new Found("description-differs", facts.Payment.Texts[0].Field, "", goods.Transfer.Reference);
        }
    }

    /// <summary>A property lies just short of a control, everything else of the entry met: a slightly better item would be caught.</summary>
    public static IEnumerable<Found> NearThreshold(PaymentFacts facts) =>
        from line in Lines(facts)
        let near = line.Controls.Found?.Candidates.FirstOrDefault(static candidate => candidate.NearThreshold && !candidate.Far)
        where near is not null
        select new Found("goods-near-threshold", line.Goods.Field, "", line.Goods.Description, near.Code, near.Edition.Id);

    /// <summary>The subheading stands on the Common High Priority List.</summary>
    public static IEnumerable<Found> HighPriority(PaymentFacts facts) =>
        from line in Lines(facts)
        where IsHighPriority(line.Controls)
        select new Found("goods-high-priority", line.Goods.Field, "", line.Goods.Description, line.Goods.Hs);

    /// <summary>Goods that a control list or the Common High Priority List knows go to somebody whose name tells of a trade that has no use for them.</summary>
    public static IEnumerable<Found> NotForBuyer(PaymentFacts facts) =>
        from line in Lines(facts)
        where line.Goods.DecidingCode.Length > 0 || IsHighPriority(line.Controls) || line.Controls.Found?.Outcome == ClassificationOutcome.EntryMet
        from party in facts.Goods!.Transfer.Parties
        where party.Role is PartyRole.EndUser or PartyRole.Consignee
        let word = WholeWords.First("consumer-trade", party.Name)
        where word is not null
        select new Found("goods-not-for-buyer", line.Goods.Field, party.Name, line.Goods.Description, party.Name, word);

    private static IEnumerable<(GoodsLine Goods, GoodsFacts Controls)> Lines(PaymentFacts facts) =>
        from line in facts.Goods?.Transfer.Goods ?? []
        where facts.Goods!.Controls.ContainsKey(line.Field)
        select (line, facts.Goods!.Controls[line.Field]);

    private static bool IsHighPriority(GoodsFacts controls) => controls.Found?.Hints.Any(static hint => hint.Key == "hint-high-priority") == true;

    private static string Text(decimal amount) => amount.ToString(CultureInfo.InvariantCulture);
}
