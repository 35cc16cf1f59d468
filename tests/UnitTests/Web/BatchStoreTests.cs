using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging.Abstractions;
using Pillar.Screening;
using Pillar.States;
using Pillar.UnitTests.Platform;
using Pillar.UnitTests.Screening.Lists;
using Pillar.Vocabulary;
using Pillar.Web.Batches;
using Pillar.Web.Hosting;
using Xunit;

namespace Pillar.UnitTests.Web;

public sealed class BatchStoreTests : IDisposable
{
    private const string Content = "id,name\na,Quiet Customer\n";

    private readonly TempHome home = new();
    private readonly SetClock clock = new(new DateTimeOffset(2026, 3, 5, 12, 0, 0, TimeSpan.Zero));

    private string Batches => Path.Combine(home.Folder, BatchStore.Folder);

    public void Dispose() => home.Dispose();

    [Fact]
    public async Task A_file_that_was_received_is_screened_by_the_next_server_where_the_first_did_not_get_to_it()
    {
        using (var first = Store())
        {
            await Received(first);
        }

        using var next = Store();
        var batch = await Worked(next);
        Assert.Equal(BatchState.Done, batch.State);
        Assert.StartsWith("id,outcome,", await File.ReadAllTextAsync(batch.Output, TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public async Task A_finished_file_still_shows_its_summary_after_a_restart(string language)
    {
        using (var first = Store())
        {
            await Received(first);
            await Worked(first);
        }

        using var next = Store();
        next.Restore();
        var batch = Assert.Single(next.All);
        var summary = BatchSummary.Read(batch.Summary(System.Globalization.CultureInfo.GetCultureInfo(language))!);
        Assert.Equal(("nothing-found", 1L, 1L), (summary.Outcome, summary.Screened, summary.Outcomes["nothing-found"]));
        Assert.Equal("un-baseline", Assert.Single(summary.Lists).Id);
        Assert.Empty(next.Queue);
    }

    [Fact]
    public async Task A_file_that_cannot_be_used_says_why_after_a_restart_too()
    {
        using (var first = Store())
        {
            await Received(first, "id\na\n");
            await Worked(first);
        }

        using var next = Store();
        next.Restore();
        Assert.Contains("in.csv line 1", Assert.Single(next.All).Failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_upload_that_breaks_off_leaves_nothing()
    {
        using var store = Store();
        await Assert.ThrowsAsync<IOException>(() => store.Receive(Job(), static _ => throw new IOException("cut off (test)")));
        Assert.Empty(store.All);
        Assert.Empty(Directory.GetFileSystemEntries(Batches));
    }

    [Fact]
    public void What_a_killed_upload_left_is_cleared_away()
    {
        Directory.CreateDirectory(Path.Combine(Batches, "0123"));
        File.WriteAllText(Path.Combine(Batches, "0123", "input"), "id,na");
        using var store = Store();
        store.Restore();
        Assert.Empty(Directory.GetFileSystemEntries(Batches));
    }

    [Fact]
    public async Task A_removed_file_leaves_nothing()
    {
        using var store = Store();
        var batch = await Received(store);
        await Worked(store);
        store.Remove(batch);
        Assert.Null(store.Find(batch.Id));
        Assert.Empty(Directory.GetFileSystemEntries(Batches));
    }

    [Fact]
    public async Task A_finished_file_is_kept_for_a_week()
    {
        using var store = Store();
        await Received(store);
        await Worked(store);
        clock.Now = clock.Now.AddDays(6);
        await Received(store);
        Assert.Equal(2, store.All.Count);
        clock.Now = clock.Now.AddDays(2);
        await Received(store);
        Assert.Equal(2, store.All.Count);
    }

    [Fact]
    public async Task No_more_than_twenty_files_wait()
    {
        using var store = Store();
        for (var i = 0; i < 20; i++)
        {
            await Received(store);
        }

        var refused = await Assert.ThrowsAsync<BadHttpRequestException>(() => Received(store));
        Assert.Equal(StatusCodes.Status429TooManyRequests, refused.StatusCode);
    }

    [Theory]
    [InlineData(@"C:\files\customers.csv", "customers.csv")]
    [InlineData("../../customers.csv", "customers.csv")]
    [InlineData("", "body")]
    [InlineData(null, "body")]
    public void A_name_is_never_a_path(string? given, string name) =>
        Assert.Equal(name, new BatchQuestion(given, null, null, null).Job("body", home.Home, clock).FileName);

    [Fact]
    public void A_question_is_understood_or_refused()
    {
        var job = new BatchQuestion("in.csv", "0.8", null, "mark").Job("body", home.Home, clock);
        Assert.Equal((0.8, BadRows.Mark), (job.Thresholds.Possible, job.BadRows));
        Assert.Throws<BadInputException>(() => new BatchQuestion("in.csv", null, null, "ignore").Job("body", home.Home, clock));
    }

    private BatchStore Store() => new(home.Home, new SignedIn(new HttpContextAccessor()), clock);

    private BatchJob Job() => new("in.csv", clock.Now, Thresholds.Shipped, BadRows.Stop);

    private Task<Batch> Received(BatchStore store, string content = Content) =>
        store.Receive(Job(), file => file.WriteAsync(Encoding.UTF8.GetBytes(content)).AsTask());

    /// <summary>Lets a server work until its queue is empty; returns the newest file.</summary>
    private async Task<Batch> Worked(BatchStore store)
    {
        using var audit = new NoAudit();
        using var screening = ScreeningModule.Open(home.Home, StatesModule.Load(), audit, clock);
        using var work = new BatchWork(store, screening, new SignedIn(new HttpContextAccessor()), NullLogger<BatchWork>.Instance);
        await work.StartAsync(TestContext.Current.CancellationToken);
        while (store.All.Count == 0 || store.All.Any(static b => b.State is BatchState.Waiting or BatchState.Running))
        {
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }

        await work.StopAsync(TestContext.Current.CancellationToken);
        return store.All[0];
    }
}
