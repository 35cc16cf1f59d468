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
        for (var i = 0; i < 20_000; i++)
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
        var stamp = Hidden(typeof(SearchMemory), "stamp");
        for (var before = 0; before < 30; before++)
        {
            var name = Names[before];
            list.Matcher.Match(new ScreenQuery(name), 0.3f);
            stamp.SetValue(Memory(list.Matcher), int.MaxValue - before);
            AssertFresh(list, name);
            AssertFresh(list, name);
        }

        list.Dispose();
    }

    private static void AssertFresh(MadeList list, string name)
    {
        var query = new ScreenQuery(name[..^1]);
        Assert.Equal(new Matcher(list.Searched).Match(query, 0.3f), list.Matcher.Match(query, 0.3f));
    }

    private static object Memory(Matcher matcher)
    {
        var search = Hidden(typeof(Matcher), "search").GetValue(matcher)!;
        return Hidden(typeof(NameSearch), "memory").GetValue(search)!;
    }

    private static FieldInfo Hidden(Type type, string field) => type.GetField(field, BindingFlags.NonPublic | BindingFlags.Instance)!;
}
