namespace Pillar.Screening.Judgements;

/// <summary>Which judgements to show.</summary>
/// <param name="List">Id of a list, or empty for all.</param>
/// <param name="Entry">Reference of an entry, or empty for all.</param>
/// <param name="Customer">Id of a customer, or empty for all.</param>
/// <param name="Before">Only those with a lower number; null for the newest.</param>
/// <param name="Take">Judgements a page, 1 to 1000.</param>
public sealed record JudgementsQuery(string List = "", string Entry = "", string Customer = "", long? Before = null, int Take = 50);

/// <summary>A judgement as a list shows it.</summary>
/// <param name="Judgement">What was judged.</param>
/// <param name="Latest">False once a later judgement about the same customer and entry took its place.</param>
public sealed record ListedJudgement(Judgement Judgement, bool Latest);

/// <summary>Use case: who judged what, when and why, the judgements that were replaced included.</summary>
public sealed class ListJudgements
{
    private readonly JudgementDesk desk;

    internal ListJudgements(JudgementDesk desk) => this.desk = desk;

    /// <summary>One page, newest first.</summary>
    public IReadOnlyList<ListedJudgement> Run(JudgementsQuery query)
    {
        var rows = query.Customer.Length == 0
            ? desk.Store.Page(query.List, query.Entry, query.Before ?? long.MaxValue, query.Take)
            : OfCustomer(query);
        var customers = new Dictionary<string, IReadOnlyList<JudgementRow>>(StringComparer.Ordinal);
        return [.. rows.Select(row => new ListedJudgement(desk.Shown(row), IsLatest(row, customers)))];
    }

    private JudgementRow[] OfCustomer(JudgementsQuery query) =>
    [
        .. desk.Store.OfCustomer(desk.Seal.KeyOf(query.Customer))
            .Where(row => row.Number < (query.Before ?? long.MaxValue)
                && (query.List.Length == 0 || row.List == query.List) && (query.Entry.Length == 0 || row.Entry == query.Entry))
            .OrderByDescending(static row => row.Number)
            .Take(query.Take),
    ];

    private bool IsLatest(JudgementRow row, Dictionary<string, IReadOnlyList<JudgementRow>> customers)
    {
        if (!customers.TryGetValue(row.Customer.Key, out var about))
        {
            customers.Add(row.Customer.Key, about = desk.Store.OfCustomer(row.Customer.Key));
        }

        return !about.Any(later => later.Number > row.Number && later.List == row.List && later.Entry == row.Entry
            && (row.Customer.ById || later.Customer.Facts == row.Customer.Facts));
    }
}
