using System.Text.Json;
using Pillar.Controls.Classifying;
using Xunit;

namespace Pillar.UnitTests.Controls;

/// <summary>Items of <c>specs/controls/classification.md</c> against the US list: written from its text and from what data sheets print.</summary>
public class ClassifiedItemsTests
{
    private static readonly Lazy<ClassifiedList> List = new(() => new ClassifiedList(Supplement.Real));

    public static TheoryData<string[]> Items() => [.. Specs.Table("controls/classification.md", "Items").Select(static row => row.Values.ToArray())];

    [Theory]
    [MemberData(nameof(Items))]
    public void An_item_comes_out_as_the_list_says(string[] row)
    {
        var (item, properties, cas, code, verdict) = (row[0], row[1], row[2], row[3], row[4]);
        var facts = ItemFacts.Of(item, properties.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries), cas.Length == 0 ? [] : [cas], []);
        var answer = Classifier.Run([List.Value], facts, 40);
        if (code.Length == 0)
        {
            Assert.NotEqual(ClassificationOutcome.EntryMet, answer.Outcome);
            return;
        }

        var found = answer.Candidates.FirstOrDefault(candidate => candidate.Code == code);
        Assert.True(found is not null, $"{code} is not among {string.Join(' ', answer.Candidates.Select(static c => c.Code))}");
        Assert.Equal(verdict, JsonNamingPolicy.KebabCaseLower.ConvertName(found.Verdict.ToString()));
    }
}
