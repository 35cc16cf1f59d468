using Xunit;

namespace Pillar.UnitTests.Screening.Matching;

/// <summary>Runs specs/screening/scripts.md, each row both ways.</summary>
public class ScriptsSpec
{
    private static readonly string[] Headings =
    [
        "Han", "Hangul", "Kana", "Cyrillic", "Greek, Armenian, Georgian", "Hebrew, Arabic, Persian, Urdu", "India and its neighbours",
        "Thai and its neighbours, Ethiopic", "No reading",
    ];

    public static TheoryData<string, string, string, string> Rows() => Bands.Rows("screening/scripts.md", Headings);

    public static TheoryData<string, string, string> Gaps()
    {
        var rows = new TheoryData<string, string, string>();
        foreach (var row in Specs.Table("screening/scripts.md", "What is not read well yet"))
        {
            rows.Add(row["query"], row["listed"], row["wanted"]);
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_name_in_one_script_gives_its_band_against_another(string query, string listed, string band, string why) => Bands.Check(query, listed, band, why);

    [Theory]
    [MemberData(nameof(Rows))]
    public void The_same_with_the_two_changed_round(string query, string listed, string band, string why) => Bands.Check(listed, query, band, why);

    [Theory]
    [MemberData(nameof(Gaps))]
    public void What_is_said_to_be_read_badly_still_is(string query, string listed, string wanted) =>
        Assert.False(Bands.Holds(query, listed, wanted) && Bands.Holds(listed, query, wanted), $"{query} = {listed} is {wanted} by now: move the row to its table");
}
