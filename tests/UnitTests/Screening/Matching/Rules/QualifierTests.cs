using Pillar.Screening;
using Pillar.Screening.Lists;
using Pillar.Vocabulary;
using Xunit;

namespace Pillar.UnitTests.Screening.Matching.Rules;

public class QualifierTests
{
    private const string Name = "Zubaryk Montevaro Ilenkovsky";

    private static readonly ListEntry Listed = MadeList.Entry(1, [Name], PartyKind.Person) with
    {
        Gender = Gender.Male,
        BirthDates = [new(PartialDate.Of(1960, 5, 7), "line 1")],
        Countries = [new(new CountryTie(CountryRole.Nationality, "IR"), "line 1")],
    };

    private static double Score(ScreenQuery query, ListEntry? listed = null)
    {
        using var list = new MadeList([listed ?? Listed]);
        return list.Best(query)!.Score;
    }

    private static Hit? Found(ScreenQuery query)
    {
        using var list = new MadeList([Listed]);
        return list.Best(query);
    }

    private static double Alone => Score(new ScreenQuery(Name));

    [Fact]
    public void What_agrees_never_lifts_a_hit()
    {
        var all = new ScreenQuery(Name, PartyKind.Person, PartialDate.Of(1960, 5, 7), "IR", Gender.Male);
        Assert.Equal(Alone, Score(all), 4);
        Assert.Equal(Score(new ScreenQuery("Zubaryk Petrovich Karlov")), Score(all with { Name = "Zubaryk Petrovich Karlov" }), 4);
    }

    [Fact]
    public void What_the_entry_does_not_say_neither_raises_nor_lowers()
    {
        var bare = MadeList.Entry(1, [Name]);
        var all = new ScreenQuery(Name, PartyKind.Person, PartialDate.Of(1960, 5, 7), "IR", Gender.Male);
        Assert.Equal(Score(new ScreenQuery(Name), bare), Score(all, bare), 4);
    }

    [Fact]
    public void Each_contradiction_lowers_and_two_lower_more()
    {
        var gender = Score(new ScreenQuery(Name, Gender: Gender.Female));
        var country = Score(new ScreenQuery(Name, Country: "PT"));
        var born = Score(new ScreenQuery(Name, Born: PartialDate.Of(1990)));
        var kind = Score(new ScreenQuery(Name, PartyKind.Organisation));
        Assert.All([gender, country, born, kind], score => Assert.True(score < Alone - 0.01, $"{score} {Alone}"));
        Assert.True(Score(new ScreenQuery(Name, Country: "PT", Gender: Gender.Female)) < Math.Min(gender, country));
    }

    [Fact]
    public void No_contradiction_drops_a_score_below_nothing() =>
        Assert.InRange(Found(new ScreenQuery(Name, PartyKind.Organisation, PartialDate.Of(1990), "PT", Gender.Female))?.Score ?? 0, 0, Alone - 0.5);

    [Fact]
    public void One_country_in_common_is_enough()
    {
        var two = Listed with { Countries = [new(new CountryTie(CountryRole.Birth, "PT"), ""), new(new CountryTie(CountryRole.Residence, "BR"), "")] };
        Assert.Equal(Alone, Score(new ScreenQuery(Name, Country: "BR"), two), 4);
        Assert.True(Score(new ScreenQuery(Name, Country: "IR"), two) < Alone);
    }

    [Fact]
    public void A_country_the_source_printed_and_nobody_understood_contradicts_nothing()
    {
        var odd = Listed with { Countries = [new(new CountryTie(CountryRole.Nationality, "Atlantis"), "")] };
        Assert.Equal(Alone, Score(new ScreenQuery(Name, Country: "PT"), odd), 4);
    }

    [Fact]
    public void The_nearest_of_several_dates_of_birth_counts()
    {
        var several = Listed with { BirthDates = [new(PartialDate.Of(1940), ""), new(PartialDate.Of(1960), ""), new(PartialDate.Of(1985), "")] };
        Assert.Equal(Alone, Score(new ScreenQuery(Name, Born: PartialDate.Of(1985, 3)), several), 4);
    }

    [Fact]
    public void A_ship_is_never_a_person_however_alike_the_names()
    {
        using var list = new MadeList([Listed]);
        Assert.Null(list.Best(new ScreenQuery(Name, PartyKind.Vessel)));
        Assert.NotNull(list.Best(new ScreenQuery(Name, PartyKind.Organisation)));
    }

    [Fact]
    public void Facts_that_contradict_turn_an_exact_name_from_strong_into_less()
    {
        using var list = new MadeList([Listed]);
        Assert.Equal(ScreenOutcome.Strong, list.Best(new ScreenQuery(Name))!.Band);
        Assert.NotEqual(ScreenOutcome.Strong, list.Best(new ScreenQuery(Name, Born: PartialDate.Of(1990)))!.Band);
    }
}
