namespace Pillar.Transfers.Rules;

/// <summary>
/// Measures against the countries a transfer touches. A comprehensive embargo refers, because the bundled table is one State's law
/// and binds no other officer; it recommends denial only together with goods that are, or are declared, controlled.
/// Other measures at the destination refer, because a person must rule out what they forbid; elsewhere they inform.
/// </summary>
internal static class Destinations
{
    public static IEnumerable<Reason> Of(CaseFacts facts) => AtDestination(facts).Concat(OfParties(facts)).Concat(OnRoute(facts));

    private static IEnumerable<Reason> AtDestination(CaseFacts facts) =>
        from found in At(facts, facts.Transfer.Destination)
        from reason in ControlledGoods(facts, found).Append(Because(Weight(found.Measure, atDestination: true), "destination", found, "$.destination"))
        select reason;

    private static IEnumerable<Reason> ControlledGoods(CaseFacts facts, (CountryFacts Country, Measure Measure) found) =>
        from line in facts.Transfer.Goods
        where found.Measure.Kind == MeasureKind.ComprehensivelyEmbargoed && Controlled.Says(line)
        let text = TransfersText.Say("controlled-goods-to-embargoed-destination", found.Country.Named(found.Measure), line.Description)
        select new Reason(ReasonKind.Deny, text, new Basis(found.Measure.Source), line.Field);

    private static IEnumerable<Reason> OfParties(CaseFacts facts) =>
        from party in facts.Transfer.Parties
        from found in At(facts, party.Country)
        select Because(Weight(found.Measure, atDestination: false), "seat", found, party.Field, party.Name);

    private static IEnumerable<Reason> OnRoute(CaseFacts facts) =>
        from point in facts.Transfer.Route
        from found in At(facts, point.Country)
        select Because(Weight(found.Measure, atDestination: false), "route", found, point.Field);

    private static IEnumerable<(CountryFacts Country, Measure Measure)> At(CaseFacts facts, string word) =>
        facts.Country(word) is { } country ? country.Measures.Select(measure => (country, measure)) : [];

    private static ReasonKind Weight(Measure measure, bool atDestination) => measure.Kind switch
    {
        MeasureKind.ComprehensivelyEmbargoed => ReasonKind.Refer,
        MeasureKind.AdditionalRequirements => ReasonKind.Inform,
        _ => atDestination ? ReasonKind.Refer : ReasonKind.Inform,
    };

    private static Reason Because(ReasonKind kind, string where, (CountryFacts Country, Measure Measure) found, string field, string party = "")
    {
        var text = TransfersText.Say($"{where}-{Word(found.Measure.Kind)}", found.Country.Named(found.Measure), party, field);
        return new Reason(kind, text, new Basis(found.Measure.Source), field, party);
    }

    private static string Word(MeasureKind kind) => kind switch
    {
        MeasureKind.ComprehensivelyEmbargoed => "comprehensively-embargoed",
        MeasureKind.ArmsEmbargoed => "arms-embargoed",
        MeasureKind.PartlyEmbargoed => "partly-embargoed",
        MeasureKind.UnSanctions => "un-sanctions",
        _ => "additional-requirements",
    };
}
