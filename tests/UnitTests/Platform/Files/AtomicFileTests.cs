using Pillar.Platform.Files;
using Xunit;

namespace Pillar.UnitTests.Platform.Files;

public sealed class AtomicFileTests : IDisposable
{
    private readonly TempHome home = new();

    public void Dispose() => home.Dispose();

    [Fact]
    public void A_fault_at_any_step_leaves_the_old_file_and_nothing_else()
    {
        var path = home.Write("list", "old");
        var steps = new List<string>();
        using (WriteSteps.Listen(steps.Add))
        {
            WriteThreeParts(path);
        }

        Assert.Equal(["create", "write", "write", "write", "flush", "rename"], steps);
        for (var failing = 0; failing < steps.Count; failing++)
        {
            home.Write("list", "old");
            using (FaultyDisk.FailAt(failing))
            {
                Assert.Throws<IOException>(() => WriteThreeParts(path));
            }

            Assert.Equal("old", File.ReadAllText(path));
            Assert.Equal([path], Directory.GetFiles(home.Folder));
        }
    }

    [Fact]
    public void A_finished_write_replaces_the_old_file()
    {
        var path = home.Write("list", "old");
        WriteThreeParts(path);
        Assert.Equal("one two three", File.ReadAllText(path));
    }

    [Fact]
    public void Drafts_of_a_killed_process_can_be_removed()
    {
        home.Write("list.abc" + AtomicFile.DraftSuffix, "half");
        var path = home.Write("list", "old");
        AtomicFile.RemoveDrafts(home.Folder);
        Assert.Equal([path], Directory.GetFiles(home.Folder));
    }

    private static void WriteThreeParts(string path) => AtomicFile.Write(path, static stream =>
    {
        stream.Write("one "u8);
        stream.Write("two "u8);
        stream.Write("three"u8);
    });
}
