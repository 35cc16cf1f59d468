using Pillar.Platform.Files;
using Xunit;

namespace Pillar.UnitTests.Platform.Files;

public sealed class WriterLockTests : IDisposable
{
    private readonly TempHome home = new();

    public void Dispose() => home.Dispose();

    [Fact]
    public void A_second_writer_is_refused_at_once_and_may_write_after_the_first()
    {
        var (first, _) = WriterLock.Take(home.Home, "lists");
        var (second, refusal) = WriterLock.Take(home.Home, "lists");
        Assert.Null(second);
        Assert.Equal("writer-busy", refusal!.Code);
        first!.Dispose();
        var (third, _) = WriterLock.Take(home.Home, "lists");
        Assert.NotNull(third);
        third.Dispose();
    }

    [Fact]
    public void Writers_of_different_things_do_not_meet()
    {
        using var lists = WriterLock.Take(home.Home, "lists").Lock;
        using var controls = WriterLock.Take(home.Home, "controls").Lock;
        Assert.NotNull(controls);
    }
}
