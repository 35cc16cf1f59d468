using Pillar.States;
using Pillar.States.Profiles;
using Pillar.States.Ratings;
using Pillar.States.Sets;
using Pillar.States.Treaties;
using Pillar.UnitTests.Platform;
using Pillar.Vocabulary;
using Xunit;

namespace Pillar.UnitTests.States.Profiles;

public sealed class StateProfileTests : IDisposable
{
    private static readonly StatesModule States = StatesModule.Load();

    private readonly TempHome home = new();

    public void Dispose() => home.Dispose();

    [Fact]
    public void A_State_has_a_standing_with_every_instrument_and_each_has_its_own_date()
    {
        var france = Profile("FR");
        Assert.Equal(States.TreatyBook.All, france.Treaties.Select(t => t.Treaty));
        Assert.Equal((TreatyStatus.Party, "2013-09-11", "2018-07-10"), Said(france, "ICSANT"));
        Assert.Equal((TreatyStatus.NoData, "", ""), Said(france, "CPPNM"));
        Assert.Equal((TreatyStatus.Neither, "", "2026-02-03"), Said(france, "TPNW"));
    }

    [Theory]
    [InlineData("HK")]
    [InlineData("XK")]
    [InlineData("GL")]
    public void A_territory_that_no_list_names_is_no_data_and_never_neither(string code) =>
        Assert.All(Profile(code).Treaties, t => Assert.Equal(TreatyStatus.NoData, t.Status));

    [Fact]
    public void A_party_that_is_no_Member_is_shown_as_party() => Assert.Equal(TreatyStatus.Party, Said(Profile("NU"), "CWC").Status);

    [Fact]
    public void The_sets_of_a_State_are_its_group_its_regions_and_its_organisations() => Assert.Equal(
        ["african", "002", "202", "011", "AU", "ECOWAS", "OIC"], Profile("ML").Sets.Select(set => set.Code).Where(code => code is not ("UEMOA" or "CEN-SAD")));

    [Fact]
    public void A_rating_has_stood_since_the_first_of_the_reports_that_say_it()
    {
        var states = Rated("MER,2018-12,NC,LE", "FUR,2019-12,LC,LE", "FUR,2021-03,LC,LE");
        var law = StateProfile.Of(states, states.Get("AL")!).Ratings.Single(r => r.Field == RatedField.Law);
        Assert.Equal((Rating.LargelyCompliant, "2019-12"), (law.Rating, law.Since?.Month));
        Assert.Empty(StateProfile.Of(states, states.Get("FR")!).Ratings);
    }

    [Fact]
    public void States_side_by_side_say_what_each_says_alone()
    {
        var compared = Comparison.Of(States, "ECOWAS", ["Tchad", "ML"]);
        Assert.Equal(States.Sets.Require("ECOWAS").Members.Append(States.Get("TD")).Distinct().OrderBy(t => t!.Alpha2, StringComparer.Ordinal), compared.States);
        for (var i = 0; i < compared.States.Count; i++)
        {
            Assert.Equal(StateProfile.Of(States, compared.States[i]).Treaties.Select(t => t.Status), compared.Treaties.Select(row => row[i].Status));
        }
    }

    [Fact]
    public void What_cannot_be_compared_is_one_clear_line()
    {
        Assert.Contains("expected 1 to 60 States, found 193", Assert.Throws<BadInputException>(() => Comparison.Of(States, States.Members)).Message);
        Assert.Contains("found Atlantis", Assert.Throws<BadInputException>(() => Comparison.Of(States, null, ["Atlantis"])).Message);
    }

    [Theory]
    [InlineData("", 250)]
    [InlineData("fran", 1)]
    [InlineData("法国", 1)]
    [InlineData("guinée", 4)]
    [InlineData("qqqq", 0)]
    public void A_part_of_a_name_in_any_language_finds_the_States_that_bear_it(string text, int least) =>
        Assert.InRange(States.Search(text).Count(), least, least == 0 ? 0 : 250);

    [Fact]
    public void What_is_understood_as_it_stands_comes_first() => Assert.Equal("GE", States.Search("georgia").First().Alpha2);

    private static StateProfile Profile(string code) => StateProfile.Of(States, States.Get(code)!);

    private static (TreatyStatus Status, string Day, string AsOf) Said(StateProfile profile, string code)
    {
        var standing = profile.Treaties.Single(t => t.Treaty.Code == code);
        return (standing.Status, $"{standing.Day:yyyy-MM-dd}", $"{standing.Edition?.AsOf:yyyy-MM-dd}");
    }

    private StatesModule Rated(params string[] reports)
    {
        var rows = reports.Select(r => r.Split(',')).Select(r => $"ALB,{r[0]},{r[1]},C,C,C,{r[2]},{r[3]}\n");
        var file = home.Write("ratings-2026-03-23.csv", "iso3,report_type,report_date,R.1,R.2,R.6,R.7,IO11\n" + string.Concat(rows));
        var states = StatesModule.Load(home.Home);
        Assert.Null(states.ImportFatf(home.Home, new RememberedAudit(), TimeProvider.System).Run(file, null, accept: false).Refusal);
        return states;
    }
}
