using Pillar.Platform.Files;
using Pillar.States;
using Pillar.States.Sets;
using Pillar.UnitTests.Platform;
using Pillar.Vocabulary;
using Xunit;

namespace Pillar.UnitTests.States;

public sealed class OwnSetsTests : IDisposable
{
    private readonly TempHome home = new();
    private readonly RememberedAudit audit = new();

    private StatesModule States => StatesModule.Load(home.Home);

    private EditSets Edit => States.EditSets(home.Home, audit, TimeProvider.System);

    public void Dispose() => home.Dispose();

    [Fact]
    public void A_set_is_made_from_names_and_codes_kept_and_used_like_any_other()
    {
        var open = States;
        Assert.Null(Edit.Add("Sahel five", ["Tchad", "BFA", "mali", "NE", "Mauritania", "ML"], new DateOnly(2026, 1, 2)));
        foreach (var set in new[] { open.Sets.Require("sahel FIVE"), States.Sets.Require("Sahel five") })
        {
            Assert.Equal((StateSetKind.Own, "BF ML MR NE TD", new DateOnly(2026, 1, 2)), (set.Kind, string.Join(' ', set.Members), set.AsOf));
        }

        Assert.Equal(5, States.ReachableNext.Run(States.TreatyBook.Require("TPNW"), States.Sets.Require("Sahel five")).States.Count);
        Assert.Null(Edit.Remove("Sahel five"));
        Assert.Null(open.Sets.Find("Sahel five"));
    }

    [Fact]
    public void Making_and_removing_leave_a_line_with_the_States()
    {
        Edit.Add("Two", ["FR", "DE"], new DateOnly(2026, 1, 2));
        Edit.Remove("Two");
        Assert.Equal(
            [("states.add-set", "DE FR", "2026-01-02"), ("states.remove-set", "DE FR", "2026-01-02")],
            audit.Events.Select(e => (e.Action, e.Facts["states"], e.Facts["asOf"])));
    }

    [Fact]
    public void Nothing_is_kept_without_its_line()
    {
        audit.Broken = true;
        Assert.Throws<IOException>(() => Edit.Add("Two", ["FR", "DE"]));
        Assert.Empty(States.Sets.Own);
    }

    [Theory]
    [InlineData("", "FR", "NAME: expected at most 60 visible characters that begin with a letter, found nothing")]
    [InlineData("=1+1", "FR", "NAME: expected at most 60 visible")]
    [InlineData("011x", "FR", "NAME: expected at most 60 visible")]
    [InlineData("asean", "FR", "NAME: expected a name that no set bears, found asean")]
    [InlineData("GRULAC", "FR", "NAME: expected a name that no set bears, found GRULAC")]
    [InlineData("One", "Atlantis", "STATE: expected a Member of the United Nations: its name or ISO code, found Atlantis")]
    [InlineData("One", "Hong Kong", "STATE: expected a Member of the United Nations: its name or ISO code, found Hong Kong")]
    [InlineData("One", "", "STATE: expected at least one Member of the United Nations, found none")]
    public void What_cannot_be_a_set_is_one_clear_line_and_changes_nothing(string name, string state, string expected)
    {
        var bad = Assert.Throws<BadInputException>(() => Edit.Add(name, state.Length == 0 ? [] : ["DE", state]));
        Assert.StartsWith(expected, bad.Message, StringComparison.Ordinal);
        Assert.Empty(States.Sets.Own);
        Assert.Empty(audit.Events);
    }

    [Fact]
    public void A_name_is_taken_once_and_a_set_that_comes_with_the_program_stays()
    {
        Edit.Add("Two", ["FR", "DE"]);
        Assert.Contains("a name that no set bears", Assert.Throws<BadInputException>(() => Edit.Add("two", ["FR"])).Message);
        Assert.Contains("a set that a user has made", Assert.Throws<BadInputException>(() => Edit.Remove("ASEAN")).Message);
        Assert.Contains("a day that has come", Assert.Throws<BadInputException>(() => Edit.Add("Three", ["FR"], new DateOnly(2999, 1, 1))).Message);
    }

    [Fact]
    public void Of_two_editors_at_once_the_second_is_refused()
    {
        using var other = WriterLock.Take(home.Home, "sets").Lock;
        Assert.Equal("writer-busy", Edit.Add("Two", ["FR"])?.Code);
    }

    [Fact]
    public void A_pasted_text_is_cut_at_lines_semicolons_and_commas_but_not_inside_a_name() =>
        Assert.Equal(["Korea, North", "France", "Chad", "Mali"], EditSets.Words(States, "Korea, North\r\nFrance, Chad\nMali;"));

    [Fact]
    public void Wider_regions_are_found_by_their_code_and_hold_what_lies_in_them()
    {
        Assert.Equal((54, 48), (States.Sets.Require("002").Members.Count, States.Sets.Require("202").Members.Count));
        Assert.Equal(193, new[] { "002", "019", "142", "150", "009" }.Sum(code => States.Sets.Require(code).Members.Count));
    }
}
