using System.Text.Json;
using Pillar.Screening;
using Pillar.UnitTests.Cli;
using Pillar.UnitTests.Platform;
using Xunit;

namespace Pillar.UnitTests.Screening;

/// <summary>What an officer holds against the customer at the hit itself, on the bundled baseline.</summary>
public sealed class ListedFactsTests : IDisposable
{
    private readonly TempHome home = new();

    public void Dispose() => home.Dispose();

    [Fact]
    public void A_hit_carries_what_the_list_says_about_the_party()
    {
        var listed = Screened("Ri Hong Sop").GetProperty("hits")[0].GetProperty("listed");
        Assert.Equal("1940", listed.GetProperty("born")[0].GetString());
        Assert.Equal("KP", listed.GetProperty("countries")[0].GetString());
        Assert.Matches("^20[0-9]{2}-[0-9]{2}-[0-9]{2}$", listed.GetProperty("listedOn").GetString());
    }

    [Fact]
    public void What_the_list_does_not_say_is_left_out() =>
        Assert.False(Screened("Tosong Technology Trading Corporation").GetProperty("hits")[0].GetProperty("listed").TryGetProperty("born", out _));

    [Fact]
    public void Every_identifier_that_was_given_stands_in_the_answer() => Assert.Equal(
        ["AB 123", "IMO 9187629"],
        Screened("Zorblatt", "--id", "AB 123", "--id", "IMO 9187629").GetProperty("query").GetProperty("identifiers").EnumerateArray().Select(static i => i.GetString()!));

    [Theory]
    [InlineData("IMO 9187630", "organisation", true)]
    [InlineData("9187630", "vessel", true)]
    [InlineData("9187630", "person", false)]
    [InlineData("IMO 9187629", "vessel", false)]
    public void A_slip_in_an_IMO_number_is_said_and_does_not_pass_for_nothing_found(string number, string kind, bool said)
    {
        var notes = Screened("Zorblatt", "--id", number, "--kind", kind).GetProperty("notes").EnumerateArray().Select(static n => n.GetProperty("code").GetString());
        Assert.Equal(said ? ["note-imo"] : [], notes);
    }

    private JsonElement Screened(string name, params string[] options) =>
        JsonDocument.Parse(CommandRun.Of(home, ["screen", name, "--json", .. options]).Out).RootElement;
}
