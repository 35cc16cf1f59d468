using System.Globalization;
using Pillar.Screening;
using Pillar.Screening.Matching.Names;
using Pillar.UnitTests.Screening.Matching.Names;
using Xunit;

namespace Pillar.UnitTests.Screening.Matching;

/// <summary>Runs specs/screening/names.md.</summary>
public class NamesSpec
{
    private static readonly string[] Headings =
        ["The same name written otherwise", "Given names", "Left out and added", "Particles and titles", "Firms and ships", "In disguise"];

    public static TheoryData<string, string, string, string> Rows() => Bands.Rows("screening/names.md", Headings);

    [Theory]
    [MemberData(nameof(Rows))]
    public void Two_names_give_their_band(string query, string listed, string band, string why) => Bands.Check(query, listed, band, why);
}

/// <summary>Runs specs/screening/numbers.md.</summary>
public class NumbersSpec
{
    public static TheoryData<string, string, string, string> Rows() => Bands.Rows("screening/numbers.md", "What another number does");

    public static TheoryData<string, string> Words()
    {
        var rows = new TheoryData<string, string>();
        foreach (var row in Specs.Table("screening/numbers.md", "What a word counts as"))
        {
            rows.Add(row["word"], row["number"]);
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Names_with_numbers_give_their_band(string query, string listed, string band, string why) => Bands.Check(query, listed, band, why);

    [Theory]
    [MemberData(nameof(Words))]
    public void A_word_counts_as_its_number(string word, string number)
    {
        var read = Reading.Of(word);
        var value = Numerals.Value(read.LettersOf(0));
        Assert.Equal(number, value < 0 ? "" : value.ToString(CultureInfo.InvariantCulture));
        Assert.Equal(number.Length > 0, read.Tokens[0].Has(TokenTraits.Number));
    }
}

/// <summary>The bands of a spec, against a list with one name.</summary>
internal static class Bands
{
    public static TheoryData<string, string, string, string> Rows(string file, params string[] headings)
    {
        var rows = new TheoryData<string, string, string, string>();
        foreach (var row in headings.SelectMany(heading => Specs.Table(file, heading)))
        {
            rows.Add(row["query"], row["listed"], row["band"], row["why"]);
        }

        return rows;
    }

    public static void Check(string query, string listed, string band, string why)
    {
        var (found, score) = Found(query, listed);
        Assert.True(Is(found, band), string.Create(CultureInfo.InvariantCulture, $"{why}: {query} = {listed} is {found.Word()} ({score:0.000}), not {band}"));
    }

    public static bool Holds(string query, string listed, string band) => Is(Found(query, listed).Band, band);

    private static (ScreenOutcome Band, double Score) Found(string query, string listed)
    {
        using var list = MadeList.Of(listed);
        return list.Best(query) is { } best ? (best.Band, best.Score) : (ScreenOutcome.NothingFound, 0);
    }

    private static bool Is(ScreenOutcome found, string band) => band switch
    {
        "alert" => found is ScreenOutcome.Possible or ScreenOutcome.Strong,
        "not strong" => found < ScreenOutcome.Strong,
        _ => found.Word() == band,
    };
}
