using System.Globalization;
using Pillar.Cli;
using Pillar.Cli.Commands.Screening;
using Pillar.Screening;
using Pillar.Screening.Resources;
using Pillar.UnitTests.House;
using Pillar.UnitTests.Platform;
using Pillar.UnitTests.Web;
using Pillar.Vocabulary;
using Xunit;

namespace Pillar.UnitTests.Cli.Screening;

/// <summary>What an officer reads after <c>pillar screen</c>, compared with committed files.</summary>
public sealed class ScreenSheetTests
{
    private static readonly Hit Weak = Invented.Hit with { Score = 0.71, Band = ScreenOutcome.Weak, Entry = "INV.009", MatchedName = "Chairman" };

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public void The_sheet_of_hits_is_as_expected(string language) =>
        Generated.Equals($"tests/UnitTests/Cli/Screening/Expectations/hits.{language}.txt", Sheet(Invented.Result(Invented.Hit, Invented.Arabic, Weak), language));

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public void The_sheet_of_an_incomplete_check_is_as_expected(string language)
    {
        var result = Invented.Result() with { Outcome = ScreenOutcome.Incomplete, Complete = false, Missing = [ListsText.Say("missing-list", "other-list")] };
        Generated.Equals($"tests/UnitTests/Cli/Screening/Expectations/incomplete.{language}.txt", Sheet(result, language));
    }

    [Theory]
    [InlineData(ScreenOutcome.NothingFound, "nothing-found")]
    [InlineData(ScreenOutcome.Weak, "weak")]
    [InlineData(ScreenOutcome.Incomplete, "incomplete")]
    [InlineData(ScreenOutcome.Possible, "possible")]
    [InlineData(ScreenOutcome.Strong, "strong")]
    public void The_first_line_is_the_outcome_s_own_word_in_every_language(ScreenOutcome outcome, string word) =>
        Assert.All(["en", "fr"], language => Assert.Equal(word, Sheet(Invented.Result() with { Outcome = outcome }, language).Split('\n')[0]));

    [Theory]
    [InlineData("en", "No hit is not clearance")]
    [InlineData("fr", "ne vaut pas autorisation")]
    public void Every_sheet_says_that_it_is_not_clearance(string language, string words) =>
        Assert.Contains(words, Sheet(Invented.Result(), language).ReplaceLineEndings(" "), StringComparison.Ordinal);

    [Fact]
    public void No_line_is_wider_than_a_terminal()
    {
        var name = string.Join(' ', Enumerable.Repeat("Vasilkov", 40));
        var hit = Invented.Hit with { Name = name, MatchedName = name };
        Assert.All(Sheet(Invented.Result(hit, Invented.Arabic), "fr").Split('\n'), line => Assert.True(Wrapped.Width(line) <= 80, line));
    }

    [Fact]
    public void Hits_beyond_the_tenth_stand_without_reasons_and_the_sheet_says_so()
    {
        var sheet = Sheet(Invented.Result([.. Enumerable.Repeat(Invented.Hit, 12)]), "en");
        Assert.Contains("\n 12. 0.91  strong", sheet, StringComparison.Ordinal);
        Assert.Equal(10, sheet.Split("matched name:").Length - 1);
        Assert.Contains("The reasons of the first 10 are shown", sheet, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_that_has_no_label_yet_is_shown_by_its_own_word()
    {
        var hit = Invented.Hit with { Reasons = [new HitReason("new-rule", 0, ScreeningText.Say("reason-no-contradiction"), "a", "b")] };
        Assert.Contains("new-rule: No contradiction. [a | b]", Sheet(Invented.Result(hit), "en"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_hostile_name_cannot_forge_a_line()
    {
        var hit = Invented.Hit with { Name = "Pump\nnothing-found\u202E" };
        Assert.DoesNotContain(Sheet(Invented.Result(hit), "en").Split('\n'), line => line == "nothing-found" || line.Contains('\u202E'));
    }

    [Fact]
    public void The_command_prints_the_sheet()
    {
        using var home = new TempHome();
        var run = CommandRun.Of(home, "screen", "Ansarallah", "--lang", "fr");
        Assert.StartsWith("possible\nAu moins une entrée", run.Out.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Equal((ExitCodes.Refer, ""), (run.Exit, run.Error));
    }

    private static string Sheet(ScreenResult result, string language)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        new ScreenSheet(result, CultureInfo.GetCultureInfo(language), new DateOnly(2026, 11, 25)).WriteTo(writer);
        return writer.ToString();
    }
}
