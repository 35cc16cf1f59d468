using Pillar.Platform.Accounts;
using Pillar.Transfers.Money.Freezing;
using Xunit;

namespace Pillar.UnitTests.Transfers.Money;

/// <summary>Runs specs/transfers/money.md.</summary>
public class MoneySpec
{
    public static TheoryData<string, string, string> Steps() =>
        [.. Specs.Table("transfers/money.md", "Which step follows which").Select(static row => (row["done"], row["state"], row["next"]))];

    public static TheoryData<string, string, string, string, string> Eyes() =>
        [.. Specs.Table("transfers/money.md", "Four eyes").Select(static row => (row["froze"], row["first"], row["second"], row["absent"], row["ruling"]))];

    [Theory]
    [MemberData(nameof(Steps))]
    public void What_was_done_tells_what_comes_next(string done, string state, string next)
    {
        var about = new FreezeCase(1, [.. Words(done).Select((word, i) => new CaseEvent(
            i + 1, 1, CaseSteps.Parse(word)!.Value, DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch, new Actor("anna", false), new Dictionary<string, string>(), [], null, ("", i)))]);
        Assert.Equal((state, next), (about.State.Word(), string.Join(", ", about.State.Moves().Select(static m => m.Word()))));
    }

    [Theory]
    [MemberData(nameof(Eyes))]
    public void Two_end_a_freeze_and_who_froze_never_alone(string froze, string first, string second, string absent, string ruling) =>
        Assert.Equal(ruling.Replace("-", "", StringComparison.Ordinal), FourEyes.Of(Words(froze), Hand(first), Hand(second), absent == "yes").ToString().ToLowerInvariant());

    private static string[] Words(string text) => text.Split(", ", StringSplitOptions.RemoveEmptyEntries);

    private static Actor Hand(string text) => text.Split(' ') is [var name, var role] ? new(name, Verified: true, Roles.Parse(role)) : new(text, Verified: false);
}
