using Pillar.Screening.Matching;

namespace Pillar.Screening.Judgements;

/// <summary>A hit with what counts of earlier judgements.</summary>
/// <param name="Raw">The hit.</param>
/// <param name="Weighed">Null when nobody judged it.</param>
internal readonly record struct JudgedHit(RawHit Raw, Weighed? Weighed)
{
    public bool Dismissed => Weighed?.State == JudgementState.Dismissed;

    /// <summary>Alerts first, then weak hits, then dismissed ones.</summary>
    public int Rank => Dismissed ? 2 : Raw.OneWeakWord ? 1 : 0;

    public static JudgedHit Of(Matcher matcher, RawHit raw, CustomerJudgements? judged)
    {
        if (judged is null)
        {
            return new JudgedHit(raw, null);
        }

        var list = matcher.Lists[raw.List];
        return new JudgedHit(raw, judged.Weigh(list.Edition.Id, list.Entry(raw.Entry)));
    }
}
