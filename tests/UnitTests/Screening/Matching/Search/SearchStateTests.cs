using System.Reflection;
using Pillar.Screening;
using Pillar.Screening.Matching;
using Pillar.Screening.Matching.Search;
using Xunit;

namespace Pillar.UnitTests.Screening.Matching.Search;

/// <summary>What one thread keeps from query to query must never show in an answer.</summary>
public class SearchStateTests
{
    private static readonly string[] Names = MadeNames.Many(300, seed: 3);

    [Fact]
    public void After_more_words_than_can_be_remembered_the_answers_are_those_of_a_fresh_start()
    {
        using var list = MadeList.Of(Names);
        for (var i = 0; i < 12_000; i++)
        {
            list.Matcher.Match(new ScreenQuery($"{Names[i % Names.Length][..3]}{(char)('a' + i % 26)}{(char)('a' + i / 26 % 26)}{(char)('a' + i / 676)}"), 0.6f);
            if (i % 1000 == 999)
            {
                AssertFresh(list, Names[i % Names.Length]);
            }
        }
    }

    [Fact]
    public void Marks_that_start_over_lose_no_hit()
    {
        var list = MadeList.Of(Names);
        var stamp = typeof(SearchMemory).GetField("stamp", BindingFlags.NonPublic | BindingFlags.Instance)!;
        for (var before = 0; before < 30; before++)
        {
            var name = Names[before];
            list.Matcher.Match(new ScreenQuery(name), 0.3f);
            Array.ForEach(Memories(list.Matcher), memory => stamp.SetValue(memory, int.MaxValue - before));
            AssertFresh(list, name);
            AssertFresh(list, name);
        }

        list.Dispose();
    }

    private static void AssertFresh(MadeList list, string name)
    {
        var query = new ScreenQuery(name[..^1]);
        Assert.Equal(new Matcher([list.Snapshot]).Match(query, 0.3f), list.Matcher.Match(query, 0.3f));
    }

    private static SearchMemory[] Memories(Matcher matcher) =>
        (SearchMemory[])typeof(Matcher).GetField("memories", BindingFlags.NonPublic | BindingFlags.Instance)!.GetValue(matcher)!;
}
