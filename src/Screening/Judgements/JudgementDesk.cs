using Pillar.Platform;
using Pillar.Platform.Accounts;
using Pillar.Platform.Audit;

namespace Pillar.Screening.Judgements;

/// <summary>The judgements of a data folder with what is needed to recognise a customer and to show why somebody judged so.</summary>
internal sealed class JudgementDesk(PillarHome home, IAuditLog audit) : IDisposable
{
    public JudgementStore Store { get; } = new(home);

    public CustomerSeal Seal { get; } = new(home);

    public IAuditLog Audit => audit;

    /// <summary>What has been judged about whom the query asks for; null when nothing has.</summary>
    public CustomerJudgements? Of(ScreenQuery query)
    {
        if (!Store.Any)
        {
            return null;
        }

        var mark = Seal.Of(query);
        var rows = Store.OfCustomer(mark.Key);
        return rows.Count == 0 ? null : new CustomerJudgements(mark, rows);
    }

    /// <summary>Everything, for a batch.</summary>
    public JudgementBook Book() => new(Store, Seal);

    /// <summary>A judgement with its personal text, as long as that is kept.</summary>
    public Judgement Shown(JudgementRow row) => new(
        row.Number, row.Instant, new Actor(row.Actor, row.Verified), row.Verdict, row.List, row.Entry,
        JudgementText.Split(audit.PersonalOf(row.AuditWriter, row.AuditSequence)?.Text), (row.AuditWriter, row.AuditSequence));

    public HitJudgement Shown(Weighed weighed) => new(Shown(weighed.Row), weighed.State, weighed.EntryChanged, weighed.CustomerChanged);

    public void Dispose() => Store.Dispose();
}
