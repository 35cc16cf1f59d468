using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Microsoft.Playwright;
using Xunit;

namespace Pillar.EndToEndTests.Web;

[Collection(WebCollection.Name)]
public sealed class ScreenFileTests(RunningPillar pillar) : IDisposable
{
    private const string Content = "id,name,branch\na,Arseny Petrovich Vasilkov,north\nb,Quiet Customer,south\n";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("pillar-upload-");

    public void Dispose() => folder.Delete(recursive: true);

    [Theory]
    [InlineData(false, "en", "Strong hits")]
    [InlineData(true, "fr", "Correspondances fortes")]
    public async Task A_file_is_uploaded_watched_and_its_result_downloaded(bool script, string language, string answer)
    {
        var page = await pillar.Page(language, script: script);
        await Upload(page, Write("customers.csv", Content));
        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync(answer, new() { Timeout = 30_000 });

        var download = await page.RunAndWaitForDownloadAsync(() => page.Locator("a.button[download]").ClickAsync());
        Assert.Equal("customers-screened.csv", download.SuggestedFilename);
        var lines = (await File.ReadAllTextAsync(await download.PathAsync(), TestContext.Current.CancellationToken)).Split("\r\n");
        Assert.Equal("id,outcome,score,list,entry,matchedName,branch", lines[0]);
        Assert.StartsWith("a,strong,", lines[1], StringComparison.Ordinal);
        Assert.Contains("b,nothing-found,,,,,south", lines);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_page_of_a_running_file_becomes_the_page_of_its_result_without_being_asked()
    {
        var page = await pillar.Page();
        await Upload(page, Write("many.csv", Many(30_000)));
        await Assertions.Expect(page.Locator("#status")).ToHaveAttributeAsync("data-running", "true");
        await Assertions.Expect(page.Locator("progress")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync("Nothing was found", new() { Timeout = 90_000 });
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_file_that_cannot_be_used_is_told_by_line_and_column()
    {
        var page = await pillar.Page(script: false);
        await Upload(page, Write("customers.csv", "id,name,born\na,Quiet Customer,once\n"));
        await Assertions.Expect(page.Locator(".input-error")).ToContainTextAsync("customers.csv line 2, born", new() { Timeout = 30_000 });
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Rows_that_cannot_be_used_can_be_marked_and_stand_in_a_table()
    {
        var page = await pillar.Page(script: false);
        await page.GotoAsync("/screen/file");
        await page.GetByLabel("Screen the other rows").CheckAsync();
        await Send(page, Write("customers.csv", "id,name,born\na,Quiet Customer,once\nb,,\n"));
        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync("not complete", new() { Timeout = 30_000 });
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Screened without it");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Thresholds_that_are_none_keep_the_form()
    {
        var page = await pillar.Page(script: false);
        await page.GotoAsync("/screen/file");
        await page.GetByText("Thresholds for this file").ClickAsync();
        await page.GetByLabel("Possible from").FillAsync("7");
        await Send(page, Write("customers.csv", Content));
        await Assertions.Expect(page.Locator(".input-error")).ToContainTextAsync("possible: expected");
        await Assertions.Expect(page.GetByLabel("Possible from")).ToHaveValueAsync("7");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_file_is_removed_with_its_result()
    {
        var page = await pillar.Page(script: false);
        await Upload(page, Write("unwanted.csv", Content));
        await Assertions.Expect(page.Locator("a.button[download]")).ToBeVisibleAsync(new() { Timeout = 30_000 });
        var address = new Uri(page.Url).AbsolutePath;
        await page.Locator("form.acts button").ClickAsync();

        await Assertions.Expect(page.Locator("main")).Not.ToContainTextAsync("unwanted.csv");
        Assert.Equal(HttpStatusCode.NotFound, (await pillar.Client.GetAsync(address, TestContext.Current.CancellationToken)).StatusCode);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_program_gets_the_rows_and_the_summary_of_the_command()
    {
        var posted = await Post("/api/screen/file?name=in.csv", Content);
        Assert.Equal(HttpStatusCode.Accepted, posted.StatusCode);
        var place = posted.Headers.Location!.ToString();
        using var status = await Finished(place);
        var input = Write("in.csv", Content);
        var command = pillar.Tool.Run("screen", "file", input, "--out", Path.Combine(folder.FullName, "out.csv"), "--json");

        Assert.Equal("done", status.RootElement.GetProperty("state").GetString());
        using var summary = JsonDocument.Parse(command.Output);
        foreach (var same in new[] { "outcome", "complete", "rows", "screened", "withHits", "outcomes", "lists", "thresholds", "inputSha256", "outputSha256" })
        {
            Assert.True(JsonElement.DeepEquals(summary.RootElement.GetProperty(same), status.RootElement.GetProperty("summary").GetProperty(same)), same);
        }

        Assert.Equal(
            await File.ReadAllTextAsync(Path.Combine(folder.FullName, "out.csv"), TestContext.Current.CancellationToken),
            await pillar.Client.GetStringAsync(place + "/result", TestContext.Current.CancellationToken));
        Assert.Equal(HttpStatusCode.NoContent, (await pillar.Client.DeleteAsync(place, TestContext.Current.CancellationToken)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await pillar.Client.GetAsync(place, TestContext.Current.CancellationToken)).StatusCode);
    }

    [Fact]
    public async Task A_program_is_told_what_cannot_be_used()
    {
        var posted = await Post("/api/screen/file?name=in.csv", "id\na\n");
        using var status = await Finished(posted.Headers.Location!.ToString());
        Assert.Equal("failed", status.RootElement.GetProperty("state").GetString());
        Assert.Contains("in.csv line 1", status.RootElement.GetProperty("failure").GetString());
        Assert.Equal(HttpStatusCode.Conflict, (await pillar.Client.GetAsync(posted.Headers.Location + "/result", TestContext.Current.CancellationToken)).StatusCode);
    }

    [Theory]
    [InlineData("/api/screen/file?badRows=ignore")]
    [InlineData("/api/screen/file?possible=7")]
    public async Task A_question_that_cannot_be_understood_takes_no_file(string address) =>
        Assert.Equal(HttpStatusCode.BadRequest, (await Post(address, Content)).StatusCode);

    [Theory]
    [InlineData("/screen/file/00000000000000000000000000000000")]
    [InlineData("/screen/file/..%2F..%2Faudit.db")]
    [InlineData("/api/screen/file/..%2F..%2Faudit.db/result")]
    public async Task Nothing_but_a_known_file_is_ever_served(string address) =>
        Assert.Equal(HttpStatusCode.NotFound, (await pillar.Client.GetAsync(address, TestContext.Current.CancellationToken)).StatusCode);

    [Fact]
    public async Task The_name_of_a_file_is_text_and_no_path()
    {
        var posted = await Post("/api/screen/file?name=" + Uri.EscapeDataString("..\\..\\<b>owned.csv"), Content);
        using (await Finished(posted.Headers.Location!.ToString()))
        {
            var page = await pillar.Client.GetStringAsync("/screen/file", TestContext.Current.CancellationToken);
            Assert.Contains("<bdi>&lt;b&gt;owned.csv</bdi>", page, StringComparison.Ordinal);
        }
    }

    private static string Many(int rows) => "id,name\n" + string.Concat(Enumerable.Range(1, rows).Select(static n => $"c{n},Quiet Customer {n:X}\n"));

    private static async Task Upload(IPage page, string file)
    {
        await page.GotoAsync("/screen/file");
        await Send(page, file);
    }

    private static async Task Send(IPage page, string file)
    {
        await page.Locator("#file").SetInputFilesAsync(file);
        await page.Locator("form.ask button[type=submit]").ClickAsync();
    }

    private string Write(string name, string content)
    {
        var path = Path.Combine(folder.FullName, name);
        File.WriteAllText(path, content);
        return path;
    }

    private async Task<HttpResponseMessage> Post(string address, string content)
    {
        using var body = new StringContent(content, Encoding.UTF8, new MediaTypeHeaderValue("text/csv"));
        return await pillar.Client.PostAsync(address, body, TestContext.Current.CancellationToken);
    }

    private async Task<JsonDocument> Finished(string place)
    {
        for (var asked = 0; ; asked++)
        {
            var status = JsonDocument.Parse(await pillar.Client.GetStringAsync(place, TestContext.Current.CancellationToken));
            if (status.RootElement.GetProperty("state").GetString() is "done" or "failed")
            {
                return status;
            }

            status.Dispose();
            Assert.InRange(asked, 0, 600);
            await Task.Delay(100, TestContext.Current.CancellationToken);
        }
    }
}
