using System.Collections.Concurrent;
using System.Globalization;
using System.Text.RegularExpressions;
using Pillar.Controls.Classifying;
using Pillar.Controls.Compiling;
using Pillar.Controls.Lists;
using Pillar.Controls.Quantities;
using Xunit;

namespace Pillar.UnitTests.Controls;

/// <summary>The compiler against whole lists as published: nothing lost, and every entry answers both ways.</summary>
public partial class WitnessTests
{
    private static readonly ConcurrentDictionary<string, IReadOnlyList<CompiledEntry>> Compiled = new(StringComparer.Ordinal);

    [Theory]
    [InlineData("us-ccl", 1_600)]
    [InlineData("eu-annex-i", 1_500)]
    [InlineData("eu-military", 40)]
    [InlineData("ca-nsg", 250)]
    [InlineData("ca-ecl", 40)]
    public void Every_number_with_a_unit_is_in_the_rules_of_its_entry_and_nine_of_ten_in_a_limit(string list, int least)
    {
        var scanned = 0;
        var lost = new List<string>();
        foreach (var compiled in All(list))
        {
            var held = compiled.Rule?.Leaves().SelectMany(static leaf => leaf.Measures).Select(static m => Rounded(Math.Abs(m.Value.Approximate()))).ToList() ?? [];
            foreach (var number in Texts(compiled.Entry).SelectMany(Scan))
            {
                scanned++;
                if (!held.Remove(Rounded(number)))
                {
                    lost.Add($"{compiled.Entry.Code} {number}");
                }
            }
        }

        Assert.True(scanned > least, $"{scanned} numbers were scanned");
        Assert.Empty(lost);
        Assert.True(InLimits(list) >= 0.9, $"{InLimits(list):0.000} of the numbers are in a limit");
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public void No_number_is_in_the_rules_twice(string list) => Assert.All(All(list), static compiled => Assert.Equal(
        Texts(compiled.Entry).Sum(static text => MeasureScan.In(text).Count), compiled.Rule?.Leaves().Sum(static leaf => leaf.Measures.Count) ?? 0));

    [Theory]
    [MemberData(nameof(Lists))]
    public void An_item_made_to_satisfy_an_entry_is_met_one_value_across_its_limit_is_not_and_without_one_fact_it_asks_for_it(string list)
    {
        var entries = All(list).Where(static compiled => compiled.Rule is not null).ToList();
        var misses = entries.SelectMany(static compiled => MadeItem.Misses(compiled.Rule!).Select(miss => $"{compiled.Entry.Code}: {miss}")).ToList();
        Assert.True(misses.Count <= entries.Count / 100, string.Join('\n', misses));
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public void An_answer_names_its_leaf_so_every_leaf_has_an_id_of_its_own(string list) => Assert.All(All(list), static compiled =>
    {
        var ids = compiled.Rule?.Leaves().Select(static leaf => leaf.Id).ToList() ?? [];
        Assert.Equal(ids.Count, ids.Distinct().Count());
    });

    public static TheoryData<string> Lists { get; } = [.. Published.Ids];

    private static IReadOnlyList<CompiledEntry> All(string list) => Compiled.GetOrAdd(list, static id => [.. Published.List(id).Entries.Select(EntryCompiler.Compile)]);

    private static double InLimits(string list)
    {
        var leaves = All(list).SelectMany(static compiled => compiled.Rule?.Leaves() ?? []).ToList();
        return leaves.OfType<Limit>().Sum(static limit => limit.Measures.Count) / (double)leaves.Sum(static leaf => leaf.Measures.Count);
    }

    private static IEnumerable<string> Texts(ControlEntry entry) =>
        [entry.Heading, .. entry.Intro, .. entry.AllItems().Select(static item => item.Text)];

    private static double Rounded(double value) => double.Parse(value.ToString("G9", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    /// <summary>A scan of its own, with its own short list of units: it knows nothing of the reader of the house.</summary>
    private static IEnumerable<double> Scan(string text) => Numbers().Matches(text).Select(static match =>
        double.Parse(match.Groups[1].Value.Replace(",", "", StringComparison.Ordinal), CultureInfo.InvariantCulture)
        * (match.Groups[2].Success ? Math.Pow(10, double.Parse(match.Groups[2].Value.Replace('−', '-'), CultureInfo.InvariantCulture)) : 1));

    [GeneratedRegex(@"(?<![A-Za-z0-9.,#^−-])([0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?|[0-9]+(?:\.[0-9]+)?)(?:\s?[×x]\s?10\s?\^([-−]?[0-9]+))?\s?(?:nm|mm|cm|m|km|µm|µs|ns|ps|ms|GHz|MHz|kHz|Hz|kW|mW|MW|W|K|°C|kg|g|J|mJ|MPa|kPa|GPa|Pa|percent|%|dB|keV|MeV|kV|V|kN|N|hours|degrees|nT|Gy|liters|knots|ppm)(?![A-Za-z0-9µ])")]
    private static partial Regex Numbers();
}
