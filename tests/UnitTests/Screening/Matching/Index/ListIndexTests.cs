using Pillar.Screening.Matching.Index;
using Pillar.Screening.Matching.Names;
using Pillar.UnitTests.Screening.Matching.Names;
using Xunit;

namespace Pillar.UnitTests.Screening.Matching.Index;

public class ListIndexTests
{
    [Fact]
    public void A_name_is_read_back_as_the_tokenizer_read_it()
    {
        string[] names = ["Zubaryk Montevaro", "Abdulrahman al-Zubaryk", "ООО «Зубарык»", "А. Зубарык", "A. Zubaryk", "김정은", "محمد علي", "Factory XXVI LLC", "MV Ocean 2", "李明"];
        using var list = MadeList.Of(names);
        var loaded = new NameText();
        for (var n = 0; n < names.Length; n++)
        {
            list.Snapshot.Index.Load(n, loaded);
            Assert.Equal(Described(Reading.Of(names[n])), Described(loaded));
        }
    }

    [Fact]
    public void The_same_entries_give_the_same_bytes()
    {
        using var one = MadeList.Of("Zubaryk Montevaro", "Ilenko Trading LLC");
        using var two = MadeList.Of("Zubaryk Montevaro", "Ilenko Trading LLC");
        Assert.Equal(File.ReadAllBytes(one.Path), File.ReadAllBytes(two.Path));
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
        Assert.Equal(1, list.Snapshot.Index.NameCount);
        Assert.Equal("Zubaryk Montevaro", list.Best("Zubaryk Montevaro")!.MatchedName);
    }

    [Fact]
    public void A_listed_name_without_end_is_compiled_and_found()
    {
        var endless = string.Join(' ', Enumerable.Repeat(new string('x', 400), 200));
        using var list = new MadeList([MadeList.Entry(1, ["Zubaryk Montevaro", endless])]);
        Assert.NotNull(list.Best("Zubaryk Montevaro"));
    }

    private static string Described(NameText name) => string.Join(' ', Enumerable.Range(0, name.Count).Select(i =>
        $"{name.LettersOf(i)}:{Convert.ToHexString(name.SoundsOf(i))}:{name.Tokens[i].Traits}:{name.Tokens[i].Group}:{name.Tokens[i].Glyph}:{name.Tokens[i].Weight}"));
}
