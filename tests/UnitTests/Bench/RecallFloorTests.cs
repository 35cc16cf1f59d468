using System.Xml.Linq;
using Pillar.Bench;
using Pillar.Bench.Report;
using Pillar.Bench.Trials;
using Xunit;

namespace Pillar.UnitTests.Bench;

/// <summary>
/// The real UN list, the tuning half alone: figures that lay above these floors must not fall below them unseen. The benchmark gives the
/// exact ones, and opens the other half.
/// </summary>
public sealed class RecallFloorTests : IDisposable
{
    private const int OneInSome = 7;

    private readonly string data = Path.GetDirectoryName(TestData.Folder("lists"))!;
    private readonly Lazy<RealLists> lists;

    public RecallFloorTests() => lists = new(() => new RealLists(data, [RealLists.UnFile]));

    [Fact]
    public void Every_own_name_is_found_and_alerts_unless_it_is_one_word()
    {
        var rows = Recall(new Sample(OneInSome)).OwnNames().Single().Rows;
        Assert.All(rows, static r => Assert.Equal(r.Asked, r.Retrieved));
        var several = rows.Single(static r => r.Row == OwnNames.Several);
        Assert.True(several.Asked > 400);
        Assert.Equal(several.Asked, several.Alerts);
    }

    [Theory]
    [InlineData(1, 0.94)]
    [InlineData(2, 0.70)]
    public void Names_with_errors_alert(int errors, double floor)
    {
        var all = Tally.Sum("all", Recall(new Sample(OneInSome)).Slips(errors, SplitHalf.Tuning));
        Assert.True(all.Asked > 1000);
        Assert.InRange(all.AlertShare, floor, 1);
    }

    [Fact]
    public void Persons_are_found_across_scripts_in_both_directions()
    {
        var figures = Recall(Sample.Whole).Persons(SplitHalf.Tuning);
        Assert.Equal([Direction.OriginalToLatin, Direction.LatinToOriginal], figures.Select(static f => f.Direction));
        Assert.All(figures, static f =>
        {
            var all = Tally.Sum("all", f.Rows);
            Assert.True(all.Asked > 100);
            Assert.InRange(all.AlertShare, 0.80, 1);
        });
    }

    [Fact]
    public void Organisations_fall_in_all_three_classes()
    {
        var classes = Recall(Sample.Whole).Organisations(SplitHalf.Tuning).SelectMany(static f => f.Rows).Select(static r => r.Row);
        Assert.Equal(["mixed", "translated", "transliterated"], classes.Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void People_on_no_list_seldom_alert()
    {
        _ = TestData.File("threats/names/negatives_global.csv.gz");
        var alarms = Recall(new Sample(OneInSome)).Alarms(SplitHalf.Tuning).Single(static a => a.Lists == "UN").Alarms;
        Assert.True(alarms.Length > 3000);
        Assert.InRange(alarms.Count(static a => a.ByName >= TrialRun.Possible) / (double)alarms.Length, 0, 0.01);
    }

    [Fact]
    public void The_curve_falls_as_the_threshold_rises_and_is_drawn()
    {
        var curve = Curve.Of(lists.Value, data, new Sample(50), SplitHalf.Tuning);
        Assert.All(curve.Recall.Select(static r => r.Shares).Append(curve.AlertRate), static shares => Assert.Equal(shares.OrderDescending(), shares));
        Assert.Equal(curve.Recall.Count, XDocument.Parse(CurveSvg.Draw(curve)).Descendants().Count(static e => e.Name.LocalName == "polyline"));
    }

    [Fact]
    public void A_list_that_is_missing_is_named()
    {
        var problem = Assert.Throws<Pillar.Vocabulary.BadInputException>(() => new RealLists(data, ["lists/un/none.xml"]));
        Assert.Contains("none.xml", problem.Message, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        if (lists.IsValueCreated)
        {
            lists.Value.Dispose();
        }
    }

    private Recall Recall(Sample sample) => new(lists.Value, data, sample);
}
