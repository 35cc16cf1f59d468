using CsCheck;
using Pillar.Screening;
using Pillar.Screening.Matching.Names;
using Pillar.Screening.Matching.Scoring;
using Pillar.UnitTests.Screening.Matching.Names;
using Xunit;

namespace Pillar.UnitTests.Screening.Matching.Scoring;

public class AlignmentsTests
{
    private static IReadOnlyList<TokenMatch> Align(string query, string listed)
    {
        var (scorer, left, right) = (new NameScorer(WordTable.Shipped), Reading.Of(query), Reading.Of(listed));
        scorer.Score(left, right);
        return Alignments.Of(scorer, (query, left), (listed, right));
    }

    [Fact]
    public void Every_word_of_both_names_stands_in_it_once() => Gen.Select(MadeNames.Names, MadeNames.Names, Gen.Bool).Sample((left, right, alike) =>
    {
        var listed = alike ? left[..^1] + "x " + right : right;
        var pairs = Align(left, listed);
        Assert.Equal(left.Split(' ').Order(StringComparer.Ordinal), pairs.SelectMany(p => Words(p.Left)).Order(StringComparer.Ordinal));
        Assert.Equal(listed.Split(' ').Order(StringComparer.Ordinal), pairs.SelectMany(p => Words(p.Right)).Order(StringComparer.Ordinal));
    });

    [Theory]
    [InlineData("Abdulrahman Zubaryk", "Zubaryk Abd al-Rahman")]
    [InlineData("عبدالرحمن زباريك", "Abdul Rahman Zubarik")]
    [InlineData("Zubaryk Limited Liability Company", "OOO Zubaryk")]
    [InlineData("Monte Varo Zubaryk", "Montevaro Zubaryk")]
    [InlineData("김정은", "Kim Jong Un")]
    public void Cut_folded_and_joined_words_stand_in_it_once_too(string query, string listed)
    {
        var pairs = Align(query, listed);
        Assert.Equal(Letters(query), Letters(string.Concat(pairs.Select(p => p.Left))));
        Assert.Equal(Letters(listed), Letters(string.Concat(pairs.Select(p => p.Right))));
    }

    [Theory]
    [InlineData("Zubaryk", "Зубарик", "", "zubarik")]
    [InlineData("김정은", "Kim Jong Un", "kim jongun", "")]
    [InlineData("٢٦", "26", "26", "")]
    [InlineData("Zubaryk 26", "Montevaro 26", "", "")]
    public void A_word_in_another_script_shows_what_it_was_read_as(string query, string listed, string asked, string known)
    {
        var pairs = Align(query, listed);
        Assert.Equal((asked, known), (Reads(pairs, p => p.LeftRead), Reads(pairs, p => p.RightRead)));

        static string Reads(IReadOnlyList<TokenMatch> pairs, Func<TokenMatch, string> side) => string.Join(' ', pairs.Select(side).Where(static r => r.Length > 0));
    }

    [Fact]
    public void The_weights_of_the_pairs_are_shares_of_both_names() => Gen.Select(MadeNames.Names, MadeNames.Names).Sample((left, right) =>
    {
        var pairs = Align(left, right);
        Assert.All(pairs, p => Assert.InRange(p.Weight, 0, 1));
        Assert.InRange(pairs.Sum(p => p.Weight), 0, 1.001);
        Assert.InRange(Align(left, left).Sum(p => p.Weight), 0.99, 1.001);
    });

    [Theory]
    [InlineData("Zubaryk Montevaro", "Montevaro Zubaryk", "exact exact")]
    [InlineData("Muhammad Zubaryk", "Mohammed Zubaryk", "exact spelling")]
    [InlineData("Bill Zubaryk", "William Zubaryk", "exact nickname")]
    [InlineData("J Zubaryk", "Jonathan Zubaryk", "exact initial")]
    [InlineData("Monte Varo Zubaryk", "Montevaro Zubaryk", "exact joined")]
    [InlineData("Factory XXVI", "Factory 26", "exact number")]
    [InlineData("Zubaryk", "Montevaro Zubaryk", "exact missing")]
    [InlineData("Montevaro Zubaryk", "Zubaryk", "exact extra")]
    [InlineData("Karl Zubaryk", "Hugo Zubaryk", "contradiction contradiction exact")]
    [InlineData("Zubaryk Kovlenbo", "Zubaryk Kovlerbo", "exact typing")]
    public void It_says_why_two_words_met_or_did_not(string query, string listed, string how) =>
        Assert.Equal(how, string.Join(' ', Align(query, listed).Select(p => p.How).Order(StringComparer.Ordinal)));

    [Fact]
    public void Glue_that_one_side_lacks_is_no_contradiction() =>
        Assert.DoesNotContain(Align("Zubaryk bin Montevaro", "Zubaryk al Montevaro"), p => p.How == "contradiction");

    private static string[] Words(string piece) => piece.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit).Order());
}
