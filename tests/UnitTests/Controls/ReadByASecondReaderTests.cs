using Pillar.Controls.Compiling;
using Xunit;

namespace Pillar.UnitTests.Controls;

/// <summary>Classes of fault that a second reader found in leaves drawn by seed, each in invented words.</summary>
public class ReadByASecondReaderTests
{
    [Theory]
    [InlineData("Widgets with positioning accuracies with \"all compensations available\" equal to or less (better) than 6 µm", "positioning accuracies", "6 µm")]
    [InlineData("Widgets having an accuracy according to ISO 230/2 (2006) with \"all compensations available\" less than 6 µm along any axis", "accuracy", "6 µm")]
    [InlineData("Widgets with an operating pressure exceeding 3 MPa", "operating pressure", "3 MPa")]
    [InlineData("Made from more than 50% by weight of any of the materials in the stock", "weight", "50 %")]
    [InlineData("An \"accuracy\" of λ/10 or less (better), for wavelengths exceeding 1 µm", "wavelengths", "1 µm")]
    [InlineData("Disc-shaped widgets of between 75 mm and 650 mm in diameter especially designed for turning", "diameter", "75 mm")]
    [InlineData("Widgets capable of delivering at least a 500 kg payload", "payload", "500 kg")]
    [InlineData("Lasers with 30 W or greater average output power operating at noon", "average output power", "30 W")]
    [InlineData("Alloys with a molybdenum content of 97% by weight or more", "molybdenum content by weight", "97 %")]
    [InlineData("Elastomers containing 30% by weight or more of combined fluorine", "fluorine", "30 %")]
    [InlineData("Maximum continuous power when operating in \"steady state mode\" specified by ISO 3977-2:1997 of 24,245 kW or more", "Maximum continuous power", "24245 kW")]
    [InlineData("Round widgets and 'square widgets,' rated for operation at frequencies above 2.7 GHz", "frequencies", "2.7 GHz")]
    [InlineData("A composition having a minimum of 75% by weight of iron, cobalt or nickel", "weight of iron", "75 %")]
    [InlineData("Devices containing less than 1 g of helium-3", "helium-3", "1 g")]
    [InlineData("Powders having total metallic impurities, excluding intentional additions, of less than 5,000 ppm", "total metallic impurities, excluding intentional additions", "5000 ppm")]
    [InlineData("Widgets operating in vibration environments greater than 10 g rms between 20 Hz and 2000 Hz", "vibration environments", "10 g")]
    public void A_quantity_has_the_name_the_words_give_it(string text, string quantity, string value)
    {
        var limit = Assert.Single(Leaves(text).OfType<Limit>());
        Assert.Equal((quantity, value), (limit.Quantity, $"{(limit.Lower ?? limit.Upper)!.Measure}"));
    }

    [Fact]
    public void Words_that_compare_count_for_both_shares_of_an_alloy()
    {
        var limits = Leaves("Alloys with more than 25% nickel and 20% chromium by weight").OfType<Limit>();
        Assert.Equal([("nickel", "25 %", false), ("chromium", "20 %", false)], limits.Select(static limit => (limit.Quantity, $"{limit.Lower!.Measure}", limit.Lower.Inclusive)));
    }

    [Fact]
    public void What_stands_before_the_joint_belongs_to_the_limit_before()
    {
        var limits = Leaves("Bandwidths equal to or less than 1 nm Full Width Half Intensity (FWHI) and peak transmission of 90% or more").OfType<Limit>();
        Assert.Equal(["Bandwidths", "peak transmission"], limits.Select(static limit => limit.Quantity));
    }

    [Fact]
    public void What_a_letter_stands_for_is_no_limit()
    {
        var limit = Assert.Single(Leaves("A level exceeding 165 dB at 1 m where f is the frequency of greatest response below 10 kHz").OfType<Limit>());
        Assert.Equal(("level", null), (limit.Quantity, limit.Upper));
    }

    [Fact]
    public void The_item_above_names_what_the_items_below_compare()
    {
        var rule = CompilerTests.Compile("Widgets as follows:", ("a", "Total metallic impurities of:"), ("a.1", "Less than 1,000 ppm for single oxides")).Rule!;
        Assert.Equal("Total metallic impurities", Assert.Single(rule.Leaves().OfType<Limit>()).Quantity);
    }

    [Fact]
    public void A_band_in_which_a_limit_holds_is_asked_and_not_compared()
    {
        var leaves = Leaves("An output power exceeding 1 mW anywhere within the operating frequency range exceeding 90 GHz but not exceeding 110 GHz");
        Assert.Equal("output power", Assert.Single(leaves.OfType<Limit>()).Quantity);
        Assert.Equal("anywhere within the operating frequency range exceeding 90 GHz but not exceeding 110 GHz", Assert.Single(leaves.OfType<Fact>()).Text);
    }

    [Theory]
    [InlineData("Widgets not controlled by 3A001", "controlled by 3A001")]
    [InlineData("Widgets not specified elsewhere", "specified elsewhere")]
    [InlineData("Widgets not enumerated in List VII(g) specially designed for bridges", "enumerated in List VII(g")]
    public void What_an_entry_leaves_to_others_is_none_of(string text, string left)
    {
        var none = Assert.Single(CompilerTests.Compile(text).Rule!.AndBelow().OfType<NoneOf>());
        Assert.Equal(left, Assert.IsType<Fact>(none.Rule).Text);
    }

    [Theory]
    [InlineData("Widgets for the machines specified in 1B201.a.", "Widgets for the machines specified in 1B201.a")]
    [InlineData("Devices capable of transferring power, signals, or both.", "Devices capable of transferring power, signals, or both")]
    [InlineData("Widgets. (These items are \"subject to the ITAR.\" See 22 CFR parts 120 through 130.)", "Widgets")]
    public void A_statement_keeps_its_last_word(string text, string stated) => Assert.Equal(stated, Assert.Single(Leaves(text)).Text);

    [Fact]
    public void Items_under_that_are_not_are_none_of()
    {
        var rule = CompilerTests.Compile("Widgets as follows:", ("x", "Parts that are specially designed for widgets, and that are NOT:"), ("x.1", "Described in 7A004; or"), ("x.2", "Blue.")).Rule!;
        Assert.Equal(["1C999.x.1#1", "1C999.x.2#1"], Assert.Single(rule.AndBelow().OfType<NoneOf>()).Leaves().Select(static leaf => leaf.Id));
    }

    [Fact]
    public void A_list_of_references_with_an_exception_in_brackets_is_one_statement() =>
        Assert.Equal("Technology for goods controlled by 8A (except 8A992), 8B or 8C", Assert.Single(Leaves("Technology for goods controlled by 8A (except 8A992), 8B or 8C.")).Text);

    [Theory]
    [InlineData("Not used;")]
    [InlineData("Reserved.")]
    [InlineData("[Reserved]")]
    [InlineData("SEE MILITARY GOODS CONTROLS FOR widget acid (CAS 64-17-5);")]
    public void A_line_without_goods_asks_for_nothing(string text)
    {
        var rule = CompilerTests.Compile("Widgets as follows:", ("a", text), ("b", "Red widgets")).Rule!;
        Assert.Equal(["1C999#1", "1C999.b#1"], rule.Leaves().Select(static leaf => leaf.Id));
    }

    private static List<Leaf> Leaves(string text) => [.. CompilerTests.Compile(text).Rule!.Leaves()];
}
