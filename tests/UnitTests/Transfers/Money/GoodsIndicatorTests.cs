using Pillar.Controls;
using Pillar.Controls.Classifying;
using Pillar.Transfers;
using Pillar.Transfers.Money.Indicators;
using Pillar.Transfers.Money.Payments;
using Pillar.UnitTests.Platform;
using Xunit;

namespace Pillar.UnitTests.Transfers.Money;

/// <summary>What control lists and the tariff code tell of the goods that a payment pays for, on the invented supplement: ZZ902 asks for a laser beam power exceeding 400 W and a build volume of 0.05 m³.</summary>
public sealed class GoodsIndicatorTests : IDisposable
{
    private readonly TempHome home = new();
    private readonly ControlsModule controls;

    public GoodsIndicatorTests()
    {
        controls = ControlsModule.Open(home.Home, new MemoryAudit());
        controls.ImportControls.Run(Repository.Path("samples", "controls", "invented-supplement.csv"), new DateOnly(2026, 9, 1));
    }

    public void Dispose()
    {
        controls.Dispose();
        home.Dispose();
    }

    [Theory]
    [InlineData("laser beam power=380 W", true)]
    [InlineData("laser beam power=320 W", true)]
    [InlineData("laser beam power=319 W", false)]
    [InlineData("laser beam power=450 W", false)]
    [InlineData(null, false)]
    public void Goods_just_short_of_a_control_are_told_and_neither_those_far_below_nor_those_above_nor_those_of_which_nothing_is_known(string? property, bool told)
    {
        var facts = Paid(ItemFacts.Of("metal 3D printer", property is null ? [] : ["build volume=0.1 m^3", property], [], []));
        Assert.Equal(told ? [("goods-near-threshold", "ZZ902")] : [], GoodsIndicators.NearThreshold(facts).Select(static found => (found.Code, $"{found.Values[1]}")));
    }

    [Theory]
    [InlineData("8542.31", true)]
    [InlineData("8542310000", true)]
    [InlineData("9403.60", false)]
    [InlineData("", false)]
    public void A_subheading_of_the_common_high_priority_list_is_told_and_neither_another_nor_one_that_is_not_stated(string subheading, bool told) =>
        Assert.Equal(told ? ["goods-high-priority"] : [], GoodsIndicators.HighPriority(Paid(ItemFacts.Of("integrated circuit", [], [], []) with { Hs = subheading })).Select(static found => found.Code));

    [Fact]
    public void Where_no_control_list_answers_nothing_is_told_of_the_goods_and_that_is_said()
    {
        var facts = Paid(null);
        Assert.Empty(GoodsIndicators.NearThreshold(facts).Concat(GoodsIndicators.HighPriority(facts)));
        Assert.Contains("unknown-controls", PaymentDecision.Of(facts, [], complete: true).Unknown.Select(static unknown => unknown.Key));
        Assert.DoesNotContain("unknown-controls", PaymentDecision.Of(Paid(ItemFacts.Of("chair", [], [], [])), [], complete: true).Unknown.Select(static unknown => unknown.Key));
    }

    /// <summary>A payment for one line of goods, classified by the lists in force; null where none answers.</summary>
    private PaymentFacts Paid(ItemFacts? item)
    {
        var line = new GoodsLine { Description = item?.Description ?? "goods", Field = "$.goods[0]", Hs = item?.Hs ?? "" };
        var transfer = new Transfer { Reference = "T-1", Goods = [line], Parties = [] };
        var found = new GoodsFacts(item is null ? null : controls.Classify.Run(item), null, null, []);
        var allowed = new Assessment { Reference = "T-1", AssessedOn = new DateOnly(2026, 11, 29), Outcome = Outcome.Allow, Reasons = [], Missing = [], Screened = [], Editions = [], Engine = "" };
        var goods = new JoinedGoods(transfer, allowed, new HashSet<string>(), new Dictionary<string, GoodsFacts> { [line.Field] = found });
        return new PaymentFacts(new Payment { Message = "", Reference = "r", Field = "", Amount = 1, Currency = "EUR", Parties = [] }, [], [], [], goods);
    }
}
