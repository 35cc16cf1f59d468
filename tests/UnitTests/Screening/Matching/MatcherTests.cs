using CsCheck;
using Pillar.Screening;
using Pillar.Screening.Matching;
using Pillar.Vocabulary;
using Xunit;

namespace Pillar.UnitTests.Screening.Matching;

public class MatcherTests
{
    private static readonly string[] Names = MadeNames.Many(400, seed: 1);

    [Fact]
    public void Every_listed_name_finds_its_own_entry_first()
    {
        using var list = MadeList.Of(Names);
        Assert.All(Names.Where((_, i) => i % 2 == 0), name => Assert.Equal(name, list.Best(name)!.MatchedName));
    }

    [Fact]
    public void Hits_come_best_first_and_each_entry_once()
    {
        using var list = new MadeList([MadeList.Entry(1, ["Zubaryk Montevaro", "Zubarik Montevaro", "Zubaryk"]), MadeList.Entry(2, ["Zubaryk Karlov Montevaro"])]);
        var hits = list.Hits(new ScreenQuery("Zubaryk Montevaro"));
        Assert.Equal(["XX.1", "XX.2"], hits.Select(h => h.Entry));
        Assert.True(hits[0].Score > hits[1].Score);
    }

    [Fact]
    public void What_was_asked_before_changes_no_answer()
    {
        using var list = MadeList.Of(Names);
        var used = list.Matcher;
        foreach (var query in Names.Where((_, i) => i % 5 == 0).Concat(Names.Select(n => n.Split(' ')[0]).Take(60)).Concat(["Kim", "김정은", "محمد", "Ali 26"]))
        {
            var asked = new ScreenQuery(query[..^1]);
            Assert.Equal(new Matcher(list.Searched).Match(asked, 0.3f), used.Match(asked, 0.3f));
        }
    }

    [Fact]
    public void Other_names_on_the_list_change_no_score()
    {
        using var many = MadeList.Of(Names.Append("Zubaryk Montevaro"));
        using var one = MadeList.Of("Zubaryk Montevaro");
        foreach (var query in (string[])["Zubaryk Montevaro", "Montevaro Zubarik", "Zubaryk", "Mohammed Montevaro"])
        {
            var alone = one.Best(query)?.Score;
            Assert.Equal(alone, many.Hits(new ScreenQuery(query)).FirstOrDefault(h => h.MatchedName == "Zubaryk Montevaro")?.Score);
        }
    }

    [Fact]
    public void Several_lists_answer_as_each_alone_would()
    {
        using var first = MadeList.Of(Names.Take(200));
        using var second = MadeList.Of(Names.Skip(200));
        var both = new Matcher(SearchedLists.InMemory(first.Snapshot, second.Snapshot));
        foreach (var name in Names.Where((_, i) => i % 7 == 0))
        {
            var query = new ScreenQuery(name);
            var apart = first.Matcher.Match(query, 0.5f).Concat(second.Matcher.Match(query, 0.5f).Select(h => h with { List = 1 }));
            Assert.Equal(apart.OrderByDescending(h => h.Score).ThenBy(h => (h.List, h.Entry)), both.Match(query, 0.5f));
        }
    }

    [Fact]
    public void Another_name_never_takes_an_alert_away_from_an_entry()
    {
        var weaker = Gen.Select(MadeNames.Words, MadeNames.Any, Gen.Bool).Select((words, more, weak) => (Words: words, More: (weak ? "~" : "") + more));
        weaker.Sample(made =>
        {
            var name = string.Join(' ', made.Words);
            using var without = new MadeList([MadeList.Entry(1, [name])]);
            using var with = new MadeList([MadeList.Entry(1, [name, made.More, "~" + made.Words[0]])]);
            foreach (var query in (string[])[name, made.Words[0], made.Words[0] + " " + made.Words[1]])
            {
                Assert.True(Band(with, query) >= Band(without, query), $"{query}: {Band(without, query)} became {Band(with, query)} by {made.More} and {made.Words[0]}");
            }
        }, iter: 60);
    }

    [Fact]
    public void A_one_word_weak_name_is_found_and_is_no_alert_and_a_one_word_strong_name_is_possible()
    {
        using var list = new MadeList([MadeList.Entry(1, ["Karl Montevaro", "~Chairman", "~Lydia"]), MadeList.Entry(2, ["Zubaryk"])]);
        Assert.Equal(ScreenOutcome.Weak, list.Best("Chairman")!.Band);
        Assert.Equal(ScreenOutcome.Weak, list.Best("LYDIA")!.Band);
        Assert.Equal(ScreenOutcome.Possible, list.Best("Zubaryk")!.Band);
    }

    [Fact]
    public void Scripts_that_cannot_be_compared_are_unknown_and_not_equal()
    {
        using var list = MadeList.Of("李明", "Zubaryk Montevaro", "محمد علي");
        Assert.DoesNotContain(list.Hits(new ScreenQuery("黎鸣"), 0.7f), h => h.Band == ScreenOutcome.Strong);
        Assert.Empty(list.Hits(new ScreenQuery("ꙮ߷"), 0.01f));
    }

    [Fact]
    public void A_list_of_nothing_finds_nothing()
    {
        using var list = new MadeList([]);
        Assert.Empty(list.Hits(new ScreenQuery("Zubaryk", Identifiers: [Identifier.OfUnstatedKind("A1234567")!])));
    }

    [Fact]
    public void Many_threads_give_the_answers_of_one()
    {
        using var list = MadeList.Of(Names);
        var alone = Names.Select(n => list.Matcher.Match(new ScreenQuery(n), 0.4f).ToArray()).ToArray();
        Parallel.For(0, 4, _ =>
        {
            var own = new Matcher(list.Searched);
            for (var i = 0; i < Names.Length; i++)
            {
                Assert.Equal(alone[i], own.Match(new ScreenQuery(Names[i]), 0.4f));
            }
        });
    }

    private static ScreenOutcome Band(MadeList list, string query)
    {
        var band = list.Hits(new ScreenQuery(query), 0.5f).Select(h => h.Band).DefaultIfEmpty(ScreenOutcome.NothingFound).Max();
        return band;
    }
}
