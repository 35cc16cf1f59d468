using System.Globalization;
using Pillar.States.Treaties;
using Xunit;

namespace Pillar.UnitTests.States.Treaties;

public class TreatyStatusTests
{
    private static readonly Treaty World = new("X", false, []);
    private static readonly Treaty Zone = new("Z", true, []);

    public static TheoryData<string, string, string> Rules => new(
        Specs.Table("states/treaties.md", "Status of a State")
            .Select(row => (string.Join('|', row["signed"], row["bound"], row["in force"], row["withdrawn"]), row["list"], row["status"])));

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_State_has_the_status_the_spec_says(string days, string list, string status)
    {
        DateOnly?[] day = [.. days.Split('|').Select(Day)];
        var steps = new TreatySteps("FR", day[0], day[1], "", day[2], day[3]);
        var edition = Edition(World, list == "whole", steps.Status == TreatyStatus.NoData ? [] : [steps]);
        Assert.Equal(status, edition.StatusOf("FR").Word());
    }

    [Fact]
    public void A_whole_list_of_a_zone_treaty_says_nothing_of_who_is_not_named() =>
        Assert.Equal(TreatyStatus.NoData, Edition(Zone, whole: true, []).StatusOf("FR"));

    private static TreatyEdition Edition(Treaty treaty, bool whole, TreatySteps[] steps) =>
        new(treaty, new TreatySource("invented", new DateOnly(2026, 6, 1), whole, Imported: true), steps);

    private static DateOnly? Day(string text) => text.Length == 0 ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
