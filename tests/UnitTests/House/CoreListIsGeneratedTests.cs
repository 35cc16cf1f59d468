using System.Text.RegularExpressions;
using Pillar.Controls.Classifying;
using Pillar.Controls.Compiling;
using Pillar.Controls.Lists;
using Pillar.Controls.Lists.Core;
using Pillar.UnitTests.Controls;
using Xunit;

namespace Pillar.UnitTests.House;

/// <summary>The bundled core list is what the compiler makes of the official text and of the titles written by hand.</summary>
public class CoreListIsGeneratedTests(ITestOutputHelper output)
{
    private static readonly Lazy<Dictionary<string, CompiledEntry>> Core = new(static () => CoreList.Bundled.Entries.Select(EntryCompiler.Compile).ToDictionary(static e => e.Entry.Code));

    [Fact]
    public void It_is_made_of_the_official_text() => Generated.Equals("data/controls/core-1540.csv", CoreListWriter.Of(Published.List("eu-annex-i"), Titles()));

    [Fact]
    public void Every_entry_of_the_four_regimes_has_a_title_and_names() => Assert.Equal(
        CoreListWriter.OfConcern(Published.List("eu-annex-i")).Select(static e => e.Code), Titles().Where(static t => t.Value is { Title.Length: > 0, Also.Length: > 0 }).Select(static t => t.Key));

    [Fact]
    public void Nine_of_ten_bounds_of_the_official_text_are_read_back_in_it()
    {
        var (read, all) = (0, 0);
        foreach (var entry in CoreListWriter.OfConcern(Published.List("eu-annex-i")))
        {
            var here = Core.Value[entry.Code].Rule?.Leaves().OfType<Limit>().Select(Key).ToHashSet() ?? [];
            foreach (var limit in EntryCompiler.Compile(entry).Rule?.Leaves().OfType<Limit>() ?? [])
            {
                all++;
                read += here.Contains(Key(limit)) ? 1 : 0;
                if (!here.Contains(Key(limit)))
                {
                    output.WriteLine($"{limit.Id} {limit.Text}");
                }
            }
        }

        output.WriteLine($"{read} of {all} bounds");
        Assert.True(read >= all * 0.9, $"{read} of {all}");
    }

    [Fact]
    public void No_bound_in_it_is_another_than_the_official_one() => Assert.All(
        CoreListWriter.OfConcern(Published.List("eu-annex-i")),
        static entry =>
        {
            var official = EntryCompiler.Compile(entry).Rule?.Leaves().OfType<Limit>().Select(Key).ToHashSet() ?? [];
            Assert.All(Core.Value[entry.Code].Rule?.Leaves().OfType<Limit>() ?? [], limit => Assert.Contains(Key(limit), official));
        });

    [Fact]
    public void It_holds_no_five_words_in_a_row_of_the_official_text_but_for_names_of_quantities()
    {
        // Names of quantities stand between numbers and words that compare: what is left between them is looked at.
        static IEnumerable<string> Runs(string text) => Regex.Split(text.ToLowerInvariant(), @"[0-9;:,()]|\b(?:equal to or greater than|not exceeding|exceeding|less than|but|or|at)\b").SelectMany(static part =>
            Regex.Matches(part, "[a-z]+(?:-[a-z]+)*").Select(static m => m.Value).ToArray() is var words ? Enumerable.Range(0, Math.Max(0, words.Length - 4)).Select(i => string.Join(' ', words[i..(i + 5)])) : []);
        var official = Published.List("eu-annex-i").Entries.SelectMany(static e => e.AllItems().Select(static i => i.Text).Append(e.Heading)).SelectMany(Runs).ToHashSet();
        var limits = Core.Value.Values.SelectMany(static e => e.Rule?.Leaves().OfType<Limit>() ?? []).Select(static l => l.Text).SelectMany(Runs).ToHashSet();
        var own = CoreList.Bundled.Entries.SelectMany(static e => e.AllItems().Select(static i => i.Text).Concat(e.Intro).Concat(e.Also).Append(e.Heading)).Select(static text => Regex.Replace(text, "having (?:any|all|two or more) of the following:", "")).SelectMany(Runs);
        Assert.Equal([], own.Where(run => official.Contains(run) && !limits.Contains(run)));
    }

    [Theory]
    [InlineData("C350 steel bar", "ultimate tensile strength=2100 MPa", "1C216")]
    [InlineData("VFD motor drive", "power=60 W", "3A225")]
    [InlineData("freeze dryer", "", "2B352")]
    [InlineData("HIP furnace", "", "2B104")]
    public void What_a_shop_calls_it_finds_the_entry_offline(string text, string spec, string code)
    {
        var answer = Classifier.Run([new ClassifiedList(CoreList.Bundled)], ItemFacts.Of(text, spec.Length == 0 ? [] : [spec], [], []), 5);
        Assert.Contains(code, answer.Candidates.Select(static c => c.Entry.Entry.Code));
        Assert.NotEqual(ClassificationOutcome.EntryMet, answer.Outcome);
    }

    [Fact]
    public void A_CAS_number_meets_its_line_and_one_that_only_points_elsewhere_does_not()
    {
        Assert.Equal("1C350.1", Named("111-48-8"));
        Assert.DoesNotContain(CoreList.Bundled.Find("1C350")!.AllItems(), static item => item.Id == "1C350.4" && item.Text.Contains("CAS", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_entry_says_that_it_is_not_the_law() => Assert.Equal("Regulation (EU) 2021/821, Annex I, in the Official Journal", CoreList.Bundled.Edition.Official);

    private static string Named(string cas) => Classifier.Run([new ClassifiedList(CoreList.Bundled)], ItemFacts.Of("drum", [], [cas], []), 1).Candidates[0].Code;

    private static (string, string, string, bool?, bool?) Key(Limit limit) =>
        (limit.Id.Split('#')[0], $"{limit.Lower?.Measure.Base}", $"{limit.Upper?.Measure.Base}", limit.Lower?.Inclusive, limit.Upper?.Inclusive);

    private static Dictionary<string, (string Title, string Also)> Titles() =>
        File.ReadAllLines(Path.Combine(SourceTree.Checkout.Root, "data", "controls", "core-titles.csv")).Where(static line => !line.StartsWith('#')).Skip(1)
            .Select(static line => line.Split(',')).ToDictionary(static cells => cells[0], static cells => (cells[1], cells[2]));
}
