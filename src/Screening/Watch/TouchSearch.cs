using Pillar.Screening.Judgements;
using Pillar.Screening.Matching;

namespace Pillar.Screening.Watch;

/// <summary>Whom of a part of the base the changes touch. Owned by one thread; the changes are shared.</summary>
internal sealed class TouchSearch(ListChanges changes, Thresholds thresholds, JudgementBook judgements)
{
    private readonly Matcher matcher = new(changes.Searched, thorough: true);
    private readonly Func<ScreenQuery, CustomerJudgements?> judged = judgements.Of;

    /// <exception cref="Pillar.Vocabulary.BadInputException">The part is damaged.</exception>
    public List<TouchedCustomer> In(string path)
    {
        using var part = CustomerPart.Open(path);
        var touched = new List<TouchedCustomer>();
        foreach (var (id, query) in part.Under(changes.Filter))
        {
            // One list at an even place and the next tell of the same entries, before and after.
            var hits = ShownHits.Of(matcher, query, thresholds, judged);
            touched.AddRange(hits.GroupBy(h => (h.Raw.List / 2, Reference(h.Raw))).Select(met => Touched(id, FileQuestion.Of(query), [.. met])));
        }

        return touched;
    }

    private TouchedCustomer Touched(string id, FileQuestion asked, JudgedHit[] hits)
    {
        var shown = hits.OrderBy(static h => ListChanges.IsBefore(h.Raw.List)).First();
        var before = hits.Where(static h => ListChanges.IsBefore(h.Raw.List)).Select(static h => Round(h.Raw.Score)).DefaultIfEmpty(0).Single();
        var now = ListChanges.IsBefore(shown.Raw.List) ? 0 : Round(shown.Raw.Score);
        var effect = hits.Length == 2 ? WatchEffect.Recheck : now > 0 ? WatchEffect.NewAlert : WatchEffect.Release;
        var list = matcher.Lists[shown.Raw.List];
        var (entry, listed) = list.Named(shown.Raw.Entry, Math.Max(0, shown.Raw.Name));
        return new TouchedCustomer(
            id, asked, effect, list.Edition.Id, entry, listed, Explainer.BandOf(shown.Raw, thresholds).Word(), now, before,
            shown.Weighed?.State.Word() ?? "", changes.FieldsOf(list.Edition.Id, entry));
    }

    private string Reference(RawHit hit) => matcher.Lists[hit.List].Named(hit.Entry, 0).Reference;

    private static double Round(float score) => Math.Round((double)score, 4);
}
