using Pillar.Transfers.Money.Payments;

namespace Pillar.Transfers.Money.Indicators;

/// <summary>Measures against the countries of a payment: the gravest of each country, once. A comprehensive embargo or sanctions of the Council refer, because a person must rule out what they forbid.</summary>
internal static class CountryReasons
{
    public static IEnumerable<Reason> Of(PaymentFacts facts) =>
        from tied in facts.Countries.DistinctBy(static tied => tied.Facts.Alpha2)
        where tied.Facts.Measures.Count > 0
        let measure = tied.Facts.Measures.MinBy(static measure => measure.Kind)
        select new Reason(
            measure.Kind is MeasureKind.ComprehensivelyEmbargoed or MeasureKind.UnSanctions ? ReasonKind.Refer : ReasonKind.Inform,
            PaymentText.Say("country-" + measure.Kind.Word(), tied.Facts.Named(measure), tied.Party.Shown),
            new Basis(measure.Source), tied.Field, tied.Party.Shown);
}
