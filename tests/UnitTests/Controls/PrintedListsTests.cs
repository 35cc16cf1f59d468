using System.Text.RegularExpressions;
using Pillar.Controls.Lists;
using Xunit;

namespace Pillar.UnitTests.Controls;

/// <summary>
/// Lists inside notes and lists of items look alike in a print. What was read is scanned by rules that the reader does not use: letters go up by one, a list
/// stands below words that announce it, and below such words there is a list.
/// </summary>
public class PrintedListsTests
{
    private static readonly ControlList List = Published.List("eu-annex-i");

    [Fact]
    public void The_letters_and_numbers_of_every_list_of_items_go_up_by_one() => Assert.All(
        List.Entries.SelectMany(static e => e.AllItems().Select(static item => (item.Id, item.Items)).Prepend((Id: e.Code, e.Items))).Where(static list => list.Items.Count > 0),
        static list => Assert.Equal(Enumerable.Range(1, list.Items.Count), list.Items.Select(static item => Order(item.Id))));

    [Fact]
    public void Items_stand_below_words_that_announce_them_but_for_ten_places_of_the_print()
    {
        var plain = List.Entries.SelectMany(static e => e.AllItems().Where(static i => i.Items.Count > 0).Select(static i => (i.Id, i.Text)).Append((Id: e.Code, e.Items.Count > 0 ? e.Heading : ":")).Where(static x => !Announces(x.Item2)));

        // "3A201.a.1. a. …" and "9E101 a. …" have no words of their own; the others end in another sign than a colon.
        Assert.Equal(
            ["1C111.a.5", "3A001.e.1.a", "3A201.a.1", "3A201.a.2", "3A201.c.1", "3A201.c.2", "4E001", "6A004.a.1", "7A116", "9E101"],
            plain.Select(static x => x.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Below_words_that_announce_a_list_there_is_one_but_for_a_colon_that_is_a_misprint() => Assert.Equal(
        ["1B117.a"], List.Entries.SelectMany(static e => e.AllItems()).Where(static item => item.Items.Count == 0 && Announces(item.Text)).Select(static item => item.Id));

    [Fact]
    public void The_lists_of_notes_are_announced_and_go_up_by_one_too() => Assert.All(
        List.Entries.SelectMany(static e => e.AllNotes().Select(note => (e.Code, Note: note))).Where(static x => !x.Note.Label.StartsWith("TECHNICAL NOTE ON", StringComparison.Ordinal) && !x.Note.Label.StartsWith("TABLE", StringComparison.Ordinal)),
        static x =>
        {
            var labels = x.Note.Text.Select(static line => Regex.Match(line, @"^(?:[a-z]|[0-9]{1,2})(?:\.(?:[a-z]|[0-9]{1,2}))*(?=\. )").Value).ToList();
            for (var i = 0; i < labels.Count; i++)
            {
                if (labels[i].Length > 0)
                {
                    Assert.True(Order(labels[i]) == 1 ? i == 0 || Announces(x.Note.Text[i - 1]) : labels.Take(i).Any(elder => elder.Length > 0 && Above(elder) == Above(labels[i]) && Order(elder) == Order(labels[i]) - 1), $"{x.Code} {x.Note.Label} {labels[i]}");
                }
            }
        });

    [Fact]
    public void It_has_2926_items() => Assert.Equal(2926, List.Items);

    [Fact]
    public void Paragraph_j_of_Note_2_to_5A002_stays_in_the_note_over_the_page()
    {
        var entry = List.Find("5A002")!;
        Assert.Empty(entry.AllItems().Single(static item => item.Id == "5A002.a.4.b").Items);
        var note = entry.AllItems().Single(static item => item.Id == "5A002.a").Notes.Single(static n => n.Label == "Note 2");
        Assert.Equal(NoteKind.Decontrol, note.Kind);
        Assert.Equal(["j", "j.1", "j.1.a", "j.1.a.1", "j.1.a.2", "j.1.b", "j.1.b.1", "j.1.b.2", "j.2"], note.Text.Where(static line => line.StartsWith('j')).Select(static line => line.Split(". ")[0]));
    }

    [Theory]
    [InlineData("6A003.b.4.c", 0)]
    [InlineData("6A003.b", 5)]
    [InlineData("2B350.g.3.b", 0)]
    [InlineData("1C111.a.4", 17)]
    [InlineData("2B005.a", 2)]
    [InlineData("1C351.c", 22)]
    public void Items_of_entries_with_lists_in_their_notes_are_as_many_as_printed(string id, int items) =>
        Assert.Equal(items, List.Find(id[..5])!.AllItems().Single(item => item.Id == id).Items.Count);

    private static bool Announces(string words) => Regex.IsMatch(words, @"(?::|\bfollowing[,;:.]*|\bfollows[,;:.]*)\s*$");

    private static string Above(string label) => label.LastIndexOf('.') is > 0 and var dot ? label[..dot] : "";

    private static int Order(string id) => id[(id.LastIndexOf('.') + 1)..] is var last && char.IsDigit(last[0]) ? int.Parse(last) : last.Aggregate(0, static (sum, letter) => (sum * 26) + letter - 'a' + 1);
}
