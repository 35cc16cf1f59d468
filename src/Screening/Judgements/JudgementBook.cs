namespace Pillar.Screening.Judgements;

/// <summary>Every judgement of a data folder in memory, for a batch: asked by many threads, it costs a customer without judgements one look.</summary>
internal sealed class JudgementBook
{
    private readonly CustomerSeal seal;
    private readonly Dictionary<string, IReadOnlyList<JudgementRow>> byCustomer;

    public JudgementBook(JudgementStore store, CustomerSeal seal)
    {
        this.seal = seal;
        var rows = store.All();
        Last = rows.Count == 0 ? 0 : rows[^1].Number;
        byCustomer = rows.GroupBy(static row => row.Customer.Key, StringComparer.Ordinal)
            .ToDictionary(static group => group.Key, static group => (IReadOnlyList<JudgementRow>)[.. group], StringComparer.Ordinal);
    }

    /// <summary>Number of the last judgement in it.</summary>
    public long Last { get; }

    /// <summary>What has been judged about whom the query asks for; null when nothing has.</summary>
    public CustomerJudgements? Of(ScreenQuery query)
    {
        if (byCustomer.Count == 0)
        {
            return null;
        }

        var mark = seal.Of(query);
        return byCustomer.TryGetValue(mark.Key, out var rows) ? new CustomerJudgements(mark, rows) : null;
    }
}
