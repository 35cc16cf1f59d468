using System.Globalization;
using Pillar.States;
using Pillar.States.Treaties;
using Xunit;

namespace Pillar.UnitTests.States.Treaties;

public class ReachableNextTests
{
    private const int Shown = 5;
    private static readonly StatesModule States = StatesModule.Load();

    public static TheoryData<string, string, string, string> Rules => new(
        Specs.Table("states/treaties.md", "Nearest to joining").Select(row => (row["treaty"], row["within"], row["first group"], row["nearest"])));

    [Theory]
    [MemberData(nameof(Rules))]
    public void The_first_group_and_the_nearest_States_are_those_the_spec_says(string treaty, string within, string first, string nearest)
    {
        var answer = Next(treaty, within);
        Assert.Equal(first, answer.First?.Set.Code ?? "");
        Assert.Equal(nearest, string.Join(' ', answer.States.Take(Shown).Select(near => near.State.Alpha2)));
    }

    [Fact]
    public void Of_two_States_the_one_that_has_signed_comes_first_whatever_else_is_said_of_them()
    {
        var statuses = Next("ICSANT").States.Select(near => near.Status).ToList();
        Assert.Equal((36, 45), (statuses.Count(s => s == TreatyStatus.Signed), statuses.Count(s => s == TreatyStatus.Neither)));
        Assert.Equal(statuses.OrderByDescending(s => s == TreatyStatus.Signed), statuses);
    }

    /// <summary>A second, slow reading of the rule: shares as fractions, everything sorted anew.</summary>
    [Theory]
    [InlineData("ICSANT")]
    [InlineData("TPNW")]
    [InlineData("BWC")]
    [InlineData("ATT")]
    public void The_order_is_that_of_a_second_plain_implementation(string code)
    {
        var answer = Next(code);
        var edition = answer.Edition!;
        var plain = States.Members.Where(m => edition.StatusOf(m.Alpha2) is TreatyStatus.Signed or TreatyStatus.Neither).Select(m =>
            {
                var around = States.NeighboursOf(m.Alpha2).Concat(States.Sets.Organisations.Where(o => o.Members.Contains(m)).SelectMany(o => o.Members))
                    .Where(t => t.Standing == Standing.Member && t != m).ToHashSet();
                var sisters = answer.Treaty.Sisters.Count(s => States.TreatyBook.Newest(States.TreatyBook.Require(s))?.StatusOf(m.Alpha2) == TreatyStatus.Party);
                var share = around.Count == 0 ? 0m : (decimal)around.Count(t => edition.StatusOf(t.Alpha2) == TreatyStatus.Party) / around.Count;
                return (m.Alpha2, Signed: edition.StatusOf(m.Alpha2) == TreatyStatus.Signed, Sisters: sisters, Share: share);
            })
            .OrderByDescending(s => s.Signed).ThenByDescending(s => s.Sisters).ThenByDescending(s => s.Share).ThenBy(s => s.Alpha2, StringComparer.Ordinal);
        Assert.Equal(plain.Select(s => s.Alpha2), answer.States.Select(near => near.State.Alpha2));
    }

    [Fact]
    public void A_reason_shows_what_it_rests_on_and_its_own_date()
    {
        var guinea = Next("ICSANT").States.Single(near => near.State.Alpha2 == "GN");
        Assert.Equal(
            [
                "signed on 2005-09-16", "party to BOMBINGS since 2000-09-07 (as of 2015-03-14)", "party to FINANCING since 2003-07-14 (as of 2015-03-14)",
                "in AU, 23 of 52 other members have joined", "in ECOWAS, 6 of 14 other members have joined", "in OIC, 32 of 55 other members have joined",
                "3 of 6 land neighbours have joined",
            ],
            guinea.Reasons.Select(reason => reason.Text.In(CultureInfo.InvariantCulture)));
        Assert.Equal(["CI", "GW", "ML"], guinea.Reasons[^1].Joined.Select(t => t.Alpha2));
    }

    [Fact]
    public void Instruments_without_data_are_no_reason_for_or_against() =>
        Assert.DoesNotContain(Next("ICSANT").States.SelectMany(near => near.Reasons), reason => reason.Subject is "CPPNM" or "CPPNM2005");

    [Fact]
    public void Every_reason_stands_in_English_and_French() => Assert.All(Next("ICSANT").States.SelectMany(near => near.Reasons), reason =>
        Assert.NotEqual(reason.Text.In(CultureInfo.InvariantCulture), reason.Text.In(CultureInfo.GetCultureInfo("fr"))));

    [Fact]
    public void Where_nothing_is_known_no_State_is_named() => Assert.Empty(Next("CPPNM").States);

    private static NextAnswer Next(string code, string within = "") =>
        States.ReachableNext.Run(States.TreatyBook.Require(code), within.Length == 0 ? null : States.Sets.Require(within));
}
