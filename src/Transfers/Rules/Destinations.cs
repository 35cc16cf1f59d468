using Pillar.Vocabulary;

namespace Pillar.Transfers.Rules;

/// <summary>
/// Measures against the countries a transfer touches. A comprehensive embargo refers, because the bundled table is one State's law
/// and binds no other officer; it recommends denial only together with goods that are, or are declared, controlled.
/// Other measures at the destination refer, because a person must rule out what they forbid; elsewhere they inform.
/// </summary>
internal static class Destinations
{
    public static IEnumerable<Reason> Of(CaseFacts facts) => [.. AtDestination(facts), .. OfParties(facts), .. OnRoute(facts), .. OfFlags(facts), .. Silence(facts)];

    private static IEnumerable<Reason> AtDestination(CaseFacts facts) =>
        from found in At(facts, facts.Transfer.Destination)
        from reason in ControlledGoods(facts, found).Append(Because(Weight(found.Measure, atDestination: true), "destination", found, "$.destination"))
        select reason;

    /// <summary>Silence of the table is said aloud, so that nobody takes it for a statement.</summary>
    private static IEnumerable<Reason> Silence(CaseFacts facts)
    {
        if (facts.Country(facts.Transfer.Destination) is { Measures.Count: 0 } country)
        {
            var table = new Citation(facts.Table.Title, "", facts.Table.AsOf);
            yield return new Reason(ReasonKind.Inform, TransfersText.Say("destination-not-in-table", country.Alpha2), new Basis(table), "$.destination");
        }
    }

    private static IEnumerable<Reason> ControlledGoods(CaseFacts facts, (CountryFacts Country, Measure Measure) found) =>
        from line in facts.Transfer.Goods
        where found.Measure.Kind == MeasureKind.ComprehensivelyEmbargoed && Controlled.Says(line)
        let text = TransfersText.Say("controlled-goods-to-embargoed-destination", found.Country.Named(found.Measure), line.Description)
        select new Reason(ReasonKind.Deny, text, new Basis(found.Measure.Source), line.Field);

    private static IEnumerable<Reason> OfParties(CaseFacts facts) =>
        from party in facts.Transfer.Parties
        from found in Elsewhere(facts, party.Country)
        select Because(Weight(found.Measure, atDestination: false), "seat", found, party.Field, party.Name);

    private static IEnumerable<Reason> OfFlags(CaseFacts facts) =>
        from craft in CountryWords.Crafts(facts.Transfer)
        from found in Elsewhere(facts, craft.Flag)
        select Because(Weight(found.Measure, atDestination: false), "flag", found, craft.Field, craft.Name);

    private static IEnumerable<Reason> OnRoute(CaseFacts facts) =>
        from point in facts.Transfer.Route
        from found in Elsewhere(facts, point.Country)
        select Because(Weight(found.Measure, atDestination: false), "route", found, point.Field);

    private static IEnumerable<(CountryFacts Country, Measure Measure)> At(CaseFacts facts, string word) =>
        facts.Country(word) is { } country ? country.Measures.OrderBy(static measure => measure.Kind).Select(measure => (country, measure)) : [];

    /// <summary>
    /// Away from the destination the gravest measure is enough, and what lies in the country of destination has been said already:
    /// a page of repetitions hides the one line that matters.
    /// </summary>
    private static IEnumerable<(CountryFacts Country, Measure Measure)> Elsewhere(CaseFacts facts, string word) =>
        At(facts, word).Where(found => found.Country.Alpha2 != facts.Country(facts.Transfer.Destination)?.Alpha2).Take(1);

    private static ReasonKind Weight(Measure measure, bool atDestination) => measure.Kind switch
    {
        MeasureKind.ComprehensivelyEmbargoed => ReasonKind.Refer,
        MeasureKind.AdditionalRequirements => ReasonKind.Inform,
        _ => atDestination ? ReasonKind.Refer : ReasonKind.Inform,
    };

    private static Reason Because(ReasonKind kind, string where, (CountryFacts Country, Measure Measure) found, string field, string party = "")
    {
        var text = TransfersText.Say($"{where}-{found.Measure.Kind.Word()}", found.Country.Named(found.Measure), party, field);
        return new Reason(kind, text, new Basis(found.Measure.Source), field, party);
    }
}
