using Pillar.Controls.Classifying;
using Pillar.Transfers.Licensing;
using Pillar.Vocabulary;

namespace Pillar.Transfers.Rules;

/// <summary>
/// What the control lists in force say of the goods, and what the licence table asks for. A person's signed code is checked and never replaced: where the
/// facts of the file contradict it, an officer looks.
/// </summary>
internal static class Classified
{
    public static IEnumerable<Reason> Of(CaseFacts facts) =>
        from line in facts.Transfer.Goods
        where facts.Goods.ContainsKey(line.Field)
        from reason in Of(line, facts.Goods[line.Field])
        select reason;

    private static IEnumerable<Reason> Of(GoodsLine line, GoodsFacts goods) => [.. Found(line, goods), .. Held(line, goods.Held), .. Licence(line, goods.Licence)];

    private static IEnumerable<Reason> Found(GoodsLine line, GoodsFacts goods)
    {
        if (goods.Found is not { } found)
        {
            yield break;
        }

        var met = found.Candidates.Where(static c => c.Verdict == Verdict.Met).ToList();
        foreach (var candidate in met.Where(c => !Same(c, goods.Held)))
        {
            yield return Of(ReasonKind.Refer, line, candidate, "goods-entry-met", candidate.Code, Because(candidate.Answer));
        }

        if (met.Count == 0 && goods.Held is null && found.Candidates is [{ Verdict: Verdict.Unknown } near, ..])
        {
            yield return Of(ReasonKind.Inform, line, near, "goods-facts-missing", near.Code, found.Next?.Text ?? "", found.Next?.Id ?? "");
        }

        if (met.Count == 0 && goods.Held is null && found.Outcome == ClassificationOutcome.NoEntryFound)
        {
            var source = new Citation(string.Join(", ", found.Editions.Select(static edition => edition.Id)), "", found.Editions[0].AsOf);
            yield return new Reason(ReasonKind.Inform, TransfersText.Say("goods-no-entry-found", line.Description), new Basis(source), line.Field);
        }
    }

    private static IEnumerable<Reason> Held(GoodsLine line, HeldCode? held)
    {
        if (held is null)
        {
            yield break;
        }

        yield return held.Verdict switch
        {
            Verdict.Met => Of(ReasonKind.Inform, line, held.Candidate, "goods-code-holds", held.Code, Because(held.Part)),
            Verdict.NotMet => Of(ReasonKind.Refer, line, held.Candidate, "goods-code-contradicted", held.Code, Because(held.Part.Verdict == Verdict.NotMet ? held.Part : held.Candidate.Answer)),
            _ => Of(ReasonKind.Inform, line, held.Candidate, "goods-code-open", held.Code, Missing(held)),
        };
    }

    private static IEnumerable<Reason> Licence(GoodsLine line, LicenceFinding? licence)
    {
        if (licence is null)
        {
            yield break;
        }

        var (kind, key) = licence.Need switch
        {
            LicenceNeed.Needed => (ReasonKind.Refer, "licence-needed"),
            LicenceNeed.Open => (ReasonKind.Refer, "licence-open"),
            _ when licence.Binds => (ReasonKind.Inform, "licence-not-by-this-table"),
            _ => (ReasonKind.Refer, "licence-other-law"),
        };
        yield return new Reason(kind, TransfersText.Say(key, line.Description, licence.Code), new Basis(licence.Table), line.Field);
        foreach (var cell in licence.Cells)
        {
            yield return new Reason(ReasonKind.Inform, cell.Text, new Basis(cell.Source), line.Field);
        }
    }

    /// <summary>What is signed or declared is told once, as a code that holds.</summary>
    private static bool Same(Candidate candidate, HeldCode? held) =>
        held is not null && (Scope.Within(candidate.Code, held.Code) || Scope.Within(held.Code, candidate.Code)) && held.Verdict == Verdict.Met;

    private static string Because(Evaluated evaluated) => string.Join("; ", evaluated.Deciding().Select(static e => $"{e.Because} [{((Pillar.Controls.Compiling.Leaf)e.Rule).Id}]"));

    private static string Missing(HeldCode held) => string.Join("; ", held.Part.Missing().Take(5).Select(static leaf => $"{leaf.Text} [{leaf.Id}]"));

    private static Reason Of(ReasonKind kind, GoodsLine line, Candidate candidate, string key, params object[] values) => new(
        kind, TransfersText.Say(key, [line.Description, .. values]), new Basis(new Citation(candidate.Edition.Title, candidate.Code, candidate.Edition.AsOf)), line.Field);
}
