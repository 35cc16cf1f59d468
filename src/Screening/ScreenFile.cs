using System.Globalization;
using Pillar.Platform.Audit;
using Pillar.Platform.Bulk;
using Pillar.Platform.Files;
using Pillar.Screening.Judgements;
using Pillar.Screening.Lists;
using Pillar.Screening.Matching;
using Pillar.Screening.Resources;
using Pillar.Vocabulary;

namespace Pillar.Screening;

/// <summary>
/// Use case: a file of names against every list in force, on all cores, answers in the order of the file. Stopped or killed, the same job
/// on the same input, lists and engine goes on where it was. One audit line ties the finished output to its input.
/// </summary>
public sealed class ScreenFile
{
    private readonly ListStore store;
    private readonly JudgementDesk judgements;
    private readonly IAuditLog audit;
    private readonly TimeProvider clock;

    internal ScreenFile(ListStore store, JudgementDesk judgements, IAuditLog audit, TimeProvider clock) =>
        (this.store, this.judgements, this.audit, this.clock) = (store, judgements, audit, clock);

    /// <summary>Time between two notes of how far the work is; each costs a write to the disk.</summary>
    internal TimeSpan NoteEvery { get; init; } = TimeSpan.FromSeconds(1);

    /// <param name="job">What is asked.</param>
    /// <param name="progress">Told often; called on the caller's thread.</param>
    /// <param name="stop">Ends the work soon, in a state that can be taken up again.</param>
    /// <exception cref="BadInputException">The file, its header or, with <see cref="BadRows.Stop"/>, a row cannot be used; no name was screened.</exception>
    /// <exception cref="IOException">The output cannot be written; what was noted can be taken up again.</exception>
    public ScreenFileResult Run(ScreenFileJob job, Action<ScreenFileProgress>? progress = null, CancellationToken stop = default)
    {
        var started = clock.GetTimestamp();
        var check = FileCheck.Run(job, store.States, progress, stop);
        var lists = store.InForce(DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime));
        var book = judgements.Book();
        using var output = ResumableOutput.Open(job.Output, Identity(job, check, lists, book));
        var work = new FileWork(job, check, output, book);
        var outcome = Screen(work, lists, progress, stop);
        var hash = outcome.Stopped ? "" : Publish(work, lists);
        return Result(work, lists, hash) with { Stopped = outcome.Stopped, Elapsed = clock.GetElapsedTime(started) };
    }

    /// <summary>The first alerts of a finished file, each with the question it answers, in the order of the file.</summary>
    /// <exception cref="BadInputException">The input or the output can no longer be read.</exception>
    public IReadOnlyList<FileAlert> Alerts(ScreenFileJob finished, int most) => FileAlerts.Read(finished, store.States, most);

    private BulkOutcome Screen(FileWork work, ListsInForce lists, Action<ScreenFileProgress>? progress, CancellationToken stop)
    {
        using var rows = FileRows.Open(work.Job, store.States, static _ => { });
        work.Begin(rows);
        var noted = clock.GetTimestamp();
        var outcome = BulkWork.RunWith<FileRow, FileAnswer>(
            Remaining(rows, work.TakenUpAt),
            () => new FileScreener(lists, work.Job.Thresholds, work.Judgements, rows.Delimiter).Screen,
            answer =>
            {
                work.Write(answer);
                if (clock.GetElapsedTime(noted) >= NoteEvery)
                {
                    work.Note();
                    noted = clock.GetTimestamp();
                }
            },
            new BulkOptions(Progress: done => progress?.Invoke(new(ScreenFileStage.Screening, work.TakenUpAt + done, work.Check.Rows))),
            stop);
        work.Note();
        if (!outcome.Stopped && rows.Sha256() != work.Check.Sha256)
        {
            throw new BadInputException(work.Job.InputName, "the file that was checked at the start", "another content: it was changed meanwhile");
        }

        return outcome;
    }

    private static IEnumerable<FileRow> Remaining(FileRows rows, long done)
    {
        for (long row = 0; rows.Read(); row++)
        {
            if (row >= done)
            {
                yield return rows.Row();
            }
        }
    }

    /// <summary>The audit line comes before the output is in its place: a result that nobody recorded would be worse than a line too many.</summary>
    private string Publish(FileWork work, ListsInForce lists)
    {
        var hash = work.Output.Sha256();
        audit.Append(new AuditEvent("screen.file", BatchFacts.Of(work.Check.Sha256, hash, work.Check.Rows, Facts(work, lists))));
        work.Output.Finish();
        return hash;
    }

    private static ScreenFileResult Result(FileWork work, ListsInForce lists, string hash)
    {
        var counts = work.Tally.Counts;
        IReadOnlyList<Statement> missing = counts.Error == 0 ? lists.Missing : [.. lists.Missing, ScreenFileText.Say("missing-rows", counts.Error)];
        return new ScreenFileResult(
            work.Job, Stopped: false, Worst(counts), missing.Count == 0 && lists.Complete, work.Check.Rows, counts, work.Check.Problems, work.Check.ProblemCount,
            work.TakenUpAt, TimeSpan.Zero, lists.Used, missing, Matcher.Engine, work.Check.Sha256, hash);
    }

    private static ScreenOutcome Worst(FileCounts counts) => counts switch
    {
        { Strong: > 0 } => ScreenOutcome.Strong,
        { Possible: > 0 } => ScreenOutcome.Possible,
        { Incomplete: > 0 } or { Error: > 0 } => ScreenOutcome.Incomplete,
        { Weak: > 0 } => ScreenOutcome.Weak,
        _ => ScreenOutcome.NothingFound,
    };

    /// <summary>Everything the bytes of the output depend on.</summary>
    private static string Identity(ScreenFileJob job, FileCheck check, ListsInForce lists, JudgementBook judgements) => string.Join('\n', [
        "screen-file-2",
        check.Sha256,
        string.Create(CultureInfo.InvariantCulture, $"{job.Thresholds.Possible:R} {job.Thresholds.Strong:R}"),
        job.BadRows.ToString(),
        Matcher.Engine,
        lists.Complete.ToString(),
        string.Create(CultureInfo.InvariantCulture, $"judgements {judgements.Last}"),
        .. lists.Searched.Lists.Select(static s => $"{s.Edition.Id}@{Path.GetFileName(s.File.Path)}"),
    ]);

    private static Dictionary<string, string> Facts(FileWork work, ListsInForce lists)
    {
        var counts = work.Tally.Counts;
        return new Dictionary<string, string>
        {
            ["complete"] = lists.Complete && counts.Error == 0 ? "true" : "false",
            ["engine"] = Matcher.Engine,
            ["possible"] = Thresholds.Text(work.Job.Thresholds.Possible),
            ["strong"] = Thresholds.Text(work.Job.Thresholds.Strong),
            ["origin"] = work.Job.Thresholds.Origin.Word(),
            ["judgements"] = work.Judgements.Last.ToString(CultureInfo.InvariantCulture),
            ["lists"] = string.Join(' ', lists.Used.Select(static l => $"{l.Id}@{l.Edition}")),
            ["outcomes"] = string.Create(
                CultureInfo.InvariantCulture,
                $"nothing-found={counts.NothingFound} weak={counts.Weak} incomplete={counts.Incomplete} possible={counts.Possible} strong={counts.Strong} error={counts.Error}"),
            ["dismissed"] = counts.Dismissed.ToString(CultureInfo.InvariantCulture),
        };
    }
}
