namespace Pillar.Transfers.Money.Freezing;

/// <summary>Sums of the ledger of frozen assets: decimal, by currency, never across currencies.</summary>
public static class Ledger
{
    /// <summary>One amount a currency, in the order of their codes.</summary>
    public static IReadOnlyList<Amount> Sum(IEnumerable<Amount> amounts) => [.. amounts
        .GroupBy(static a => a.Currency, StringComparer.Ordinal)
        .OrderBy(static g => g.Key, StringComparer.Ordinal)
        .Select(static g => new Amount(g.Key, g.Sum(static a => a.Value)))];

    /// <summary>What is frozen in all cases.</summary>
    /// <param name="cases">Every case.</param>
    /// <param name="on">As it stood at the end of this day, UTC; null for now.</param>
    public static IReadOnlyList<Amount> Balances(IEnumerable<FreezeCase> cases, DateOnly? on = null) => Sum(cases.SelectMany(c => c.Holdings(on)).Select(static h => h.Amount));
}
