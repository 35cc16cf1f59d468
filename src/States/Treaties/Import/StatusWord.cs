namespace Pillar.States.Treaties.Import;

/// <summary>What a table says of a State without a day, English or French.</summary>
internal static class StatusWord
{
    private static readonly string[] Yes = ["yes", "oui", "x", "✓", "✔"];

    private static readonly string[] Party =
    [
        "party", "state party", "contracting party", "contracting state", "subscribing state", "member", "member state", "ratified", "acceded", "accepted", "in force", "bound",
        "partie", "état partie", "état contractant", "membre", "état membre", "ratifié", "adhéré", "en vigueur",
    ];

    private static readonly string[] Signed = ["signatory", "signatory state", "signed", "signed only", "signataire", "état signataire", "signé"];

    private static readonly string[] Neither = ["no", "non", "not party", "non-party", "not a party", "not signed", "none", "neither", "non partie", "aucun", "non signé"];

    /// <summary>Party, signed or neither; null when the cell holds no such word, or one that its column cannot mean.</summary>
    public static TreatyStatus? Read(string cell, ColumnMeaning column)
    {
        var word = cell.Trim().ToLowerInvariant();
        return column switch
        {
            ColumnMeaning.Status when Party.Contains(word) => TreatyStatus.Party,
            ColumnMeaning.Status when Signed.Contains(word) => TreatyStatus.Signed,
            ColumnMeaning.Status when Neither.Contains(word) => TreatyStatus.Neither,
            ColumnMeaning.Signed when Yes.Contains(word) || Signed.Contains(word) => TreatyStatus.Signed,
            ColumnMeaning.Bound or ColumnMeaning.InForce when Yes.Contains(word) || Party.Contains(word) => TreatyStatus.Party,
            _ => null,
        };
    }
}
