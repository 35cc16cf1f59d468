using Pillar.Transfers.Money.Freezing;
using Pillar.Transfers.Money.Ownership;
using Pillar.Transfers.Money.Payments;

namespace Pillar.Transfers.Money.History;

/// <summary>Marks parties, their names and their addresses with the key of this data folder, so that they are known again and yet not named.</summary>
internal sealed class PartySeal(HolderSeal seal)
{
    /// <summary>Who it is: the account, else the name; empty where neither is stated.</summary>
    public string Who(PaymentParty? party) =>
        party is null ? "" : party.Account.Length > 0 ? seal.Account(party.Account) : party.Name.Length > 0 ? Name(party) : "";

    public string Name(PaymentParty party) => seal.Of("name", OwnerKey.Of(party.Name));

    /// <summary>Where it is; empty for an address without a number, which is a town that many share.</summary>
    public string Place(PaymentParty party)
    {
        var address = OwnerKey.Of(string.Join(' ', party.Address));
        return address.Any(char.IsDigit) && address.Contains(' ', StringComparison.Ordinal)
            ? seal.Of("place", string.Join('|', party.Countries.Select(static country => country.Word).Distinct().Prepend(address)))
            : "";
    }
}
