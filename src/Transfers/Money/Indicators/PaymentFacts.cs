using Pillar.Screening;
using Pillar.Transfers.Money.Alerts;
using Pillar.Transfers.Money.History;
using Pillar.Transfers.Money.Ownership;
using Pillar.Transfers.Money.Payments;

namespace Pillar.Transfers.Money.Indicators;

/// <summary>All that is known of a payment when it is weighed.</summary>
/// <param name="Payment">As the message states it.</param>
/// <param name="Names">Every name, code and text that was screened and met something.</param>
/// <param name="Countries">Every country tied to a party that was understood.</param>
/// <param name="Chains">What is known of the owners of its parties, each with the party.</param>
/// <param name="Goods">The transfer of goods it pays for; null where none was joined.</param>
internal sealed record PaymentFacts(
    Payment Payment, IReadOnlyList<ScreenedName> Names, IReadOnlyList<TiedCountry> Countries, IReadOnlyList<(PaymentParty Party, Chain Chain)> Chains, JoinedGoods? Goods)
{
    /// <summary>What went before it.</summary>
    public PaymentPast Past { get; init; } = PaymentPast.None;

    /// <summary>Alpha-2 of the countries tied to parties of these roles.</summary>
    public HashSet<string> CountriesOf(params ReadOnlySpan<PaymentRole> roles)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var tied in Countries)
        {
            if (roles.Contains(tied.Party.Role))
            {
                found.Add(tied.Facts.Alpha2);
            }
        }

        return found;
    }

    /// <summary>All free text of the payment in one.</summary>
    public string Text { get; } = string.Join(" . ", Payment.Texts.Select(static text => text.Text));
}

/// <summary>A name that met a list.</summary>
/// <param name="Asked">As it was asked.</param>
/// <param name="Party">The party it is of; null for running text.</param>
/// <param name="Field">Where it stands.</param>
/// <param name="Hits">What was met, dismissed ones last.</param>
/// <param name="InText">True where it stood in running text or an address.</param>
internal sealed record ScreenedName(string Asked, PaymentParty? Party, string Field, IReadOnlyList<Hit> Hits, bool InText)
{
    /// <summary>Hits that a rule about good customers sets apart.</summary>
    public IReadOnlyList<(Hit Hit, GoodRule Rule)> Excused { get; init; } = [];
}

/// <summary>A country tied to a party.</summary>
internal sealed record TiedCountry(PaymentParty Party, string Field, CountryFacts Facts);

/// <summary>A transfer of goods that a payment belongs to.</summary>
/// <param name="Transfer">As filed.</param>
/// <param name="Assessment">What its assessment said.</param>
/// <param name="Countries">Alpha-2 of the places it touches.</param>
/// <param name="Controls">What the control lists say of each line, by its field.</param>
internal sealed record JoinedGoods(Transfer Transfer, Assessment Assessment, IReadOnlySet<string> Countries, IReadOnlyDictionary<string, GoodsFacts> Controls);
