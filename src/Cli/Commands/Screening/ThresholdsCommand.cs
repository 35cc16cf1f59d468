using System.CommandLine;
using Pillar.Cli.Resources;
using Pillar.Screening;
using Pillar.Vocabulary;

namespace Pillar.Cli.Commands.Screening;

/// <summary><c>pillar screen thresholds</c>: which scores are hits in this office?</summary>
internal static class ThresholdsCommand
{
    private static readonly Option<bool> Shipped = new("--shipped") { Description = "Go back to the shipped thresholds" };

    public static Command Create() =>
        new Command("thresholds", "Show the thresholds that hold for every answer, or set them for this data folder")
        {
            ThresholdOptions.Possible, ThresholdOptions.Strong, Shipped,
        }.Does(Run);

    private static int Run(Session session)
    {
        var thresholds = InForce(session);
        session.Out.WriteLine(session.Json ? Json(thresholds) : ThresholdsText.Of(thresholds, session.Language));
        return ExitCodes.Done;
    }

    private static Thresholds InForce(Session session)
    {
        var (possible, strong) = (session.Arguments.GetValue(ThresholdOptions.Possible), session.Arguments.GetValue(ThresholdOptions.Strong));
        if (session.Arguments.GetValue(Shipped))
        {
            return possible is null && strong is null
                ? session.Screening.OfficeThresholds.Reset()
                : throw new BadInputException("--shipped", "no --possible and no --strong beside it", $"{possible} {strong}".Trim());
        }

        if (possible is null && strong is null)
        {
            return OfficeThresholds.InForce(session.Home);
        }

        // Who names both can mend a file that cannot be read.
        var otherwise = possible is null || strong is null ? OfficeThresholds.InForce(session.Home) : Thresholds.Shipped;
        return session.Screening.OfficeThresholds.Set(Thresholds.Read(possible, strong, otherwise));
    }

    private static string Json(Thresholds thresholds) =>
        $$"""{"possible":{{Thresholds.Text(thresholds.Possible)}},"strong":{{Thresholds.Text(thresholds.Strong)}},"origin":"{{thresholds.Origin.Word()}}"}""";
}
