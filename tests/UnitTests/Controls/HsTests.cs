using Pillar.Controls;
using Pillar.Controls.Classifying;
using Pillar.Platform;
using Pillar.UnitTests.Platform;
using Pillar.UnitTests.Screening.Lists;
using Pillar.Vocabulary;
using Xunit;

namespace Pillar.UnitTests.Controls;

/// <summary>The Harmonized System: what a code is called, and that it decides nothing.</summary>
public sealed class HsTests : IDisposable
{
    private const string Published2022 = "controls/hs/harmonized-system-2022.csv";
    private const string Head = "section,hscode,description,parent,level\n";

    private readonly TempHome home = new();
    private readonly SetClock clock = new(new DateTimeOffset(2026, 11, 29, 12, 0, 0, TimeSpan.Zero));

    public void Dispose() => home.Dispose();

    [Fact]
    public void The_edition_of_2022_has_97_chapters_1229_headings_and_5613_subheadings()
    {
        var edition = Module.ImportHs.Run(TestData.File(Published2022));
        Assert.Equal((2022, new DateOnly(2022, 1, 1)), (edition.Year, edition.From));
        Assert.Equal([(2, 97), (4, 1229), (6, 5613)], edition.Codes.Keys.GroupBy(static code => code.Length).Select(static codes => (codes.Key, codes.Count())).OrderBy(static count => count.Key));
    }

    [Theory]
    [InlineData("8457.10", "HS 845710 (HS 2022): ")]
    [InlineData("84571000", "HS 845710 (HS 2022): ")]
    [InlineData("8457", "HS 8457 (HS 2022): ")]
    [InlineData("8457.99", "HS 845799 is no code of HS 2022; the nearest above it is 8457")]
    [InlineData("7701", "HS 7701 is no code of HS 2022")]
    public void A_code_is_shown_with_its_words_and_an_unknown_one_is_told(string hs, string expected)
    {
        Module.ImportHs.Run(TestData.File(Published2022));
        Assert.StartsWith(expected, Module.LookUpHs.Run(hs)!.Text.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_code_that_only_an_earlier_edition_has_is_outdated_and_an_edition_to_come_does_not_count_yet()
    {
        Import("old.csv", 2017, "8401", "840110");
        Import("now.csv", 2022, "8401", "840120");
        Import("next.csv", 2028, "8401", "840130");
        Assert.StartsWith("HS 840110 stands in HS 2017 and not in HS 2022, which counts since 2022-01-01", Module.LookUpHs.Run("8401.10")!.Text.ToString(), StringComparison.Ordinal);
        Assert.StartsWith("HS 840120 (HS 2022): Widgets 84 › Widgets 8401 › Widgets 840120.", Module.LookUpHs.Run("8401.20")!.Text.ToString(), StringComparison.Ordinal);
        clock.Now = new DateTimeOffset(2028, 1, 1, 0, 0, 0, TimeSpan.Zero);
        Assert.False(Module.LookUpHs.Run("8401.20")!.Known);
    }

    [Fact]
    public void In_a_classification_the_words_are_a_hint_and_change_no_verdict()
    {
        Module.ImportControls.Run(TestData.File(Supplement.File));
        var without = Module.Classify.Run(ItemFacts.Of("machining centre", [], [], []) with { Hs = "8542.31" });
        Module.ImportHs.Run(TestData.File(Published2022));
        var with = Module.Classify.Run(ItemFacts.Of("machining centre", [], [], []) with { Hs = "8542.31" });
        Assert.Equal(without.Candidates.Select(static c => (c.Code, c.Verdict)), with.Candidates.Select(static c => (c.Code, c.Verdict)));
        Assert.StartsWith("HS 854231 (HS 2022): ", with.Hints[0].ToString(), StringComparison.Ordinal);
        Assert.Contains(with.Hints, static hint => hint.ToString().Contains("tier 1 of the Common High Priority List", StringComparison.Ordinal));
    }

    [Fact]
    public void Where_no_edition_was_imported_nothing_is_said() => Assert.Null(Module.LookUpHs.Run("8457.10"));

    [Theory]
    [InlineData("I,84,Widgets,TOTAL,2\n", "expected codes, and the row TOTAL with the edition, found the end of the file")]
    [InlineData("I,84,Widgets,TOTAL,2\nTOTAL,TOTAL,All goods,TOTAL,5\n", "line 3, description: expected the edition in the row TOTAL, such as HS2022")]
    [InlineData("I,845,Widgets,TOTAL,2\n", "line 2, hscode: expected two, four or six digits, found 845")]
    [InlineData("I,8401,Widgets,85,4\n", "line 2, parent: expected 84, found 85")]
    [InlineData("I,84,Widgets,TOTAL,2\nI,84,Widgets,TOTAL,2\n", "line 3, hscode: expected each code once, with its words, found 84")]
    [InlineData("I,84,,TOTAL,2\n", "line 2, hscode: expected each code once, with its words, found 84")]
    [InlineData("I,8401,Widgets,84,4\nTOTAL,TOTAL,HS2022,TOTAL,5\n", "line 2, parent: expected a code of the file, found 84")]
    public void A_file_that_cannot_be_used_is_one_line_and_nothing_is_kept(string rows, string expected)
    {
        var path = home.Write("hs.csv", Head + rows);
        Assert.True(ImportHs.Reads(path));
        Assert.Contains(expected, Assert.Throws<BadInputException>(() => Module.ImportHs.Run(path)).Message, StringComparison.Ordinal);
        Assert.Null(Module.LookUpHs.Run("84"));
    }

    private ControlsModule Module => ControlsModule.Open(new PillarHome(home.Folder), new NoAudit(), clock);

    private void Import(string name, int year, params string[] codes) => Module.ImportHs.Run(home.Write(
        name, $"{Head}I,84,Widgets 84,TOTAL,2\n{string.Concat(codes.Select(static code => $"I,{code},Widgets {code},{code[..^2]},{code.Length}\n"))}TOTAL,TOTAL,Total of all HS{year} commodities,TOTAL,5\n"));
}
