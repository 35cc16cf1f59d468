using Pillar.Controls;
using Pillar.Controls.Classifying;
using Pillar.Vocabulary;
using Xunit;

namespace Pillar.UnitTests.Controls;

/// <summary>
/// Chemicals as the US list of June 2026 and the EU list of 2021 have them: mixtures by the share of the weight, numbers that are mentioned and not
/// controlled, families that are named by a formula. What is expected was read in the texts of 1C350, 1C355, 1C395 and 1C450.
/// </summary>
public class ChemicalTests
{
    private static readonly Lazy<ClassifiedList> Us = new(static () => new ClassifiedList(Published.List("us-ccl")));
    private static readonly Lazy<ClassifiedList> Eu = new(static () => new ClassifiedList(Published.List("eu-annex-i")));

    [Theory]
    [InlineData("111-48-8", "1C350", Verdict.Met)]
    [InlineData("111-48-8=30 %", "1C350", Verdict.Met)]
    [InlineData("111-48-8=29.9 %", "1C350", Verdict.NotMet)]
    [InlineData("111-48-8=300000 ppm", "1C350", Verdict.Met)]
    [InlineData("111-48-8=25 %", "1C395", Verdict.Unknown)]
    [InlineData("111-48-8=10 %", "1C395.a", Verdict.NotMet)]
    [InlineData("382-21-8=1 %", "1C355.a.1.a", Verdict.NotMet)]
    [InlineData("382-21-8=1.1 %", "1C355.a.1.a", Verdict.Met)]
    [InlineData("382-21-8", "1C355.a.1.a", Verdict.Met)]
    public void In_the_US_list_the_share_of_the_weight_decides(string cas, string code, Verdict verdict)
    {
        var held = Us.Value.Against(ItemFacts.Of("drum", [], [cas], []), code)!;
        Assert.Equal(verdict, held.Part.Verdict);
    }

    [Theory]
    [InlineData("10025-87-3=30 %", Verdict.NotMet)]
    [InlineData("10025-87-3=30.1 %", Verdict.Met)]
    [InlineData("10025-87-3", Verdict.Met)]
    [InlineData("111-48-8=25 %", Verdict.Unknown)]
    [InlineData("111-48-8=31 %", Verdict.Met)]
    public void In_the_EU_list_the_notes_take_mixtures_out_and_some_ask_for_the_destination(string cas, Verdict verdict)
    {
        var answer = Classifier.Run([Eu.Value], ItemFacts.Of("drum", [], [cas], []), 5);
        Assert.Equal(("1C350", verdict), (answer.Candidates[0].Entry.Entry.Code, answer.Candidates.First(static c => c.Entry.Entry.Code == "1C350").Verdict));
        Assert.Equal(verdict == Verdict.Unknown, answer.Next?.Text.Contains("For exports to", StringComparison.Ordinal) == true);
    }

    [Fact]
    public void The_destination_decides_on_a_mixture_between_the_two_limits()
    {
        var open = Classifier.Run([Eu.Value], ItemFacts.Of("drum", [], ["111-48-8=25 %"], []), 5);
        Assert.Contains("Party", open.Next!.Text, StringComparison.Ordinal);
        var party = Classifier.Run([Eu.Value], ItemFacts.Of("drum", [], ["111-48-8=25 %"], [$"{open.Next.Id}=yes"]), 5);
        Assert.Equal(Verdict.NotMet, party.Candidates.First(static c => c.Entry.Entry.Code == "1C350").Verdict);
        var other = Classifier.Run([Eu.Value], ItemFacts.Of("drum", [], ["111-48-8=25 %"], [$"{open.Next.Id}=no"]), 5);
        Assert.Equal(Verdict.Met, other.Candidates.First(static c => c.Entry.Entry.Code == "1C350").Verdict);
    }

    [Fact]
    public void A_mixture_without_a_share_is_asked_for_it()
    {
        var answer = Classifier.Run([Us.Value], ItemFacts.Of("aqueous solution", [], ["111-48-8"], []), 5);
        Assert.Equal(("1C350.b", Verdict.Unknown, "1C350.b#2"), (answer.Candidates[0].Code[..7], answer.Candidates[0].Verdict, answer.Next!.Id));
        Assert.Equal(Verdict.Met, Classifier.Run([Us.Value], ItemFacts.Of("drum, no mixture", [], ["111-48-8"], []), 5).Candidates[0].Verdict);
    }

    [Fact]
    public void One_of_several_chemicals_above_its_limit_is_enough() =>
        Assert.Equal(Verdict.Met, Us.Value.Against(ItemFacts.Of("drum", [], ["111-48-8=5 %", "756-79-6=40 %"], []), "1C350")!.Candidate.Verdict);

    [Theory]
    [InlineData("676-99-3", "1C350.4")]
    [InlineData("6581-06-2", "1C450.a.3")]
    [InlineData("139-87-7", "1C450.b.7")]
    public void An_item_that_points_to_another_list_controls_nothing_and_is_told(string cas, string item)
    {
        var facts = ItemFacts.Of("drum", [], [cas], []);
        Assert.DoesNotContain(Classifier.Run([Eu.Value], facts, 10).Candidates, candidate => candidate.Verdict == Verdict.Met && item.StartsWith(candidate.Entry.Entry.Code, StringComparison.Ordinal) && candidate.Code == item);
        Assert.Contains(Eu.Value.Hints(facts), hint => hint.ToString().Contains(item, StringComparison.Ordinal));
    }

    [Fact]
    public void A_number_behind_other_than_or_in_a_note_is_no_control()
    {
        Assert.DoesNotContain(Classifier.Run([Eu.Value], ItemFacts.Of("drum", [], ["96-80-0"], []), 10).Candidates, static c => c.Entry.Entry.Code == "1C450");
        Assert.DoesNotContain(Classifier.Run([Us.Value], ItemFacts.Of("drum", [], ["944-22-9"], []), 10).Candidates, static c => c.Verdict == Verdict.Met);
    }

    [Theory]
    [InlineData("diethyl propylphosphonate", "1C355")]
    [InlineData("2-(N,N-dimethylamino)ethyl, dimethylaminoethyl chloride hydrochloride", "1C355")]
    public void A_family_is_asked_of_a_person_and_neither_matched_nor_missed(string description, string entry)
    {
        var candidate = Classifier.Run([Us.Value], ItemFacts.Of(description, [], [], []), 10).Candidates.FirstOrDefault(c => c.Entry.Entry.Code == entry);
        Assert.Equal(Verdict.Unknown, candidate?.Verdict);
        Assert.Contains(candidate!.Missing(), static leaf => leaf is Pillar.Controls.Compiling.Fact { IsFamily: true });
    }

    [Fact]
    public void A_number_that_no_entry_names_is_told_of_the_families_without_number()
    {
        var hint = Assert.Single(Us.Value.Hints(ItemFacts.Of("drum", [], ["7647-14-5"], [])));
        Assert.Contains("1C355.a.2.b", hint.ToString(), StringComparison.Ordinal);
        Assert.Empty(Us.Value.Hints(ItemFacts.Of("drum", [], ["111-48-8"], [])));
    }

    [Theory]
    [InlineData("111-48-8=25", "a share of the weight from 0 to 100 %, such as 111-48-8=25 %, found 25")]
    [InlineData("111-48-8=25 g/l", "found 25 g/l")]
    [InlineData("111-48-8=101 %", "found 101 %")]
    [InlineData("111-48-8=-1 %", "found -1 %")]
    [InlineData("111-48-8=", "found ")]
    [InlineData("111-48-9=25 %", "check digit")]
    [InlineData("111-48-8=25 %|111-48-8=26 %", "one share")]
    [InlineData("111-48-8=60 %|756-79-6=41 %", "shares that come to 100 % or less, found 60 % + 41 %")]
    public void A_share_that_cannot_be_is_refused(string cas, string expected) =>
        Assert.Contains(expected, Assert.Throws<BadInputException>(() => ItemFacts.Of("drum", [], cas.Split('|'), [])).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("pump for the army", Verdict.Unknown, "military-end-use")]
    [InlineData("pump to be used by the army", Verdict.Unknown, "military-end-use")]
    [InlineData("pump, end user: Ministry of Defence", Verdict.Unknown, "military-end-use")]
    [InlineData("valve for ballistic missiles", Verdict.Unknown, "wmd-end-use")]
    [InlineData("pompe pour des armes chimiques", Verdict.Unknown, "wmd-end-use")]
    public void Words_on_the_end_use_open_a_result_of_its_own(string description, Verdict verdict, string question)
    {
        var catchAll = CatchAll.Of(ItemFacts.Of(description, [], [], []));
        Assert.Equal((verdict, true), (catchAll!.Verdict, catchAll.Questions.Single(q => q.Id == question).Because.Length > 0));
    }

    [Theory]
    [InlineData("pump for water")]
    [InlineData("pump for water, no military end use")]
    [InlineData("pump, not for the army")]
    [InlineData("pompe sans usage militaire")]
    [InlineData("paramilitary boots")]
    [InlineData("jacket made by Army Surplus")]
    [InlineData("trousers for navy blue uniforms")]
    public void Without_words_or_with_denied_words_there_is_none(string description) => Assert.Null(CatchAll.Of(ItemFacts.Of(description, [], [], [])));

    [Fact]
    public void An_answer_settles_a_question_and_one_against_the_words_leaves_it_open()
    {
        Verdict Of(string description, params string[] answers) => CatchAll.Of(ItemFacts.Of(description, [], [], answers))!.Verdict;
        Assert.Equal(Verdict.Met, Of("pump", "wmd-end-use=yes"));
        Assert.Equal(Verdict.NotMet, Of("pump", "wmd-end-use=no", "military-end-use=no", "informed-by-authority=no"));
        Assert.Equal(Verdict.Unknown, Of("pump for the army", "wmd-end-use=no", "military-end-use=no", "informed-by-authority=no"));
        Assert.Throws<BadInputException>(() => Of("pump", "wmd-end-use=no", "wmd-end-use=yes"));
    }

    [Fact]
    public void A_description_of_a_megabyte_is_refused_in_one_line_and_cut_in_a_catalogue()
    {
        var text = new string('x', 1 << 20);
        Assert.Contains("1048576", Assert.Throws<BadInputException>(() => ItemFacts.Of(text, [], [], [])).Message, StringComparison.Ordinal);
        Assert.Equal(ItemFacts.MostCharacters, ItemFacts.Lenient(text, [], ["111-48-8=25 %"]).Description.Length);
        Assert.Equal("25 %", $"{ItemFacts.Lenient("drum", [], ["111-48-8=25 %", "1-2-3=4 %", "756-79-6=4 kg"]).Shares.Values.Single()}");
    }
}
