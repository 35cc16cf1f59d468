using CsCheck;
using Pillar.Bench.Peers;
using Pillar.Bench.Report;
using Xunit;

namespace Pillar.UnitTests.Bench;

public class RatesTests
{
    private static readonly Gen<string> Text = Gen.String[Gen.Char["abc 1"], 0, 20];

    [Fact]
    public void The_threshold_lets_no_more_than_the_wanted_share_of_people_through() =>
        Gen.Select(Gen.Double[0, 1].Array[1, 200], Gen.Double[0, 0.5]).Sample((scores, wanted) =>
            AtRate.Of(Of(scores, []), "", wanted).Rate <= wanted);

    [Fact]
    public void Recall_is_counted_above_the_same_threshold()
    {
        var at = AtRate.Of(Of([0.9, 0.8, 0.7, 0.6], [0.85, 0.75, 0.95, 0.5]), "half", 0.5);
        Assert.Equal(0.7, at.Threshold);
        Assert.Equal(0.75, at.Recall.Single().Share);
    }

    [Fact]
    public void No_common_subsequence_is_longer_than_the_letters_in_common() =>
        Gen.Select(Text, Text).Sample((left, right) => LetterCounts.Of(left).Common(LetterCounts.Of(right)) >= LongestCommon(left, right));

    [Fact]
    public void A_row_with_other_columns_than_its_table_is_refused() =>
        Assert.Throws<ArgumentException>(() => new TextTable("a", "b").Row("1"));

    private static Scores Of(double[] people, double[] right) => new([.. people.Select(static s => (s, true))], [("row", right)]);

    private static int LongestCommon(string left, string right)
    {
        var lengths = new int[left.Length + 1, right.Length + 1];
        for (var i = 1; i <= left.Length; i++)
        {
            for (var j = 1; j <= right.Length; j++)
            {
                lengths[i, j] = left[i - 1] == right[j - 1] ? lengths[i - 1, j - 1] + 1 : Math.Max(lengths[i - 1, j], lengths[i, j - 1]);
            }
        }

        return lengths[left.Length, right.Length];
    }
}
