using Xunit;

namespace Pillar.UnitTests.House;

public class PhrasesInEnglishTests
{
    [Fact]
    public void The_phrases_to_be_translated_are_those_of_the_code() => Generated.Equals(PhrasesInEnglish.Target, PhrasesInEnglish.Render(SourceTree.Checkout));

    [Fact]
    public void A_text_is_found_wherever_a_phrase_is_wanted()
    {
        using var house = new Miniature().With("src/A.cs", """
            class Bad(Phrase place, Phrase wanted) : Exception;
            class A
            {
                static readonly Phrase Shape = "a shape";
                static Phrase Why(bool b) => b ? "a reason" : "none";
                Bad Wrong(string at, Phrase wanted) => new($"{at} row {1 + 1}", wanted);
                void Run(string word) => throw Wrong("here", word.Length > 2 ? (Phrase)$"at most {2:0} letters" : "a word");
            }
            """);
        Assert.Equal(["a reason", "a shape", "a word", "at most {0} letters", "none", "{0} row {1}"], PhrasesInEnglish.Of(house.Tree));
    }
}
