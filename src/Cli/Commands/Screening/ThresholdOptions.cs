using System.CommandLine;
using Pillar.Screening;

namespace Pillar.Cli.Commands.Screening;

/// <summary><c>--possible</c> and <c>--strong</c>, the same for every command that scores names.</summary>
internal static class ThresholdOptions
{
    public static Option<string?> Possible { get; } = new("--possible")
    {
        Description = "Score from which a hit is possible (else as pillar screen thresholds shows)",
        HelpName = "SCORE",
    };

    public static Option<string?> Strong { get; } = new("--strong")
    {
        Description = "Score from which a hit is strong (else as pillar screen thresholds shows)",
        HelpName = "SCORE",
    };

    /// <summary>The thresholds of this run; the office's, else the shipped ones, where the user names none.</summary>
    /// <exception cref="Pillar.Vocabulary.BadInputException">One of them is no score, or strong lies below possible.</exception>
    public static Thresholds Of(Session session) =>
        Thresholds.Read(session.Arguments.GetValue(Possible), session.Arguments.GetValue(Strong), OfficeThresholds.InForce(session.Home));
}
