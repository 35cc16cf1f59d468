using System.Text;
using Pillar.Controls.Classifying;
using Pillar.Controls.Compiling;
using Pillar.Controls.Lists;
using Pillar.Controls.Lists.Own;
using Pillar.Platform.Input;
using Pillar.UnitTests.House;
using Pillar.Vocabulary;
using Xunit;

namespace Pillar.UnitTests.Controls;

/// <summary>A list that a State writes itself: the sample, and small broken ones.</summary>
public class OwnListTests
{
    private const string Head = "kind,code,title,text,regimes,reasons,also,purpose\nlist,zz-list,Invented,Invented gazette,,,,\n";

    private static readonly ControlList Sample = Read(File.ReadAllText(Path.Combine(SourceTree.Checkout.Root, "samples", "controls", "invented-supplement.csv")));

    [Fact]
    public void The_sample_is_read_with_its_items_notes_names_and_purposes()
    {
        Assert.Equal(("zz-supplement", 5, 8), (Sample.Edition.Id, Sample.Entries.Count, Sample.Items));
        var entry = Sample.Find("ZZ901")!;
        Assert.Equal(["emerging"], entry.Licensing.Reasons);
        Assert.Equal(["quantum machine", "qubit processor"], entry.Also);
        Assert.Equal(NoteKind.Decontrol, Assert.Single(entry.Items[1].Notes).Kind);
        Assert.Equal([ItemPurpose.EndItem, ItemPurpose.ProductionOrTestEquipment, ItemPurpose.ProductionOrTestEquipment, ItemPurpose.Component, ItemPurpose.Software], Sample.Entries.Select(static e => e.Purpose));
    }

    [Fact]
    public void Its_words_become_rules_as_those_of_any_list()
    {
        Assert.Equal(10, Sample.Entries.Sum(static e => EntryCompiler.Compile(e).Predicates));
        Assert.Equal(0, Sample.Entries.Sum(static e => EntryCompiler.Compile(e).LeftToRead));
        Assert.IsType<AllOf>(EntryCompiler.Compile(Sample.Find("ZZ902")!).Rule);
    }

    [Theory]
    [InlineData("laser powder bed machine", "beam power=500 W", "build volume=60 l", Verdict.Unknown)]
    [InlineData("laser powder bed machine", "beam power=300 W", "build volume=60 l", Verdict.NotMet)]
    [InlineData("metal 3D printer", "beam power=500 W", "build volume=60 l", Verdict.Met)]
    public void A_plain_name_finds_the_entry_and_asks_for_nothing_and_the_words_of_the_law_decide(string text, string first, string second, Verdict expected)
    {
        var answer = Classifier.Run([new ClassifiedList(Sample)], ItemFacts.Of(text, [first, second], [], []), 5);
        Assert.Equal(("ZZ902", expected), (answer.Candidates[0].Entry.Entry.Code, answer.Candidates[0].Verdict));
    }

    [Theory]
    [InlineData("control,ZZ1,,Widgets,,,,\n", "kind: expected list in the first row", false)]
    [InlineData("list,us-ccl,Mine,Gazette,,,,\n", "that no other list has, found us-ccl", false)]
    [InlineData("list,../x,Mine,Gazette,,,,\n", "found ../x", false)]
    [InlineData("list,zz-list,,Gazette,,,,\n", "title: expected words, found nothing", false)]
    [InlineData("", "expected at least one row of the kind control, found none", true)]
    [InlineData("free,ZZ1,,Widgets,,,,\n", "line 3, kind: expected control, decontrol or note, found free", true)]
    [InlineData("control,ZZ1.a,,Widgets,,,,\n", "line 3, code: expected an entry before its items, found ZZ1.a", true)]
    [InlineData("control,ZZ1,,Widgets:,,,,\ncontrol,ZZ2.a,,Blue,,,,\n", "line 4, code: expected an item of ZZ1, such as ZZ1.a.1, found ZZ2.a", true)]
    [InlineData("control,ZZ1,,Widgets:,,,,\ncontrol,ZZ1.a.1,,Blue,,,,\n", "line 4, code: expected the row of ZZ1.a before it", true)]
    [InlineData("control,ZZ1,,Widgets,,,,\ncontrol,ZZ1,,Gadgets,,,,\n", "line 4, code: expected each code once, found ZZ1 again", true)]
    [InlineData("control,ZZ1,,,,,,\n", "line 3, text: expected words, found nothing", true)]
    [InlineData("control,ZZ1,,Widgets,secret,,,\n", "line 3, regimes: expected one of wassenaar, mtcr, nsg, australia-group, cwc, found secret", true)]
    [InlineData("control,ZZ1,,Widgets,,,,toy\n", "line 3, purpose: expected one of end-item, component", true)]
    [InlineData("note,ZZ1,,Widgets,,,,\n", "line 3, code: expected an entry or item of a row before it, found ZZ1", true)]
    [InlineData("control,ZZ1,,Widgets\n", "line 3", true)]
    [InlineData("control,ZZ1,,\"Widgets,,,,\n", "line 3", true)]
    public void A_row_that_cannot_be_used_is_one_clear_line(string rows, string expected, bool headed)
    {
        var csv = headed ? Head + rows : Head.Split('\n')[0] + "\n" + rows;
        Assert.Contains(expected, Assert.Throws<BadInputException>(() => Read(csv)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_column_that_is_not_known_is_named() =>
        Assert.Contains("found colour", Assert.Throws<BadInputException>(() => Read("kind,code,title,text,colour\nlist,zz-list,Invented,Gazette,\n")).Message, StringComparison.Ordinal);

    private static ControlList Read(string csv)
    {
        using var input = InputStream.Over(new MemoryStream(Encoding.UTF8.GetBytes(csv)), "own.csv");
        return new OwnListSource().Read(input, null);
    }
}
