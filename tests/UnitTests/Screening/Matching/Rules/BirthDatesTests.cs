using CsCheck;
using Pillar.Screening.Matching.Index;
using Pillar.Screening.Matching.Rules;
using Pillar.Vocabulary;
using Xunit;

namespace Pillar.UnitTests.Screening.Matching.Rules;

public class BirthDatesTests
{
    private static readonly Gen<PartialDate> Date = Gen.Select(Gen.Int[1900, 2020], Gen.Int[0, 12], Gen.Int[0, 28], Gen.Bool, Gen.Int[0, 4])
        .Select(static (year, month, day, circa, span) => span > 0 && month == 0
            ? PartialDate.TryRange(year, year + span, circa)!.Value
            : PartialDate.Of(year, month, month == 0 ? 0 : day, circa));

    private static float Degree(PartialDate asked, PartialDate listed) => BirthDates.Contradiction(asked, new BornRecord
    {
        Year = listed.Year,
        YearTo = listed.YearTo,
        Month = listed.Month,
        Day = listed.Day,
        Circa = listed.Circa ? (byte)1 : (byte)0,
    });

    private static float Degree(string asked, string listed) => Degree(PartialDate.Parse(asked)!.Value, PartialDate.Parse(listed)!.Value);

    [Theory]
    [InlineData("1960-05-07", "1960-05-07")]
    [InlineData("1960-05-07", "1960-05")]
    [InlineData("1960-05-07", "1960")]
    [InlineData("1960", "1960-05-07")]
    [InlineData("1960-05", "1960-05-07")]
    [InlineData("1960-05-07", "1960-07-05")]
    [InlineData("1961-02-03", "1960..1962")]
    [InlineData("1962-02-03", "circa 1960")]
    [InlineData("circa 1963", "1960-05-07")]
    public void Dates_that_may_be_one_do_not_contradict(string asked, string listed) => Assert.Equal(0, Degree(asked, listed));

    [Theory]
    [InlineData("1960-05-07", "1960-05-08")]
    [InlineData("1960-05-07", "1960-06-07")]
    [InlineData("1960-05", "1960-06")]
    [InlineData("1961", "1960")]
    [InlineData("1959", "1960..1962")]
    [InlineData("1965", "circa 1960")]
    public void Dates_a_little_apart_contradict_in_part(string asked, string listed) => Assert.InRange(Degree(asked, listed), 0.01f, 0.99f);

    [Theory]
    [InlineData("1960-05-07", "1990-05-07")]
    [InlineData("1960", "1966")]
    [InlineData("1900", "1960..1962")]
    [InlineData("1900", "circa 1960")]
    public void Dates_years_apart_contradict_in_full(string asked, string listed) => Assert.Equal(1, Degree(asked, listed));

    [Fact]
    public void The_degree_lies_between_none_and_full_and_no_date_contradicts_itself() => Gen.Select(Date, Date).Sample((asked, listed) =>
    {
        Assert.InRange(Degree(asked, listed), 0f, 1f);
        Assert.Equal(0, Degree(asked, asked));
    });

    [Fact]
    public void More_years_apart_never_contradict_less() => Gen.Select(Gen.Int[1900, 2000], Gen.Int[0, 20], Gen.Int[0, 20], Gen.Bool).Sample((year, one, two, circa) =>
    {
        var (near, far) = (Math.Min(one, two), Math.Max(one, two));
        Assert.True(Degree(PartialDate.Of(year), PartialDate.Of(year + near, circa: circa)) <= Degree(PartialDate.Of(year), PartialDate.Of(year + far, circa: circa)));
    });
}
