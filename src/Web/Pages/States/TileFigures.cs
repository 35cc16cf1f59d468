using Pillar.States;
using Pillar.States.Profiles;
using Pillar.States.Ratings;
using Pillar.States.Treaties;
using Pillar.Web.Charts;
using Pillar.Web.Language;

namespace Pillar.Web.Pages.States;

/// <summary>What the tiles can be coloured by: the step towards a treaty, or a rating of the FATF.</summary>
internal static class TileFigures
{
    /// <summary>The figure a word names: a code of a treaty (<c>ICSANT</c>) or of a financing field (<c>R.7</c>); null when it names none.</summary>
    public static TileFigure? Find(StatesModule states, string word, Words words) =>
        states.TreatyBook.Find(word) is { } treaty ? Of(states, treaty, words)
        : RatedField.Find(word) is { } field ? Of(states, field, words)
        : null;

    /// <summary>The code of a figure as it is written.</summary>
    public static string Code(StatesModule states, string word) => states.TreatyBook.Find(word)?.Code ?? RatedField.Find(word)?.Code ?? word;

    private static TileFigure Of(StatesModule states, Treaty treaty, Words words)
    {
        TileValue[] values =
        [
            Value(TreatyStatus.Party, TileShade.Full, "TilePartyMark"), Value(TreatyStatus.Signed, TileShade.Hatched, "TileSignedMark"),
            Value(TreatyStatus.Neither, TileShade.Empty, "TileNeitherMark"), Value(TreatyStatus.Withdrawn, TileShade.Crossed, "TileWithdrawnMark"),
            Value(TreatyStatus.NoData, TileShade.Unknown, null),
        ];
        var edition = states.TreatyBook.Newest(treaty);
        var tiles = Members(states, edition?.Steps.Select(static s => s.State)).Select(Tile).ToList();
        return new($"{treaty.Code} · {treaty.Title.In(words.Language)}", edition?.AsOf, edition?.Source.Name ?? "", Used(values, tiles), tiles);

        Tile Tile(Territory state)
        {
            var standing = TreatyStanding.Of(treaty, edition, state);
            return new(state, StateName.Of(states, state.Alpha2, words), values.First(v => v.Key == standing.Status.Word()), Detail(standing));
        }

        TileValue Value(TreatyStatus status, TileShade shade, string? mark) => new(status.Word(), shade, mark is null ? "" : words[mark], words["Status_" + status]);

        string Detail(TreatyStanding standing) => standing.Day is { } day ? words.Date(day) : standing.Steps is { IsUndated: true } ? words["StepNoDay"] : "";
    }

    private static TileFigure Of(StatesModule states, RatedField field, Words words)
    {
        TileShade[] shades = [TileShade.Full, TileShade.Middle, TileShade.Light, TileShade.Empty];
        TileValue[] values =
        [
            .. field.Scale.Zip(shades).Select(pair => Value(pair.First, pair.Second)),
            Value(Rating.NotApplicable, TileShade.Crossed), Value(Rating.NotRated, TileShade.Unknown),
        ];
        var edition = states.Fatf.Newest;
        var tiles = Members(states, edition?.Jurisdictions).Select(state => new Tile(
            state, StateName.Of(states, state.Alpha2, words), values.First(v => v.Key == Key(edition?.Of(state.Alpha2, field) ?? Rating.NotRated)),
            edition?.Latest(state.Alpha2)?.Month ?? "")).ToList();
        return new(field.Title.In(words.Language), edition?.AsOf, edition is null ? "" : FatfEdition.Source, Used(values, tiles), tiles);

        TileValue Value(Rating rating, TileShade shade) => new(Key(rating), shade, rating.Word(), rating.Text().In(words.Language));

        static string Key(Rating rating) => rating == Rating.NotRated ? "not-rated" : rating.Word();
    }

    /// <summary>Every Member, and others that are named.</summary>
    private static IEnumerable<Territory> Members(StatesModule states, IEnumerable<string>? named) =>
        states.Members.Concat((named ?? []).Select(states.Get).OfType<Territory>().Where(static t => t.Standing != Standing.Member));

    /// <summary>Values that no tile has are left out of the legend, except "no data".</summary>
    private static List<TileValue> Used(TileValue[] values, List<Tile> tiles) =>
        [.. values.Where(value => value.Shade is not TileShade.Crossed || tiles.Exists(tile => tile.Value == value))];
}
