using System.Globalization;
using System.Resources;
using Pillar.Screening;
using Pillar.Vocabulary;

namespace Pillar.Cli.Resources;

/// <summary>The line about thresholds that stands under every answer.</summary>
internal static class ThresholdsText
{
    private static readonly ResourceManager Source = new("Pillar.Cli.Resources.ThresholdsText", typeof(ThresholdsText).Assembly);

    public static string Of(Thresholds thresholds, CultureInfo language) =>
        new Statement(Source, thresholds.Origin.Word(), Thresholds.Text(thresholds.Possible), Thresholds.Text(thresholds.Strong)).In(language);
}
