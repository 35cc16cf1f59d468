using Pillar.Screening;
using Xunit;

namespace Pillar.UnitTests.Screening.Lists;

/// <summary>Names that a list should not hold, and may.</summary>
public class HostileNamesTests
{
    private static string List(string name) =>
        InventedList.Un(2).Replace("PERSON 2", name, StringComparison.Ordinal).Replace("PERSON 1", "ZUBARYK MONTEVARO", StringComparison.Ordinal);

    public static TheoryData<string> Names() =>
    [
        new string('x', 5_000),
        string.Concat(Enumerable.Repeat(new string('x', 60) + " ", 200)),
        string.Concat(Enumerable.Repeat("ZUBA ", 10_000)),
        "\u202EKRAVETNOM",
        "ZUB\u200E\u200FARYK",
        "\u0301\u0301\u0301",
        "???",
        "ﷺ ﷺ ﷺ",
        "&#x1F600;",
    ];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_list_with_a_name_that_is_none_is_taken_or_refused_in_one_line_and_never_hides_the_others(string name)
    {
        using var desk = new ListDesk();
        var import = desk.Import(desk.File("un.xml", List(name)));
        if (!import.Done)
        {
            Assert.DoesNotContain('\n', $"{import.Failure}");
            Assert.InRange($"{import.Failure}".Length, 1, 500);
            Assert.DoesNotContain('\u202E', $"{import.Failure}");
            return;
        }

        var result = desk.Module.Screen.Run(new ScreenQuery("Invented Zubaryk Montevaro"));
        Assert.Equal("XXi.001", result.Hits[0].Entry);
        Assert.All(desk.Module.VerifyLists.Run(), l => Assert.True(l.Whole, $"{l.Problem}"));
    }
}
