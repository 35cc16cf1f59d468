using System.Text;
using CsCheck;
using Pillar.Platform.Files;
using Xunit;

namespace Pillar.UnitTests.Platform.Files;

public sealed class ResumableOutputTests : IDisposable
{
    private const int Rows = 20;

    private readonly TempHome home = new();

    private string Target => home.File("out.csv");

    private static string Whole => string.Concat(Enumerable.Range(1, Rows).Select(static n => $"row {n}\n"));

    public void Dispose() => home.Dispose();

    [Fact]
    public void Work_that_is_not_stopped_leaves_only_its_output()
    {
        Work("job");
        Assert.Equal(Whole, File.ReadAllText(Target));
        Assert.Equal([Target], Directory.GetFiles(home.Folder));
    }

    [Fact]
    public void Work_stopped_by_a_fault_at_any_steps_ends_with_the_same_output() =>
        Gen.Int[0, 60].Array[1, 4].Sample(
            faults =>
            {
                using var place = new TempHome();
                var target = place.File("out.csv");
                foreach (var fault in faults)
                {
                    using (FaultyDisk.FailAt(fault))
                    {
                        Record.Exception(() => Work("job", target));
                    }
                }

                Work("job", target);
                Assert.Equal(Whole, File.ReadAllText(target));
                Assert.Equal([target], Directory.GetFiles(place.Folder));
            },
            iter: 50,
            threads: 1);

    [Fact]
    public void Work_is_taken_up_behind_the_last_noted_row()
    {
        Stop(afterRow: 7);
        using var output = ResumableOutput.Open(Target, "job");
        Assert.Equal(5, output.Rows);
        Assert.Equal("row 1\nrow 2\nrow 3\nrow 4\nrow 5\n".Length, output.Stream.Position);
    }

    [Fact]
    public void Another_job_starts_afresh()
    {
        Stop(afterRow: 7);
        using var output = ResumableOutput.Open(Target, "another threshold");
        Assert.Equal((0, 0), (output.Rows, output.Stream.Position));
    }

    [Fact]
    public void A_damaged_note_is_no_note()
    {
        Stop(afterRow: 7);
        home.Write("out.csv.resume", "{\"job\":");
        using var output = ResumableOutput.Open(Target, "job");
        Assert.Equal(0, output.Rows);
    }

    private void Stop(int afterRow)
    {
        using var output = ResumableOutput.Open(Target, "job");
        WriteRows(output, afterRow);
    }

    private void Work(string job) => Work(job, Target);

    private static void Work(string job, string target)
    {
        using var output = ResumableOutput.Open(target, job);
        WriteRows(output, Rows);
        output.Finish();
    }

    private static void WriteRows(ResumableOutput output, int last)
    {
        for (var row = output.Rows + 1; row <= last; row++)
        {
            output.Stream.Write(Encoding.UTF8.GetBytes($"row {row}\n"));
            if (row % 5 == 0)
            {
                output.Note(row);
            }
        }
    }
}
