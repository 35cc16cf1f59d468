using Pillar.States.Ratings;
using Pillar.States.Sets;
using Pillar.States.Treaties;
using Pillar.Vocabulary;

namespace Pillar.States.Profiles;

/// <summary>Use case: States side by side, instruments and ratings in rows. The order of the States is theirs by code, and no total is drawn.</summary>
/// <param name="States">In the order of alpha-2.</param>
/// <param name="Treaties">Every instrument, with a standing for each State in the same order.</param>
/// <param name="Fatf">The table of ratings, or null.</param>
/// <param name="Ratings">The financing fields, with a rating for each State; empty without a table.</param>
public sealed record Comparison(
    IReadOnlyList<Territory> States, IReadOnlyList<IReadOnlyList<TreatyStanding>> Treaties, FatfEdition? Fatf, IReadOnlyList<(RatedField Field, IReadOnlyList<Rating> Ratings)> Ratings)
{
    /// <summary>States at most: the longest set that comes with the program has fewer, and a wider table cannot be read.</summary>
    public const int Most = 60;

    public static Comparison Of(StatesModule states, IReadOnlyList<Territory> compared)
    {
        var (book, fatf) = (states.TreatyBook, states.Fatf.Newest);
        List<Territory> all = [.. compared.Distinct().OrderBy(static t => t.Alpha2, StringComparer.Ordinal)];
        return all.Count is > 0 and <= Most
            ? new(
                all,
                [.. book.All.Select(treaty => (treaty, Edition: book.Newest(treaty))).Select(t => all.Select(state => TreatyStanding.Of(t.treaty, t.Edition, state)).ToList())],
                fatf,
                fatf is null ? [] : [.. RatedField.OfFinancing.Select(field => (field, (IReadOnlyList<Rating>)[.. all.Select(state => fatf.Of(state.Alpha2, field))]))])
            : throw new BadInputException("STATE", $"1 to {Most} States", $"{all.Count}");
    }

    /// <summary>The States of a set, or those that words name.</summary>
    /// <exception cref="BadInputException">The set or the first word that is not understood.</exception>
    public static Comparison Of(StatesModule states, string? set, IReadOnlyList<string> words) => Of(
        states,
        [
            .. string.IsNullOrWhiteSpace(set) ? [] : states.Sets.Require(set).Members,
            .. words.Select(word => states.Find(word) ?? throw new BadInputException("STATE", "a State or territory: an ISO code or a name", word)),
        ]);
}
