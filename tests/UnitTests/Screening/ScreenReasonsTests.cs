using System.Globalization;
using Pillar.Screening;
using Pillar.UnitTests.Screening.Lists;
using Pillar.Vocabulary;
using Xunit;

namespace Pillar.UnitTests.Screening;

/// <summary>What a hit says of itself, on an invented list.</summary>
public sealed class ScreenReasonsTests : IDisposable
{
    private const string Mapping = """
        {
          "list": { "id": "own", "asOf": "2026-01-01" },
          "columns": [
            { "column": "No", "is": "reference" }, { "column": "Name", "is": "name" }, { "column": "Weak", "is": "weak-alias" },
            { "column": "Land", "is": "nationality" }, { "column": "Passport", "is": "passport" }
          ]
        }
        """;

    private readonly ListDesk desk = new();

    public ScreenReasonsTests()
    {
        desk.File("own.map.json", Mapping);
        desk.Import(desk.File("own.csv", """
            No,Name,Weak,Land,Passport
            CN1,Vasilkov Arseny Trading,,China,
            HK1,Quillon Marabeth Shipping,,Hong Kong,
            XX1,Ostrander Velimir,Grey Heron,,AB123456

            """));
    }

    [Theory]
    [InlineData("Vasilkov Arseny Trading", "CN", true)]
    [InlineData("Vasilkov Arseny Trading", "HK", true)]
    [InlineData("Vasilkov Arseny Trading", "MO", true)]
    [InlineData("Vasilkov Arseny Trading", "FR", false)]
    [InlineData("Quillon Marabeth Shipping", "CN", true)]
    [InlineData("Quillon Marabeth Shipping", "HK", true)]
    [InlineData("Quillon Marabeth Shipping", "GB", false)]
    public void A_country_contradicts_unless_one_follows_the_other(string name, string country, bool agrees)
    {
        var reason = Reason(new ScreenQuery(name, Country: country), "country");
        Assert.Equal(agrees ? "reason-no-contradiction" : "reason-country", reason.Detail.Key);
        Assert.Equal(agrees, reason.Score == 0);
    }

    [Fact]
    public void An_entry_without_a_country_contradicts_none() =>
        Assert.Equal("reason-not-said", Reason(new ScreenQuery("Ostrander Velimir", Country: "HK"), "country").Detail.Key);

    [Fact]
    public void The_name_rule_counts_the_words_that_met_and_those_left_over()
    {
        var reason = Reason(new ScreenQuery("Arseny Vasilkov"), "name");
        Assert.Equal("Words that agree: 2; only in the name asked for: 0; only in the listed name: 1.", reason.Detail.In(CultureInfo.InvariantCulture));
        Assert.Equal(("Arseny Vasilkov", "Vasilkov Arseny Trading"), (reason.Left, reason.Right));
    }

    [Fact]
    public void Every_reason_and_the_sentence_about_clearance_are_told_in_French_too()
    {
        var result = desk.Module.Screen.Run(new ScreenQuery(
            "Grey Heron", PartyKind.Person, PartialDate.Of(1971), "FR", Gender.Female, [Identifier.OfUnstatedKind("AB123456")!]));
        var french = CultureInfo.GetCultureInfo("fr");
        var hit = Assert.Single(result.Hits);
        Assert.Equal(["name", "weak-name", "identifier", "kind", "birth-date", "country", "gender"], hit.Reasons.Select(reason => reason.Rule));
        Assert.All(hit.Reasons, reason => Assert.NotEqual(reason.Detail.In(CultureInfo.InvariantCulture), reason.Detail.In(french)));
        var json = ScreenJson.Text(result, french);
        Assert.Contains("ne vaut pas autorisation", json, StringComparison.Ordinal);
        using var document = System.Text.Json.JsonDocument.Parse(json);
        Assert.Equal(
            hit.Reasons.Select(reason => reason.Detail.In(french)),
            document.RootElement.GetProperty("hits")[0].GetProperty("reasons").EnumerateArray().Select(reason => reason.GetProperty("detail").GetString()));
    }

    public void Dispose() => desk.Dispose();

    private HitReason Reason(ScreenQuery query, string rule) =>
        Assert.Single(Assert.Single(desk.Module.Screen.Run(query).Hits).Reasons, reason => reason.Rule == rule);
}
