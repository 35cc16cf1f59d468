using Pillar.Screening;
using Pillar.UnitTests.Platform.Files;
using Pillar.Vocabulary;
using Xunit;

namespace Pillar.UnitTests.Screening;

public sealed class ScreenFileInterruptionTests : IDisposable
{
    private const int Rows = 1500;

    /// <summary>For tests that run the work again for every write it makes; each row is noted.</summary>
    private const int FewRows = 12;

    private readonly FileDesk desk = new();

    public void Dispose() => desk.Dispose();

    [Fact]
    public void Work_that_was_stopped_goes_on_where_it_was_and_ends_with_the_same_bytes()
    {
        var (whole, job) = (Uninterrupted(), desk.Job(FileDesk.Rows(Rows)));
        var first = StopAfter(600, job);
        Assert.True(first.Stopped);
        Assert.False(File.Exists(job.Output));
        Assert.InRange(first.Counts.Done, 600, Rows - 1);

        var second = desk.ScreenFile.Run(job);
        Assert.Equal(first.Counts.Done, second.TakenUpAt);
        Assert.Equal(whole.Counts, second.Counts);
        Assert.Equal(whole.OutputSha256, second.OutputSha256);
        Assert.Equal([job.Input, job.Output], Directory.GetFiles(desk.Place("")).Order().Where(static f => !f.EndsWith("whole.csv", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_fault_at_any_write_loses_nothing_that_was_there_and_the_next_run_ends_the_work()
    {
        using var careful = new FileDesk(noteEvery: TimeSpan.Zero);
        var job = careful.Job(FileDesk.Rows(FewRows));
        var whole = careful.ScreenFile.Run(job).OutputSha256;
        var steps = FaultyDisk.Steps(() => careful.ScreenFile.Run(job));
        Assert.InRange(steps, 4 * FewRows, 10 * FewRows);
        for (var fault = 0; fault < steps; fault += fault < FewRows || fault > steps - FewRows ? 1 : FewRows / 2)
        {
            File.WriteAllText(job.Output, "of yesterday");
            using (FaultyDisk.FailAt(fault))
            {
                Assert.ThrowsAny<IOException>(() => careful.ScreenFile.Run(job));
            }

            Assert.Equal("of yesterday", File.ReadAllText(job.Output));
            Assert.Equal(whole, careful.ScreenFile.Run(job).OutputSha256);
        }
    }

    [Fact]
    public void Another_input_other_thresholds_or_another_list_start_afresh()
    {
        var job = desk.Job(FileDesk.Rows(Rows));
        StopAfter(600, job);
        Assert.Equal(0, desk.ScreenFile.Run(job with { Thresholds = new Thresholds(0.8, 0.9) }).TakenUpAt);

        StopAfter(600, job);
        Assert.Equal(0, desk.ScreenFile.Run(desk.Job(FileDesk.Rows(Rows + 1))).TakenUpAt);

        StopAfter(600, job);
        desk.Import(FileDesk.Listed + 1, "2026-03-02");
        Assert.Equal(0, desk.ScreenFile.Run(desk.Job(FileDesk.Rows(Rows))).TakenUpAt);
    }

    [Fact]
    public void A_file_that_changes_while_it_is_screened_gives_no_output()
    {
        var job = desk.Job(FileDesk.Rows(10 * Rows));
        Assert.Throws<BadInputException>(() => desk.ScreenFile.Run(job, told =>
        {
            if (told is { Stage: ScreenFileStage.Screening, Done: < 100 })
            {
                using var file = new FileStream(job.Input, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
                file.Position = file.Length - 10;
                file.Write("\nz,Z Z,\n"u8);
            }
        }));
        Assert.False(File.Exists(job.Output));
    }

    [Fact]
    public void When_the_audit_line_cannot_be_written_there_is_no_output()
    {
        var job = desk.Job(FileDesk.Rows(50));
        desk.Audit.Fails = true;
        Assert.Throws<IOException>(() => desk.ScreenFile.Run(job));
        Assert.False(File.Exists(job.Output));

        desk.Audit.Fails = false;
        Assert.Equal(50, desk.ScreenFile.Run(job).TakenUpAt);
    }

    private ScreenFileResult Uninterrupted()
    {
        var result = desk.ScreenFile.Run(desk.Job(FileDesk.Rows(Rows)) with { Output = desk.Place("whole.csv") });
        Assert.Equal((0L, (long)Rows), (result.TakenUpAt, result.Counts.Done));
        return result;
    }

    private ScreenFileResult StopAfter(int rows, ScreenFileJob job)
    {
        using var stop = new CancellationTokenSource();
        return desk.ScreenFile.Run(job, told =>
        {
            if (told.Stage == ScreenFileStage.Screening && told.Done >= rows)
            {
                stop.Cancel();
            }
        }, stop.Token);
    }
}
