using Pillar.Platform.Files;
using Pillar.States;
using Pillar.Vocabulary;

namespace Pillar.Screening;

/// <summary>
/// A file of names read whole before the first name is screened: a row that cannot be used is told at the start, not after an hour, and the
/// hash of the content tells whether earlier work may be taken up.
/// </summary>
/// <param name="Sha256">Of the content.</param>
/// <param name="Rows">Rows under the header.</param>
/// <param name="Problems">The first rows and cells that cannot be used.</param>
/// <param name="ProblemCount">How many there are.</param>
internal sealed record FileCheck(string Sha256, long Rows, IReadOnlyList<RowProblem> Problems, long ProblemCount)
{
    private const int MostProblems = 100;
    /// <summary>Characters of a cell that a message shows.</summary>
    public const int LongestFound = 60;
    private const int RowsBetweenTellings = 4096;

    /// <exception cref="BadInputException">The file, its header or, with <see cref="BadRows.Stop"/>, a row cannot be used.</exception>
    /// <exception cref="OperationCanceledException">Stopped; nothing has been written yet.</exception>
    public static FileCheck Run(ScreenFileJob job, StatesModule states, Action<ScreenFileProgress>? progress, CancellationToken stop)
    {
        CheckPaths(job);
        var problems = new List<RowProblem>();
        long count = 0;
        long read = 0;
        using var rows = FileRows.Open(job, states, Told);
        while (rows.Read())
        {
            rows.Row();
            if (++read % RowsBetweenTellings == 0)
            {
                stop.ThrowIfCancellationRequested();
                progress?.Invoke(new ScreenFileProgress(ScreenFileStage.Checking, read, 0));
            }
        }

        var check = new FileCheck(rows.Sha256(), read, problems, count);
        check.Refuse(job);
        return check;

        void Told(RowProblem problem)
        {
            count++;
            if (problems.Count < MostProblems)
            {
                problems.Add(problem);
            }
        }
    }

    /// <summary>A place that could only be found wrong at the end would waste the whole run.</summary>
    private static void CheckPaths(ScreenFileJob job)
    {
        var output = Path.GetFullPath(job.Output);
        if (Directory.Exists(output))
        {
            throw new BadInputException(job.Output, "a file to write", "a folder");
        }

        if (Path.GetDirectoryName(output) is not { } folder || !Directory.Exists(folder))
        {
            throw new BadInputException(job.Output, "a file in a folder that exists", "no such folder");
        }

        if (RealPath.IsSame(job.Input, job.Output))
        {
            throw new BadInputException(job.Output, "another file than the input", "the input itself");
        }
    }

    private void Refuse(ScreenFileJob job)
    {
        if (Rows == 0)
        {
            throw new BadInputException(job.InputName, "at least one row under the header", "none");
        }

        if (job.BadRows == BadRows.Stop && Problems.Count > 0)
        {
            var (line, field, expected, found, _) = Problems[0];
            var shown = found.AtMost(LongestFound);
            throw new BadInputException(
                $"{job.InputName} line {line}, {field}", expected, ProblemCount > 1 ? (Phrase)$"{shown} (the first of {ProblemCount} cells that cannot be used)" : shown);
        }
    }
}
