using Pillar.Screening.Matching;
using Pillar.Screening.Matching.Index;
using Pillar.Screening.Matching.Names;
using Pillar.Screening.Matching.Names.EastAsian;
using Xunit;

namespace Pillar.UnitTests.Screening.Matching.Index;

public class NameIndexTests
{
    [Fact]
    public void A_name_is_read_back_as_the_tokenizer_read_it()
    {
        string[] names = ["Zubaryk Montevaro", "Abdulrahman al-Zubaryk", "ООО «Зубарык»", "А. Зубарык", "A. Zubaryk", "김정은", "محمد علي", "Factory XXVI LLC", "MV Ocean 2", "李明"];
        using var list = MadeList.Of(names);
        var loaded = new NameText();
        var index = list.Searched.Index;
        for (var n = 0; n < index.NameCount; n++)
        {
            index.Load(n, loaded);
            var owner = index.Owners(index.Name(n))[0].Entry;
            Assert.Contains(Described(loaded), InEachReading(names[owner]));
        }
    }

    [Fact]
    public void The_same_entries_give_the_same_bytes()
    {
        using var one = MadeList.Of("Zubaryk Montevaro", "Ilenko Trading LLC");
        using var two = MadeList.Of("Zubaryk Montevaro", "Ilenko Trading LLC");
        Assert.Equal(File.ReadAllBytes(one.Path), File.ReadAllBytes(two.Path));
        Assert.Equal(IndexFile.Compile([one.Snapshot]), IndexFile.Compile([two.Snapshot]));
    }

    [Fact]
    public void An_entry_is_read_back_as_it_was_written()
    {
        var entry = MadeList.Entry(1, ["Zubaryk Montevaro", "~Chairman"], Pillar.Vocabulary.PartyKind.Vessel);
        using var list = new MadeList([entry]);
        var back = Assert.Single(list.Snapshot.Entries());
        Assert.Equal((entry.Reference, entry.Kind), (back.Reference, back.Kind));
        Assert.Equal(entry.Names.Select(n => (n.Value.Text, n.Value.Strength, n.Record)), back.Names.Select(n => (n.Value.Text, n.Value.Strength, n.Record)));
    }

    [Fact]
    public void Every_key_is_found_among_any_number_of_keys()
    {
        foreach (var count in (int[])[0, 1, 2, 7, 64, 1000])
        {
            var random = new Random(count);
            var keys = Enumerable.Range(0, count).Select(_ => (uint)random.NextInt64(1L << 32)).Order().ToArray();
            var buckets = KeyBuckets.Of(keys);
            Assert.All(keys.Index(), key =>
            {
                var (from, to) = KeyBuckets.Range(buckets, key.Item);
                Assert.InRange(key.Index, from, to - 1);
            });
        }
    }

    [Fact]
    public void A_name_of_nothing_but_punctuation_is_kept_on_the_entry_and_not_searched()
    {
        using var list = new MadeList([MadeList.Entry(1, ["???", "Zubaryk Montevaro"])]);
        Assert.Equal(1, list.Searched.Index.NameCount);
        Assert.Equal("Zubaryk Montevaro", list.Best("Zubaryk Montevaro")!.MatchedName);
    }

    [Fact]
    public void A_name_that_two_lists_have_is_there_once_and_leads_to_both()
    {
        using var first = MadeList.Of("Zubaryk Montevaro", "Ilenko Trading LLC");
        using var second = MadeList.Of("Montevaro Zubaryk", "Zubaryk Montevaro");
        using var both = SearchedLists.InMemory(first.Snapshot, second.Snapshot);
        Assert.Equal(3, both.Index.NameCount);
        Assert.Equal([(0, 0), (1, 0), (1, 1)], new Matcher(both).Match(new("Zubaryk Montevaro"), 0.9f).Select(h => (h.List, h.Entry)));
    }

    [Fact]
    public void A_listed_name_without_end_is_compiled_and_found()
    {
        var endless = string.Join(' ', Enumerable.Repeat(new string('x', 400), 200));
        using var list = new MadeList([MadeList.Entry(1, ["Zubaryk Montevaro", endless])]);
        Assert.NotNull(list.Best("Zubaryk Montevaro"));
    }

    private static IEnumerable<string> InEachReading(string name)
    {
        var readings = new Pillar.Screening.Matching.Names.EastAsian.Reading[Readings.Most];
        return readings[..Readings.Of(name, readings)].Select(reading =>
        {
            var text = new NameText();
            new NameTokenizer(WordTable.Shipped).Read(name, text, reading);
            return Described(text);
        });
    }

    private static string Described(NameText name) => string.Join(' ', Enumerable.Range(0, name.Count).Select(i =>
        $"{name.LettersOf(i)}:{Convert.ToHexString(name.SoundsOf(i))}:{name.Tokens[i].Traits}:{name.Tokens[i].Group}:{name.Tokens[i].Glyph}:{name.Tokens[i].Weight}"));
}
