using System.Text.RegularExpressions;
using Pillar.Controls.Compiling;
using Pillar.Controls.Lists;
using Pillar.Controls.Lists.Canada;
using Pillar.Platform.Input;
using Pillar.Vocabulary;
using Xunit;

namespace Pillar.UnitTests.Controls;

/// <summary>The Canadian schedules against figures counted from their files by other means, and small invented ones in their layout.</summary>
public class CanadianTests
{
    [Theory]
    [InlineData("ca-nsg", Published.Nsg)]
    [InlineData("ca-nsg-fr", Published.NsgFrench)]
    public void The_206_codes_of_the_nuclear_suppliers_are_entries_199_labelled_and_7_heads(string id, string file)
    {
        var schedule = File.ReadAllText(TestData.File(file)).Split("<Schedule id=\"NifProvs\"")[0];
        var labels = Regex.Matches(schedule, @"<Label>(?:<Emphasis[^>]*>)?\s*([AB](?:\.[0-9]+)+)").Select(static m => m.Groups[1].Value).Distinct();
        var heads = Regex.Matches(schedule, @"<TitleText[^>]*><Emphasis[^>]*>([AB]\.[0-9])\.").Select(static m => m.Groups[1].Value).ToList();
        Assert.Equal(7, heads.Count);
        Assert.Equal(206, Published.List(id).Entries.Count);
        Assert.Equal(labels.Concat(heads).Order(StringComparer.Ordinal), Published.List(id).Entries.Select(static e => e.Code).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Both_languages_have_as_many_items() => Assert.Equal(Published.List("ca-nsg").Items, Published.List("ca-nsg-fr").Items);

    [Fact]
    public void The_day_of_the_last_amendment_is_the_day_of_the_list() => Assert.Equal(new DateOnly(2026, 3, 25), Published.List("ca-nsg").Edition.AsOf);

    [Fact]
    public void Every_code_that_is_cited_has_its_entry() => Assert.Empty(References.Dangling(Published.List("ca-nsg")));

    [Fact]
    public void The_misprint_of_the_law_is_kept_as_printed() =>
        Assert.Contains("10^4 torrs (1.33 x 10^-4 mbar)", Published.List("ca-nsg").Find("B.2.2.11")!.Heading, StringComparison.Ordinal);

    [Fact]
    public void A_head_and_the_French_words_make_no_rules() => Assert.All(
        [Published.List("ca-nsg").Find("B.2")!, Published.List("ca-nsg").Find("B.2.1")!, .. Published.List("ca-nsg-fr").Entries],
        static entry => Assert.Null(EntryCompiler.Compile(entry).Rule));

    [Fact]
    public void Quantum_computers_are_in_group_5_and_the_arms_trade_treaty_in_group_9()
    {
        var list = Published.List("ca-ecl");
        Assert.Contains(list.Find("5506")!.AllItems(), static item => item is { Id: "5506.2.c.ii.A.I" } && item.Text.Contains("10^-4", StringComparison.Ordinal));
        Assert.Equal(9, list.Entries.Count(static entry => entry.Code.StartsWith("9-", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("SOR/1900-1", "", "expected one of SOR/2000-210, DORS/2000-210, SOR/89-202, found SOR/1900-1")]
    [InlineData("SOR/2000-210", "", "expected a Schedule, found none")]
    [InlineData("SOR/2000-210", "<Schedule><Strange/></Schedule>", "expected a Heading or a Provision, found Strange")]
    [InlineData("SOR/2000-210", "<Schedule><Provision><Label>B.1.1</Label><Text>One</Text></Provision><Provision><Label>B.1.1</Label></Provision></Schedule>", "B.1.1 2 times")]
    [InlineData("SOR/2000-210", "<Schedule><Provision><Text>Nothing with a code</Text></Provision></Schedule>", "expected items labelled by a code")]
    [InlineData("SOR/2000-210", "<Schedule><Provision>", "expected well-formed XML")]
    public void What_is_not_of_this_layout_is_one_clear_line(string number, string schedule, string expected)
    {
        var closed = schedule.EndsWith("<Provision>", StringComparison.Ordinal) ? "" : "</Regulation>";
        var xml = $"<Regulation xmlns:lims=\"http://justice.gc.ca/lims\"><Identification><InstrumentNumber>{number}</InstrumentNumber></Identification>{schedule}{closed}";
        using var input = InputStream.Over(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(xml)), "invented.xml");
        Assert.Contains(expected, Assert.Throws<BadInputException>(() => new CanadianSource().Read(input, null)).Message, StringComparison.Ordinal);
    }
}
