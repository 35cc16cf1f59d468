using Pillar.Controls.Classifying;
using Pillar.Controls.Compiling;
using Pillar.Vocabulary;
using Xunit;

namespace Pillar.UnitTests.Controls;

/// <summary>The engine on invented entries.</summary>
public class ClassifierTests
{
    private static readonly ClassifiedList List = new(Supplement.Read(Supplement.Of(
        Supplement.Entry("1C998", "Gadgets, other than those “specially designed” for toys, made of zirconium.", ""),
        Supplement.Entry(
            "1C999", "Zirconium widgets as follows (see List of Items Controlled).",
            "<P>a. Zirconium widgets having all of the following:</P><P>a.1. A tensile strength of 500 MPa or more, at 293 K; and</P><P>a.2. A mass exceeding 5 kg;</P>"
            + "<NOTE><HED>Note:</HED><P>1C999.a does not control: polished ones.</P></NOTE>"),
        Supplement.Entry("1C997", "Chemicals as follows (see List of Items Controlled).", "<P>a. Listed ones, as follows:</P><P>a.1. (C.A.S. #111-48-8) Thiodiglycol;</P><P>a.2. Another.</P>"))));

    [Fact]
    public void What_is_known_meets_an_entry_and_the_answer_names_the_item_and_what_decided()
    {
        var answer = Run("zirconium widget", ["tensile strength=0.6 GPa", "mass=6 kg"]);
        Assert.Equal(ClassificationOutcome.EntryMet, answer.Outcome);
        Assert.Equal("1C999.a", answer.Candidates[0].Code);
        Assert.Equal(["tensile strength = 0.6 GPa", "mass = 6 kg"], Limits(answer.Candidates[0]).Select(static e => e.Because));
    }

    [Theory]
    [InlineData("500 MPa", Verdict.Met)]
    [InlineData("499.999999 MPa", Verdict.NotMet)]
    [InlineData("500000 kPa", Verdict.Met)]
    public void A_boundary_belongs_where_the_law_puts_it(string strength, Verdict expected) =>
        Assert.Equal(expected, Of("1C999", Run("zirconium widget", [$"tensile strength={strength}", "mass=6 kg"])).Verdict);

    [Fact]
    public void A_missing_value_is_asked_for_and_the_answer_by_its_id_decides()
    {
        var answer = Run("zirconium widget", ["mass=6 kg"]);
        Assert.Equal(ClassificationOutcome.NotEnoughInformation, answer.Outcome);
        Assert.Equal("1C999.a.1#1", answer.Next!.Id);
        Assert.Equal(Verdict.Met, Of("1C999", Run("zirconium widget", ["mass=6 kg"], ["1C999.a.1#1=510 MPa"])).Verdict);
        Assert.Equal(Verdict.NotMet, Of("1C999", Run("zirconium widget", ["mass=6 kg"], ["1C999.a.1#1=no"])).Verdict);
    }

    [Fact]
    public void Specially_designed_is_asked_and_never_inferred()
    {
        var leaf = Of("1C998", Run("zirconium gadgets specially designed for toys", [])).Answer.Missing();
        Assert.Contains(leaf, static l => l.Text.Contains("specially designed", StringComparison.Ordinal));
    }

    [Fact]
    public void A_CAS_number_names_its_item_and_meets_the_caption_above_it()
    {
        var answer = Classifier.Run([List], ItemFacts.Of("drum", [], ["111-48-8"], []), 5);
        Assert.Equal(("1C997.a.1", Verdict.Met), (answer.Candidates[0].Code, answer.Candidates[0].Verdict));
    }

    [Fact]
    public void A_note_that_takes_the_item_out_comes_last_and_is_shown()
    {
        var candidate = Of("1C999", Run("polished zirconium widget", ["tensile strength=600 MPa", "mass=6 kg"]));
        Assert.Equal((Verdict.Met, Verdict.NotMet), (candidate.Answer.Verdict, candidate.Verdict));
        Assert.Equal("1C999.a", Assert.Single(candidate.TakenOut).Note.Of);
    }

    [Fact]
    public void Words_of_no_entry_find_none_and_that_is_all_the_answer_says()
    {
        var answer = Run("wooden kitchen table", []);
        Assert.Equal((ClassificationOutcome.NoEntryFound, 0), (answer.Outcome, answer.Candidates.Count));
        Assert.Equal("No entry found in these editions. That is no statement that the item is free.", answer.Text.ToString());
    }

    [Theory]
    [InlineData("zirconium widget", "tensile strength=2100 kg", "--spec tensile strength: expected a value of the dimension pressure, found 2100 kg (mass)")]
    [InlineData("zirconium widget", "tensile strength", "--spec: expected a name, = and a number with its unit, such as \"tensile strength=2100 MPa\", found tensile strength")]
    [InlineData("zirconium widget", "tensile strength=2100 zorks", "--spec tensile strength: expected a unit such as MPa, GHz, mm, %, found 2100 zorks")]
    public void A_property_that_cannot_be_used_is_one_clear_line(string text, string spec, string expected) =>
        Assert.Equal(expected, Assert.Throws<BadInputException>(() => Run(text, [spec])).Message);

    [Fact]
    public void A_CAS_number_with_a_wrong_digit_and_two_answers_to_one_question_are_refused()
    {
        Assert.Contains("check digit", Assert.Throws<BadInputException>(() => ItemFacts.Of("x", [], ["111-48-9"], [])).Message);
        Assert.Contains("one answer to a#1", Assert.Throws<BadInputException>(() => ItemFacts.Of("x", [], [], ["a#1=yes", "a#1=no"])).Message);
        Assert.Contains("at most 20000 characters", Assert.Throws<BadInputException>(() => ItemFacts.Of(new string('x', 1 << 20), [], [], [])).Message);
    }

    private static Classification Run(string text, string[] specs, string[]? answers = null) => Classifier.Run([List], ItemFacts.Of(text, specs, [], answers ?? []), 5);

    private static Candidate Of(string entry, Classification answer) => answer.Candidates.Single(candidate => candidate.Entry.Entry.Code == entry);

    private static IEnumerable<Evaluated> Limits(Candidate candidate) => candidate.Answer.BestPath().Where(static e => e.Rule is Limit);
}
