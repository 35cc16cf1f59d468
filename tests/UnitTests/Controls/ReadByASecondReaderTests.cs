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
    [InlineData("Made from more than 50% by weight of any of the materials in the stock", "any of the materials in the stock", "50 %")]
    [InlineData("An \"accuracy\" of λ/10 or less (better), for wavelengths exceeding 1 µm", "wavelengths", "1 µm")]
    [InlineData("Disc-shaped widgets of between 75 mm and 650 mm in diameter especially designed for turning", "diameter", "75 mm")]
    [InlineData("Widgets capable of delivering at least a 500 kg payload", "payload", "500 kg")]
    [InlineData("Lasers with 30 W or greater average output power operating at noon", "average output power", "30 W")]
    [InlineData("Alloys with a molybdenum content of 97% by weight or more", "molybdenum content by weight", "97 %")]
    [InlineData("Elastomers containing 30% by weight or more of combined fluorine", "combined fluorine", "30 %")]
    [InlineData("Maximum continuous power when operating in \"steady state mode\" specified by ISO 3977-2:1997 of 24,245 kW or more", "Maximum continuous power", "24245 kW")]
    [InlineData("Round widgets and 'square widgets,' rated for operation at frequencies above 2.7 GHz", "frequencies", "2.7 GHz")]
    [InlineData("A composition having a minimum of 75% by weight of iron, cobalt or nickel", "iron, cobalt or nickel", "75 %")]
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
    [InlineData("Widgets not enumerated in List VII(g) specially designed for bridges", "enumerated in List VII(g)")]
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

    [Theory]
    [InlineData("A purity of 99.9% or greater by weight;", "purity by weight ≥ 99.9 %")]
    [InlineData("Tin in which the white isotope is more than 20% by weight of the total tin content", "white isotope by weight > 20 % | of the total tin content")]
    [InlineData("Alloys containing 97% by weight or more of tungsten", "tungsten ≥ 97 % | by weight")]
    [InlineData("Containing less than 200 ppm by weight of metallic impurities other than calcium", "metallic impurities other than calcium < 200 ppm | by weight")]
    [InlineData("An evaporation capacity of ≥ 0.4 kg/h and ≤ 400 kg/h", "evaporation capacity ≥ 0.4 kg/h ≤ 400 kg/h")]
    [InlineData("An insertion loss better (less) than or equal to 0.3 dB", "insertion loss ≤ 0.3 dB")]
    [InlineData("Having no dimension greater than 30 cm", "largest dimension ≤ 30 cm")]
    [InlineData("A stability better (less) than plus or minus 0.05% averaged over 10 degrees or more", "stability (±) < 0.05 % | averaged over 10 degrees or more")]
    [InlineData("A beam parameter product not exceeding 1.5 mm mrad", "beam parameter product ≤ 1.5 mm mrad")]
    [InlineData("A sensitivity lower (better) than 20 pT (rms) per square root Hz at 1 Hz", "sensitivity < 20 pT (rms) per square root Hz | at 1 Hz")]
    [InlineData("A random walk of 0.1 degree per square root hour or less", "random walk ≤ 0.1 degree per square root hour")]
    [InlineData("A current of 10 mA or more for hydrogen, deuterium, or helium implant", "current ≥ 10 mA | for hydrogen, deuterium, or helium implant")]
    [InlineData("A noise figure less than 0.015 dB at any frequency from 2 GHz up to and including 15 GHz", "noise figure < 0.015 dB | at any frequency from 2 GHz up to and including 15 GHz")]
    [InlineData("A resolution of 0.1 milliradian up to and including 1 milliradian", "resolution ≥ 0.1 milliradian ≤ 1 milliradian")]
    [InlineData("A stability of less (better) than 130 ppm with respect to a fixed value over one year", "stability < 130 ppm | with respect to a fixed value over one year")]
    [InlineData("A microstructure of which at least 10% by volume (according to ASTM) is austenite", "austenite ≥ 10 % | by volume (according to ASTM) is austenite")]
    [InlineData("A travel of ±26 mrad or more", "travel (±) ≥ 26 mrad")]
    [InlineData("A product measured at the output not exceeding 2.5 mm mrad", "product ≤ 2.5 mm mrad | measured at the output")]
    [InlineData("Exceeding 500 mm in diameter or major axis length", "diameter or major axis length > 500 mm")]
    [InlineData("Alloy steel containing 10% or more nickel and/or chromium", "nickel and/or chromium ≥ 10 %")]
    [InlineData("An impurity less than 0.08% of tin isotopes other than tin-70, tin-72, or tin-76", "impurity < 0.08 % | of tin isotopes other than tin-70, tin-72, or tin-76")]
    [InlineData("Designed or 'able to be modified' to operate at depths exceeding 35 m", "Designed or able to be modified to operate at depths > 35 m")]
    [InlineData("Capable of measuring pressures greater than 10 GPa, including gauges made with ytterbium", "measuring pressures > 10 GPa | including gauges made with ytterbium")]
    public void A_limit_reads_as_the_words_say_it(string text, string read) => Assert.Equal(read, Read(Assert.Single(Leaves(text).OfType<Limit>())));

    [Theory]
    [InlineData("Rated for operation at a temperature above 398 K")]
    [InlineData("Capable of operating at a temperature above 398 K")]
    public void A_verb_without_its_object_is_no_statement(string text) => Assert.IsType<Limit>(Assert.Single(Leaves(text)));

    [Theory]
    [InlineData("Blowers for hydrogen sulphide gas (i.e., gas containing more than 70% by weight of sulphur)", "Blowers for hydrogen sulphide gas")]
    [InlineData("Films made with hydrogen, while maintaining a temperature below 500 °C", "Films made with hydrogen")]
    [InlineData("Presses capable of achieving a pressure of 69 MPa or more", "Presses")]
    [InlineData("Polymers containing 10% by weight or more of combined fluorine", "Polymers")]
    [InlineData("Seals made from more than 50% by weight of rubber", "Seals")]
    [InlineData("In-water propagation with a depth exceeding 5 m", "In-water propagation")]
    public void A_statement_ends_before_the_words_that_lead_to_the_number(string text, string stated) => Assert.Equal(stated, Assert.Single(Leaves(text).OfType<Fact>()).Text);

    [Fact]
    public void How_it_is_measured_is_handed_down_with_the_comparison()
    {
        var rule = CompilerTests.Compile("Steels as follows:", ("a", "Having a strength, measured at noon, equal to or greater than:"), ("a.1", "0.9 GPa in the annealed stage"), ("a.2", "1.5 GPa")).Rule!;
        Assert.Equal(["strength ≥ 0.9 GPa | measured at noon, in the annealed stage", "strength ≥ 1.5 GPa | measured at noon"], rule.Leaves().OfType<Limit>().Select(Read));
    }

    [Fact]
    public void A_range_from_below_to_above_has_a_bound_at_each_end()
    {
        var limits = Leaves("Having a temperature range from below −50 °C to above 125 °C").OfType<Limit>();
        Assert.Equal(["lower end of temperature range < -50 °C", "upper end of temperature range > 125 °C"], limits.Select(Read));
    }

    [Fact]
    public void Below_one_value_or_above_another_are_alternatives()
    {
        var any = Assert.Single(CompilerTests.Compile("Used at temperatures below 228 K (−45 °C) or above 358 K (85 °C)").Rule!.AndBelow().OfType<AnyOf>());
        Assert.Equal(["temperatures < 228 K", "temperatures > 358 K"], any.Leaves().OfType<Limit>().Select(limit => $"{limit.Quantity[^12..]} {Sides(limit)}"));
    }

    [Fact]
    public void Of_a_list_of_materials_each_is_an_alternative_and_the_share_belongs_to_its_own()
    {
        var any = Assert.Single(CompilerTests.Compile("Bellows made of tin, tin alloy with more than 60% tin by weight, or fluorinated polymers").Rule!.AndBelow().OfType<AnyOf>());
        Assert.Equal(["Bellows made of tin", "Bellows made of tin alloy", "tin > 60 % | by weight", "Bellows made of fluorinated polymers"], any.Leaves().Select(static leaf => leaf is Limit limit ? Read(limit) : leaf.Text));
        Assert.Equal([1, 2, 1], any.Rules.Select(static rule => rule.Leaves().Count()));
    }

    [Fact]
    public void A_share_of_the_particles_is_one_statement() =>
        Assert.Equal("no more than 10% of the particles larger than 5 µm", Assert.Single(Leaves("Powders with a size of 1 µm or less and no more than 10% of the particles larger than 5 µm").OfType<Fact>(), static fact => fact.Measures.Count == 2).Text);

    [Theory]
    [InlineData("A power greater than 505.62 W divided by the frequency squared")]
    [InlineData("A side with a length less than 15 cm [d ≤ 15 cm*GHz/f]")]
    public void A_bound_that_depends_on_another_number_is_for_a_person(string text) => Assert.IsType<Unread>(Assert.Single(Leaves(text)));

    [Theory]
    [InlineData("Other than those specified in 3A001.b and rated for operation with a power greater than 5 W", "those specified in 3A001.b")]
    [InlineData("Circuits, other than those described in 3A001.a, based upon any compound", "those described in 3A001.a")]
    [InlineData("Explosives, other than those controlled by the list, or mixtures containing more than 2% by weight thereof", "those controlled by the list")]
    public void An_exception_ends_where_the_sentence_goes_on(string text, string left) =>
        Assert.Equal(left, Assert.IsType<Fact>(Assert.Single(CompilerTests.Compile(text).Rule!.AndBelow().OfType<NoneOf>()).Rule).Text);

    [Theory]
    [InlineData("Widgets intended for use other than in a reactor")]
    [InlineData("Layers of any material other than silicon")]
    [InlineData("Ferries, bridges (other than those of iron), and pontoons for rivers")]
    public void An_exception_that_says_what_is_meant_stays_in_its_statement(string text) => Assert.Equal(text, Assert.Single(Leaves(text)).Text);

    [Fact]
    public void Items_under_except_are_none_of()
    {
        var rule = CompilerTests.Compile("Widgets and their parts, except:", ("a", "Windows for widgets; and"), ("b", "Blue ones.")).Rule!;
        Assert.Equal(["1C999.a#1", "1C999.b#1"], Assert.Single(rule.AndBelow().OfType<NoneOf>()).Leaves().Select(static leaf => leaf.Id));
    }

    [Fact]
    public void Components_therefor_are_controlled_beside_what_meets_the_items()
    {
        var rule = CompilerTests.Compile("Mixers having all of the following, and specially designed components therefor:", ("a", "A volume of 110 litres or more;"), ("b", "A blue shaft.")).Rule!;
        Assert.Equal(["1C999#1 1C999.a#1 1C999.b#1", "1C999#2"], Assert.IsType<AnyOf>(rule).Rules.Select(static branch => string.Join(' ', branch.Leaves().Select(static leaf => leaf.Id))));
    }

    [Theory]
    [InlineData("Windows using any of the following, and frames for them:", "Windows using any of the following, and frames for them")]
    [InlineData("Windows with any of the following characteristics, functions or features:", "Windows")]
    public void A_header_in_the_middle_of_a_sentence_stays_where_the_sentence_goes_on(string heading, string stated) =>
        Assert.Equal(stated, CompilerTests.Compile(heading, ("a", "Red"), ("b", "Blue")).Rule!.Leaves().First().Text);

    [Fact]
    public void A_comparison_that_has_its_number_is_not_shared_with_the_items_below()
    {
        var rule = CompilerTests.Compile("Widgets as follows:", ("a", "A resolution of 12 bit or more and having any of the following:"), ("a.1", "A purity of 85% or more")).Rule!;
        Assert.Equal(["resolution ≥ 12 bit", "purity ≥ 85 %"], rule.Leaves().OfType<Limit>().Select(Read));
    }

    internal static string Read(Limit limit) => $"{limit.Quantity} {Sides(limit)}{(limit.Stated.Condition.Length > 0 ? $" | {limit.Stated.Condition}" : "")}";

    private static string Sides(Limit limit) => string.Join(' ', new[]
    {
        limit.Lower is { } lower ? $"{(lower.Inclusive ? "≥" : ">")} {lower.Measure}" : null, limit.Upper is { } upper ? $"{(upper.Inclusive ? "≤" : "<")} {upper.Measure}" : null,
    }.OfType<string>());

    private static List<Leaf> Leaves(string text) => [.. CompilerTests.Compile(text).Rule!.Leaves()];
}
