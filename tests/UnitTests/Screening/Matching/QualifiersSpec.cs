using Pillar.Screening;
using Pillar.Screening.Lists;
using Pillar.Vocabulary;
using Xunit;

namespace Pillar.UnitTests.Screening.Matching;

/// <summary>Runs specs/screening/qualifiers.md.</summary>
public class QualifiersSpec
{
    private const string Name = "Zubaryk Montevaro Ilenkovsky";

    public static TheoryData<string, string, string, string, string> Rows()
    {
        var rows = new TheoryData<string, string, string, string, string>();
        foreach (var row in Specs.Table("screening/qualifiers.md", "One fact more"))
        {
            rows.Add(row["fact"], row["asked"], row["listed"], row["score"], row["why"]);
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_fact_lowers_on_contradiction_and_never_lifts(string fact, string asked, string listed, string score, string why)
    {
        using var list = new MadeList([Entry(fact, listed)]);
        var alone = list.Best(Name)!.Score;
        var with = list.Best(Query(fact, asked))!.Score;
        Assert.True(score == "same" ? Math.Abs(with - alone) < 0.0001 : with < alone - 0.01, $"{why}: {alone} became {with}");
    }

    private static ScreenQuery Query(string fact, string value) => fact switch
    {
        "born" => new ScreenQuery(Name, Born: PartialDate.Parse(value)),
        "country" => new ScreenQuery(Name, Country: value),
        "gender" => new ScreenQuery(Name, Gender: GenderOf(value)),
        _ => new ScreenQuery(Name, PartyKinds.Parse(value)!.Value),
    };

    private static ListEntry Entry(string fact, string value)
    {
        var entry = MadeList.Entry(1, [Name]);
        return fact switch
        {
            "born" => entry with { BirthDates = PartialDate.Parse(value) is { } date ? [new(date, "")] : [] },
            "country" => entry with { Countries = [.. value.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(c => new Sourced<CountryTie>(new(CountryRole.Nationality, c), ""))] },
            "gender" => entry with { Gender = GenderOf(value) },
            _ => entry with { Kind = PartyKinds.Parse(value)!.Value },
        };
    }

    private static Gender GenderOf(string word) => word switch
    {
        "male" => Gender.Male,
        "female" => Gender.Female,
        _ => Gender.Unknown,
    };
}
