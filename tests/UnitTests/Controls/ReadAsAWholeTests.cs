using Pillar.Controls.Compiling;
using Xunit;

namespace Pillar.UnitTests.Controls;

/// <summary>What a reading of every leaf of three lists found, on sentences of our own.</summary>
public class ReadAsAWholeTests
{
    [Theory]
    [InlineData("Compounds of tin having a purity better than 99.99%", "purity > 99.99 %")]
    [InlineData("A uniformity of 99.5% or better", "uniformity ≥ 99.5 %")]
    [InlineData("A hydrophone sensitivity better than -180 dB", "hydrophone sensitivity > -180 dB")]
    [InlineData("A harmonic content of better than -80 dB", "harmonic content < -80 dB")]
    [InlineData("A voltage stability better than 0.1%", "voltage stability < 0.1 %")]
    [InlineData("An exposure time of 1 microsecond or faster", "exposure time ≤ 1 microsecond")]
    [InlineData("An overlay accuracy above 1.5 nm and less (better) than or equal to 4.0 nm", "overlay accuracy > 1.5 nm ≤ 4 nm")]
    [InlineData("A depth non-uniformity of less than or equal 2 percent", "depth non-uniformity ≤ 2 percent")]
    [InlineData("Lamps specially designed for use below 1,000 m", "Lamps specially designed for use, depth > 1000 m")]
    [InlineData("Resists for use at wavelengths between 370 and 193 nm", "Resists for use at wavelengths ≥ 193 nm ≤ 370 nm")]
    public void A_side_is_the_one_the_words_mean(string text, string read) => Assert.Equal(read, Read(text));

    [Theory]
    [InlineData("An energy density exceeding 350 Wh/kg at 20°C", "energy density > 350 Wh/kg | at 20°C")]
    [InlineData("A resistivity of 2 x 10^-4 ohm cm or more", "resistivity ≥ 0.0002 ohm cm")]
    [InlineData("A sheet resistivity of less than 100 ohms/square", "sheet resistivity < 100 ohms/square")]
    [InlineData("A power density greater than 150 W/cm2", "power density > 150 W/cm2")]
    [InlineData("An absorption of less than 10−5 cm−1 for red light", "absorption < 1E-5 cm−1 | for red light")]
    [InlineData("A consumption not exceeding 0.219 kg/kWh", "consumption ≤ 0.219 kg/kWh")]
    [InlineData("A density of greater than 1.7g/cc", "density > 1.7 g/cc")]
    [InlineData("A torque of 250 Nm or more", "torque ≥ 250 Nm")]
    [InlineData("Able to work in 5 degrees of 'freedom of movement' or more", "Able to work ≥ 5 degrees of freedom")]
    public void A_unit_is_read_to_its_end(string text, string read) => Assert.Equal(read, Read(text));

    [Theory]
    [InlineData("A sensitivity of less than 2 nT at frequencies of less than 1 Hz", "sensitivity < 2 nT | at frequencies of less than 1 Hz", "at frequencies < 1 Hz")]
    [InlineData("A speed exceeding 30 knots in a wave height of 1.25 m or more", "speed > 30 knots | in a wave height of 1.25 m or more", "in a wave height ≥ 1.25 m")]
    [InlineData("A linearity of less than 0.1% measured at an output exceeding 5 kW", "linearity < 0.1 % | measured at an output exceeding 5 kW", "at an output > 5 kW")]
    [InlineData("An accuracy of 1 m or less (better) in range and 0.2 degree or less (better) in azimuth", "accuracy ≤ 1 m | in range", "accuracy ≤ 0.2 degree | in azimuth")]
    [InlineData("A thickness of 5 mm or less, and for tubular forms, a diameter of 25 mm or less", "thickness ≤ 5 mm", "diameter ≤ 25 mm | for tubular forms")]
    [InlineData("Alloys with more than 25% nickel and 20% chromium by weight", "nickel > 25 % | by weight", "chromium > 20 % | by weight")]
    [InlineData("Exceeding 80 mm in diameter or length of major axis and 20 mm in thickness", "diameter or length of major axis > 80 mm", "thickness > 20 mm")]
    [InlineData("Capable of rates of 400 degrees/s or more, or 30 degrees/s or less", "rates ≥ 400 degrees/s", "rates ≤ 30 degrees/s")]
    public void A_limit_keeps_where_it_holds_and_the_next_says_of_what_it_is(string text, string first, string second) =>
        Assert.Equal([first, second], Leaves(text).OfType<Limit>().Select(Read));

    [Theory]
    [InlineData("A noise of less than 10 nm rms on flat surfaces", "noise < 10 nm | rms on flat surfaces")]
    [InlineData("A total drift of 1 nautical mile \"CEP\" or less", "total drift ≤ 1 nautical mile | \"CEP\"")]
    [InlineData("A condenser capacity of 10 kg of ice or more in 24 hours", "condenser capacity ≥ 10 kg | of ice in 24 hours")]
    [InlineData("Honing machines of 6 feet stroke or more", "Honing machines, stroke ≥ 6 feet")]
    [InlineData("A total activity of 37 GBq (1 curie) per kg or greater", "total activity ≥ 37 GBq | per kg")]
    [InlineData("An activity measured above and within 300 mm of the nozzle of less than 5 Bq", "activity < 5 Bq | measured above and within 300 mm of the nozzle")]
    [InlineData("A bias of less than 2 mV, and with respect to a fixed value over a month", "bias < 2 mV | and with respect to a fixed value over a month")]
    [InlineData("An iron, cobalt or nickel part of at least 2 kg, regardless of shape, weight or 'colour class'", "iron, cobalt or nickel part ≥ 2 kg | regardless of shape, weight or 'colour class'")]
    public void Words_behind_a_number_stay_with_it(string text, string read) => Assert.Equal(read, Read(text));

    [Theory]
    [InlineData("Less than 25 particles of 200 µm or larger in size per 100 ml")]
    [InlineData("A size of 120 mm x 120 mm x 50 mm or greater")]
    [InlineData("Designed to perform more than four 64-bit or larger results")]
    [InlineData("A temperature range of at least −50 °C to +125 °C")]
    [InlineData("Specially designed to operate outside the temperature range from 219 K to 397 K")]
    public void Numbers_that_say_something_only_together_are_one_statement(string text)
    {
        var fact = Assert.IsType<Fact>(Assert.Single(Leaves(text)));
        Assert.Equal(text.TrimStart('A', ' '), fact.Text.TrimStart('a', 'A', ' '));
        Assert.NotEmpty(fact.Numbers);
    }

    [Theory]
    [InlineData("Altimeters, other than those specified in 7A006, designed for rockets", "those specified in 7A006", "designed for rockets")]
    [InlineData("Materials, not specified in 3C001, consisting of tin", "specified in 3C001", "consisting of tin")]
    [InlineData("Keys to release the power of equipment not controlled by ECCN 3A225, so that such equipment is faster", "controlled by ECCN 3A225", "so that such equipment is faster")]
    [InlineData("Parts other than crankcase, block, gaskets, and fuel lines", "crankcase, block, gaskets, and fuel lines", null)]
    [InlineData("Tools controlled by 9B (except for ECCNs 9B604, 9B610, and 9B991)", "ECCNs 9B604, 9B610, and 9B991", null)]
    [InlineData("Powder or porous metal, other than powder or porous metal, specially prepared for barriers", "powder or porous metal, specially prepared for barriers", null)]
    public void What_is_left_out_ends_with_the_last_place_it_names(string text, string left, string? rest)
    {
        var rule = CompilerTests.Compile(text).Rule!;
        Assert.Equal(left, Assert.IsType<Fact>(Assert.Single(rule.AndBelow().OfType<NoneOf>()).Rule).Text);
        Assert.Equal(rest is null ? 2 : 3, rule.Leaves().Count());
        Assert.True(rest is null || rule.Leaves().Last().Text == rest, rule.Leaves().Last().Text);
    }

    [Theory]
    [InlineData("Code for the upkeep of any compass, including compasses not specified in 7A003 or 7A004")]
    [InlineData("Chambers for two or more animals other than rodents")]
    [InlineData("Doped (other than glass) widgets")]
    public void A_part_of_the_thing_left_out_stays_in_the_words(string text) => Assert.Equal(text, Assert.Single(Leaves(text)).Text);

    [Fact]
    public void A_statement_with_something_left_out_in_its_middle_is_one()
    {
        var rule = CompilerTests.Compile("Code to join stages, other than that specified in 9D004, in launch vehicles").Rule!;
        Assert.Equal(["Code to join stages in launch vehicles", "specified in 9D004"], rule.Leaves().Select(static leaf => leaf.Text));
    }

    [Theory]
    [InlineData("Seeds of all species; (All destinations)", "Seeds of all species")]
    [InlineData("Payloads for balloons (All destinations other than the United States), and", "Payloads for balloons")]
    public void The_destinations_a_line_holds_for_are_no_part_of_the_thing(string text, string stated) => Assert.Equal(stated, Assert.Single(Leaves(text)).Text);

    [Theory]
    [InlineData("Tools controlled by 7A (except 7A994)", "7A994")]
    [InlineData("Materials for commodities enumerated in ECCN 8A609 (except for 8A609.y).", "8A609.y")]
    public void A_code_alone_is_left_out_too(string text, string left) => Assert.Equal(left, Assert.Single(CompilerTests.Compile(text).Rule!.AndBelow().OfType<NoneOf>()).Leaves().Single().Text);

    [Fact]
    public void What_is_enough_in_the_place_of_the_items_is_an_alternative_to_them()
    {
        var all = Assert.IsType<AllOf>(CompilerTests.Compile("Widgets as follows:", ("a", "Converters which are hardened or have all of the following characteristics:"), ("a.1", "A width of 5 mm or more; and"), ("a.2", "Red.")).Rule!.AndBelow().OfType<ItemRule>().First().Rule);
        Assert.Equal("Converters", Assert.IsType<Fact>(all.Rules[0]).Text);
        Assert.Equal(["hardened", "a.1 a.2"], Assert.IsType<AnyOf>(all.Rules[1]).Rules.Select(static rule => rule is Leaf leaf ? leaf.Text : string.Join(' ', rule.Leaves().Select(static below => below.Id[6..9]))));
    }

    [Fact]
    public void Not_capable_of_is_none_of()
    {
        var none = Assert.IsType<NoneOf>(CompilerTests.Compile("Not capable of balancing rotors having a mass greater than 3 kg").Rule);
        Assert.Equal(["capable of balancing rotors", "mass > 3 kg"], none.Leaves().Select(static leaf => leaf is Limit limit ? Read(limit) : leaf.Text));
    }

    [Theory]
    [InlineData("Machines, other than those controlled by 3B001, for the making of tin, and specially designed components therefor.")]
    [InlineData("Lamps with a rated output of 4 kW or more, and specially designed heaters and components therefor.")]
    public void Parts_of_a_thing_are_controlled_beside_it(string text) => Assert.EndsWith("therefor", Assert.IsType<AnyOf>(CompilerTests.Compile(text).Rule).Rules[^1].Leaves().Single().Text, StringComparison.Ordinal);

    [Fact]
    public void What_all_surfaces_are_made_of_is_said_of_every_thing_before_it()
    {
        var all = Assert.IsType<AllOf>(CompilerTests.Compile("Columns of a diameter greater than 0.1 m; and trays for such columns, where all surfaces are made from any of the following materials:", ("a", "Tin"), ("b", "Lead")).Rule);
        Assert.Equal("where all surfaces are made from any of the following materials", all.Rules.OfType<Fact>().Last().Text);
    }

    [Fact]
    public void Subsystems_stand_beside_the_rockets_and_not_behind_the_range() => Assert.Equal(
        ["Chambers usable for rockets and their subsystems", "achieving a range ≥ 300 km"],
        Leaves("Chambers usable for rockets capable of achieving a range equal to or greater than 300 km and their subsystems").Select(static leaf => leaf is Limit limit ? Read(limit) : leaf.Text));

    [Theory]
    [InlineData("Equipment designed for any of the following:", "Equipment designed for any of the following")]
    [InlineData("Equipment designed for:", "Equipment designed for …")]
    [InlineData("Cooling systems, including:", "Cooling systems")]
    [InlineData("Widgets having any of the following:", "Widgets")]
    public void A_statement_over_items_does_not_hang(string heading, string stated) => Assert.Equal(stated, CompilerTests.Compile(heading, ("a", "Red"), ("b", "Blue")).Rule!.Leaves().First().Text);

    [Theory]
    [InlineData("Columns made of tin. For corrosion resistance these columns are generally lined with lead.", "Columns made of tin")]
    [InlineData("Porous metal of tin. This refers to metal formed by sintering.", "Porous metal of tin")]
    public void A_sentence_that_explains_asks_for_nothing(string text, string stated) => Assert.Equal(stated, Assert.Single(Leaves(text)).Text);

    [Fact]
    public void A_number_of_an_explanation_or_an_example_limits_nothing()
    {
        Assert.Equal("accuracy ≤ 3 % | of the range", Read("An accuracy of 3% or less of the range (e.g., 10 km or less at 300 km)"));
        Assert.Equal("time < 500 ps | defined as the time between 10% and 90% voltage", Read("A time of less than 500 ps (defined as the time between 10% and 90% voltage)"));
    }

    private static string Read(string text) => Read(Assert.Single(Leaves(text).OfType<Limit>()));

    private static string Read(Limit limit) => ReadByASecondReaderTests.Read(limit);

    private static List<Leaf> Leaves(string text) => [.. CompilerTests.Compile(text).Rule!.Leaves()];
}
