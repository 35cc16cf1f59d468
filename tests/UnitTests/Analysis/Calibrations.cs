using System.Text;
using Pillar.Analysis.Risks;

namespace Pillar.UnitTests.Analysis;

/// <summary>A calibration small enough to count by hand: two factors a part, the first of twice the weight.</summary>
internal static class Calibrations
{
    public const string Text = """
        {
          "title": { "en": "Small", "fr": "Petit" }, "source": "invented for tests", "asOf": "2026-01-01", "combine": "mean",
          "weights": { "threat": 1, "vulnerability": 1, "consequence": 1 },
          "levels": [
            { "code": "low", "value": 1, "from": 1, "en": "low", "fr": "faible" }, { "code": "medium", "value": 2, "from": 1.75, "en": "medium", "fr": "moyen" },
            { "code": "high", "value": 3, "from": 2.5, "en": "high", "fr": "élevé" }, { "code": "very-high", "value": 4, "from": 3.25, "en": "very-high", "fr": "très élevé" }
          ],
          "factors": [
            { "id": "t1", "part": "threat", "weight": 2, "en": "t1", "fr": "t1" }, { "id": "t2", "part": "threat", "weight": 1, "en": "t2", "fr": "t2" },
            { "id": "v1", "part": "vulnerability", "weight": 2, "en": "v1", "fr": "v1" }, { "id": "v2", "part": "vulnerability", "weight": 1, "en": "v2", "fr": "v2" },
            { "id": "c1", "part": "consequence", "weight": 2, "en": "c1", "fr": "c1" }, { "id": "c2", "part": "consequence", "weight": 1, "en": "c2", "fr": "c2" }
          ]
        }
        """;

    public static Calibration Small { get; } = CalibrationReader.Read(Encoding.UTF8.GetBytes(Text), "small.json");
}
