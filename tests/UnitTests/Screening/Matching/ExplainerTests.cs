using CsCheck;
using Pillar.Screening;
using Pillar.Screening.Lists;
using Pillar.Screening.Lists.Bundled;
using Pillar.Screening.Matching.Rules;
using Pillar.Vocabulary;
using Xunit;

namespace Pillar.UnitTests.Screening.Matching;

public class ExplainerTests
{
    /// <summary>What the reasons come to: the name less what contradicts it, or the identifier where that is more.</summary>
    private static double Sum(Hit hit)
    {
        var name = Math.Max(0, hit.Reasons.Where(r => r.Rule != IdentifierRule.Name).Sum(r => r.Score));
        return Math.Max(name, hit.Reasons.Where(r => r.Rule == IdentifierRule.Name).Select(r => r.Score).DefaultIfEmpty(0).Max());
    }

    [Fact]
    public void On_the_bundled_list_the_reasons_of_every_hit_add_up_to_its_score()
    {
        var entries = BaselineFile.Entries(BaselineFile.Bundled());
        using var list = new MadeList(entries);
        var hits = 0;
        for (var i = 0; i < entries.Count; i += 12)
        {
            var query = new ScreenQuery(Turned(entries[i].Names[0].Value.Text, i), PartyKind.Person, PartialDate.Of(1960 + i % 40), "IR", i % 2 == 0 ? Gender.Male : Gender.Female);
            foreach (var hit in list.Hits(query, 0.3f))
            {
                hits++;
                Assert.True(Math.Abs(hit.Score - Sum(hit)) < 0.0005, $"{query.Name} = {hit.MatchedName}: {hit.Score} but the reasons come to {Sum(hit)}");
            }
        }

        Assert.True(hits > 120, $"{hits}");
    }

    [Fact]
    public void The_values_compared_are_those_of_the_two_records()
    {
        var entry = MadeList.Entry(1, ["Zubaryk Montevaro"], PartyKind.Person) with
        {
            Gender = Gender.Female,
            BirthDates = [new(PartialDate.Of(1960), ""), new(PartialDate.Of(1961, 2), "")],
            Countries = [new(new CountryTie(CountryRole.Nationality, "IR"), "")],
        };
        using var list = new MadeList([entry]);
        var hit = list.Best(new ScreenQuery("Montevaro Zubarik", PartyKind.Organisation, PartialDate.Of(1962, 4, 5), "PT", Gender.Male))!;
        Assert.Equal(
            [
                ("name", "Montevaro Zubarik", "Zubaryk Montevaro"), ("kind", "organisation", "person"), ("birth-date", "1962-04-05", "1960, 1961-02"),
                ("country", "PT", "IR"), ("gender", "male", "female"),
            ],
            hit.Reasons.Select(r => (r.Rule, r.Left, r.Right)));
        Assert.All(hit.Reasons.Skip(1), r => Assert.True(r.Score < 0));
        Assert.All(hit.Reasons, r => Assert.NotEmpty(r.Detail.In(System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void A_fact_the_query_states_and_the_entry_does_not_is_shown_as_said_by_nobody()
    {
        using var list = MadeList.Of("Zubaryk Montevaro");
        var hit = list.Best(new ScreenQuery("Zubaryk Montevaro", Born: PartialDate.Of(1999)))!;
        Assert.Equal(("birth-date", 0, "1999", ""), hit.Reasons.Skip(1).Select(r => (r.Rule, r.Score, r.Left, r.Right)).Single());
    }

    [Fact]
    public void A_hit_names_the_listed_name_that_matched_best_beside_the_first_one()
    {
        using var list = new MadeList([MadeList.Entry(7, ["Karl Ilenko", "Zubaryk Montevaro", "Hugo Ilenko"])]);
        var hit = list.Best("Montevaro Zubaryk")!;
        Assert.Equal(("made", "XX.7", "Karl Ilenko", "Zubaryk Montevaro"), (hit.List, hit.Entry, hit.Name, hit.MatchedName));
    }

    [Fact]
    public void A_weak_name_says_that_it_is_weak_and_scores_less()
    {
        using var weak = new MadeList([MadeList.Entry(1, ["Karl Ilenko", "~Zubaryk Montevaro"])]);
        using var strong = new MadeList([MadeList.Entry(1, ["Karl Ilenko", "Zubaryk Montevaro"])]);
        Assert.Contains(weak.Best("Zubaryk Montevaro")!.Reasons, r => r.Rule == "weak-name");
        Assert.True(weak.Best("Zubaryk Montevaro")!.Score < strong.Best("Zubaryk Montevaro")!.Score);
    }

    private static string Turned(string name, int by)
    {
        var words = name.Split(' ');
        return string.Join(' ', words.Skip(by % words.Length).Concat(words.Take(by % words.Length)));
    }
}
