using System.IO.Compression;
using System.Text.RegularExpressions;
using Pillar.Controls.Lists;
using Xunit;

namespace Pillar.UnitTests.Controls;

/// <summary>The US list of June 2026 against figures counted from its file by other means.</summary>
public class UsCclTests
{
    private static ControlList List => Supplement.Real;

    [Fact]
    public void It_has_638_entries_and_each_category_its_number()
    {
        Assert.Equal(638, List.Entries.Count);
        Assert.Equal([62, 136, 89, 78, 24, 25, 60, 46, 22, 96], List.Entries.GroupBy(static e => e.Category).OrderBy(static g => g.Key).Select(static g => g.Count()));
    }

    [Fact]
    public void The_entry_in_another_heading_level_and_those_that_parsers_lose_are_there() =>
        Assert.All(["8D001", "0D614", "2B352", "3D006", "3E002"], code => Assert.NotNull(List.Find(code)));

    [Fact]
    public void The_seven_codes_that_are_cited_and_have_no_entry_are_reported() =>
        Assert.Equal(["0A018", "1C012", "3A004", "3B003", "3C007", "3C008", "3C009"], References.Dangling(List).Select(static d => d.Code));

    [Fact]
    public void The_84_precursors_of_1C350_are_items_of_their_own() =>
        Assert.Equal(84, List.Find("1C350")!.AllItems().Count(static item => item.Text.Contains("C.A.S. #", StringComparison.Ordinal)));

    [Fact]
    public void Every_item_has_an_id_of_its_own() => Assert.Equal(List.Items, List.Entries.SelectMany(static e => e.AllItems()).Select(static item => item.Id).Distinct().Count());

    [Fact]
    public void Every_labelled_paragraph_under_the_word_Items_is_an_item_of_its_entry()
    {
        var printed = LabelledParagraphs();
        Assert.True(printed.Values.Sum() > 4_000);
        var differ = printed.Where(static pair => List.Find(pair.Key)!.AllItems().Count(static item => item.Text.Length > 0) != pair.Value).Select(static pair => pair.Key);

        // Its a.3 and what follows stand inside a note element, where this count does not look.
        Assert.Equal(["6A002"], differ);
    }

    [Fact]
    public void An_item_that_the_source_holds_inside_a_note_is_an_item()
    {
        Assert.Contains(List.Oddities, static odd => odd is { Kind: OddityKind.InsideNote, Id: "6A002.a.3" });
        Assert.Equal("Non-“space-qualified” “focal plane arrays” as follows:", List.Find("6A002")!.AllItems().Single(static item => item.Id == "6A002.a.3").Text);
    }

    [Fact]
    public void Exponents_stay_with_their_power_of_ten() =>
        Assert.Equal("“Specific modulus” exceeding 12.7 × 10^6 m; and", List.Find("1C010")!.AllItems().Single(static item => item.Id == "1C010.a.1").Text);

    [Fact]
    public void Reasons_columns_and_marks_are_read()
    {
        var entry = List.Find("1C216")!;
        Assert.Equal(["NP", "AT"], entry.Licensing.Reasons);
        Assert.Equal([new LicenceColumn("NP applies to entire entry", "NP Column 1"), new LicenceColumn("AT applies to entire entry", "AT Column 1")], entry.Licensing.Columns);
        Assert.Equal((ItemPurpose.Material, false), (entry.Purpose, entry.MeansOfDelivery));
        Assert.Equal([RegimeMark.Nsg], entry.Regimes);
        Assert.Contains(entry.Notes, static note => note.Kind == NoteKind.Decontrol && note.Text[0].Contains("75 mm or less", StringComparison.Ordinal));
    }

    [Fact]
    public void Missiles_and_what_makes_them_carry_the_mark_of_means_of_delivery() =>
        Assert.All(["9A101", "1C116", "2B117", "9B115"], code => Assert.True(List.Find(code)!.MeansOfDelivery, code));

    /// <summary>Counted in the text of the file itself, with no reader of the house: paragraphs in roman letters that begin with a label, by entry.</summary>
    private static Dictionary<string, int> LabelledParagraphs()
    {
        using var file = new GZipStream(File.OpenRead(TestData.File(Supplement.File)), CompressionMode.Decompress);
        var text = Regex.Replace(new StreamReader(file).ReadToEnd(), @"(?s)<NOTE>.*?</NOTE>", "");
        var heads = Regex.Matches(text, @"<FP-[12]><B>\s*([0-9][A-E][0-9]{3})|<FP-2><B>EAR99|<HD1>Annex");
        return heads.Select((head, i) => (Code: head.Groups[1].Value, Text: text[head.Index..(i + 1 < heads.Count ? heads[i + 1].Index : text.Length)]))
            .Where(static part => part.Code.Length > 0 && part.Text.Contains("Items:</I>", StringComparison.Ordinal))
            .ToDictionary(static part => part.Code, static part => Regex.Count(
                part.Text[part.Text.IndexOf("Items:</I>", StringComparison.Ordinal)..],
                @"<P>[a-z](?:\.(?:[0-9]{1,3}|[a-z]))*\.[\s“'(\[A-Z](?!through|to |and |[a-z]\. \[)|<P>[a-z](?:\.(?:[0-9]{1,3}|[a-z]))+\s(?!through)|^Items:</I> a\.\s(?!through)"));
    }
}
