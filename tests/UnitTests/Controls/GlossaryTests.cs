using System.Text.RegularExpressions;
using Pillar.Controls;
using Pillar.Controls.Lists;
using Pillar.Platform;
using Pillar.UnitTests.Platform;
using Pillar.UnitTests.Screening.Lists;
using Xunit;

namespace Pillar.UnitTests.Controls;

/// <summary>Quoted terms and what an edition says that they mean.</summary>
public sealed class GlossaryTests : IDisposable
{
    private readonly TempHome home = new();

    public void Dispose() => home.Dispose();

    [Fact]
    public void The_annex_defines_as_many_terms_as_an_independent_scan_of_its_pages_finds()
    {
        using var packed = new System.IO.Compression.GZipStream(File.OpenRead(TestData.File(Published.AnnexIText)), System.IO.Compression.CompressionMode.Decompress);
        var print = new StreamReader(packed).ReadToEnd();
        var pages = print.Split("DEFINITIONS OF TERMS USED IN THIS ANNEX")[2].Split("CATEGORY 0 NUCLEAR")[0];
        // Every definition names its categories in brackets behind the term; no other line of these pages begins so.
        var begins = pages.Split('\n').Count(static line => line.StartsWith('"') && Regex.IsMatch(line, @"^""[^""]+""[^.;]{0,45}\((?:[0-9 ]+|def|G[TS]N[^)]*)\)"));
        var terms = Published.List("eu-annex-i").Definitions;
        Assert.Equal(begins, terms.Count);
        Assert.All(terms, static term => Assert.StartsWith($"\"{term.Names[0]}\"", term.Text, StringComparison.Ordinal));
        Assert.Equal(terms.Select(static term => term.Names[0]).Where(static name => name != "III/V compounds").Order(StringComparer.OrdinalIgnoreCase).First(), terms[0].Names[0]);
    }

    [Theory]
    [InlineData("Critical temperature", "superconductive", "loses all resistance to the flow of direct electrical current.")]
    [InlineData("Unmanned Aerial Vehicle", "", "without any human presence on board.")]
    [InlineData("Yarn", "", "approximately parallel. '")]
    [InlineData("User-accessible programmability", "", "including entry of parameters.")]
    public void A_definition_goes_to_the_next_one(string name, string has, string ends)
    {
        var term = Published.List("eu-annex-i").Definitions.Single(one => one.Names[0] == name);
        Assert.EndsWith(ends, term.Text, StringComparison.Ordinal);
        Assert.Contains(has, term.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("DEFINITIONS OF TERMS", term.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_short_form_and_a_plural_lead_to_the_same_definition_and_two_kinds_of_thing_to_two()
    {
        var glossary = new Glossary(Published.List("eu-annex-i").Entries[0], Published.List("eu-annex-i").Definitions);
        Assert.Same(Assert.Single(glossary.Of("UAV")), Assert.Single(glossary.Of("unmanned aerial vehicles,")));
        Assert.Equal(2, glossary.Of("bias").Count);
        Assert.Empty(glossary.Of("specially designed"));
    }

    [Fact]
    public void A_note_of_the_entry_says_what_its_own_terms_mean_before_the_list_does()
    {
        var entry = Published.List("eu-annex-i").Find("0A001")!;
        var term = Assert.Single(new Glossary(entry, Published.List("eu-annex-i").Definitions).Of("Nuclear reactor internals"));
        Assert.Equal("0A001.h", term.Where);
    }

    [Fact]
    public void Texts_are_cut_at_quotes_and_lose_nothing()
    {
        var glossary = new Glossary(Published.List("eu-annex-i").Entries[0], []);
        Assert.Equal([null, "lasers,", null, "matrix", null], glossary.Pieces("All “lasers,” and a \"matrix\" of the maker's own").Select(static piece => piece.Term));
        foreach (var text in Published.Ids.Select(Published.List).SelectMany(static list => list.Entries).SelectMany(static entry => entry.AllItems()).Select(static item => item.Text))
        {
            Assert.Equal(text, string.Concat(glossary.Pieces(text).Select(static piece => piece.Text)));
        }
    }

    [Fact]
    public void An_entry_is_shown_with_the_terms_it_quotes_and_those_its_edition_does_not_define_are_named()
    {
        var module = ControlsModule.Open(new PillarHome(home.Folder), new NoAudit());
        module.ImportControls.Run(TestData.File(Published.AnnexIText));
        module.ImportControls.Run(TestData.File(Supplement.File));
        var annex = module.ShowControl.Run("1C010", "eu-annex-i").Single().Terms;
        Assert.All(["fibrous or filamentary materials", "composite", "matrix"], name => Assert.Contains(annex, term => Glossary.Key(term.Term).StartsWith(Glossary.Key(name), StringComparison.Ordinal) && term.Definitions.Count == 1));
        Assert.Contains(module.ShowControl.Run("1C216", "us-ccl").Single().Terms.Concat(module.ShowControl.Run("2B001", "us-ccl").Single().Terms), static term => term.Definitions.Count == 0);
    }

    [Fact]
    public void A_term_that_only_a_definition_quotes_stands_on_the_page_too_so_that_its_link_leads_somewhere()
    {
        var entry = new ControlEntry("1C999", "A \"widget\" and a \"gizmo\".", [], [], [], "", "", EntryLicensing.None);
        DefinedTerm[] definitions = [new(["Widget"], "\"Widget\" means a \"gadget\" or \"thing\".", ""), new(["Gadget"], "\"Gadget\" means a \"widget\".", ""), new(["Tool"], "\"Tool\" means a hammer.", "")];
        var used = new Glossary(entry, definitions).Used([entry.Heading]);
        Assert.Equal([("widget", 1), ("gizmo", 0), ("gadget", 1)], used.Select(static one => (one.Term, one.Definitions.Count)));
    }
}
