using Pillar.Controls.Quantities;
using Xunit;

namespace Pillar.UnitTests.Controls;

public class MeasureTests
{
    [Theory]
    [InlineData("20 °C", "293.15 K")]
    [InlineData("1 bar", "100 kPa")]
    [InlineData("1 mbar", "100 Pa")]
    [InlineData("0.0004 mm", "0.4 µm")]
    [InlineData("100 millicuries", "3.7 GBq")]
    [InlineData("1 m^2/h", "10000 cm^2/h")]
    [InlineData("24000 rpm", "400 revolutions/s")]
    [InlineData("1 W", "1 J/s")]
    [InlineData("1 N·m", "1 J")]
    [InlineData("10 g mm/kg", "10 µm")]
    [InlineData("1 MPa", "1 N/mm^2")]
    [InlineData("25 %", "250000 ppm")]
    [InlineData("12.7 × 10^6 m", "12700 km")]
    [InlineData("1 in", "25.4 mm")]
    [InlineData("0.003°", "10.8 arc-seconds")]
    [InlineData("1,950 MPa", "1.95 GPa")]
    [InlineData("1 g/cm^3", "1000 kg/m^3")]
    [InlineData("10^-4 torr", "0.0001 torr")]
    [InlineData("5 degrees per second", "5 °/s")]
    public void The_same_quantity_in_two_units_is_equal_without_rounding(string left, string right)
    {
        var (one, other) = (Read(left), Read(right));
        Assert.Equal(one.Unit.Dimension, other.Unit.Dimension);
        Assert.Equal(one.Base, other.Base);
    }

    [Theory]
    [InlineData("5 bit/s", "5 Hz")]
    [InlineData("5 dBm", "5 dB")]
    [InlineData("5 kg", "5 N")]
    [InlineData("5 m", "5 s")]
    public void Unlike_quantities_have_unlike_dimensions(string left, string right) => Assert.NotEqual(Read(left).Unit.Dimension, Read(right).Unit.Dimension);

    [Theory]
    [InlineData("an acceleration of 10 g or more", "acceleration")]
    [InlineData("more than 10 g of powder", "mass")]
    public void A_lone_g_is_read_by_the_words_around_it(string text, string dimension) => Assert.Equal(dimension, Assert.Single(MeasureScan.In(text)).Measure.Unit.Dimension.Name);

    [Theory]
    [InlineData("controlled by 3A001.b.2")]
    [InlineData("(C.A.S. #111-48-8) Thiodiglycol")]
    [InlineData("ISO 10618 (2004)")]
    [InlineData("five or more axes")]
    [InlineData("N,N-Diisopropyl-2-aminoethanol")]
    public void Codes_and_names_hold_no_measure(string text) => Assert.Empty(MeasureScan.In(text));

    [Fact]
    public void A_fraction_keeps_what_a_decimal_would_round() => Assert.Equal(Exact.One, Exact.Of(1, 3) * Exact.Of(3));

    private static Measure Read(string text) => Assert.Single(MeasureScan.In(text)).Measure;
}
