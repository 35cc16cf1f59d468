using Pillar.Transfers.Money.Ownership;
using Pillar.Transfers.Money.Payments;
using Pillar.Vocabulary;

namespace Pillar.Transfers.Money.Indicators;

/// <summary>Indicators that rest on who is named, and how.</summary>
internal static class PartyIndicators
{
    private static readonly PaymentRole[] Principals = [PaymentRole.Debtor, PaymentRole.Creditor];

    /// <summary>Payer or payee has no name.</summary>
    public static IEnumerable<Found> NotNamed(PaymentFacts facts) =>
        from role in Principals
        let party = facts.Payment.The(role)
        where party is null || (party.Name.Length == 0 && party.Identifiers.Count == 0)
        select new Found("party-not-named", party?.Field ?? facts.Payment.Field, "", PaymentText.Role(role));

    /// <summary>A name holds characters that are not shown or turn the direction of writing.</summary>
    public static IEnumerable<Found> HiddenCharacters(PaymentFacts facts) =>
        from party in facts.Payment.Parties
        where NameMarks.Hidden(party.Name)
        select new Found("hidden-characters", party.Field, NameMarks.Shown(party.Name), NameMarks.Shown(party.Name));

    /// <summary>One word of a name is written with letters of two scripts that look alike.</summary>
    public static IEnumerable<Found> MixedScripts(PaymentFacts facts) =>
        from party in facts.Payment.Parties
        let word = NameMarks.MixedWord(party.Name)
        where word is not null
        select new Found("mixed-scripts", party.Field, NameMarks.Shown(party.Name), NameMarks.Shown(word));

    /// <summary>The payer is an embassy, a consulate or a trade office.</summary>
    public static IEnumerable<Found> Diplomatic(PaymentFacts facts) =>
        from party in Of(facts, PaymentRole.Debtor, PaymentRole.UltimateDebtor)
        let word = WholeWords.First("diplomatic", party.Name)
        where word is not null
        select new Found("diplomatic-payer", party.Field, party.Name, party.Name, word);

    /// <summary>The payee is in the business of forwarding.</summary>
    public static IEnumerable<Found> ForwarderPaid(PaymentFacts facts) =>
        from party in Of(facts, PaymentRole.Creditor, PaymentRole.UltimateCreditor)
        let word = WholeWords.First("forwarder", party.Name)
        where word is not null
        select new Found("forwarder-is-payee", party.Field, party.Name, party.Name, word);

    /// <summary>Somebody else than the one whose account is debited is named as the real payer.</summary>
    public static IEnumerable<Found> ThirdParty(PaymentFacts facts)
    {
        var (payer, real) = (facts.Payment.The(PaymentRole.Debtor), facts.Payment.The(PaymentRole.UltimateDebtor));
        if (payer is { Name.Length: > 0 } && real is { Name.Length: > 0 } && OwnerKey.Of(payer.Name) != OwnerKey.Of(real.Name))
        {
            yield return new Found("third-party-payment", real.Field, real.Name, payer.Name, real.Name);
        }
    }

    /// <summary>Payer and payee are two, and have one address.</summary>
    public static IEnumerable<Found> SharedAddress(PaymentFacts facts)
    {
        var (payer, payee) = (facts.Payment.The(PaymentRole.Debtor), facts.Payment.The(PaymentRole.Creditor));
        if (payer is { Address.Count: > 0 } && payee is { Address.Count: > 0 } && OwnerKey.Of(payer.Name) != OwnerKey.Of(payee.Name)
            && OwnerKey.Of(string.Join(' ', payer.Address)) == OwnerKey.Of(string.Join(' ', payee.Address)))
        {
            yield return new Found("shared-address", payee.Field, payee.Name, payer.Name, payee.Name);
        }
    }

    /// <summary>Of a company whose owners are on file a part is not known.</summary>
    public static IEnumerable<Found> OwnersUnknown(PaymentFacts facts) =>
        from known in facts.Chains
        where known.Chain.UnknownShare > 0 || known.Chain.Unstated
        select new Found("owners-partly-unknown", known.Party.Field, known.Party.Name, known.Party.Name, Chain.Percent(known.Chain.UnknownShare));

    private static IEnumerable<PaymentParty> Of(PaymentFacts facts, params PaymentRole[] roles) => facts.Payment.Parties.Where(party => roles.Contains(party.Role) && party.Name.Length > 0);
}
