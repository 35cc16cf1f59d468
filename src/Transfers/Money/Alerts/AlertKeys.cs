using Pillar.Transfers.Money.Ownership;
using Pillar.Transfers.Money.Payments;

namespace Pillar.Transfers.Money.Alerts;

/// <summary>By what an alert is found: the names of its parties and the list entries it met.</summary>
internal static class AlertKeys
{
    public static IEnumerable<string> Of(PaymentAnswer answer) =>
        answer.Payment.Parties.Where(static party => party.Name.Length > 0).Select(static party => Party(party.Name))
            .Concat(answer.Reasons.SelectMany(static reason => reason.Hits).Select(static hit => Entry(hit.List, hit.Entry))).Distinct();

    /// <summary>Of an alert as it is kept.</summary>
    public static IEnumerable<string> Of(AlertContent content) =>
        content.Parties.Where(static party => party.Name.Length > 0).Select(static party => Party(party.Name))
            .Concat(content.Reasons.SelectMany(static reason => reason.Hits).Select(static hit => Entry(hit.List, hit.Entry))).Distinct();

    /// <summary>Of a party, however its name is spaced, accented or set in capitals.</summary>
    public static string Party(string name) => "party " + OwnerKey.Of(name);

    public static string Entry(string list, string entry) => $"entry {list}:{entry}";
}
