using System.CommandLine;
using System.Globalization;
using Pillar.Cli.Resources;
using Pillar.Screening;
using Pillar.Vocabulary;

namespace Pillar.Cli.Commands.Screening;

/// <summary><c>pillar screen evaluate LABELLED.csv</c>: what are the scores worth on pairs that a person has labelled?</summary>
internal static class EvaluateCommand
{
    /// <summary>Rows of the sweep on the screen; JSON has every hundredth.</summary>
    private const int ShownFrom = 50, ShownStep = 5;

    private static readonly Argument<string> File = new("LABELLED.csv") { Description = "Pairs of names with the header left,right,kind,match" };
    private static readonly Option<string?> Threshold = new("--threshold") { Description = "From which score on a pair counts as found (usually the shipped threshold for possible hits)", HelpName = "SCORE" };
    private static readonly Option<string?> Scores = new("--scores") { Description = "Write each pair with its score to this CSV file", HelpName = "OUT.csv" };

    public static Command Create() =>
        new Command("evaluate", "Measure precision and recall of the scores on labelled pairs of names") { File, Threshold, Scores }.Does(Run);

    private static int Run(Session session)
    {
        var evaluation = new EvaluateNames(session.Clock).Run(
            session.Arguments.GetRequiredValue(File), ThresholdOf(session.Arguments.GetValue(Threshold)), session.Arguments.GetValue(Scores));
        if (session.Json)
        {
            session.Out.WriteLine(EvaluationJson.Text(evaluation));
        }
        else
        {
            Write(session, evaluation);
        }

        return ExitCodes.Done;
    }

    private static double ThresholdOf(string? text) =>
        text is null ? Thresholds.Shipped.Possible
        : double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var threshold) && threshold is >= 0 and <= 1 ? threshold
        : throw new BadInputException("--threshold", "a number from 0 to 1", $"{text}");

    private static void Write(Session session, Evaluation evaluation)
    {
        var figures = evaluation.Figures;
        Line(session, "pairs", evaluation.Pairs, Number(figures.Threshold, "0.00##"), evaluation.Engine);
        Line(session, "found", figures.TruePositives, figures.FalsePositives);
        Line(session, "not-found", figures.FalseNegatives, figures.TrueNegatives);
        Line(session, "shares", Share(figures.Precision), Share(figures.Recall), Share(figures.F1));
        Line(session, "time", Number(evaluation.MicrosecondsPerPair, "0.0"));
        Line(session, "sweep");
        foreach (var row in evaluation.Sweep.Where(static (_, step) => step >= ShownFrom && step % ShownStep == 0))
        {
            session.Out.WriteLine(
                $"  {Number(row.Threshold, "0.00"),-9} {Share(row.Precision),9} {Share(row.Recall),9} {Share(row.F1),9} {row.TruePositives,9} {row.FalsePositives,9} {row.FalseNegatives,9}");
        }
    }

    private static void Line(Session session, string key, params object[] values) =>
        session.Out.WriteLine(EvaluateText.Say(key, session.Language, values));

    private static string Share(double? value) => Number(value, "0.0000");

    /// <summary>A dash where the figure is not defined.</summary>
    private static string Number(double? value, string form) => value?.ToString(form, CultureInfo.InvariantCulture) ?? "–";
}
