using CsCheck;
using Pillar.Vocabulary;
using Xunit;

namespace Pillar.UnitTests.Vocabulary;

public class PartialDateTests
{
    [Theory]
    [InlineData("1971")]
    [InlineData("1971-03")]
    [InlineData("1971-03-09")]
    [InlineData("1960..1962")]
    [InlineData("circa 1960")]
    public void A_date_reads_back_as_it_prints(string text) => Assert.Equal(text, PartialDate.Parse(text)!.Value.ToString());

    [Theory]
    [InlineData("")]
    [InlineData("71")]
    [InlineData("1971-13")]
    [InlineData("1971-02-30")]
    [InlineData("1971-00")]
    [InlineData("1962..1960")]
    [InlineData("1971-03-09T00:00")]
    public void What_is_no_date_is_not_guessed(string text) => Assert.Null(PartialDate.Parse(text));

    [Fact]
    public void Every_calendar_day_survives_the_round_trip() =>
        Gen.Int[1, 3_652_058].Select(DateOnly.FromDayNumber).Sample(day =>
            PartialDate.Parse(PartialDate.Of(day.Year, day.Month, day.Day).ToString()) == PartialDate.Of(day.Year, day.Month, day.Day));
}
