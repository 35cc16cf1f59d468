namespace Pillar.Transfers;

/// <summary>What a party does in a transfer. Every role is screened alike.</summary>
public enum PartyRole
{
    Other = 0,
    Exporter,
    Consignee,
    IntermediateConsignee,
    EndUser,
    Purchaser,
    Forwarder,
    Carrier,
    Agent,
    Payer,
    Payee,
    Bank,
}

public static class PartyRoles
{
    private static readonly (PartyRole Role, string Word)[] Words =
    [
        (PartyRole.Exporter, "exporter"), (PartyRole.Consignee, "consignee"), (PartyRole.IntermediateConsignee, "intermediate-consignee"),
        (PartyRole.EndUser, "end-user"), (PartyRole.Purchaser, "purchaser"), (PartyRole.Forwarder, "forwarder"),
        (PartyRole.Carrier, "carrier"), (PartyRole.Agent, "agent"), (PartyRole.Payer, "payer"), (PartyRole.Payee, "payee"),
        (PartyRole.Bank, "bank"), (PartyRole.Other, "other"),
    ];

    /// <summary>The words of the file format.</summary>
    public static IEnumerable<string> All => Words.Select(static pair => pair.Word);

    public static string Word(this PartyRole role) => Words.First(pair => pair.Role == role).Word;

    /// <summary>Null when the word is no role.</summary>
    public static PartyRole? Parse(string word)
    {
        foreach (var (role, known) in Words)
        {
            if (known == word)
            {
                return role;
            }
        }

        return null;
    }
}
