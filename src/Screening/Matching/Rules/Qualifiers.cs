using Pillar.Screening.Lists;
using Pillar.Screening.Matching.Index;
using Pillar.Vocabulary;

namespace Pillar.Screening.Matching.Rules;

/// <summary>The qualifier rules with their weights.</summary>
internal static class Qualifiers
{
    public static Qualifier[] All { get; } =
    [
        new("kind", 0.26f, "reason-kind", Kind,
            static q => q.Kind.Word(), static e => e.Kind.Word()),
        new("birth-date", 0.33f, "reason-birth-date", BirthDate,
            static q => q.Born?.ToString() ?? "", static e => string.Join(", ", e.BirthDates.Select(static d => d.Value.ToString()))),
        new("country", 0.21f, "reason-country", Country,
            static q => q.Country, static e => string.Join(", ", e.Countries.Select(static c => c.Value.Country).Distinct())),
        new("gender", 0.19f, "reason-gender", Gender,
            static q => q.Gender.Word(), static e => e.Gender.Word()),
    ];

    /// <summary>What all rules together take from a score.</summary>
    public static float Deduction(in QueryFacts query, NameIndex index, int list, int entry)
    {
        ref readonly var facts = ref index.Facts(list, entry);
        var deduction = 0f;
        foreach (var rule in All)
        {
            deduction += rule.Weight * rule.Degree(query, index, facts);
        }

        return deduction;
    }

    private static float Kind(in QueryFacts query, NameIndex index, in EntryFacts entry) =>
        query.Kind.MayBe((PartyKind)entry.Kind) ? 0 : 1;

    private static float Gender(in QueryFacts query, NameIndex index, in EntryFacts entry) =>
        query.Gender != Vocabulary.Gender.Unknown && entry.Gender != (byte)Vocabulary.Gender.Unknown && (byte)query.Gender != entry.Gender ? 1 : 0;

    private static float Country(in QueryFacts query, NameIndex index, in EntryFacts entry) =>
        query.Country != 0 && entry.CountriesCount > 0 && !index.Countries(entry).Contains(query.Country) ? 1 : 0;

    private static float BirthDate(in QueryFacts query, NameIndex index, in EntryFacts entry)
    {
        if (query.Born is not { } born || entry.BornCount == 0)
        {
            return 0;
        }

        var least = 1f;
        foreach (ref readonly var listed in index.Born(entry))
        {
            least = Math.Min(least, BirthDates.Contradiction(born, listed));
        }

        return least;
    }
}
