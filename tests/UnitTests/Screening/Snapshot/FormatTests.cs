using System.Text;
using System.Text.RegularExpressions;
using Pillar.Screening.Lists;
using Pillar.Screening.Matching.Index;
using Pillar.Screening.Snapshot;
using Pillar.UnitTests.Platform;
using Pillar.Vocabulary;
using Xunit;
using static Pillar.UnitTests.Screening.Snapshot.DocumentedReader;

namespace Pillar.UnitTests.Screening.Snapshot;

/// <summary>A small list, compiled by the program and read as <c>docs/snapshot-format.md</c> says it can be.</summary>
public partial class FormatTests
{
    private const int TokenSize = 24;

    private static readonly ListEdition Edition = new(
        "own", "Invented list", "2026-01", new DateOnly(2026, 1, 31), null, new string('a', 64), "own-csv", "own");

    private static readonly ListEntry Person = new()
    {
        Reference = "INV.001",
        Kind = PartyKind.Person,
        Gender = Gender.Female,
        LegalBasis = "Act 7",
        ListedOn = new DateOnly(2024, 2, 29),
        Names =
        [
            new(new PartyName("Vasilkova Abu Bakr", parts: [new(NamePartRole.Family, "Vasilkova"), new(NamePartRole.Given, "Abu Bakr")]), "row 1"),
            new(new PartyName("Арсений", NameStrength.Weak, NameType.OriginalScript), "row 2"),
        ],
        BirthDates = [new(PartialDate.Of(1971, 3, 9), "row 1"), new(PartialDate.TryRange(1960, 1962, circa: true)!.Value, "row 3")],
        Places = [new(new Place(PlaceRole.Birth, "Nowhere", "FR"), "row 1")],
        Countries = [new(new CountryTie(CountryRole.Nationality, "HK"), "row 1"), new(new CountryTie(CountryRole.Other, "Zembla"), "row 2")],
        Identifiers = [new(Identifier.Of(IdentifierKind.Passport, "AB 123", "FR")!, "row 1")],
        Positions = [new("Captain", "row 1")],
        Programmes = ["INV"],
        Remarks = [new(new string('é', 100), "row 1")],
    };

    /// <summary>Mandarin in pinyin and after Wade and Giles, and Cantonese.</summary>
    private const int ReadingsOfHan = 3;

    private static readonly ListEntry Vessel = new()
    {
        Reference = "INV.002",
        Kind = PartyKind.Vessel,
        Names = [new(new PartyName("金星 26"), "row 4")],
        Identifiers = [new(Identifier.Of(IdentifierKind.Imo, "IMO 9074729")!, "row 4")],
    };

    private readonly DocumentedReader list;
    private readonly DocumentedReader index;

    public FormatTests() => (list, index) = Compile();

    [Fact]
    public void The_sections_are_those_of_the_document_with_their_units()
    {
        var documented = UnitRows().Matches(File.ReadAllText(Repository.Path("docs", "snapshot-format.md")))
            .ToDictionary(row => row.Groups[1].Value, row => int.TryParse(row.Groups[2].Value, out var unit) ? unit : 1);
        Assert.Equal(documented.Keys.Order(StringComparer.Ordinal), list.Names.Concat(index.Names).Order(StringComparer.Ordinal));
        Assert.All(documented, row => Assert.True((list.Names.Contains(row.Key) ? list : index).Count(row.Key, row.Value) > 0, row.Key));
    }

    [Fact]
    public void The_edition_is_its_fields_one_after_another()
    {
        using var edition = new BinaryReader(new MemoryStream(list.Section("edition")), Encoding.UTF8);
        Assert.Equal(("own", "Invented list", "2026-01"), (edition.ReadString(), edition.ReadString(), edition.ReadString()));
        Assert.Equal((new DateOnly(2026, 1, 31).DayNumber, -1), (edition.ReadInt32(), edition.ReadInt32()));
        Assert.Equal((new string('a', 64), "own-csv", "own"), (edition.ReadString(), edition.ReadString(), edition.ReadString()));
        Assert.Equal(edition.BaseStream.Length, edition.BaseStream.Position);
    }

    [Fact]
    public void Every_value_of_an_entry_stands_where_the_document_says()
    {
        var entry = Entry(0);
        Assert.Equal(("INV.001", 1, 1, "Act 7", new DateOnly(2024, 2, 29)), (entry.Reference, entry.Kind, entry.Gender, entry.LegalBasis, entry.ListedOn!.Value));
        Assert.Equal(["Vasilkova Abu Bakr|0|0|2:Vasilkova+1:Abu Bakr|row 1", "Арсений|1|3||row 2"], entry.Names);
        Assert.Equal(["1971-03-09|row 1", "circa 1960..1962|row 3"], entry.BirthDates);
        Assert.Equal(["1|Nowhere|FR|row 1"], entry.Places);
        Assert.Equal(["1|HK|row 1", "0|Zembla|row 2"], entry.Countries);
        Assert.Equal(["5|AB 123|FR|row 1"], entry.Identifiers);
        Assert.Equal(["Captain|row 1"], entry.Positions);
        Assert.Equal(["INV"], entry.Programmes);
        Assert.Equal([new string('é', 100) + "|row 1"], entry.Remarks);
        Assert.Equal((3, null), (Entry(1).Kind, Entry(1).ListedOn));
    }

    [Fact]
    public void Names_lead_to_their_words_and_words_to_their_names()
    {
        var names = index.Section("names");
        Assert.Equal(2 + ReadingsOfHan, index.Count("names", 20));
        for (var name = 0; name < 2 + ReadingsOfHan; name++)
        {
            var (at, words) = (name * 20, WordsOf(name));
            Assert.Equal(name >= 2 ? [(1, 0, 0), (0, 1, 0)] : [(0, 0, name)], OwnersOf(name));
            Assert.Equal(words.Sum(word => F32(index.Section("tokens"), word * TokenSize + 16)), F32(names, at + 12), 3);
            Assert.Equal((words.Count, 0, name == 1 ? 1 : 0), (names[at + 16], names[at + 18], names[at + 19]));
            Assert.All(words, word => Assert.Contains(name, PostingsOf(word)));
        }

        Assert.Equal(["vasilkova", "abu", "bakr"], WordsOf(0).Select(Letters));
    }

    [Fact]
    public void Words_carry_their_traits_script_and_code_point()
    {
        var tokens = index.Section("tokens");
        var (gold, number) = (WordsOf(2)[0] * TokenSize, WordsOf(2)[^1] * TokenSize);
        Assert.Equal((32 + 512, 26, unchecked(('金' * 65_599) + '星')), (U16(tokens, gold + 10) & (32 + 512), tokens[gold + 14], I32(tokens, gold + 20)));
        Assert.Equal((2, 0), (U16(tokens, number + 10) & 2, I32(tokens, number + 20)));
        Assert.Equal(2, tokens[WordsOf(1)[0] * TokenSize + 14]);
        Assert.All(Enumerable.Range(0, Tokens), token => Assert.Equal(0, tokens[token * TokenSize + 15]));
    }

    [Fact]
    public void Words_have_the_set_of_their_letters() => Assert.All(Enumerable.Range(0, Tokens), token =>
        Assert.Equal(Letters(token).Where(char.IsAsciiLetterLower).Aggregate(0u, static (set, letter) => set | 1u << (letter - 'a')), U32(index.Section("letter-sets"), token * 4)));

    [Fact]
    public void The_lists_stand_in_the_index_by_their_snapshots()
    {
        var lines = Encoding.UTF8.GetString(index.Section("lists")).Split('\n');
        Assert.StartsWith("build ", lines[0], StringComparison.Ordinal);
        Assert.Equal(["own both", "own second"], lines[1..]);
    }

    [Fact]
    public void Two_neighbours_joined_are_a_word_without_a_place_in_the_name()
    {
        var joined = Assert.Single(Enumerable.Range(0, Tokens), token => Letters(token) == "abubakr");
        Assert.Equal(128, U16(index.Section("tokens"), joined * TokenSize + 10) & 128);
        Assert.Equal([0], PostingsOf(joined));
        Assert.DoesNotContain(joined, WordsOf(0));
    }

    [Theory]
    [InlineData("keys", "key-buckets", 8)]
    [InlineData("sound-keys", "sound-buckets", 24)]
    public void Keys_are_sorted_and_found_by_their_upper_bits(string section, string directory, int unit)
    {
        var (keys, starts) = (index.Section(section), index.Section(directory));
        var buckets = starts.Length / 4 - 1;
        Assert.True(buckets >= 2 && (buckets & (buckets - 1)) == 0);
        var records = Enumerable.Range(0, index.Count(section, unit)).Select(place => (Key: U32(keys, place * unit), Token: I32(keys, place * unit + 4))).ToList();
        Assert.Equal(records.Order(), records);
        for (var place = 0; place < records.Count; place++)
        {
            var bucket = (int)((ulong)records[place].Key * (ulong)buckets >> 32);
            Assert.InRange(place, I32(starts, bucket * 4), I32(starts, bucket * 4 + 4) - 1);
        }
    }

    [Fact]
    public void Sound_keys_carry_the_sounds_of_their_word()
    {
        var (keys, tokens, sounds) = (index.Section("sound-keys"), index.Section("tokens"), index.Section("token-sounds"));
        for (var at = 0; at < keys.Length; at += 24)
        {
            var token = I32(keys, at + 4) * TokenSize;
            var (first, length) = (I32(tokens, token + 4), tokens[token + 9]);
            Assert.Equal((length <= 14 ? length : 0, InPart(U16(tokens, token + 10))), (keys[at + 8], keys[at + 9]));
            Assert.Equal(sounds[first..(first + keys[at + 8])], keys[(at + 10)..(at + 10 + keys[at + 8])]);
        }
    }

    [Fact]
    public void Facts_lead_to_dates_countries_and_names()
    {
        var facts = index.Section("facts");
        Assert.Equal((1, 1, 2, 0, 0, 2), (facts[0], facts[1], U16(facts, 2), I32(facts, 4), I32(facts, 8), I32(facts, 12)));
        Assert.Equal((3, 0, 0, 0), (facts[16], facts[17], U16(facts, 18), I32(facts, 28)));
        Assert.Equal(3, index.Count("facts", 16));
        Assert.Equal([0, 2], Enumerable.Range(0, 2).Select(place => I32(index.Section("list-starts"), place * 4)));
        var born = index.Section("born");
        Assert.Equal((1971, 1971, 3, 9, 0, 0), (I16(born, 0), I16(born, 2), born[4], born[5], born[6], born[7]));
        Assert.Equal((1960, 1962, 0, 0, 1, 0), (I16(born, 8), I16(born, 10), born[12], born[13], born[14], born[15]));
        var countries = index.Section("countries");
        Assert.Equal(["CN", "HK"], Enumerable.Range(0, 2).Select(place => $"{(char)countries[place * 2 + 1]}{(char)countries[place * 2]}"));
    }

    [Fact]
    public void Identifiers_are_found_by_the_hash_of_their_normal_form()
    {
        var identifiers = index.Section("identifiers");
        var found = Enumerable.Range(0, 3)
            .Select(place => ((ulong)U32(identifiers, place * 16 + 4) << 32 | U32(identifiers, place * 16), I32(identifiers, place * 16 + 12), I32(identifiers, place * 16 + 8))).ToList();
        Assert.Equal(new[] { (Hash("AB123"), 0, 0), (Hash("9074729"), 0, 1), (Hash("9074729"), 1, 0) }.Order(), found);
    }

    /// <summary>Bits 0, 8 and 9 of the traits as bits 0, 1 and 2.</summary>
    private static int InPart(int traits) => (traits & 1) | (traits >> 7 & 6);

    /// <summary>The list, and the index over it and over a second list with the vessel alone.</summary>
    private static (DocumentedReader List, DocumentedReader Index) Compile()
    {
        using var home = new TempHome();
        using var both = Open(home.File("both"), [Person, Vessel]);
        using var second = Open(home.File("second"), [Vessel]);
        return (new DocumentedReader(File.ReadAllBytes(both.File.Path)), new DocumentedReader(IndexFile.Compile([both, second])));
    }

    private static ListSnapshot Open(string path, ListEntry[] entries)
    {
        using (var output = File.Create(path))
        {
            ListCompiler.Compile(Edition, entries, output);
        }

        return ListSnapshot.Open(path);
    }

    private DocumentedEntry Entry(int place)
    {
        var offsets = list.Section("entry-offsets");
        Assert.Equal((0, list.Section("entries").Length), (I64(offsets, 0), I64(offsets, offsets.Length - 8)));
        return new DocumentedEntry(list.Section("entries")[(int)I64(offsets, place * 8)..(int)I64(offsets, place * 8 + 8)]);
    }

    private int Tokens => index.Count("tokens", TokenSize);

    private string Letters(int token)
    {
        var (first, length) = (I32(index.Section("tokens"), token * TokenSize), index.Section("tokens")[token * TokenSize + 8]);
        return Encoding.ASCII.GetString(index.Section("token-letters"), first, length);
    }

    private List<int> WordsOf(int name)
    {
        var (first, count) = (I32(index.Section("names"), name * 20), index.Section("names")[name * 20 + 16]);
        return [.. Enumerable.Range(first, count).Select(place => I32(index.Section("name-tokens"), place * 4))];
    }

    /// <summary>Entry, list and place of the name in the entry.</summary>
    private List<(int Entry, int List, int Name)> OwnersOf(int name)
    {
        var (first, count) = (I32(index.Section("names"), name * 20 + 4), I32(index.Section("names"), name * 20 + 8));
        var owners = index.Section("owners");
        return [.. Enumerable.Range(first, count).Select(place => (I32(owners, place * 8), U16(owners, place * 8 + 4), U16(owners, place * 8 + 6)))];
    }

    private List<int> PostingsOf(int token)
    {
        var starts = index.Section("posting-starts");
        Assert.Equal(Tokens + 1, index.Count("posting-starts", 4));
        var (from, to) = (I32(starts, token * 4), I32(starts, token * 4 + 4));
        return [.. Enumerable.Range(from, to - from).Select(place => I32(index.Section("postings"), place * 4))];
    }

    private static ulong Hash(string normal) =>
        Encoding.Unicode.GetBytes(normal).Aggregate(14695981039346656037UL, static (hash, next) => (hash ^ next) * 1099511628211UL);

    [GeneratedRegex(@"^\| `([a-z-]+)` \| (text|bytes|\d+) \|", RegexOptions.Multiline)]
    private static partial Regex UnitRows();
}
