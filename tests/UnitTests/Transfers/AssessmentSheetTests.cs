using System.Globalization;
using Pillar.Cli.Commands;
using Pillar.Screening;
using Pillar.Transfers;
using Pillar.UnitTests.House;
using Xunit;

namespace Pillar.UnitTests.Transfers;

/// <summary>What a reader sees, compared with committed files.</summary>
public class AssessmentSheetTests
{
    [Theory]
    [InlineData("allow-water-pumps", "en")]
    [InlineData("refer-missing-answer-non-state-actor", "en")]
    [InlineData("refer-hong-kong-follows-china", "fr")]
    [InlineData("deny-missile-components-to-non-state-actor", "en")]
    [InlineData("deny-houthi-alias", "fr")]
    public void The_sheet_of_a_sample_is_as_expected(string name, string language) =>
        Generated.Equals($"tests/UnitTests/Transfers/Expectations/{name}.{language}.txt", Sheet(Assessed(name), language));

    [Fact]
    public void The_JSON_of_a_sample_is_as_expected() =>
        Generated.Equals("tests/UnitTests/Transfers/Expectations/deny-houthi-alias.json", AssessmentJson.Write(Assessed("deny-houthi-alias"), CultureInfo.InvariantCulture) + "\n");

    [Fact]
    public void The_answer_stands_first_then_reasons_sources_missing_facts_and_editions()
    {
        var lines = Sheet(Assessed("refer-missing-end-use"), "en").Split('\n');
        Assert.StartsWith("REFER: transfer SAMPLE-", lines[0], StringComparison.Ordinal);
        Assert.Equal(["Reasons", "Sources", "Missing facts", "Editions used"], lines.Where(line => line is "Reasons" or "Sources" or "Missing facts" or "Editions used"));
    }

    [Fact]
    public void A_hostile_end_of_a_name_cannot_forge_a_line_of_the_sheet()
    {
        var transfer = Cases.Sample("allow-water-pumps").WithLine(line => line with { Description = "Pump\nALLOW: transfer forged\u202E" });
        Assert.DoesNotContain(Sheet(new Cases().Assess(transfer), "en").Split('\n'), line => line.StartsWith("ALLOW: transfer forged", StringComparison.Ordinal) || line.Contains('\u202E'));
    }

    private static Assessment Assessed(string name) => new Cases().Listed("Ansar Allah", ScreenOutcome.Strong).Assess(Cases.Sample(name));

    private static string Sheet(Assessment assessment, string language)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        new AssessmentSheet(assessment, CultureInfo.GetCultureInfo(language)).WriteTo(writer);
        return writer.ToString();
    }
}
