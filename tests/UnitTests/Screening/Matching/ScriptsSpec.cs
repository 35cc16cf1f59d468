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

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_name_in_one_script_gives_its_band_against_another(string query, string listed, string band, string why) => Bands.Check(query, listed, band, why);

    [Theory]
    [MemberData(nameof(Rows))]
    public void The_same_with_the_two_changed_round(string query, string listed, string band, string why) => Bands.Check(listed, query, band, why);
}
