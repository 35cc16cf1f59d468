using Pillar.Transfers.Rules;

namespace Pillar.Transfers;

/// <summary>From facts to an assessment. Pure: no clock, no list, no file is touched here.</summary>
internal static class Decision
{
    /// <summary>Version of the rules in <c>Rules/</c>; raised whenever one of them could answer the same facts differently.</summary>
    public const string Engine = "assess-2";

    private static readonly Func<CaseFacts, IEnumerable<Reason>>[] Rules =
        [Answers.Of, PartyHits.Of, Destinations.Of, Controlled.Of, Classified.Of, CheckDigits.Of];

    public static Assessment Of(CaseFacts facts)
    {
        var reasons = Rules.SelectMany(rule => rule(facts)).OrderBy(static reason => reason.Kind).ToList();
        var missing = Completeness.Of(facts).ToList();
        return new Assessment
        {
            Reference = facts.Transfer.Reference,
            AssessedOn = facts.Today,
            Outcome = Weigh(reasons, missing),
            Reasons = reasons,
            Missing = missing,
            Screened = facts.Screened,
            Editions = Editions(facts),
            Engine = string.Join(' ', facts.Screened.Select(static party => party.Result.Engine).Distinct().Prepend(Engine)),
        };
    }

    /// <summary>One reason to deny outweighs everything; a missing fact is enough to refer; nothing else is allow.</summary>
    private static Outcome Weigh(List<Reason> reasons, List<MissingFact> missing) => reasons switch
    {
        [{ Kind: ReasonKind.Deny }, ..] => Outcome.Deny,
        [{ Kind: ReasonKind.Refer }, ..] => Outcome.Refer,
        _ when missing.Count > 0 => Outcome.Refer,
        _ => Outcome.Allow,
    };

    private static List<EditionUsed> Editions(CaseFacts facts)
    {
        var lists = facts.Screened.SelectMany(static party => party.Result.Lists).DistinctBy(static list => list.Id)
            .Select(static list => new EditionUsed(list.Id, list.Title, list.Edition, list.AsOf, list.Records, list.Required, list.Current));
        var controls = facts.Goods.Values.SelectMany(static goods => goods.Editions).DistinctBy(static edition => edition.Id);
        return [.. lists, facts.Table, .. controls];
    }
}
