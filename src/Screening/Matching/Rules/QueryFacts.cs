using Pillar.Screening.Matching.Index;
using Pillar.Vocabulary;

namespace Pillar.Screening.Matching.Rules;

/// <summary>What a query says beside its name, as the qualifier rules compare it.</summary>
internal readonly record struct QueryFacts(PartyKind Kind, PartialDate? Born, ushort Country, Gender Gender)
{
    public static QueryFacts Of(ScreenQuery query) => new(
        query.Kind,
        query.Born,
        FactTable.IsCode(query.Country) ? FactTable.CountryCode(query.Country) : (ushort)0,
        query.Gender);
}
