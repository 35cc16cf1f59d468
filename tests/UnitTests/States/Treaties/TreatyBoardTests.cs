using System.Globalization;
using System.Text.Json;
using Pillar.States;
using Pillar.States.Treaties;
using Xunit;

namespace Pillar.UnitTests.States.Treaties;

public class TreatyBoardTests
{
    private const string Spec = "states/treaties.md";
    private static readonly StatesModule States = StatesModule.Load();

    public static TheoryData<string, string> Facts => new(
        Specs.Table(Spec, "What the bundled facts say").Select(row => (row["code"], string.Join(" ", row.Values.Skip(1)).Trim())));

    public static TheoryData<string, string> Icsant => new(
        Specs.Table(Spec, "ICSANT by regional group").Select(row => (row["group"], string.Join(" ", row.Values.Skip(1)))));

    [Theory]
    [MemberData(nameof(Facts))]
    public void An_instrument_has_the_figures_the_spec_says(string code, string figures)
    {
        var row = Row(code);
        string[] said = row.Edition is null
            ? [$"{row.All.NoData}"]
            : [$"{row.Edition.AsOf:yyyy-MM-dd}", $"{row.All.Parties}", $"{row.Members.Parties}", $"{row.All.SignedOnly}", $"{row.All.Neither}", $"{row.All.NoData}"];
        Assert.Equal(figures, string.Join(" ", said));
    }

    [Theory]
    [MemberData(nameof(Icsant))]
    public void ICSANT_has_the_figures_the_spec_says_by_regional_group(string group, string figures)
    {
        var row = Row("ICSANT");
        var count = group == "no-group" ? row.NoGroup : row.Groups.Single(g => g.Set.Code == group).Count;
        Assert.Equal(figures, $"{count.Members} {count.Parties} {count.SignedOnly} {count.Neither} {count.NoData}");
    }

    [Fact]
    public void Every_instrument_of_the_book_stands_in_the_spec_once() =>
        Assert.Equal(States.TreatyBook.All.Select(t => t.Code), Specs.Table(Spec, "What the bundled facts say").Select(row => row["code"]));

    [Fact]
    public void The_groups_hold_54_54_23_33_and_29_Members_which_are_193() =>
        Assert.Equal([54, 54, 23, 33, 29], States.TreatyBoard.Run()[0].Groups.Select(g => g.Count.Members));

    [Fact]
    public void The_figures_of_every_edition_add_up_to_the_States_counted() => Assert.All(
        States.TreatyBook.All.SelectMany(States.TreatyBoard.OverTime).Where(row => row.Edition is not null),
        row =>
        {
            Assert.All(row.Groups, g => Assert.Equal(g.Count.Members, g.Count.Parties + g.Count.SignedOnly + g.Count.Neither + g.Count.NoData));
            Assert.Equal(193, row.Members.Known + row.Members.NoData);
            Assert.Equal(row.Edition!.Steps.Count(s => s.Status == TreatyStatus.Party), row.All.Parties);
        });

    [Fact]
    public void Parties_that_are_no_Members_are_observers_the_Cook_Islands_and_Niue() => Assert.Equal(
        ["CK", "NU", "PS", "VA"],
        States.TreatyBook.All.SelectMany(t => States.TreatyBook.Editions(t)).SelectMany(e => e.Steps).Select(s => s.State)
            .Where(code => States.Get(code)!.Standing != Standing.Member).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void Several_days_of_one_instrument_are_kept_and_the_newest_is_in_use() => Assert.Equal(
        ["2026-02-03", "2018-07-10", "2015-03-14"],
        States.TreatyBook.Editions(States.TreatyBook.Require("CWC")).Select(e => e.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));

    public static TheoryData<string, string, string> Changes => new(Specs.Table(Spec, "Change between two dates")
        .Select(row => (row["code"], row["to"], string.Join(" | ", row["from"], row["joined"], row["of these by group"], row["left"], row["sources differ"]))));

    [Theory]
    [MemberData(nameof(Changes))]
    public void Between_two_dates_those_have_joined_whom_the_spec_says(string code, string to, string expected)
    {
        var change = States.TreatyBoard.OverTime(States.TreatyBook.Require(code)).Select(row => row.Change).Single(c => $"{c?.To:yyyy-MM-dd}" == to)!;
        Assert.Equal(expected, string.Join(
            " | ", $"{change.From:yyyy-MM-dd}", string.Join(' ', change.Joined), string.Join(' ', change.Groups.Select(g => g.Joined)), string.Join(' ', change.Left),
            string.Join(' ', change.Differ)));
    }

    /// <summary>A second reading: the parties of one day less those of the other, by the days of deposit.</summary>
    [Fact]
    public void Who_has_joined_has_a_day_of_deposit_between_the_two_dates() => Assert.All(
        States.TreatyBook.All.SelectMany(States.TreatyBoard.OverTime).Where(row => row.Change is not null && row.Edition!.NamesAll),
        row => Assert.All(row.Change!.Joined, code => Assert.True(row.Edition!.Of(code)!.Bound is not { } day || (day > row.Change.From && day <= row.Change.To), $"{row.Treaty.Code} {code}")));

    [Fact]
    public void A_set_is_counted_on_the_board_like_a_group()
    {
        var asean = States.TreatyBoard.Run(States.Sets.Require("ASEAN")).Single(row => row.Treaty.Code == "ICSANT").Within!.Count;
        Assert.Equal(10, asean.Members);
        Assert.Equal(States.ReachableNext.Run(States.TreatyBook.Require("ICSANT"), States.Sets.Require("ASEAN")).States.Count, asean.Missing);
    }

    [Fact]
    public void A_figure_that_nothing_is_known_about_is_null_in_JSON_and_never_0()
    {
        using var json = JsonDocument.Parse(TreatiesJson.Board(States.TreatyBoard.Run(), CultureInfo.InvariantCulture));
        var unknown = json.RootElement.EnumerateArray().Single(t => t.GetProperty("code").GetString() == "CPPNM");
        Assert.All(new[] { "asOf", "parties", "ofWhichMembers", "signedOnly", "neither" }, name => Assert.Equal(JsonValueKind.Null, unknown.GetProperty(name).ValueKind));
        Assert.Equal(193, unknown.GetProperty("noData").GetInt32());
        Assert.All(unknown.GetProperty("groups").EnumerateArray(), group => Assert.Equal(JsonValueKind.Null, group.GetProperty("parties").ValueKind));
    }

    [Fact]
    public void The_JSON_of_an_instrument_has_five_groups_and_no_group()
    {
        using var json = JsonDocument.Parse(TreatiesJson.Board(States.TreatyBoard.Run(), CultureInfo.InvariantCulture));
        var icsant = json.RootElement.EnumerateArray().Single(t => t.GetProperty("code").GetString() == "ICSANT");
        Assert.Equal((113, 112, 36, 45, 0), (Number("parties"), Number("ofWhichMembers"), Number("signedOnly"), Number("neither"), Number("noData")));
        Assert.Equal(
            ["african 24/54", "asia-pacific 29/54", "eastern-european 19/23", "latin-american-and-caribbean 17/33", "western-european-and-others 23/29", "no-group 1/0"],
            icsant.GetProperty("groups").EnumerateArray().Select(g => $"{g.GetProperty("code").GetString()} {g.GetProperty("parties")}/{g.GetProperty("members")}"));

        int Number(string name) => icsant.GetProperty(name).GetInt32();
    }

    [Fact]
    public void Every_sister_is_an_instrument_of_the_book_and_not_itself() => Assert.All(
        States.TreatyBook.All, treaty => Assert.All(treaty.Sisters, sister => Assert.True(sister != treaty.Code && States.TreatyBook.Find(sister) is not null, sister)));

    [Fact]
    public void Every_title_way_and_sentence_stands_in_English_and_French()
    {
        var ways = States.TreatyBook.All.SelectMany(t => States.TreatyBook.Editions(t)).SelectMany(e => e.Steps).Where(s => s.How.Length > 0);
        Assert.All(["en", "fr"], code =>
        {
            var language = CultureInfo.GetCultureInfo(code);
            Assert.All(States.TreatyBook.All, treaty => Assert.True(treaty.Title.In(language).Length > 10));
            Assert.All(States.Sets.Organisations, set => Assert.True(set.Name.In(language).Length > 10));
            Assert.All(ways, steps => Assert.True(steps.HowIn(language).Length > 5));
        });
    }

    private static TreatyRow Row(string code) => States.TreatyBoard.Run().Single(row => row.Treaty.Code == code);
}
