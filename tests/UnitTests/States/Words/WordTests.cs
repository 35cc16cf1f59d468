using CsCheck;
using Pillar.States;
using Pillar.States.Data;
using Pillar.States.Words;
using Xunit;

namespace Pillar.UnitTests.States.Words;

public class WordTests
{
    private static readonly StatesModule States = StatesModule.Load();

    public static TheoryData<string, string, string> Words => new(
        Specs.Table("states/words.md", "Words and what they mean").Select(row => (row["word"], row["kind"], row["territory"])));

    [Theory]
    [MemberData(nameof(Words))]
    public void A_word_means_what_the_rules_say(string word, string kind, string territory)
    {
        var meaning = States.Read(word);
        Assert.Equal((kind, territory), (meaning.Kind.ToString(), meaning.Territory?.Alpha2 ?? ""));
    }

    public static TheoryData<string, string> Cells => new(
        Specs.Table("states/words.md", "Cells with several words").Select(row => (row["cell"], row["territories"])));

    [Theory]
    [MemberData(nameof(Cells))]
    public void A_cell_with_several_words_gives_each_territory_once(string cell, string territories) =>
        Assert.Equal(territories, string.Join(' ', States.FindAll(cell).Select(territory => territory.Alpha2)));

    [Fact]
    public void Every_name_finds_its_territory()
    {
        var rows = NameTable.Load().Rows;
        var lost = rows.SelectMany(row => row.Names.Where(name => name.Length > 0 && States.Find(name)?.Alpha2 != row.Alpha2).Select(name => $"{row.Alpha2} {name}"));
        Assert.True(rows.Count > 400);
        Assert.Empty(lost);
    }

    [Fact]
    public void Every_code_finds_its_territory() => Assert.All(States.All, territory =>
    {
        Assert.Equal(territory, States.Find(territory.Alpha2));
        Assert.Equal(territory, States.Get(territory.Alpha2));
        if (territory.Alpha3.Length > 0)
        {
            Assert.Equal(territory, States.Find(territory.Alpha3));
            Assert.Equal(territory, States.Find(territory.Alpha3.ToLowerInvariant()));
            Assert.Equal(territory, States.Find(territory.Numeric));
        }
    });

    [Fact]
    public void No_word_means_two_things() => Assert.Empty(WordIndex.Clashes());

    [Fact]
    public void Every_synonym_means_a_territory_or_says_why_not() => Assert.All(WordIndex.Synonyms(), synonym =>
        Assert.True(synonym.Meaning is "several" or "former" or "none" || States.Get(synonym.Meaning) is not null, synonym.ToString()));

    [Fact]
    public void Case_punctuation_and_order_do_not_matter()
    {
        var names = NameTable.Load().Rows.Where(row => row.Form == "short").Select(row => row.Names[0]).ToArray();
        Gen.Select(Gen.Int[0, names.Length - 1], Gen.Int[0, 1_000_000]).Sample((name, seed) =>
            States.Find(Scrambled(names[name], seed)) == States.Find(names[name]));
    }

    [Fact]
    public void Any_text_is_read_without_fault() => Gen.String.Sample(text =>
    {
        States.Read(text);
        States.FindAll(text);
    });

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("\u202E")]
    [InlineData("the of and")]
    [InlineData("Atlantis")]
    [InlineData("XX")]
    [InlineData("000")]
    public void What_is_no_country_word_is_not_guessed(string? word) => Assert.Null(States.Find(word));

    [Fact]
    public void A_huge_word_is_no_country_word() => Assert.Null(States.Find(new string('A', 1_000_000)));

    [Fact]
    public void Many_threads_may_ask_at_once()
    {
        var fresh = StatesModule.Load();
        string[] words = ["Iran", "Korea, North", "Федерация", "中国", "IR", "840", "Russian Federation"];
        var expected = words.Select(word => States.Find(word)?.Alpha2).ToArray();
        Parallel.For(0, 2_000, i => Assert.Equal(expected[i % words.Length], fresh.Find(words[i % words.Length])?.Alpha2));
    }

    /// <summary>Other case, a comma swap, and marks between the words.</summary>
    private static string Scrambled(string name, int seed)
    {
        var tokens = name.Split(' ');
        var turned = tokens.Skip(seed % tokens.Length).Concat(tokens.Take(seed % tokens.Length));
        var text = string.Join((seed % 3) switch { 0 => " ", 1 => ", ", _ => " - " }, turned);
        return (seed % 2) == 0 ? text.ToUpperInvariant() : text.ToLowerInvariant();
    }
}
