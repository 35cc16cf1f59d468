using System.Globalization;
using Pillar.States.Destinations;
using Pillar.States.Ratings;
using Pillar.States.Resources;
using Pillar.States.Treaties;
using Pillar.Vocabulary;

namespace Pillar.States;

/// <summary>Every expected "no" of this module.</summary>
internal static class Refusals
{
    /// <summary>Restrictions or parties that may fall away in one import without being accepted by a person: one in ten.</summary>
    private const double LargestFall = 0.10;

    /// <summary>Why a table should not replace what is in use: it is older, or it drops many restrictions. Null when neither.</summary>
    public static Refusal? OfImport(DestinationFacts inUse, List<DestinationFact> taken)
    {
        foreach (var table in taken.GroupBy(fact => fact.Source.Source, StringComparer.Ordinal))
        {
            if (inUse.Editions.FirstOrDefault(edition => edition.Source == table.Key) is not { } edition)
            {
                continue;
            }

            var asOf = table.Max(fact => fact.Source.AsOf)!.Value;
            if (asOf < edition.AsOf)
            {
                return Of("states-older-facts", table.Key, Day(asOf), Day(edition.AsOf));
            }

            var before = inUse.All.Count(fact => fact.Source.Source == table.Key && fact.Kind.IsRestriction());
            var after = table.Count(fact => fact.Kind.IsRestriction());
            if (after < before * (1 - LargestFall))
            {
                return Of("states-fewer-facts", table.Key, after, before);
            }
        }

        return null;
    }

    /// <summary>
    /// Why a depositary's table should not come into use: it is a part where a whole list is in use and would hide it, or it names many fewer parties.
    /// Null when neither.
    /// </summary>
    public static Refusal? OfTreaty(TreatyEdition edition, TreatyEdition? inUse, bool accept)
    {
        if (inUse is null || edition.AsOf < inUse.AsOf)
        {
            return null;
        }

        if (inUse.Source.Whole && !edition.Source.Whole)
        {
            return Of("treaties-part-over-whole", edition.Treaty.Code, Day(inUse.AsOf));
        }

        var (after, before) = (Parties(edition), Parties(inUse));
        return !accept && after < before * (1 - LargestFall) ? Of("treaties-fewer-parties", after, before, Day(inUse.AsOf)) : null;
    }

    /// <summary>Why a table of ratings should not come into use: it has many fewer jurisdictions. Null when it may.</summary>
    public static Refusal? OfFatf(FatfEdition edition, FatfEdition? inUse, bool accept) =>
        !accept && inUse is not null && edition.AsOf >= inUse.AsOf && edition.Jurisdictions.Count < inUse.Jurisdictions.Count * (1 - LargestFall)
            ? Of("fatf-fewer-jurisdictions", edition.Jurisdictions.Count, inUse.Jurisdictions.Count, Day(inUse.AsOf))
            : null;

    private static int Parties(TreatyEdition edition) => edition.Steps.Count(static steps => steps.Status == TreatyStatus.Party);

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static Refusal Of(string code, params object[] values) => new(code, new Statement(StatesText.Manager, code, values));
}
