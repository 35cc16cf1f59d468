using System.CommandLine;
using Pillar.Screening;

namespace Pillar.Cli.Commands.Screening;

/// <summary><c>pillar screen file IN.csv --out OUT.csv</c>: which of these names are on a list?</summary>
internal static class ScreenFileCommand
{
    private static readonly Argument<string> Input = new("FILE")
    {
        Description = "CSV, plain or gzip, with the columns id,name[,kind,born,country,gender,identifier]; others pass through",
    };

    private static readonly Option<string> Output = new("--out") { Description = "Where to write one row a hit", HelpName = "FILE", Required = true };

    private const string Stop = "stop";
    private const string Mark = "mark";

    private static readonly Option<string> Bad = new("--bad-rows")
    {
        Description = $"{Stop}: screen nothing when a row cannot be used; {Mark}: screen the others and mark it error",
        DefaultValueFactory = static _ => Stop,
    };

    public static Command Create()
    {
        Bad.AcceptOnlyFromAmong(Stop, Mark);
        return new Command("file", "Screen a file of names; stopped or killed, the same command goes on where it was")
        {
            Input, Output, Bad, ThresholdOptions.Possible, ThresholdOptions.Strong,
        }.Does(Run);
    }

    private static int Run(Session session)
    {
        var job = new ScreenFileJob(session.Arguments.GetRequiredValue(Input), session.Arguments.GetRequiredValue(Output))
        {
            Thresholds = ThresholdOptions.Of(session),
            BadRows = session.Arguments.GetValue(Bad) == Mark ? BadRows.Mark : BadRows.Stop,
        };
        var report = new ScreenFileReport(session);
        using var interrupt = new Interrupt();
        using var progress = new ProgressLine(session);
        try
        {
            var result = session.Screening.ScreenFile.Run(job, p => progress.Show(() => report.Progress(p, progress.Elapsed)), interrupt.Token);
            progress.Dispose();
            report.Write(result);
            return result.Stopped ? ExitCodes.Stopped : ScreenExit.Of(result.Outcome);
        }
        catch (OperationCanceledException)
        {
            progress.Dispose();
            report.WriteStoppedEarly();
            return ExitCodes.Stopped;
        }
    }
}
