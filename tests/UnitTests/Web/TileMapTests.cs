using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Pillar.States;
using Pillar.States.Treaties;
using Pillar.Web.Charts;
using Pillar.Web.Language;
using Pillar.Web.Pages.States;
using Xunit;

namespace Pillar.UnitTests.Web;

public partial class TileMapTests
{
    private static readonly StatesModule States = StatesModule.Load();

    public static TheoryData<string> Figures => [.. States.TreatyBook.All.Select(t => t.Code), "R.1", "R.2", "R.6", "R.7", "IO.11"];

    [Theory]
    [MemberData(nameof(Figures))]
    public void Every_Member_has_one_tile_and_the_legend_adds_up_to_193(string word)
    {
        var figure = Figure(word);
        Assert.Equal(States.Members, figure.Tiles.Where(t => t.IsMember).Select(t => t.State));
        Assert.Equal(193, figure.Values.Sum(figure.Members));
        Assert.Equal(figure.Tiles.Count, figure.Values.Sum(v => figure.Members(v) + figure.Others(v)));
        Assert.Equal(figure.Tiles.Count, figure.ByRegion.SelectMany(r => r).SelectMany(p => p).Distinct().Count());
    }

    /// <summary>In print and without colour: no two values of a figure look alike, and only "no data" has no mark.</summary>
    [Theory]
    [MemberData(nameof(Figures))]
    public void No_data_never_looks_like_no_and_no_two_values_look_alike(string word)
    {
        var values = Figure(word).Values;
        Assert.Equal(values.Count, values.Select(v => v.Shade).Distinct().Count());
        Assert.Equal(values.Count, values.Select(v => v.Mark).Distinct().Count());
        Assert.Equal(["Unknown"], values.Where(v => v.Mark.Length == 0).Select(v => v.Shade.ToString()));
    }

    [Fact]
    public void The_tiles_say_what_the_board_says()
    {
        var (figure, row) = (Figure("ICSANT"), States.TreatyBoard.Run(States.TreatyBook.Require("ICSANT")));
        Assert.Equal((112, 36, 45, 0), (Members("party"), Members("signed"), Members("neither"), Members("no-data")));
        Assert.Equal(row.Members.Parties, Members("party"));
        Assert.Equal(["PS"], figure.Tiles.Where(t => !t.IsMember).Select(t => t.State.Alpha2));

        int Members(string key) => figure.Members(figure.Values.Single(v => v.Key == key));
    }

    [Theory]
    [InlineData("en", "France: party, 2013-09-11")]
    [InlineData("fr", "France : partie, 2013-09-11")]
    public async Task Each_tile_is_a_link_with_its_name_and_the_table_has_the_same_rows(string language, string said)
    {
        var figure = Figure("ICSANT", language);
        var html = WebUtility.HtmlDecode(await Rendered.Page<TileMap>(new() { ["Figure"] = figure }, language)).Replace('\u00A0', ' ');
        Assert.Matches($"<a href=\"/states/FR\" class=\"tile-full\">\\s*<title>{said}</title>", html);
        Assert.Equal(figure.Tiles.Count, Label().Count(html));
        Assert.Equal(figure.Tiles.Count, Row().Count(html));
    }

    [Fact]
    public void A_word_that_names_no_figure_is_none() => Assert.Null(TileFigures.Find(States, "R.99", new Words(CultureInfo.GetCultureInfo("en"))));

    private static TileFigure Figure(string word, string language = "en") => TileFigures.Find(States, word, new Words(CultureInfo.GetCultureInfo(language)))!;

    [GeneratedRegex("<a href=\"/states/[A-Z]{2}\" class=\"tile-")]
    private static partial Regex Label();

    [GeneratedRegex("<th scope=\"row\">")]
    private static partial Regex Row();
}
