using System.Globalization;
using Pillar.States;
using Pillar.States.Destinations;

namespace Pillar.Transfers;

/// <summary>Looks countries up in States and puts what is found in the words the rules use.</summary>
internal sealed class CountryBook(StatesModule states)
{
    /// <summary>Null when the word is not understood.</summary>
    public CountryFacts? Find(string word) => states.Find(word) is { } territory
        ? new CountryFacts(territory.Alpha2, [.. states.DestinationFacts.Of(territory).SelectMany(Measures)])
        : null;

    /// <summary>
    /// The table of destinations as one edition: as old as its oldest part, and past its date when rows that came with the program are.
    /// </summary>
    public EditionUsed Table(DateOnly today)
    {
        var parts = states.DestinationFacts.Editions;
        var bundled = StatesModule.FactSheets.Single(static sheet => sheet.File == "destination-facts.csv");
        var asOf = parts.Count == 0 ? (DateOnly?)null : parts.Min(static part => part.AsOf);
        return new EditionUsed(
            "destination-facts",
            string.Join("; ", parts.Select(static part => part.Source)),
            asOf?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "",
            asOf,
            states.DestinationFacts.All.Count,
            Required: true,
            Current: parts.Count > 0 && (today <= bundled.Expires || parts.All(static part => part.Imported)));
    }

    private static IEnumerable<Measure> Measures(DestinationFact fact) =>
        Kind(fact.Kind) is { } kind ? [new Measure(kind, fact.Source, fact.Part, fact.Through)] : [];

    /// <summary>Membership in a group is no measure.</summary>
    private static MeasureKind? Kind(DestinationFactKind kind) => kind switch
    {
        DestinationFactKind.ComprehensivelyEmbargoed => MeasureKind.ComprehensivelyEmbargoed,
        DestinationFactKind.ArmsEmbargoed => MeasureKind.ArmsEmbargoed,
        DestinationFactKind.PartlyEmbargoed => MeasureKind.PartlyEmbargoed,
        DestinationFactKind.UnSanctions => MeasureKind.UnSanctions,
        DestinationFactKind.AdditionalRequirements => MeasureKind.AdditionalRequirements,
        _ => null,
    };
}
