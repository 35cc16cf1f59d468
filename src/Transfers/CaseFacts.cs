namespace Pillar.Transfers;

/// <summary>Everything a decision may look at. The same facts always give the same assessment.</summary>
/// <param name="Transfer">What the file states.</param>
/// <param name="Screened">Every party and craft with its screening.</param>
/// <param name="Countries">Facts by the word the file uses; a word that is not understood has none.</param>
/// <param name="Table">The table of destinations the facts come from.</param>
/// <param name="Today">The day on which it is decided.</param>
internal sealed record CaseFacts(
    Transfer Transfer,
    IReadOnlyList<ScreenedParty> Screened,
    IReadOnlyDictionary<string, CountryFacts> Countries,
    EditionUsed Table,
    DateOnly Today)
{
    /// <summary>What control lists and licence tables say of each goods line, by its field.</summary>
    public IReadOnlyDictionary<string, GoodsFacts> Goods { get; init; } = new Dictionary<string, GoodsFacts>();


    /// <summary>Facts about a country, or null when the file names none or the word is not understood.</summary>
    public CountryFacts? Country(string word) => Countries.GetValueOrDefault(word);
}
