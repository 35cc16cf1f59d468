using CsCheck;
using Pillar.Screening.Matching.Names;
using Xunit;

namespace Pillar.UnitTests.Screening.Matching.Names;

public class SpellingDistanceTests
{
    private static readonly Gen<string> Word = Gen.String[Gen.Char["abc"], 0, 10];

    private static float Similarity(string left, string right) => SpellingDistance.Similarity(left, right);

    [Fact]
    public void It_agrees_with_the_plain_table_of_edits_and_swaps() => Gen.Select(Word, Word).Sample((left, right) =>
    {
        var (length, slips) = (Math.Max(left.Length, right.Length), Slips(left, right));
        var bears = length < 3 ? -1 : length >= 7 ? 2 : 1;
        var expected = slips > bears ? 0 : 1 - 0.9 * slips / length;
        Assert.Equal(expected, Similarity(left, right), 4);
    }, iter: 20_000);

    [Fact]
    public void It_is_the_same_both_ways() => Gen.Select(Word, Word).Sample((left, right) => Similarity(left, right) == Similarity(right, left));

    [Theory]
    [InlineData("zubaryk", "zubaryk", 0)]
    [InlineData("zubaryk", "zubarky", 1)]
    [InlineData("zubaryk", "zubarik", 1)]
    [InlineData("zubaryk", "zubary", 1)]
    [InlineData("zubaryk", "zuubaryk", 1)]
    [InlineData("zubaryk", "uzbaryk", 1)]
    [InlineData("zubaryk", "uzbarky", 2)]
    [InlineData("zubaryk", "zubryak", 2)]
    public void A_slip_costs_nine_tenths_of_a_letter(string left, string right, int slips) =>
        Assert.Equal(1 - 0.9 * slips / Math.Max(left.Length, right.Length), Similarity(left, right), 4);

    [Theory]
    [InlineData("zubaryk", "zubmontk")]
    [InlineData("zuba", "zzbb")]
    [InlineData("al", "el")]
    public void Words_further_apart_have_nothing_in_common(string left, string right) => Assert.Equal(0, Similarity(left, right));

    /// <summary>Number of edits and swaps of neighbours, by the whole table.</summary>
    private static int Slips(string left, string right)
    {
        var table = new int[left.Length + 1, right.Length + 1];
        for (var l = 0; l <= left.Length; l++)
        {
            for (var r = 0; r <= right.Length; r++)
            {
                table[l, r] = l == 0 ? r : r == 0 ? l : Math.Min(
                    Math.Min(table[l - 1, r], table[l, r - 1]) + 1,
                    table[l - 1, r - 1] + (left[l - 1] == right[r - 1] ? 0 : 1));
                if (l > 1 && r > 1 && left[l - 1] == right[r - 2] && left[l - 2] == right[r - 1])
                {
                    table[l, r] = Math.Min(table[l, r], table[l - 2, r - 2] + 1);
                }
            }
        }

        return table[left.Length, right.Length];
    }
}
