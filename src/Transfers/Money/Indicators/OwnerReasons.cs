using Pillar.Transfers.Money.Ownership;
using Pillar.Transfers.Money.Payments;

namespace Pillar.Transfers.Money.Indicators;

/// <summary>What the owners of a party do to a payment, by the policies in force on its day.</summary>
internal static class OwnerReasons
{
    public static IEnumerable<Reason> Of(PaymentFacts facts) => facts.Chains.SelectMany(static known => Of(known.Party, known.Chain));

    /// <summary>The gravest policy that is met; else what would be met if a possible hit, or the owners who are not known, were listed.</summary>
    private static IEnumerable<Reason> Of(PaymentParty party, Chain chain)
    {
        var total = Math.Max(chain.ListedShare, chain.Listed.Where(static owner => owner.IsStrong).Sum(static owner => owner.Indirect));
        if (OwnershipPolicy.All.FirstOrDefault(policy => policy.IsMetBy(policy.Kind == ReasonKind.Deny ? chain.ListedShare : total)) is { } met)
        {
            yield return About(met, met.SuspendedOn(chain.Day) ? "owned-suspended" : met.Kind == ReasonKind.Deny ? "owned-by-listed" : "owned-in-part", party, (chain, total));
        }

        var strict = OwnershipPolicy.All[0];
        if (chain.ListedShare < strict.AtLeast && chain.Suspected >= strict.AtLeast)
        {
            yield return About(strict, "owned-perhaps", party, (chain, chain.Suspected)) with { Kind = ReasonKind.Refer };
        }
        else if (chain.ListedShare > 0 && chain.ListedShare < strict.AtLeast && chain.ListedShare + chain.UnknownShare >= strict.AtLeast)
        {
            yield return About(strict, "owned-unknown-rest", party, (chain, chain.UnknownShare)) with { Kind = ReasonKind.Refer };
        }
    }

    private static Reason About(OwnershipPolicy policy, string code, PaymentParty party, (Chain Chain, decimal Share) found)
    {
        var (chain, share) = found;
        var owners = chain.Listed;
        var ways = string.Join("; ", owners.Select(chain.Way));
        return new Reason(
            policy.On(chain.Day), PaymentText.Say(code, party.Name, Chain.Percent(share), ways, Chain.Percent(chain.ListedShare)), policy.Source, party.Field, party.Name,
            [.. owners.SelectMany(static owner => owner.Hits.Take(1))]);
    }
}
