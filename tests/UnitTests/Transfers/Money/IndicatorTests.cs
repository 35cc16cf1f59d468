using Pillar.Transfers;
using Pillar.Transfers.Money.Indicators;
using Pillar.Transfers.Money.Payments;
using Xunit;

namespace Pillar.UnitTests.Transfers.Money;

/// <summary>Runs specs/transfers/payments.md.</summary>
public class IndicatorTests
{
    public static TheoryData<string, string> Sentences()
    {
        var rows = new TheoryData<string, string>();
        foreach (var row in Specs.Table("transfers/payments.md", "Words that count, and words that do not"))
        {
            rows.Add(row["text"], row["found"]);
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(Sentences))]
    public void A_word_counts_when_it_stands_whole_and_nothing_denies_it(string text, string found) =>
        Assert.Equal(found, WholeWords.First("sensitive", text) ?? "");

    [Theory]
    [InlineData("machine parts", true)]
    [InlineData("Payment invoice 4711", true)]
    [InlineData("ceramic tiles, invoice 4711", false)]
    [InlineData("4711", false)]
    public void What_fits_everything_describes_nothing(string text, bool vague) => Assert.Equal(vague, WholeWords.Only("vague", text));

    [Fact]
    public void Each_indicator_has_its_row_and_its_sentence_in_both_languages()
    {
        foreach (var code in Indicator.Codes)
        {
            var sentence = PaymentText.Say(code, "a", "b", "c", "d", "e", "f", "g");
            Assert.NotEqual(sentence.In(System.Globalization.CultureInfo.GetCultureInfo("fr")), sentence.In(System.Globalization.CultureInfo.InvariantCulture));
            Assert.InRange(Indicator.Of(code).Weight, 0, Indicator.MostWeight);
        }
    }

    [Fact]
    public void Informs_that_reach_one_together_refer_and_each_counts_once()
    {
        var party = new PaymentParty { Role = PaymentRole.Debtor, Field = "", Name = "Invented Payer", Address = ["1 Quay"] };
        var payment = new Payment
        {
            Message = "",
            Reference = "r",
            Field = "",
            Amount = 1,
            Currency = "EUR",
            Texts = [new FreeText("cash", "")],
            Parties = [party, party with { Role = PaymentRole.UltimateDebtor, Name = "Invented Other" }, party with { Role = PaymentRole.Creditor, Name = "Invented Payee" }],
        };
        var answer = PaymentDecision.Of(new PaymentFacts(payment, [], [], [], null), [], complete: true);
        Assert.Equal(PaymentOutcome.Refer, answer.Outcome);
        Assert.Equal("informs-together", answer.Reasons[0].Code);
        var less = PaymentDecision.Of(new PaymentFacts(payment with { Parties = [party, party with { Role = PaymentRole.Creditor, Name = "Invented Payee", Address = [] }] }, [], [], [], null), [], complete: true);
        Assert.Equal(PaymentOutcome.Pass, less.Outcome);
    }

    [Theory]
    [InlineData("Invented Bakery Ltd", true)]
    [InlineData("Invented Turbine Works Ltd", false)]
    public void Goods_that_a_control_knows_do_not_fit_a_buyer_whose_trade_has_no_use_for_them(string buyer, bool told)
    {
        var line = new GoodsLine { Description = "inverter", Field = "$.goods[0]", ControlCode = "3A225" };
        var transfer = new Transfer { Reference = "T-1", Goods = [line], Parties = [new TransferParty { Role = PartyRole.EndUser, Name = buyer, Field = "$.parties[0]" }] };
        var goods = new JoinedGoods(transfer, null!, new HashSet<string>(), new Dictionary<string, GoodsFacts> { [line.Field] = new(null, null, null, []) });
        var payment = new Payment { Message = "", Reference = "r", Field = "", Amount = 1, Currency = "EUR", Parties = [] };
        Assert.Equal(told ? ["goods-not-for-buyer"] : [], GoodsIndicators.NotForBuyer(new PaymentFacts(payment, [], [], [], goods)).Select(static found => found.Code));
    }

    [Fact]
    public void Without_complete_lists_nothing_passes()
    {
        var payment = new Payment { Message = "", Reference = "r", Field = "", Amount = 1, Currency = "EUR", Parties = [new PaymentParty { Role = PaymentRole.Debtor, Field = "", Name = "A" }, new PaymentParty { Role = PaymentRole.Creditor, Field = "", Name = "B" }] };
        Assert.Equal(PaymentOutcome.Refer, PaymentDecision.Of(new PaymentFacts(payment, [], [], [], null), [], complete: false).Outcome);
    }
}
