using Pillar.Screening.Lists;

namespace Pillar.Screening.Judgements;

/// <summary>All that has been judged about one customer, held against the entries of today.</summary>
/// <param name="Customer">The customer as he is now.</param>
/// <param name="Rows">Every judgement about him, by number; at least one.</param>
internal sealed record CustomerJudgements(CustomerMark Customer, IReadOnlyList<JudgementRow> Rows)
{
    /// <summary>What counts for a hit on an entry; null when nothing was judged.</summary>
    public Weighed? Weigh(string list, ListEntry entry)
    {
        var about = Rows.Where(row => row.List == list && row.Entry == entry.Reference).ToArray();
        return about.Length == 0 ? null : Weigh(Counting(about), EntryMarks.Of(entry));
    }

    /// <summary>
    /// The last one. Where no id tells customers apart, two of one name may each have theirs: the last one about these very facts counts,
    /// and only where there is none the last about the name, which then says that the facts are others.
    /// </summary>
    private JudgementRow Counting(JudgementRow[] about) => Customer.ById
        ? about[^1]
        : about.LastOrDefault(row => row.Customer.Facts == Customer.Facts) ?? about[^1];

    private Weighed Weigh(JudgementRow row, string entryNow)
    {
        var entry = FieldMarks.Changed(row.EntryMarks, entryNow);
        var customer = FieldMarks.Changed(row.Customer.Facts, Customer.Facts);
        var state = entry.Count + customer.Count > 0 ? JudgementState.Lapsed : row.Verdict switch
        {
            Verdict.Different => JudgementState.Dismissed,
            Verdict.Same => JudgementState.Confirmed,
            _ => JudgementState.Unsure,
        };
        return new Weighed(row, state, entry, customer);
    }
}

/// <summary>A judgement and what it does today, without the personal text.</summary>
internal sealed record Weighed(JudgementRow Row, JudgementState State, IReadOnlyList<string> EntryChanged, IReadOnlyList<string> CustomerChanged);
