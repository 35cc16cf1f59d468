using System.Globalization;
using Pillar.Screening;
using Pillar.Screening.Matching;
using Xunit;

namespace Pillar.UnitTests.Screening;

/// <summary>Runs specs/screening/thresholds.md.</summary>
public class ThresholdsSpec
{
    public static TheoryData<string, string, string, string, string> Rows()
    {
        var rows = new TheoryData<string, string, string, string, string>();
        foreach (var row in Specs.Table("screening/thresholds.md", "What a score comes to"))
        {
            rows.Add(row["score"], row["possible"], row["strong"], row["one weak word"], row["band"]);
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_score_has_its_band(string score, string possible, string strong, string weak, string band)
    {
        // A score is a float and the threshold a decimal word: the nearest float at or above the word is the boundary.
        var value = float.Parse(score, CultureInfo.InvariantCulture);
        value = value < double.Parse(score, CultureInfo.InvariantCulture) ? MathF.BitIncrement(value) : value;
        var thresholds = Thresholds.Read(possible, strong, Thresholds.Shipped);
        Assert.Equal(band, Explainer.BandOf(new RawHit(0, 0, 0, value, weak == "yes"), thresholds).Word());
    }
}
