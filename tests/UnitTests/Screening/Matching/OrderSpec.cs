using Pillar.Screening;
using Xunit;

namespace Pillar.UnitTests.Screening.Matching;

/// <summary>Runs specs/screening/order.md.</summary>
public class OrderSpec
{
    private const string File = "screening/order.md";

    [Theory]
    [InlineData("Zubaryk Montevaro Ilenko")]
    [InlineData("Mohammed Zubaryk")]
    [InlineData("Jon Zubaryk")]
    [InlineData("Zubaryk Trading LLC")]
    public void Hits_come_in_the_order_of_what_they_say(string query)
    {
        var wanted = Specs.Table(File, query).Select(row => row["listed"]).ToArray();
        using var list = MadeList.Of(wanted.Reverse());
        var found = list.Hits(new ScreenQuery(query), 0.01f);
        Assert.Equal(wanted, found.Select(h => h.MatchedName));
        Assert.Equal(found.Count, found.Select(h => h.Score).Distinct().Count());
    }

    [Fact]
    public void The_same_name_on_both_sides_scores_more_the_more_it_tells()
    {
        var scores = Specs.Table(File, "The same name on both sides").Select(row =>
        {
            using var list = MadeList.Of(row["name"]);
            return list.Best(row["name"])!.Score;
        }).ToArray();
        Assert.Equal(scores.Order().Distinct(), scores);
    }
}
