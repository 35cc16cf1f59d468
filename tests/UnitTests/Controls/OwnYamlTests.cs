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

/// <summary>A State's own list as YAML: the sample, its twin as CSV, and small broken ones.</summary>
public class OwnYamlTests
{
    private const string Head = "list: zz-list\ntitle: Invented\nlaw: Invented gazette\nentries:\n";

    private static readonly ControlList Sample = Read(File.ReadAllText(Path.Combine(SourceTree.Checkout.Root, "samples", "controls", "invented-supplement.yaml")));

    [Fact]
    public void The_sample_is_read_with_its_days_items_notes_and_marks()
    {
        Assert.Equal(("zz-balloons", new DateOnly(2026, 10, 1), new DateOnly(2027, 1, 1)), (Sample.Edition.Id, Sample.Edition.AsOf!.Value, Sample.Edition.InForceFrom!.Value));
        Assert.Equal(["ZZ951.a", "ZZ951.a.1", "ZZ951.a.2", "ZZ951.b"], Sample.Find("ZZ951")!.AllItems().Select(static item => item.Id));
        var entry = Sample.Find("ZZ951")!;
        Assert.Equal((true, ItemPurpose.EndItem), (entry.MeansOfDelivery, entry.Purpose));
        Assert.Equal(["emerging", "invented treaty"], entry.Licensing.Reasons);
        Assert.Equal("ZZ951.a does not control: balloons that carry only a weather sonde", Assert.Single(Assert.Single(entry.Items[0].Notes).Text));
        Assert.Equal(NoteKind.Technical, Assert.Single(entry.Items[1].Notes).Kind);
        Assert.False(Sample.Find("ZZ952")!.MeansOfDelivery);
    }

    [Fact]
    public void Its_words_become_rules_as_those_of_any_list()
    {
        Assert.Equal(3, EntryCompiler.Compile(Sample.Find("ZZ951")!).Predicates);
        var answer = Classifier.Run([new ClassifiedList(Sample)], ItemFacts.Of("stratospheric balloon", ["payload=50 kg", "altitude=30 km"], [], ["ZZ951#1=yes"]), 5);
        Assert.Equal(("ZZ951.a", Verdict.Met), (answer.Candidates[0].Code, answer.Candidates[0].Verdict));
    }

    [Fact]
    public void The_same_list_as_CSV_and_as_JSON_has_the_same_entries()
    {
        var csv = Entries(ReadCsv("kind,code,title,text,regimes,reasons,also,purpose,delivery\nlist,zz-list,Invented,Invented gazette,,,,,\ncontrol,ZZ1,Widgets,Widgets:,nsg,emerging,gadget,component,yes\ncontrol,ZZ1.a,,A mass exceeding 4 kg.,,,,,\nnote,ZZ1.a,,Weighed dry.,,,,,\n"));
        Assert.Equal(csv, Entries(Read(Head + "- code: ZZ1\n  title: Widgets\n  text: 'Widgets:'\n  regimes: nsg\n  reasons: [emerging]\n  also: gadget\n  purpose: component\n  delivery: yes\n  items:\n  - {label: a, text: A mass exceeding 4 kg., notes: [Weighed dry.]}\n")));
        Assert.Equal(csv, Entries(Read("""
            list: "zz-list"
            title: "Invented"
            law: "Invented gazette"
            entries: [{"code": "ZZ1", "title": "Widgets", "text": "Widgets:", "regimes": ["nsg"], "reasons": ["emerging"], "also": ["gadget"], "purpose": "component",
              "delivery": true, "items": [{"label": "a", "text": "A mass exceeding 4 kg.", "notes": ["Weighed dry."]}]}]
            """)));
    }

    [Theory]
    [InlineData("- code: ZZ1\n  txt: Widgets\n", "line 6, txt: expected fields from code, title")]
    [InlineData("- code: ZZ1\n", "line 5, text: expected words, found nothing")]
    [InlineData("- code: '../1'\n  text: Widgets\n", "line 5, code: expected an entry before its items, found ../1")]
    [InlineData("- Widgets\n", "line 5, code: expected fields from code, title")]
    [InlineData("- code: ZZ1\n  text: Widgets\n- code: ZZ1\n  text: Gadgets\n", "line 7, code: expected each code once, found ZZ1 again")]
    [InlineData("- code: ZZ1\n  text: Widgets\n  items:\n  - text: Blue\n", "line 8, label: expected a label such as a, 1 or iv, found nothing")]
    [InlineData("- code: ZZ1\n  text: Widgets\n  items:\n  - label: 'a b'\n    text: Blue\n", "line 8, code: expected an item of ZZ1")]
    [InlineData("- code: ZZ1\n  text: Widgets\n  items: Blue\n", "line 7, items: expected a list, found Scalar")]
    [InlineData("- code: ZZ1\n  text: Widgets\n  notes: [{a: b}]\n", "line 7, notes: expected words, found Mapping")]
    [InlineData("- code: ZZ1\n  text: Widgets\n  regimes: [oslo]\n", "line 5, regimes: expected one of wassenaar, mtcr")]
    [InlineData("- code: ZZ1\n  text: Widgets\n  delivery: perhaps\n", "line 5, delivery: expected yes or no, found perhaps")]
    [InlineData("- code: ZZ1\n  text: [Widgets, Gadgets]\n", "line 5, text: expected one value, found several")]
    [InlineData("- code: ZZ1\n  text: Widgets\n  text: Gadgets\n", "expected YAML or JSON, found something else at character")]
    [InlineData("- &one {code: ZZ1, text: Widgets}\n- *one\n", "line 5: expected values written out, without anchors (&), aliases (*) and tags (!), found an anchor or a tag")]
    [InlineData("- *one\n", "line 5: expected values written out, without anchors (&), aliases (*) and tags (!), found an alias")]
    [InlineData("- !!python/object:os.system {code: ZZ1}\n", "line 5: expected values written out")]
    [InlineData("- code: ZZ1\n  text: Widgets\nasOf: soon\n", "line 1, asOf: expected a calendar day YYYY-MM-DD, found soon")]
    [InlineData("- code: ZZ1\n  text: Widgets\n---\nlist: zz-b\n", "expected one document with list, title, law and entries, found something else")]
    [InlineData("", "line 4, entries: expected a list, found Scalar")]
    [InlineData("- code: 'Z Z'\n  text: Widgets\n", "line 5, code: expected the code of an entry such as ZZ901")]
    public void What_cannot_be_used_is_one_line_with_its_place(string entries, string expected) => Refused(Head + entries, expected);

    [Fact]
    public void A_list_without_an_id_or_with_that_of_another_is_refused()
    {
        Refused("title: Invented\nlaw: Gazette\nentries: []\n", "an id of the list in small letters");
        Refused("list: us-ccl\ntitle: Invented\nlaw: Gazette\nentries: []\n", "that no other list has, found us-ccl");
    }

    [Fact]
    public void What_is_nested_without_end_is_refused()
    {
        Refused(Head + "- code: ZZ1\n  text: " + new string('[', 100_000), "values nested at most 64 deep");
        Refused(Head + "- " + string.Concat(Enumerable.Repeat("{items: [", 5_000)), "values nested at most 64 deep");
    }

    [Fact]
    public void A_list_of_more_characters_than_any_State_writes_is_refused() => Refused(Head + "#" + new string('x', 8 << 20), "a list of at most 8388608 characters, found more");

    [Theory]
    [InlineData("list: zz-list\n", true)]
    [InlineData("# ours\n---\ntitle: Ours\n", true)]
    [InlineData("kind,code,title,text\nlist,zz-list,Ours,Gazette\n", false)]
    [InlineData("<!doctype html>\nlist: no\n", false)]
    public void It_is_told_from_its_first_field(string head, bool reads) => Assert.Equal(reads, new OwnYamlSource().Reads(head));

    private static List<string> Entries(ControlList list) =>
        [.. list.Entries.Select(static e => $"{e.Code} {e.Heading} {string.Join('|', e.Intro)} {string.Join('|', e.Also)} {string.Join('|', e.Regimes)} {e.Purpose} {e.MeansOfDelivery} {string.Join('|', e.Licensing.Reasons)} {string.Join('|', e.AllItems().Select(static i => i.Id + i.Text + string.Join('|', i.Notes.SelectMany(static n => n.Text))))}")];

    private static void Refused(string yaml, string expected)
    {
        var line = Assert.Throws<BadInputException>(() => Read(yaml)).Message;
        Assert.Contains(expected, line, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', line);
    }

    private static ControlList Read(string yaml)
    {
        using var input = InputStream.Over(new MemoryStream(Encoding.UTF8.GetBytes(yaml)), "invented.yaml");
        return new OwnYamlSource().Read(input, null);
    }

    private static ControlList ReadCsv(string csv)
    {
        using var input = InputStream.Over(new MemoryStream(Encoding.UTF8.GetBytes(csv)), "invented.csv");
        return new OwnListSource().Read(input, null);
    }
}
