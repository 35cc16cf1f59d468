using Pillar.Screening;
using Pillar.Transfers.Money.History;
using Pillar.Transfers.Money.Payments;
using Pillar.Vocabulary;

namespace Pillar.Transfers.Money.Indicators;

/// <summary>From the facts of a payment to what is to be done with it. Pure.</summary>
internal static class PaymentDecision
{
    /// <summary>Version of the rules; raised whenever one of them could answer the same facts differently.</summary>
    public const string Engine = "payment-2";

    private static readonly Func<PaymentFacts, IEnumerable<Found>>[] Indicators =
    [
        PartyIndicators.NotNamed, PartyIndicators.HiddenCharacters, PartyIndicators.MixedScripts, PartyIndicators.Diplomatic, PartyIndicators.ForwarderPaid,
        PartyIndicators.ThirdParty, PartyIndicators.SharedAddress, PartyIndicators.OwnersUnknown,
        RouteIndicators.NoBank, RouteIndicators.Circuitous, RouteIndicators.PayerOffRoute,
        GoodsIndicators.Assessed, GoodsIndicators.PayerNotInTransfer, GoodsIndicators.AmountAbove, GoodsIndicators.ForwarderIsConsignee, GoodsIndicators.DescriptionDiffers,
        GoodsIndicators.NearThreshold, GoodsIndicators.HighPriority, GoodsIndicators.NotForBuyer,
        HistoryIndicators.Split, HistoryIndicators.AddressReused, HistoryIndicators.FirstToPayee, HistoryIndicators.FirstToCountry, HistoryIndicators.FarAbove,
        TextIndicators.Sensitive, TextIndicators.Cash, TextIndicators.Urgent, TextIndicators.Vague,
    ];

    public static PaymentAnswer Of(PaymentFacts facts, IReadOnlyList<ListUsed> lists, bool complete)
    {
        Found[] found = [.. Indicators.SelectMany(indicator => indicator(facts))];
        Reason[] reasons =
        [
            .. NameReasons.Of(facts, lists).Concat(OwnerReasons.Of(facts)).Concat(CountryReasons.Of(facts))
                .Concat(found.Select(static one => Indicator.Of(one.Code).Because(one))).Concat(Together(facts, found)).OrderBy(static reason => reason.Kind),
        ];
        Statement[] unknown = [.. complete ? [] : new[] { PaymentText.Say("unknown-lists") }, .. Unknowns(facts)];
        return new PaymentAnswer(facts.Payment, Weigh(reasons, complete), reasons, unknown);
    }

    /// <summary>One reason to hold outweighs everything; a list that is missing is enough to refer.</summary>
    private static PaymentOutcome Weigh(Reason[] reasons, bool complete) => reasons switch
    {
        [{ Kind: ReasonKind.Deny }, ..] => PaymentOutcome.Hold,
        [{ Kind: ReasonKind.Refer }, ..] => PaymentOutcome.Refer,
        _ => complete ? PaymentOutcome.Pass : PaymentOutcome.Refer,
    };

    /// <summary>Informs weigh by their table, each code once.</summary>
    private static IEnumerable<Reason> Together(PaymentFacts facts, Found[] found)
    {
        var weight = found.Select(static one => one.Code).Distinct().Sum(static code => Indicator.Of(code).Weight);
        if (weight >= Indicator.Together)
        {
            yield return Indicator.Of("informs-together").Because(new Found("informs-together", facts.Payment.Field, "", weight.ToString("0.0", System.Globalization.CultureInfo.InvariantCulture)));
        }
    }

    /// <summary>What is not known, so that nobody takes silence for an answer.</summary>
    private static IEnumerable<Statement> Unknowns(PaymentFacts facts)
    {
        foreach (var role in new[] { PaymentRole.Debtor, PaymentRole.Creditor })
        {
            if (facts.CountriesOf(role).Count == 0)
            {
                yield return PaymentText.Say("unknown-country", PaymentText.Role(role));
            }
        }

        if (facts.Goods is null)
        {
            yield return PaymentText.Say("unknown-goods");
        }
        else if (facts.Goods.Controls.Values.Any(static line => line.Found is null))
        {
            yield return PaymentText.Say("unknown-controls");
        }

        if (facts.Past.Payments < PaymentPast.Habit)
        {
            yield return PaymentText.Say("unknown-past", facts.Past.Payments);
        }

        if (facts.Chains.All(static known => known.Party.Role != PaymentRole.Creditor))
        {
            yield return PaymentText.Say("unknown-owners");
        }
    }
}
