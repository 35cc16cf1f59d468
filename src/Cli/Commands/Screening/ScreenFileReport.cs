using System.Globalization;
using Pillar.Cli.Resources;
using Pillar.Screening;
using Pillar.Vocabulary;

namespace Pillar.Cli.Commands.Screening;

/// <summary>What the screening of a file says: the summary on stdout, problems and progress on stderr.</summary>
internal sealed class ScreenFileReport(Session session)
{
    private const int LinesOfProblems = 20;

    private static readonly (string Word, Func<FileCounts, long> Of)[] Rows =
    [
        ("strong", static c => c.Strong),
        ("possible", static c => c.Possible),
        ("weak", static c => c.Weak),
        ("incomplete", static c => c.Incomplete),
        ("nothing-found", static c => c.NothingFound),
        ("error", static c => c.Error),
        ("dismissed", static c => c.Dismissed),
    ];

    private long? takenUpAt;

    public void Write(ScreenFileResult result)
    {
        foreach (var problem in result.Problems.Take(LinesOfProblems))
        {
            session.Error.WriteLine(Printable.Line(Say(
                problem.Screened ? "problem-without" : "problem", result.Job.InputName, problem.Line, problem.Field, problem.Expected.In(session.Language), problem.Found.In(session.Language)), 400));
        }

        if (result.ProblemCount > LinesOfProblems)
        {
            session.Error.WriteLine(Say("problems-more", Number(result.ProblemCount - LinesOfProblems)));
        }

        if (session.Json)
        {
            session.Out.WriteLine(ScreenFileJson.Text(result, session.Language));
        }
        else
        {
            WriteSummary(result);
        }

        if (result.Stopped)
        {
            session.Error.WriteLine(Say("stopped", Number(result.Counts.Done), Number(result.Rows)));
        }
    }

    public void WriteStoppedEarly() => session.Error.WriteLine(Say("stopped-checking"));

    /// <summary>One line on how far the work is.</summary>
    public string Progress(ScreenFileProgress progress, TimeSpan elapsed)
    {
        if (progress.Stage == ScreenFileStage.Checking)
        {
            return Say("checking", Number(progress.Done));
        }

        // What an earlier run had done says nothing of the speed of this one.
        takenUpAt ??= progress.Done;
        var speed = (progress.Done - takenUpAt.Value) / Math.Max(0.001, elapsed.TotalSeconds);
        return Say("screening", Number(progress.Done), Number(progress.Total), progress.Done * 100 / progress.Total, Number((long)speed));
    }

    private void WriteSummary(ScreenFileResult result)
    {
        session.Out.WriteLine(Say("summary", Number(result.Counts.Screened), Seconds(result.Elapsed), Number((long)result.NamesPerSecond)));
        if (result.TakenUpAt > 0)
        {
            session.Out.WriteLine("  " + Say("taken-up", Number(result.TakenUpAt)));
        }

        foreach (var (word, of) in Rows.Where(r => r.Of(result.Counts) > 0))
        {
            session.Out.WriteLine($"  {Number(of(result.Counts)),12}  {word,-13}  {Say("outcome-" + word)}");
        }

        foreach (var missing in result.Missing)
        {
            session.Out.WriteLine("  " + missing.In(session.Language));
        }

        foreach (var list in result.Lists)
        {
            session.Out.WriteLine(Say("list", list.Id, list.AsOf?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? list.Edition, Number(list.Records)));
        }

        if (!result.Stopped)
        {
            session.Out.WriteLine(Say("written", Printable.Line(result.Job.Output, 300)));
        }
    }

    private string Say(string key, params object[] values) => ScreenFileCliText.Say(key, session.Language, values);

    private string Number(long number) =>
        number.ToString("N0", CultureInfo.InvariantCulture).Replace(",", session.Language.Name == "fr" ? "\u202F" : ",", StringComparison.Ordinal);

    private string Seconds(TimeSpan time)
    {
        var text = time.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture);
        return session.Language.Name == "fr" ? text.Replace('.', ',') : text;
    }
}
