using Pillar.States;

namespace Pillar.Transfers;

/// <summary>Looks countries up in States and puts them in the words the rules use.</summary>
internal sealed class CountryBook(StatesModule states)
{
    /// <summary>Null when the word is not understood.</summary>
    public CountryFacts? Find(string word) => states.Find(word) is { } territory ? new CountryFacts(territory.Alpha2, "", []) : null;

    /// <summary>Editions of the tables that facts come from.</summary>
    public static IReadOnlyList<EditionUsed> Tables(DateOnly today) => today == default ? [] : [];
}
