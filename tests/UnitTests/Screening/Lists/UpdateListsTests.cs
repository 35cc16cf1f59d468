using System.Net;
using System.Net.Http.Headers;
using Pillar.Platform.Download;
using Pillar.Screening.Lists;
using Pillar.States;
using Pillar.UnitTests.Platform.Download;
using Pillar.Vocabulary;
using Xunit;

namespace Pillar.UnitTests.Screening.Lists;

public sealed class UpdateListsTests : IDisposable
{
    private readonly ListDesk desk = new();
    private readonly ListStore store;
    private readonly Publishers publishers = new();
    private readonly UpdateLists update;

    public UpdateListsTests()
    {
        store = new ListStore(desk.Home.Home, StatesModule.Load());
        update = new UpdateLists(
            store,
            new ImportLists(store, new NoAudit()),
            desk.Clock,
            rules => new Downloader(rules, publishers, new RetryWait(desk.Clock, static (_, _) => Task.CompletedTask)));
    }

    public void Dispose()
    {
        store.Dispose();
        publishers.Dispose();
        desk.Dispose();
    }

    [Fact]
    public async Task A_source_that_is_dead_stops_no_other()
    {
        publishers.Answers["scsanctions.un.org"] = static _ => List(InventedList.Un(3));
        var updates = await update.RunAsync([], cancellation: TestContext.Current.CancellationToken);
        Assert.Equal(
            [("un-consolidated", UpdateOutcome.Imported), ("ofac-sdn", UpdateOutcome.Failed), ("ofac-cons", UpdateOutcome.Failed), ("eu-fsf", UpdateOutcome.Failed),
             ("uk-sanctions-list", UpdateOutcome.Failed), ("ch-seco", UpdateOutcome.Failed), ("us-csl", UpdateOutcome.Failed)],
            updates.Select(u => (u.Id, u.Outcome)));
        Assert.Equal("download-status", updates[1].Refusal!.Code);
        Assert.Contains(desk.Module.ListCatalogue.Run(), l => l.Edition.Id == "un-consolidated");
        Assert.Empty(Directory.EnumerateFileSystemEntries(Path.Combine(desk.Home.Folder, "downloads")));
    }

    [Fact]
    public async Task What_has_not_changed_is_not_fetched_again()
    {
        publishers.Answers["scsanctions.un.org"] = static request =>
            request.Headers.IfNoneMatch.Any(static t => t.Tag == "\"one\"") ? new HttpResponseMessage(HttpStatusCode.NotModified) : List(InventedList.Un(3));
        var cancel = TestContext.Current.CancellationToken;
        Assert.Equal(UpdateOutcome.Imported, Assert.Single(await update.RunAsync(["un-consolidated"], cancellation: cancel)).Outcome);
        Assert.Equal(UpdateOutcome.NotModified, Assert.Single(await update.RunAsync(["un-consolidated"], cancellation: cancel)).Outcome);
    }

    [Fact]
    public async Task A_page_instead_of_a_list_is_a_failure_and_the_old_edition_stays()
    {
        publishers.Answers["scsanctions.un.org"] = static _ => List(InventedList.Un(3));
        var cancel = TestContext.Current.CancellationToken;
        await update.RunAsync(["un-consolidated"], cancellation: cancel);
        publishers.Answers["scsanctions.un.org"] = static _ => List("<!doctype html><p>Out of order</p>");
        var failed = Assert.Single(await update.RunAsync(["un-consolidated"], cancellation: cancel));
        Assert.Equal(UpdateOutcome.Failed, failed.Outcome);
        Assert.Contains("un-xml", $"{failed.Import!.Failure}", StringComparison.Ordinal);
        Assert.Contains(desk.Module.ListCatalogue.Run(), l => l.Edition.Id == "un-consolidated");
    }

    [Fact]
    public async Task An_edition_that_lost_more_than_a_tenth_is_refused_each_time_until_it_is_accepted()
    {
        var cancel = TestContext.Current.CancellationToken;
        publishers.Answers["scsanctions.un.org"] = static _ => List(InventedList.Un(20));
        await update.RunAsync(["un-consolidated"], cancellation: cancel);
        publishers.Answers["scsanctions.un.org"] = static _ => List(InventedList.Un(17, "2026-02-05"));
        for (var time = 0; time < 2; time++)
        {
            Assert.Equal("lists-fewer-records", Assert.Single(await update.RunAsync(["un-consolidated"], cancellation: cancel)).Refusal!.Code);
            Assert.Equal(20, desk.Module.ListCatalogue.Run().Single(l => l.Edition.Id == "un-consolidated").Records);
        }

        Assert.Equal(UpdateOutcome.Imported, Assert.Single(await update.RunAsync(["un-consolidated"], accept: true, cancel)).Outcome);
    }

    [Fact]
    public async Task An_update_that_is_stopped_leaves_nothing_and_what_a_killed_one_left_goes_after_a_day()
    {
        var left = Directory.CreateDirectory(Path.Combine(desk.Home.Folder, "downloads", "left")).FullName;
        desk.File("downloads/left/part", "x");
        Directory.SetLastWriteTimeUtc(left, desk.Clock.GetUtcNow().UtcDateTime.AddDays(-2));
        using var stop = new CancellationTokenSource();
        publishers.Answers["scsanctions.un.org"] = _ =>
        {
            stop.Cancel();
            stop.Token.ThrowIfCancellationRequested();
            return List("");
        };
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => update.RunAsync(["un-consolidated"], cancellation: stop.Token));
        Assert.Empty(Directory.EnumerateFileSystemEntries(Path.Combine(desk.Home.Folder, "downloads")));
    }

    [Fact]
    public async Task The_four_parts_of_a_list_come_together()
    {
        publishers.Answers["sanctionslistservice.ofac.treas.gov"] = static request => request.RequestUri!.Segments[^1] switch
        {
            "SDN.CSV" => List("1,\"INVENTED BANK\",-0- ,\"X\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \r\n"),
            "ADD.CSV" => List("1,2,\"1 Street\",\"Tehran\",\"Iran\",-0- \r\n"),
            "ALT.CSV" => List("1,3,\"aka\",\"BANK OF INVENTION\",-0- \r\n"),
            _ => List("1,\"more.\"\r\n"),
        };
        var updated = Assert.Single(await update.RunAsync(["ofac-sdn"], cancellation: TestContext.Current.CancellationToken));
        Assert.Equal((UpdateOutcome.Imported, new DateOnly(2026, 2, 1)), (updated.Outcome, updated.Import!.Edition!.AsOf));
        Assert.Equal(["INVENTED BANK", "BANK OF INVENTION"], desk.Entry("ofac-sdn:1").Names.Select(n => n.Value.Text));
    }

    [Fact]
    public async Task Storage_that_a_publisher_sends_to_is_asked_only_when_the_data_folder_allows_it()
    {
        publishers.Answers["data.trade.gov"] = static _ => new HttpResponseMessage(HttpStatusCode.Found) { Headers = { Location = new Uri("https://storage.example/list.csv") } };
        publishers.Answers["storage.example"] = static _ => List("_id,source,entity_number,type,programs,name,title\n1,X (EL),,,,INVENTED LTD,\n");
        var cancel = TestContext.Current.CancellationToken;
        Assert.Equal("download-not-allowed", Assert.Single(await update.RunAsync(["us-csl"], cancellation: cancel)).Refusal!.Code);
        desk.File("sources.txt", "# where the publisher keeps its files\nhttps://storage.example/\n");
        Assert.Equal(UpdateOutcome.Imported, Assert.Single(await update.RunAsync(["us-csl"], cancellation: cancel)).Outcome);
    }

    [Fact]
    public async Task A_list_without_an_official_address_says_which_have_one()
    {
        var bad = await Assert.ThrowsAsync<BadInputException>(() => update.RunAsync(["mine"], cancellation: TestContext.Current.CancellationToken));
        Assert.Contains("un-consolidated", bad.Message, StringComparison.Ordinal);
    }

    private static HttpResponseMessage List(string content)
    {
        var answer = new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(content) };
        answer.Headers.ETag = new EntityTagHeaderValue("\"one\"");
        answer.Content.Headers.LastModified = new DateTimeOffset(2026, 2, 1, 9, 0, 0, TimeSpan.Zero);
        return answer;
    }
}
